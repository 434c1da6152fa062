import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { eld } from 'eld/small'
import { scriptLanguage } from './script-language.ts'
import { SHORT_WORDS } from './short-words.ts'

export interface Language {
  /** ISO 639-1; `und` when nothing can be said. */
  readonly code: string
  /** 0 to 1; 0 with `und`. */
  readonly confidence: number
}

const UNKNOWN: Language = { code: 'und', confidence: 0 }
const NOISE = /https?:\/\/\S+|www\.\S+|\S+@\S+|[#@]?\S*\d\S*/gu
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu
const MAX_CHARACTERS = 2_000
/** From this many words on n-grams are better than word lists. */
const SHORT = 12
/** Between neighbours that share a word, the language with many more customers. */
const COMMON = new Set(['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'])
const WORD_LISTS: ReadonlyMap<string, readonly string[]> = buildWordLists()

let ngrams: typeof eld | undefined

/** The tables take a quarter of a second to load, which most commands never need. */
function loadNgrams(): typeof eld {
  if (ngrams === undefined) {
    const file = fileURLToPath(import.meta.resolve('eld/small'))
    ngrams = (createRequire(import.meta.url)(file) as { eld: typeof eld }).eld
  }
  return ngrams
}

function buildWordLists(): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  for (const [code, words] of Object.entries(SHORT_WORDS)) {
    for (const word of new Set(words.split(' '))) lists.set(word, [...(lists.get(word) ?? []), code])
  }
  return lists
}

/**
 * The language of a message. Scripts first, then words of short support messages, then n-grams. `hint` (the ticket's own
 * language) decides only between languages that fit about equally well.
 */
export function detectLanguage(text: string, hint?: string): Language {
  const clean = text.slice(0, MAX_CHARACTERS).replace(NOISE, ' ')
  const words = clean.toLowerCase().match(WORD) ?? []
  if (words.length === 0) return UNKNOWN
  const script = scriptLanguage(clean)
  if (script !== null && script.code !== 'cyrillic') return script
  const hinted = hint?.toLowerCase().split(/[-_]/)[0]
  const votes = countVotes(words)
  const listed = bestByWords(votes, words.length, hinted)
  if (words.length <= SHORT && listed !== null && listed.confidence >= 0.6) return listed
  const grams = loadNgrams().detect(clean)
  const scores = grams.getScores()
  const code = grams.language
  if (words.length < 3 && hinted === undefined && isTie(votes)) return UNKNOWN
  if (words.length < 4 && votes.size === 0) return guessShort(code, scores, hinted, grams.isReliable())
  if (code === '') return listed ?? UNKNOWN
  return combine(code, scores, votes, words.length, hinted, grams.isReliable())
}

function countVotes(words: readonly string[]): Map<string, number> {
  const votes = new Map<string, number>()
  for (const word of words) {
    const codes = WORD_LISTS.get(word.replaceAll('’', "'"))
    if (codes === undefined) continue
    for (const code of codes)
      votes.set(code, (votes.get(code) ?? 0) + (COMMON.has(code) ? 1 : 0.8) / Math.sqrt(codes.length))
  }
  return votes
}

function bestByWords(votes: ReadonlyMap<string, number>, total: number, hint: string | undefined): Language | null {
  let best = ''
  let top = 0
  let second = 0
  for (const [code, vote] of votes) {
    if (vote > top) {
      second = top
      top = vote
      best = code
    } else if (vote > second) second = vote
  }
  if (best === '') return null
  if (hint !== undefined && (votes.get(hint) ?? 0) >= top - 0.01) best = hint
  const margin = (top - (best === hint ? Math.min(second, top * 0.5) : second)) / top
  const coverage = Math.min(1, top / total)
  return { code: best, confidence: round(Math.min(0.98, 0.35 + 0.4 * margin + 0.3 * coverage)) }
}

/** "No", "super", "ok": several languages at once. */
function isTie(votes: ReadonlyMap<string, number>): boolean {
  const [first, second] = [...votes.values()].sort((a, b) => b - a)
  return first !== undefined && second !== undefined && first - second < 0.01
}

function guessShort(
  code: string,
  scores: Record<string, number>,
  hint: string | undefined,
  reliable: boolean,
): Language {
  if (hint !== undefined) return { code: hint, confidence: 0.3 }
  // One to three unknown words: names, product names, typing slips. N-grams guess wildly there.
  const score = scores[code] ?? 0
  return code !== '' && reliable && score > 0.5 ? { code, confidence: 0.4 } : UNKNOWN
}

function combine(
  code: string,
  scores: Record<string, number>,
  votes: ReadonlyMap<string, number>,
  total: number,
  hint: string | undefined,
  reliable: boolean,
): Language {
  const weight = Math.min(0.5, 3 / total)
  const rank = (candidate: string) =>
    (scores[candidate] ?? 0) +
    weight * Math.min(1, ((votes.get(candidate) ?? 0) / total) * 2) +
    (candidate === hint ? 0.03 : 0)
  let best = code
  let second = 0
  for (const candidate of new Set([...Object.keys(scores), ...votes.keys()])) {
    if (rank(candidate) > rank(best)) best = candidate
  }
  for (const candidate of Object.keys(scores)) if (candidate !== best) second = Math.max(second, rank(candidate))
  const margin = Math.max(0, rank(best) - second)
  return { code: best, confidence: round(Math.min(0.99, (reliable ? 0.6 : 0.35) + margin)) }
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000
}
