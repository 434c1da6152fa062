import type { ThanksLabel } from '../core/reading.ts'
import { fold } from './fold.ts'
import { wordsOf } from './phrases.ts'
import { asksForSomething, tellsOfTrouble } from './requests.ts'
import { areMostlyStrange, maySpeakThanks, thanksSomebody, unstretched } from './thanks/books.ts'
import { type Coverage, clausesOf } from './thanks/cover.ts'
import { canReadClauses, isEverydayAnywhere, isMainLanguage } from './thanks/cues.ts'
import { capitalisedWords, isTradeWord } from './thanks/first-names.ts'
import { IN_ADVANCE } from './thanks/in-advance.ts'
import { leavesOpen } from './thanks/leaves-open.ts'
import { isHelpNamed, isOwnDoing, withoutOwnDoings } from './thanks/own-doings.ts'
import { readBest } from './thanks/read-best.ts'
import { harmlessness, likelihood } from './thanks/read-clause.ts'
import { reliabilityOf, type ThanksPath } from './thanks/reliability.ts'
import { gratefulSigns, SOUR } from './thanks/signs.ts'
import { namesCause } from './thanks/slots.ts'
import { wishesUnmarked, withoutOwnNeeds } from './thanks/unmarked-wishes.ts'
import { mostUnknown, warnsOfNothing } from './thanks/warnings.ts'
import { declines, PLEASED, wasAsked, wasLastWord, whatIsOpen } from './thanks/what-is-open.ts'

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

/** Longer than this nobody writes a bare thank-you. */
const MAX_WORDS = 60
/** Longer than this nobody says that all is settled without a word of thanks. */
const MAX_WORDS_UNTHANKED = 24
/** Languages tried where thanks may be spoken, and where they are not. */
const MOST_LANGUAGES = 6
const MOST_LANGUAGES_UNTHANKED = 2
/** In more words than this without thanks nobody looks for typing errors. */
const MOST_WORDS_MISSPELT = 8
/** Up to so many words, a word nobody knows may be a misspelt thank-you. */
const MAY_BE_MISSPELT = 4
const THANKING =
  /\b(?:thank\w*|thx|thanx|tnx|ty|cheers|appreciate|merci\w*|remerci\w*|dank\w*|vielen dank|gracias|agradezco|grazie|ringrazio|obrigad[oa]|bedankt|dziekuje|tack|takk?|kiitos)\b/
/** A wish for anything but to say thanks. */
const WISH =
  /\b(?:quisiera|quiero|querria|vorrei|voglio|quero|queria|gostaria|je (?:veux|voudrais|souhaite)|jaimerais|ich (?:mochte|will|hatte gern)|wil graag)\b(?! (?:\w+ ){0,3}(?:agradec|dar|daros|darle|darles|decir|ringraz|dire|agradec|remerci|vous|te|dire|mich|ihnen|euch|bedank|dank|saber\b))/
/** `that;s`, typed one key beside. */
const SLIPPED_APOSTROPHE = /(\p{L});(?=(?:s|t|m|d|re|ll|ve)\b)/gu
const QUESTION = /[?？؟]|[吗嗎呢]$/

/**
 * Reads whether a customer's message is thanks and nothing more, in two layers. A grammar: every word belongs to a thank-you, a
 * courtesy, a closing word, a name or a plan of the customer's own. Where words are left, their clauses are weighed: what is
 * certainly told for its own sake may stand beside a thank-you. Questions, contrasts, conditions, thanks in advance and whatever
 * the agent left open are never outweighed.
 */
