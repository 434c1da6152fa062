/** Controls and format characters (zero width, bidi, soft hyphen, tags) and blank fillers: nothing a reader would see. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}]|\u034f|\u3164/gu
const LINE_END = /\r\n?|\v|\f|\u0085|\u2028|\u2029/g
/** Composing is quadratic in the marks on one letter. Thirty is what Unicode calls stream-safe; no language needs ten. */
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/** Signs that are as they shall be, whatever stands beside them: nearly all that people type in Latin script. */
const SETTLED = /^[\t\n -~¡-¬®-ſ–—‘’“”„…€]*$/

/** No letter keeps more than thirty marks; to be called before any normalisation of strangers' text. */
export function withoutPiledMarks(text: string): string {
  return text.replace(PILED_MARKS, '$1')
}

/** NFC, `\n` line ends, plain spaces, nothing invisible. The text a reader sees, in one spelling. */
export function normaliseText(text: string): string {
  if (SETTLED.test(text)) return text
  const plain = text.toWellFormed().replace(LINE_END, '\n').replace(INVISIBLE, '').replace(SPACE, ' ')
  return withoutPiledMarks(plain).normalize('NFC')
}

const ASCII = /^[\t -~]*$/

/** The same for lines that must stay as many as they are. */
export function normaliseLines(lines: readonly string[]): readonly string[] {
  if (lines.every(line => ASCII.test(line))) return lines
  return lines.map(line => (ASCII.test(line) ? line : normaliseText(line).replaceAll('\n', ' ')))
}
