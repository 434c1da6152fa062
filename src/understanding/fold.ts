import { rememberLast } from './remember-last.ts'

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}

/** Text beyond this many characters is read by its head and tail only; nobody hides a request behind so much. */
const MAX_CHARACTERS = 24_000
const TAIL_CHARACTERS = 6_000

/**
 * One spelling for all that follows: lower case, no accents, no apostrophes, plain quotes, single spaces, line ends kept.
 * `J’ai reçu` becomes `jai recu`. Very long text keeps its head and its tail.
 */
export function fold(text: string): string {
  return folded(text)
}

const folded = rememberLast(8, foldNow)

function foldNow(text: string): string {
  let short = text
  if (short.length > MAX_CHARACTERS)
    short = `${short.slice(0, MAX_CHARACTERS - TAIL_CHARACTERS)}\n${short.slice(-TAIL_CHARACTERS)}`
  let folded = short.toLowerCase()
  if (/[^\0-\x7f]/.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .replace(
        /[\u0300-\u036f\u064b-\u065f\u0670\u0591-\u05c7\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g,
        '',
      )
      // Variation selectors: the second half of many a heart.
      .replace(/\p{Variation_Selector}/gu, '')
      .normalize('NFC')
      .replace(/[ßøæœłđðþıς]/g, letter => LETTERS[letter]!)
      .replace(/[‘’ʼ´′＇]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .replace(/[‐‑‒–—−]/g, '-')
      .replace(/…/g, '...')
  }
  return folded
    .replace(/[`']/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

/** Splits folded text at sentence ends and line ends; the end mark stays with its sentence. Dates and decimals stay whole. */
export function sentencesOf(folded: string): string[] {
  const sentences: string[] = []
  for (const line of folded.split('\n')) {
    let start = 0
    for (let i = 0; i < line.length; i++) {
      const mark = line[i]!
      if (!'.!?;。！？؟'.includes(mark)) continue
      if (mark === '.' && /[0-9a-z]/.test(line[i + 1] ?? '')) continue
      if (
        mark === '.' &&
        /(?:^| )(?:\d{1,2}|nr|no|st|mr|mrs|ms|dr|hr|fr|sr|sra|mme|bzw|ca|z\. ?b|d\. ?h)$/.test(
          line.slice(Math.max(start, i - 8), i),
        ) &&
        i + 1 < line.length
      )
        continue
      while ('.!?;。！？؟'.includes(line[i + 1] ?? '\n')) i++
      push(sentences, line.slice(start, i + 1))
      start = i + 1
    }
    push(sentences, line.slice(start))
  }
  return sentences
}

function push(sentences: string[], text: string): void {
  const trimmed = text.trim()
  if (trimmed !== '' && /[\p{L}\p{N}?？؟]/u.test(trimmed)) sentences.push(trimmed)
}

/** At most 160 characters of a text, on one line. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 160 ? line : `${line.slice(0, 159).trimEnd()}…`
}
