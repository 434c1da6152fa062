import type { ThanksLabel } from '../core/reading.ts'
import { fold } from './fold.ts'
import { type AgentMove, readAgentMove } from './moves/agent-move.ts'
import { type PhraseBook, wordsOf } from './phrases.ts'
import { asksForSomething, tellsOfTrouble } from './requests.ts'
import { booksFor } from './thanks/books.ts'
import { type Coverage, clausesOf, cover } from './thanks/cover.ts'
import { capitalisedWords } from './thanks/first-names.ts'
import { respell } from './thanks/respell.ts'
import { gratefulSigns, SOUR } from './thanks/signs.ts'

export interface ThanksInput {
  /** What the customer wrote, quotes and signature already taken off. */
  readonly text: string
  /** The agent's words just before, if any. */
  readonly prevAgentText?: string
  /** Told by the caller: something is still owed by us on this ticket. */
  readonly owedByUs?: boolean
  /** ISO 639-1, as a hint. */
  readonly language?: string
  /** Names of the people who write here: a name among thanks is no request. */
  readonly names?: readonly string[]
}

export interface ThanksReading {
  readonly label: ThanksLabel
  /** True only where the ticket may be closed on these words: every word is harmless and nothing is open before them. */
  readonly safeToClose: boolean
  /** How sure the reading is of its label and of `safeToClose`, 0 to 1. */
  readonly confidence: number
}

/** More misspelt words than this are no typing errors. */
const MOST_TYPOS = 4
/** Longer than this nobody writes a bare thank-you. */
const MAX_WORDS = 60
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
  const signs = gratefulSigns(input.text)
  if (words.length === 0) return onlySigns(input, signs)
  const asks = asksForSomething(folded)
  if (words.length > MAX_WORDS) return long(folded)
  const capitalised = capitalisedWords(input.text, fold)
  const known = new Set((input.names ?? []).flatMap(name => wordsOf(fold(name))))
  const read = best({ words, clauses, capitalised, known }, input.language)
  if (read === undefined) return { label: 'other', safeToClose: false, confidence: 0.9 }
  const questions = /[?？؟]/.test(folded) || /[吗嗎呢]$/.test(folded)
  const harmless =
    read.left.length === 0 && !read.bad && !read.advance && !read.waiting && !questions && !SOUR.test(input.text)
  // A thumb above a signature says what a thumb alone says.
  const thanked = read.thanks > 0 || (signs !== undefined && input.prevAgentText !== undefined && !read.yes && !read.no)
  if (!harmless) return notHarmless(read, folded, thanked, asks)
  const open = whatIsOpen(input, read, thanked)
  if (thanked) {
    if (read.thanks === 0 && read.words > 0 && open !== 'nothing')
      return { label: 'other', safeToClose: false, confidence: 0.85 }
    if (open === 'answer') return { label: 'thanks_plus_request', safeToClose: false, confidence: 0.85 }
    return { label: 'thanks_only', safeToClose: open === 'nothing', confidence: confidenceOf(read, open) }
  }
  const settled =
    read.closing || read.resolved || (read.bye && input.prevAgentText !== undefined) || declines(input, read)
  const pleased = PLEASED.test(folded) && !read.no && !read.yes && !read.plan && wasLastWord(input.prevAgentText)
  const safe = (settled || pleased) && open === 'nothing'
  return { label: 'other', safeToClose: safe, confidence: safe && pleased ? 0.99 : settled ? 0.93 : 0.85 }
}

/** Delight with what was said: a plain "ok" takes note, these are glad. */
const PLEASED =
  /^(?:(?:oh|ah|wow|great|perfect|wonderful|excellent|brilliant|fantastic|amazing|awesome|lovely|superb|super|parfait|impeccable|impec|nickel|genial|top|formidable|tres bien|perfekt|wunderbar|prima|klasse|toll|spitze|bestens|ausgezeichnet|hervorragend|grossartig|estupendo|perfecto|fenomenal|fantastico|maravilloso|buenisimo|de maravilla)(?:[ ,.!]+|$))+/

/** The agent had said all there was: "anything else?", "I hope this helps". */
function wasLastWord(agentText: string | undefined): boolean {
  if (agentText === undefined) return false
  const move = readAgentMove(agentText)
  return (move.courtesy || move.check) && move.outside === undefined
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
  if (move.ours !== undefined || move.hold !== undefined || move.enquiry !== undefined) return 'ours'
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

interface Spelled {
  readonly words: readonly string[]
  readonly clauses: readonly (readonly string[])[]
  readonly capitalised: ReadonlySet<string>
  readonly known: ReadonlySet<string>
}

function best(spelled: Spelled, hint: string | undefined): Coverage | undefined {
  let found: Coverage | undefined
  for (const [language, book] of booksFor(spelled.words, 6, hint)) {
    const read = readWith(spelled, language, book)
    if (found === undefined || worth(read) > worth(found)) found = read
    if (read.left.length === 0 && read.names === 0 && read.thanks > 0) break
  }
  return found
}

/** Reads as written first; what stays unexplained may be misspelt, and so may a thank-you that was taken for a name. */
function readWith({ words, clauses, capitalised, known }: Spelled, language: string, book: PhraseBook): Coverage {
  const read = cover(book, language, clauses, capitalised, known)
  const doubtful = read.thanks === 0 && read.names > 0 ? words.filter(word => !known.has(word)) : read.left
  if (doubtful.length === 0 || read.left.length > MOST_TYPOS || words.length > 40) return read
  const respelled = respell(book, clauses, doubtful)
  if (respelled === undefined) return read
  const again = { ...cover(book, language, respelled, capitalised, known), typos: true }
  return read.left.length > 0 || again.thanks > read.thanks ? again : read
}

function worth(read: Coverage): number {
  // Bad words count before coverage: a second language must not wash off what the first has understood.
  return (
    -read.left.length -
    read.names * 0.4 -
    (read.typos ? 0.2 : 0) +
    (read.thanks > 0 ? 0.5 : 0) +
    (read.advance ? 0.6 : 0) +
    (read.bad ? 0.3 : 0)
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

/** A message of signs alone: a thumb or folded hands after a finished answer are a thank-you. */
function onlySigns(input: ThanksInput, signs: string | undefined): ThanksReading {
  if (signs === undefined) return { label: 'other', safeToClose: false, confidence: 0.9 }
  const move = input.prevAgentText === undefined ? undefined : readAgentMove(input.prevAgentText)
  const closed = move !== undefined && !move.ask && !move.ours && !move.hold && !move.enquiry && input.owedByUs !== true
  return { label: 'thanks_only', safeToClose: closed, confidence: closed ? 0.99 : 0.8 }
}

function confidenceOf(read: Coverage, open: Open): number {
  let confidence = 0.99
  if (read.words > 20) confidence -= 0.03
  if (read.names > 3) confidence -= 0.01
  if (read.plan) confidence -= 0.04
  if (read.no && !read.closing) confidence -= 0.01
  if (open !== 'nothing') confidence -= 0.06
  return Math.round(confidence * 1e6) / 1e6
}
