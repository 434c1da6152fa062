import type { ThanksLabel } from '../core/reading.ts'
import { fold } from './fold.ts'
import { type AgentMove, readAgentMove } from './moves/agent-move.ts'
import { asksForSomething, tellsOfTrouble } from './requests.ts'
import { booksFor } from './thanks/books.ts'
import { type Coverage, clausesOf, cover } from './thanks/cover.ts'
import { capitalisedWords } from './thanks/first-names.ts'

export interface ThanksInput {
  /** What the customer wrote, quotes and signature already taken off. */
  readonly text: string
  /** The agent's words just before, if any. */
  readonly prevAgentText?: string
  /** Told by the caller: something is still owed by us on this ticket. */
  readonly owedByUs?: boolean
  /** ISO 639-1, as a hint. */
  readonly language?: string
}

export interface ThanksReading {
  readonly label: ThanksLabel
  /** True only where the ticket may be closed on these words: every word is harmless and nothing is open before them. */
  readonly safeToClose: boolean
  /** How sure the reading is of its label and of `safeToClose`, 0 to 1. */
  readonly confidence: number
}

/** Longer than this nobody writes a bare thank-you. */
const MAX_WORDS = 60
const SOUR = /[🙄😡🤬😠👎😒😤🖕💩😑🤦😞😢😭💔]|:-?[(/\\]|>:/u
const THANKING =
  /\b(?:thank\w*|thx|thanx|tnx|ty|cheers|appreciate|merci\w*|remerci\w*|dank\w*|vielen dank|gracias|agradezco|grazie|ringrazio|obrigad[oa]|bedankt|dziekuje|tack|takk?|kiitos)\b/

/**
 * Reads whether a customer's message is thanks and nothing more. A grammar, not a guess: every word must belong to a thank-you, a
 * courtesy, a closing word, a name or a plan of the customer's own; one word that does not, and the message is not safe to close.
 */
export function readThanks(input: ThanksInput): ThanksReading {
  const folded = fold(input.text)
  const clauses = clausesOf(folded)
  const words = clauses.flat()
  if (words.length === 0) return onlySigns(input)
  const asks = asksForSomething(folded)
  if (words.length > MAX_WORDS) return long(folded)
  const capitalised = capitalisedWords(input.text, fold)
  const read = best(words, clauses, capitalised, input.language)
  if (read === undefined) return { label: 'other', safeToClose: false, confidence: 0.9 }
  const questions = /[?？؟]/.test(folded) || /[吗嗎呢]$/.test(folded)
  const harmless =
    read.left.length === 0 && !read.bad && !read.advance && !read.waiting && !questions && !SOUR.test(input.text)
  const thanked = read.thanks > 0
  if (!harmless) return notHarmless(read, folded, thanked, asks)
  const open = whatIsOpen(input, read, thanked)
  if (thanked) {
    if (open === 'answer') return { label: 'thanks_plus_request', safeToClose: false, confidence: 0.85 }
    return { label: 'thanks_only', safeToClose: open === 'nothing', confidence: confidenceOf(read, open) }
  }
  const settled =
    read.closing || read.resolved || (read.bye && input.prevAgentText !== undefined) || declines(input, read)
  return { label: 'other', safeToClose: settled && open === 'nothing', confidence: settled ? 0.93 : 0.85 }
}

type Open = 'nothing' | 'ours' | 'question' | 'answer'

/** What the words before leave open once these harmless words have come. */
function whatIsOpen(input: ThanksInput, read: Coverage, thanked: boolean): Open {
  if (input.owedByUs === true) return 'ours'
  if (input.prevAgentText === undefined || input.prevAgentText.trim() === '') {
    // A bare yes answers a question we cannot see.
    return read.yes && !read.resolved && !read.closing ? 'answer' : 'nothing'
  }
  const move = readAgentMove(input.prevAgentText)
  if (move.ours !== undefined || move.hold !== undefined) return 'ours'
  if (!read.bye && !read.closing && AGREED.test(fold(input.prevAgentText))) return 'ours'
  if (move.ask !== undefined) return answered(move, read, thanked)
  if (read.yes && !read.closing && !read.resolved && !(move.check && !move.courtesy)) return 'answer'
  return 'nothing'
}

/** "Yes I can" promises without naming anything; "Thanks." takes in what the customer gave and goes on working. */
const AGREED =
  /^(?:(?:yes|sure|thanks|thank you|of course|certainly|absolutely|ok|okay|no problem|no worries|oui|bien sur|ja|gerne|naturlich|si|claro|por supuesto)[ ,.!]*)+(?:(?:i|we) can(?: do (?:that|it))?|we do|on it|right away|tout de suite|sofort|mache ich|enseguida|ahora mismo)?[ .!]*$/

function answered(move: AgentMove, read: Coverage, thanked: boolean): Open {
  if (read.resolved) return 'nothing'
  if (read.closing && !read.yes) return move.offer ? 'nothing' : 'question'
  if (move.offer) return read.no ? 'nothing' : 'answer'
  return thanked || read.yes ? (read.yes ? 'answer' : 'question') : 'question'
}

/** "No", said to "anything else?". */
function declines(input: ThanksInput, read: Coverage): boolean {
  if (!read.no || input.prevAgentText === undefined) return false
  const move = readAgentMove(input.prevAgentText)
  return move.courtesy && move.ask === undefined
}

function best(
  words: readonly string[],
  clauses: readonly (readonly string[])[],
  capitalised: ReadonlySet<string>,
  hint: string | undefined,
): Coverage | undefined {
  let found: Coverage | undefined
  for (const [language, book] of booksFor(words, hint)) {
    const read = cover(book, language, clauses, capitalised)
    if (found === undefined || worth(read) > worth(found)) found = read
    if (read.left.length === 0 && read.names === 0 && read.thanks > 0) break
  }
  return found
}

function worth(read: Coverage): number {
  // Bad words count before coverage: a second language must not wash off what the first has understood.
  return (
    -read.left.length - read.names * 0.4 + (read.thanks > 0 ? 0.5 : 0) + (read.advance ? 0.6 : 0) + (read.bad ? 0.3 : 0)
  )
}

function notHarmless(read: Coverage, folded: string, thanked: boolean, asks: boolean): ThanksReading {
  if (!thanked && !read.advance && !THANKING.test(folded))
    return { label: 'other', safeToClose: false, confidence: 0.9 }
  if (read.bad && read.left.length === 0 && !asks) return { label: 'other', safeToClose: false, confidence: 0.85 }
  const statement =
    !asks && !read.advance && !read.waiting && !tellsOfTrouble(read.leftClauses.join(' ')) && read.left.length <= 14
  if (statement) return { label: 'thanks_only', safeToClose: false, confidence: 0.55 }
  return { label: 'thanks_plus_request', safeToClose: false, confidence: asks ? 0.9 : 0.65 }
}

function long(folded: string): ThanksReading {
  return { label: THANKING.test(folded) ? 'thanks_plus_request' : 'other', safeToClose: false, confidence: 0.8 }
}

const GRATEFUL_SIGNS =
  /^(?=.*(?:🙏|👍|❤|😊|🥰|👏|♥|💙))(?:🙏|👍|❤|💕|😊|☺|🥰|😍|🤗|💐|🌹|👏|♥|💙|💚|💛|🧡|💜|\u{1F3FB}|\u{1F3FC}|\u{1F3FD}|\u{1F3FE}|\u{1F3FF}|\u200d|\ufe0f|[\s!.])+$/u

/** A message of signs alone: a thumb or a folded-hands sign after a finished answer is a thank-you. */
function onlySigns(input: ThanksInput): ThanksReading {
  const grateful = GRATEFUL_SIGNS.test(input.text) && !SOUR.test(input.text)
  if (!grateful) return { label: 'other', safeToClose: false, confidence: 0.9 }
  const move = input.prevAgentText === undefined ? undefined : readAgentMove(input.prevAgentText)
  const closed = move !== undefined && !move.ask && !move.ours && !move.hold && input.owedByUs !== true
  const thanks = input.text.includes('🙏')
  return { label: thanks ? 'thanks_only' : 'other', safeToClose: closed && thanks, confidence: 0.8 }
}

function confidenceOf(read: Coverage, open: Open): number {
  let confidence = 0.99
  if (read.words > 8) confidence -= 0.01
  if (read.words > 20) confidence -= 0.03
  if (read.names > 0) confidence -= 0.01
  if (read.plan) confidence -= 0.04
  if (read.no && !read.closing) confidence -= 0.01
  if (open !== 'nothing') confidence -= 0.06
  return Math.round(confidence * 1e6) / 1e6
}
