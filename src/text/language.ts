import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { eld } from 'eld/small'
import { scriptLanguage, usesLatinOnly } from './script-language.ts'
import { countWordVotes, LISTED_LANGUAGES } from './word-votes.ts'

export interface Language {
  /** ISO 639-1; `und` when nothing can be said. */
  readonly code: string
  /** 0 to 1; 0 with `und`. */
  readonly confidence: number
}

const UNKNOWN: Language = { code: 'und', confidence: 0 }
const MAX_CHARACTERS = 2_000
/** From this many words on n-grams are better than word lists. */
const SHORT = 12
/** Beyond that, words decide alone where they are this clear: share of all words, and lead over the next language. */
const CLEAR_COVERAGE = 0.3
const CLEAR_MARGIN = 0.5
const ENOUGH_COVERAGE = 0.25
const LEAST_COVERAGE = 0.15
/** Languages looked at of those that n-grams find likely. */
const CANDIDATES = 12
/** Names that n-grams give to languages that we call otherwise. */
const OUR_CODES: Readonly<Record<string, string>> = { no: 'nb' }

let ngrams: typeof eld | undefined

/** The tables take a quarter of a second to load, which most commands never need. */
function loadNgrams(): typeof eld {
  if (ngrams === undefined) {
    const file = fileURLToPath(import.meta.resolve('eld/small'))
    ngrams = (createRequire(import.meta.url)(file) as { eld: typeof eld }).eld
  }
  return ngrams
}

/**
 * The language of a message. Scripts first, then words of short support messages, and n-grams only where those leave it open.
 * `hint` (the ticket's own language) decides only between languages that fit about equally well.
 */
export function detectLanguage(text: string, hint?: string): Language {
  const head = text.length > MAX_CHARACTERS ? text.slice(0, MAX_CHARACTERS) : text
  const script = usesLatinOnly(head) ? null : scriptLanguage(withoutCodes(head))
  if (script !== null && script.code !== 'cyrillic') return script
  const { words, votes } = countWordVotes(head.toLowerCase())
  if (words === 0) return UNKNOWN
  const hinted = hint?.toLowerCase().split(/[-_]/)[0]
  const listed = bestByWords(votes, words, hinted)
  if (listed !== null && (isClear(listed, words) || bearsOut(listed, hinted)))
    return { code: listed.code, confidence: listed.confidence }
  return withNgrams(withoutCodes(head), words, votes, listed, hinted)
}

function withNgrams(
  clean: string,
  words: number,
  votes: Float64Array,
  listed: Listed | null,
  hint: string | undefined,
): Language {
  if (words < 3 && hint === undefined && isTie(votes)) return UNKNOWN
  // One to three unknown words: names, product names, typing slips. N-grams guess wildly there.
  if (words < 4 && listed === null && hint !== undefined) return { code: hint, confidence: 0.3 }
  const grams = loadNgrams().detect(clean)
  const scores: Record<string, number> = {}
  // In falling order: those far behind can't win.
  for (const [code, score] of Object.entries(grams.getScores()).slice(0, CANDIDATES))
    scores[OUR_CODES[code] ?? code] = score
  const code = OUR_CODES[grams.language] ?? grams.language
  if (words < 4 && listed === null) {
    return grams.isReliable() && (scores[code] ?? 0) > 0.5 ? { code, confidence: 0.4 } : UNKNOWN
  }
  if (code === '') return listed === null ? UNKNOWN : { code: listed.code, confidence: listed.confidence }
  return combine(code, scores, votes, words, hint, grams.isReliable())
}

/** Without links, addresses and everything that has a digit in it. */
function withoutCodes(text: string): string {
  if (!/[\d@]|:\/\/|www\./.test(text)) return text
  return text.replace(/\S+/g, token => (/[\d@]/.test(token) ? ' ' : token.replace(/(?:https?:\/\/|www\.)\S+$/, ' ')))
}

interface Listed extends Language {
  /** Lead over the next language, and share of all words, 0 to 1. */
  readonly margin: number
  readonly coverage: number
}

function bestByWords(votes: Float64Array, total: number, hint: string | undefined): Listed | null {
  let at = 0
  let second = 0
  for (let i = 1; i < votes.length; i++) {
    if (votes[i]! > votes[at]!) {
      second = votes[at]!
      at = i
    } else if (votes[i]! > second) second = votes[i]!
  }
  const top = votes[at]!
  if (top === 0) return null
  const hinted = hint === undefined ? -1 : LISTED_LANGUAGES.indexOf(hint)
  const isHint = hinted !== -1 && votes[hinted]! >= top - 0.01
  const margin = (top - (isHint ? Math.min(second, top * 0.5) : second)) / top
  const coverage = Math.min(1, top / total)
  const confidence = round(Math.min(0.98, 0.35 + 0.4 * margin + 0.3 * coverage))
  return { code: LISTED_LANGUAGES[isHint ? hinted : at]!, confidence, margin, coverage }
}

function isClear({ confidence, margin, coverage }: Listed, words: number): boolean {
  // One known word among four and more may be a stranger's.
  if (words > 3 && coverage < ENOUGH_COVERAGE) return false
  return words <= SHORT ? confidence >= 0.6 : margin >= CLEAR_MARGIN && coverage >= CLEAR_COVERAGE
}

/** What words say and what the ticket says is the same: nobody else needs asking. */
function bearsOut({ code, coverage }: Listed, hint: string | undefined): boolean {
  return code === hint && coverage >= LEAST_COVERAGE
}

/** "No", "super", "ok": several languages at once. */
function isTie(votes: Float64Array): boolean {
  const [first, second] = votes.toSorted().toReversed()
  return second! > 0 && first! - second! < 0.01
}

function combine(
  code: string,
  scores: Record<string, number>,
  votes: Float64Array,
  total: number,
  hint: string | undefined,
  reliable: boolean,
): Language {
  const weight = Math.min(0.5, 3 / total)
  const votesOf = (candidate: string): number => votes[LISTED_LANGUAGES.indexOf(candidate)] ?? 0
  const rank = (candidate: string): number =>
    (scores[candidate] ?? 0) + weight * Math.min(1, (votesOf(candidate) / total) * 2) + (candidate === hint ? 0.03 : 0)
  let best = code
  let second = 0
  const voted = LISTED_LANGUAGES.filter((_, index) => votes[index]! > 0)
  for (const candidate of new Set([...Object.keys(scores), ...voted])) {
    if (rank(candidate) > rank(best)) best = candidate
  }
  for (const candidate of Object.keys(scores)) if (candidate !== best) second = Math.max(second, rank(candidate))
  const margin = Math.max(0, rank(best) - second)
  return { code: best, confidence: round(Math.min(0.99, (reliable ? 0.6 : 0.35) + margin)) }
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000
}
