import { withoutPiledMarks } from '../text/normalise-text.ts'
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

/** Shorter text is folded faster than it is looked up. */
const REMEMBERED_FROM = 48

/**
 * One spelling for all that follows: lower case, no accents, no apostrophes, plain quotes, single spaces, line ends kept.
 * `J’ai reçu` becomes `jai recu`. Very long text keeps its head and its tail.
 */
export function fold(text: string): string {
  return text.length < REMEMBERED_FROM ? foldNow(text) : folded(text)
}

const folded = rememberLast(16, foldNow)

function foldNow(text: string): string {
  let short = text
  if (short.length > MAX_CHARACTERS)
    short = `${short.slice(0, MAX_CHARACTERS - TAIL_CHARACTERS)}\n${short.slice(-TAIL_CHARACTERS)}`
  let spelled = spell(short.toLowerCase())
  // Asked before each change: most text needs none of them, and a replacement that finds nothing still costs.
  if (/[`']/.test(spelled)) spelled = spelled.replace(/[`']/g, '')
  if (/[^\S\n ]| {2}/.test(spelled)) spelled = spelled.replace(/[^\S\n]+/g, ' ')
  if (spelled.includes('\n')) spelled = spelled.replace(/ ?\n[ \n]*/g, '\n')
  return spelled.trim()
}

/** Signs whose spelling does not depend on their neighbours: Latin, Greek and Cyrillic letters, punctuation, pictures. */
const STRANGER =
  /(?!\u200d|\ufe0f)[^\0-\u024f\u0370-\u0482\u048a-\u04ff\u2010-\u2026\u20ac\u2600-\u27bf\u{1f300}-\u{1faff}]/u
const spellings = new Map<string, string>()

function spell(lower: string): string {
  if (!/[^\0-\x7f]/.test(lower)) return lower
  if (STRANGER.test(lower)) return spellSlowly(lower)
  return lower.replace(/[^\0-\x7f]/gu, sign => {
    let spelling = spellings.get(sign)
    if (spelling === undefined) {
      spelling = spellSlowly(sign)
      spellings.set(sign, spelling)
    }
    return spelling
  })
}

function spellSlowly(lower: string): string {
  return (
    withoutPiledMarks(lower)
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
  )
}

const MARK = /[.!?;。！？؟]/
const MARKS = /[.!?;。！？؟]+/g
const ABBREVIATED = /(?:^| )(?:nr|st|mr|mrs|ms|dr|hr|fr|sr|sra|mme|bzw|ca|z\. ?b|d\. ?h)$/i
/** "No. 5": a number follows; Spanish "no." ends a sentence. */
const NUMBERED = /(?:^| )no$/i
/** "Am 14. kommt er", "1. restart it": an ordinal stands after a German or Nordic word that calls for one, or begins the line. */
const MONTH =
  /^ ?(?:jan|feb|mar|marz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|janv|fevr|avr|juin|juil|aout|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|out|januar|\d{1,2}\b)/i
const ORDINAL =
  /(?:^|(?:^| )(?:am|der|den|dem|die|das|zum|vom|bis|im|ab|und|oder|nach|vor|seit|til|fra)|[-/] ?) ?\d{1,2}$/i

/** Splits folded text at sentence ends and line ends; the end mark stays with its sentence. Dates and decimals stay whole. */
export function sentencesOf(folded: string): string[] {
  const sentences: string[] = []
  for (const line of folded.includes('\n') ? folded.split('\n') : [folded]) {
    let start = 0
    for (const found of MARK.test(line) ? line.matchAll(MARKS) : NONE) {
      const end = endOfSentence(line, start, found.index, found[0])
      if (end === -1) continue
      push(sentences, line.slice(start, end))
      start = end
    }
    push(sentences, line.slice(start))
  }
  return sentences
}

const NONE: readonly RegExpExecArray[] = []

/** Where the sentence ends that these marks end, or -1 where they end none. */
function endOfSentence(line: string, start: number, at: number, marks: string): number {
  const end = at + marks.length
  if (marks === '.') {
    if (/[0-9a-z]/.test(line[end] ?? '')) return -1
    if (end < line.length) {
      const before = line.slice(Math.max(start, at - 12), at)
      if (ABBREVIATED.test(before) || (NUMBERED.test(before) && /^ ?\d/.test(line.slice(end, end + 2)))) return -1
      if (ORDINAL.test(before) || (/(?:^| )\d{1,2}$/.test(before) && MONTH.test(line.slice(end, end + 12)))) return -1
    }
  }
  return end
}

function push(sentences: string[], text: string): void {
  const trimmed = text.trim()
  if (trimmed !== '' && (/[a-z0-9?]/.test(trimmed) || /[\p{L}\p{N}?？؟]/u.test(trimmed))) sentences.push(trimmed)
}

/** At most 160 characters of a text, on one line. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 160 ? line : `${line.slice(0, 159).trimEnd()}…`
}
