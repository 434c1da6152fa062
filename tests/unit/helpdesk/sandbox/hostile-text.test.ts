import { describe, expect, it } from 'vitest'
import { toHtml } from '../../../../src/helpdesk/gorgias/outgoing.ts'
import { parseWebhook } from '../../../../src/helpdesk/gorgias/parse-webhook.ts'
import { fillForm } from '../../../../src/helpdesk/sandbox/context.ts'
import { htmlToPlain } from '../../../../src/helpdesk/sandbox/html-to-plain.ts'
import { renderMacro } from '../../../../src/helpdesk/sandbox/macros.ts'

const MEGABYTE = 1_000_000
const texts = ['<', '{{', '\n', '&', 'a|', '<a ', '{{a.b[', '\\', "'", '\u2028'].map(part =>
  part.repeat(MEGABYTE / part.length),
)

describe('a megabyte of anything is read in no time', () => {
  it.each([
    ['htmlToPlain', (text: string) => htmlToPlain(text)],
    ['renderMacro', (text: string) => renderMacro(text, {})],
    ['fillForm', (text: string) => fillForm(text, {})],
    ['toHtml', (text: string) => toHtml(text)],
    [
      'parseWebhook',
      (text: string) => parseWebhook({ id: 1, updated_datetime: '2026-03-02T09:00:00Z', subject: text, status: text }),
    ],
  ] as const)('%s', (_, read) => {
    const started = performance.now()

    for (const text of texts) read(text)

    expect(performance.now() - started).toBeLessThan(2_500)
  })
})
