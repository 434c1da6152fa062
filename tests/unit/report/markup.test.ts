import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakable, html, inlineJson } from '../../../src/report/html/markup.ts'

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

describe('names that may break', () => {
  const BREAK = '<wbr>'

  it.each([
    ['order_status', `order_${BREAK}status`],
    ['a.b@c.example', `a.${BREAK}b@${BREAK}c.${BREAK}example`],
    ['chance 8.2 %, e-mail', `chance 8.2 %, e-${BREAK}mail`],
    ['<b>_', '&lt;b&gt;_'],
    ['plain words stay', 'plain words stay'],
    ['x'.repeat(30), `${'x'.repeat(24)}${BREAK}${'x'.repeat(6)}`],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(breakable(text).text).toBe(expected)
  })

  it('lose nothing, and take no longer than they are long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter(text => !text.includes('<')),
        text => {
          expect(breakable(text).text.replaceAll(BREAK, '')).toBe(html`${text}`.text)
        },
      ),
    )
    for (const long of ['x', '_', ' ', '.', 'x ']) {
      const start = performance.now()
      breakable(long.repeat(1_000_000 / long.length))
      expect(performance.now() - start).toBeLessThan(5_000)
    }
  })
})