export function readThanks(input: ThanksInput): ThanksReading {
  const folded = fold(input.text)
  if (isPlainlyOther(folded)) return OTHER
  const spoken = withoutAddress(folded).replace(SLIPPED_APOSTROPHE, '$1')
  const spelled = clausesOf(spoken).map(unstretched)
  const wishes = wishesUnmarked(folded)
  const clauses = wishes || spelled.length > MAX_WORDS ? spelled : withoutOwnDoings(spelled)
  const words = clauses.flat()
  const signs = gratefulSigns(input.text)
  if (words.length === 0) return onlySigns(input, signs)
  const asks = asksForSomething(withoutOwnNeeds(folded))
  if (words.length > MAX_WORDS) return long(folded)
  const grateful = signs !== undefined || maySpeakThanks(words)
  const questions = QUESTION.test(folded)
  if (!grateful && words.length > MAY_BE_MISSPELT && (asks || questions || words.length > MAX_WORDS_UNTHANKED))
    return OTHER
  const capitalised = capitalisedWords(input.text, fold)
  const known = new Set((input.names ?? []).flatMap(name => wordsOf(fold(name))))
  const most = grateful ? MOST_LANGUAGES : MOST_LANGUAGES_UNTHANKED
  const mayBeMisspelt = grateful || words.length <= MOST_WORDS_MISSPELT
  const read = readBest({ mayBeMisspelt, words, clauses, capitalised, known }, most, input.language)
  if (read === undefined) return OTHER
  const advance = read.advance || IN_ADVANCE.test(folded)
  const asked = wasAsked(input)
  const vetoed =
    wishes || WISH.test(folded) || read.bad || advance || read.waiting || questions || SOUR.test(input.text)
  // A thumb above a signature says what a thumb alone says.
  const thanked = read.thanks > 0 || (signs !== undefined && input.prevAgentText !== undefined && !read.yes && !read.no)
  const told = read.left.length > 0 && !vetoed ? readChatter(read, folded, asks) : 'grammar'
  if (vetoed || told === undefined)
    return notHarmless({ ...read, advance }, folded, { thanked, asks: asks || wishes || questions, asked })
  const open = whatIsOpen(input, read, thanked)
  if (thanked) {
    if (read.thanks === 0 && read.words > 0 && open !== 'nothing')
      return { label: 'other', safeToClose: false, confidence: reliabilityOf('answers while open') }
    if (open === 'answer' || (open !== 'nothing' && read.yes && asked))
      return { label: 'thanks_plus_request', safeToClose: false, confidence: reliabilityOf('answers while open') }
    return {
      label: 'thanks_only',
      safeToClose: open === 'nothing',
      confidence: reliabilityOf(open === 'nothing' ? told : 'grateful while open'),
    }
  }
  const settled =
    read.closing || read.resolved || (read.bye && input.prevAgentText !== undefined) || declines(input, read)
  const pleased = PLEASED.test(folded) && !read.no && !read.yes && !read.plan && wasLastWord(input.prevAgentText)
  const safe = (settled || pleased) && open === 'nothing' && !isContradicted(read, clauses)
  return {
    label: 'other',
    safeToClose: safe,
    confidence: reliabilityOf(settled || safe ? 'nothing more' : 'no thanks'),
  }
}

/** Words that each tell of an end may tell of trouble together (`no` and `works`): below this a clause as a whole does. */
const CONTRADICTS_SUCCESS = 0.4
const CONTRADICTS_CLOSING = 0.1

function isContradicted({ language, resolved, typos }: Coverage, clauses: readonly (readonly string[])[]): boolean {
  if (resolved && typos === true) return true
  const least = resolved ? CONTRADICTS_SUCCESS : CONTRADICTS_CLOSING
  return canReadClauses(language) && clauses.some(clause => clause.length > 1 && likelihood(language, clause) < least)
}

const OTHER: ThanksReading = { label: 'other', safeToClose: false, confidence: reliabilityOf('no thanks') }
const HELD = /(\p{L})\1\1/u

/** Most messages thank nobody and close nothing, which a look at their words tells: no thanks, no sign, and words of no phrase. */
function isPlainlyOther(folded: string): boolean {
  const plain = !/[^\0-\x7f]/.test(folded)
  if (!plain && (PICTURE.test(folded) || SIGNED.test(folded))) return false
  const words = wordsOf(folded)
  if (words.length <= MAY_BE_MISSPELT || thanksSomebody(words) || HELD.test(folded)) return false
  return folded.includes('?') || areMostlyStrange(words)
}

/** Scripts whose words are read sign by sign. */
const SIGNED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
const PICTURE = /\p{Extended_Pictographic}/u

/** Words of a thank-you that the engine cannot place; none where nobody is thanked. */
export function unexplainedWords({ text, language }: Pick<ThanksInput, 'text' | 'language'>): readonly string[] {
  const folded = fold(text)
  const clauses = clausesOf(withoutAddress(folded)).map(unstretched)
  const words = clauses.flat()
  if (words.length === 0 || words.length > MAX_WORDS || !maySpeakThanks(words)) return []
  const capitalised = capitalisedWords(text, fold)
  return (
    readBest({ mayBeMisspelt: true, words, clauses, capitalised, known: new Set() }, MOST_LANGUAGES, language)?.left ??
    []
  )
}

/** "gtt: thanks", "@Sam, merci": in a chat people say to whom they speak. */
function withoutAddress(folded: string): string {
  const address = /^@?([\p{L}\p{N}_[\]|^-]{2,24}) ?(?:[:,]|\.\.+) ?(?=\p{L})/u.exec(folded)
  if (address === null) return folded
  const word = address[1]!
  if (isEverydayAnywhere(word) || isTradeWord(word)) return folded
  if (maySpeakThanks([word]) || asksForSomething(word) || tellsOfTrouble(word)) return folded
  const rest = folded.slice(address[0].length)
  return maySpeakThanks(wordsOf(rest)) ? rest : folded
}

/**
 * What is left is told for its own sake: clause by clause, sure enough that nothing is asked and nothing is wrong. Says by which way that
 * was found; undefined where it was not.
 */
