import { SHORT_WORDS } from '../../text/short-words.ts'
import { BoundedCache } from '../bounded-cache.ts'
import { fold } from '../fold.ts'
import type { Grammar } from './grammar.ts'
import { dutch } from './languages/dutch.ts'
import { english } from './languages/english.ts'
import { french } from './languages/french.ts'
import { german } from './languages/german.ts'
import { italian } from './languages/italian.ts'
import { portuguese } from './languages/portuguese.ts'
import { spanish } from './languages/spanish.ts'

const GRAMMARS = new Map<string, Grammar>([
  ['en', english],
  ['fr', french],
  ['de', german],
  ['es', spanish],
  ['it', italian],
  ['pt', portuguese],
  ['nl', dutch],
])
const CODES = Object.keys(SHORT_WORDS)
/** Which of the languages have a grammar. */
const UNDERSTOOD = CODES.map(code => GRAMMARS.has(code))
const VOTERS = new Map<string, number[]>()
for (const [index, code] of CODES.entries())
  for (const word of new Set(fold(SHORT_WORDS[code]!).split(/[^\p{L}\p{N}]+/u)))
    VOTERS.set(word, [...(VOTERS.get(word) ?? []), index])

/** Later words tell nothing new about the language. */
const MOST_CHARACTERS = 300
/** A language without a grammar has to be this much likelier than one with. */
const MARGIN = 1.5
/** From this lead on a message's own words decide, else those of the conversation. */
const CLEAR = 0.3

/** How much the small words of a folded text speak for each language; a word of several counts in part. */
function votesOf(folded: string): Float64Array {
  const start = folded.slice(0, MOST_CHARACTERS)
  return cache.get(start, () => countVotes(start))
}

const cache = new BoundedCache<Float64Array>(2_048)

function countVotes(folded: string): Float64Array {
  const votes = new Float64Array(CODES.length)
  for (const word of folded.split(/[^\p{L}\p{N}]+/u)) {
    const voters = VOTERS.get(word)
    if (voters === undefined) continue
    const each = 1 / Math.sqrt(voters.length)
    for (const index of voters) votes[index]! += UNDERSTOOD[index] ? each : 0.7 * each
  }
  return votes
}

/** The language of folded messages, by their small words; undefined where they have none that is known. */
export function languageOf(folded: readonly string[], hint?: string): string | undefined {
  const sums = new Float64Array(CODES.length)
  for (const text of folded.slice(-12)) {
    const votes = votesOf(text)
    for (let index = 0; index < sums.length; index++) sums[index]! += votes[index]!
  }
  return elect(sums) ?? scriptOf(folded) ?? (hint !== undefined && GRAMMARS.has(hint) ? hint : undefined)
}

/** Languages that are told by their letters. */
function scriptOf(folded: readonly string[]): string | undefined {
  const text = folded
    .slice(-12)
    .join(' ')
    .slice(0, 4 * MOST_CHARACTERS)
  if (/[\u3040-\u30ff]/.test(text)) return 'ja'
  if (/[\u4e00-\u9fff]/.test(text)) return 'zh'
  return /[\u0370-\u03ff]/.test(text) ? 'el' : undefined
}

/** The language of one message in a conversation held in `language`. */
export function languageOfMessage(folded: string, language: string | undefined): string | undefined {
  const votes = votesOf(folded)
  const own = elect(votes)
  if (own === undefined || own === language) return language
  const rival = language === undefined ? 0 : (votes[CODES.indexOf(language)] ?? 0)
  return votes[CODES.indexOf(own)]! - rival >= CLEAR ? own : language
}

function elect(votes: Float64Array): string | undefined {
  let best = -1
  let bestVotes = 0.4
  for (let index = 0; index < votes.length; index++) {
    const weighed = UNDERSTOOD[index] ? votes[index]! : votes[index]! / MARGIN
    if (weighed > bestVotes) {
      best = index
      bestVotes = weighed
    }
  }
  return CODES[best]
}

export function grammarOf(language: string | undefined): Grammar | undefined {
  return language === undefined ? undefined : GRAMMARS.get(language)
}

/** Languages without a grammar whose sentences the reader has learned. */
const LEARNED = new Set(['pl', 'sv', 'da', 'nb', 'fi', 'cs', 'sk', 'tr', 'ro', 'hu', 'ru', 'uk', 'el', 'ja', 'zh'])

export function isLearned(language: string | undefined): boolean {
  return language !== undefined && (GRAMMARS.has(language) || LEARNED.has(language))
}
