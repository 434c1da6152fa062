import { htmlToPlain } from './html-to-plain.ts'
import { normaliseText } from './normalise-text.ts'

/** Nobody writes two million characters; what lies beyond is an attachment gone astray or an attack. */
const MAX_CHARACTERS = 2_000_000

export interface Body {
  readonly text?: string | undefined
  readonly html?: string | undefined
}

/** The body as plain text: the plain part unless it is blank, else the HTML part. Quotes in HTML become `>` lines. */
export function readBody(body: Body): string {
  const text = normaliseText((body.text ?? '').slice(0, MAX_CHARACTERS))
  if (text.trim() !== '' || !body.html) return text
  return normaliseText(htmlToPlain(body.html.slice(0, MAX_CHARACTERS)))
}
