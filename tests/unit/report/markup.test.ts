import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html, inlineJson } from '../../../src/report/html/markup.ts'

describe('html', () => {
  it('escapes what it is given, and only that', () => {
    const inner = html`<b title="${'"><script>'}">${"<img src=x onerror='alert(1)'>"}</b>`

    expect(html`<p>${inner}${[html`<i></i>`, undefined, false, 3]}</p>`.text).toBe(
      '<p><b title="&quot;&gt;&lt;script&gt;">&lt;img src=x onerror=&#39;alert(1)&#39;&gt;</b><i></i>3</p>',
    )
  })

  it('lets no text become a tag or leave its attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const written = html`${text}`.text
        return !/[<>"']/.test(written)
      }),
    )
  })
})

describe('inlined JSON', () => {
  it('cannot end its script element and reads back the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.constant('"</script><!--\u2028"')), text => {
        const value = JSON.parse(text) as unknown
        const written = inlineJson(value).text
        return !/[<>\u2028\u2029]/.test(written) && JSON.stringify(JSON.parse(written)) === JSON.stringify(value)
      }),
    )
  })
})