function readChatter(read: Coverage, folded: string, asks: boolean): ThanksPath | undefined {
  if (asks || (read.thanks === 0 && !read.closing && !read.resolved) || NUMBERS.test(folded)) return undefined
  if (read.left.length > MOST_LEFT || read.asides.length > MOST_ASIDES) return undefined
  const sure = harmlessnessOfAll(read)
  if (sure >= (read.doubtful > 0 ? SURE_OF_DOUBTFUL : read.typos ? SURE_OF_MISSPELT : SURE))
    return sure >= VERY_SURE ? 'asides' : 'likely asides'
  const isBrief =
    read.doubtful === 0 &&
    !isMainLanguage(read.language) &&
    read.thanks > 0 &&
    !UNDERSTOOD_EVERYWHERE.test(folded) &&
    read.left.length <= mostUnknown(read.language) &&
    read.asides.every(
      aside => warnsOfNothing(read.language, aside, read.left) && !namesCause(aside) && !aside.some(isTradeWord),
    )
  return isBrief ? 'unknown words' : undefined
}

/** How sure it is that none of the clauses wants or lacks anything. */
function harmlessnessOfAll({ language, asides, doubtful }: Coverage): number {
  let sure = 1
  for (const aside of asides) {
    if (doubtful === 0 && (isHelpNamed(language, aside) || isOwnDoing(language, aside))) continue
    sure *= harmlessness(language, aside)
    if (sure === 0) break
  }
  return sure
}

/** Thanks that say nothing about the language of what stands beside them. */
const UNDERSTOOD_EVERYWHERE = /\b(?:thank\w*|thanx|thx|ty|merci|danke|gracias)\b/
const MOST_LEFT = 16
const MOST_ASIDES = 4
/** Numbers, addresses and files are sent to be worked with. */
const NUMBERS = /\d|https?:|www\.|@\w+\.|\.(?:pdf|jpe?g|png)\b/
/** In cross-validation the share of harmless clauses is what the reader says it is; clauses of one message are judged together. */
const SURE = 0.75
const VERY_SURE = 0.85
/** What looks misspelt may be of a language that resembles this one. */
const SURE_OF_MISSPELT = 0.85
const SURE_OF_DOUBTFUL = 0.95

/** Below this a clause that asks for nothing in so many words still reads as if something were wanted. */
const WANTING = 0.1
const WANTING_IN_TROUBLE = 0.3

function notHarmless(
  read: Coverage,
  folded: string,
  { thanked, asks, asked }: { thanked: boolean; asks: boolean; asked: boolean },
): ThanksReading {
  if (!thanked && !read.advance && !THANKING.test(folded)) return OTHER
  if (read.bad && read.left.length === 0 && !asks && !tellsOfTrouble(folded.replace(NO_TROUBLE, ' ')))
    return { label: 'other', safeToClose: false, confidence: reliabilityOf('bitter') }
  // What answers a question is there to be worked with.
  const answers = asked && !read.no && read.left.length > 0
  const troubled = tellsOfTrouble(folded.replace(NO_TROUBLE, ' '))
  if (asks || answers || read.advance || wants(read, troubled))
    return {
      label: 'thanks_plus_request',
      safeToClose: false,
      confidence: reliabilityOf(asks ? 'asks beside thanks' : 'wants beside thanks'),
    }
  return { label: 'thanks_only', safeToClose: false, confidence: reliabilityOf('not harmless') }
}

/** Contrast alone, and what people say of themselves, tells of no trouble. */
const NO_TROUBLE =
  /\b(?:but|however|mais|aber|pero|ma|never|jamais|(?:i|we) (?:cant|cannot|wont|didnt|havent|dont|was late)|cant (?:wait|complain)|no (?:problem|issue)|not (?:the|helpful|happy)|ich (?:\w+ )?nicht|je (?:ne|nai) \w+)\b/g

/** Whether some clause reads as if something were wanted or wrong; words of trouble make that likelier. */
function wants(read: Coverage, troubled: boolean): boolean {
  if (!canReadClauses(read.language) || read.asides.length === 0) return troubled
  const least = troubled ? WANTING_IN_TROUBLE : WANTING
  return read.asides.some(aside => likelihood(read.language, aside) < least)
}

function long(folded: string): ThanksReading {
  return {
    label: THANKING.test(folded) ? 'thanks_plus_request' : 'other',
    safeToClose: false,
    confidence: reliabilityOf('no thanks'),
  }
}

/** A message of signs alone: a thumb or folded hands after a finished answer are a thank-you. */
function onlySigns(input: ThanksInput, signs: string | undefined): ThanksReading {
  if (signs === undefined) return OTHER
  const before = input.prevAgentText?.trim() ?? ''
  const closed = before !== '' && !leavesOpen(before) && input.owedByUs !== true
  return {
    label: 'thanks_only',
    safeToClose: closed,
    confidence: reliabilityOf(closed ? 'grammar' : 'grateful while open'),
  }
}
