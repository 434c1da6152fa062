import { conceptMatcher, type FoundConcepts } from './concepts/concept-matcher.ts'
import { fold } from './fold.ts'
import { type HeadScorer, linearHeads } from './learned/linear-heads.ts'
import { SPAM_HEAD } from './learned/spam-head.ts'
import { ANY_LANGUAGE } from './spam/any-language.ts'
import { DUTCH } from './spam/dutch.ts'
import { ENGLISH } from './spam/english.ts'
import { FRENCH } from './spam/french.ts'
import { GERMAN } from './spam/german.ts'
import { ITALIAN } from './spam/italian.ts'
import { PORTUGUESE } from './spam/portuguese.ts'
import { SPAM_SIGNS, type SpamSign, spamRules } from './spam/spam-book.ts'
import { SPANISH } from './spam/spanish.ts'

export interface SpamInput {
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface SpamReading {
  readonly spam: boolean
  /** How sure the reading is of `spam`, 0 to 1. */
  readonly confidence: number
}

const BULK_HEADERS = /^(?:list-unsubscribe|x-campaign(?:-?id)?|x-mailgun-tag|x-mailer-campaign|feedback-id)$/i
const SPAM_HEADERS = /^x-spam-(?:flag|status)$/i
const MOST_CHARACTERS = 12_000
/** What a point of the signs weighs beside the learned head. */
const SIGN_WEIGHT = 0.25
/** Evidence from which a message is called spam, and where a sign speaks for a customer. Chosen on rows left out by author or by idea. */
const SPAM_FROM = 0.3
const MEEK_FROM = 0.6
/** Signs alone from which nobody has yet seen a customer write so. */
const CLEAR_FROM = 5
/** Signs that must stand beside a strong learned score before a message may be closed unread. */
const SIGNED_FROM = 2

/** A telephone number or two words are no pitch, whatever they resemble. */
const FEW_WORDS = /^[^a-z]*(?:[a-z]+[^a-z]*){0,4}$/
const NOTHING_SAID = -0.7

let head: HeadScorer | undefined
let matcher: ((text: string) => FoundConcepts) | undefined

function signsIn(text: string): ReadonlySet<string> {
  matcher ??= conceptMatcher(
    spamRules([ENGLISH, FRENCH, GERMAN, SPANISH, ITALIAN, PORTUGUESE, DUTCH, ANY_LANGUAGE]),
    '',
  )
  return matcher(text).kinds
}

/** Sum of what the signs of a message weigh, and whether one of them speaks for a customer. */
function weighSigns(input: SpamInput): { readonly score: number; readonly isMeek: boolean } {
  const signs = signsIn(input.text.slice(0, MOST_CHARACTERS))
  let score = 0
  for (const sign of signs) score += SPAM_SIGNS[sign as SpamSign]
  if (signs.size > 0 && /https?:\/\/|www\./i.test(input.text)) score += SPAM_SIGNS.link
  for (const [name, value] of Object.entries(input.headers ?? {})) {
    if (SPAM_HEADERS.test(name) && /^\s*yes/i.test(value)) score += 2
    else if (BULK_HEADERS.test(name) && signs.size > 0) score += 1
  }
  return { score, isMeek: signs.has('customer') || signs.has('buyer') || signs.has('doubt') }
}

/**
 * Reads whether a message is spam or a sales pitch to the shop, from signs and from what was learned of words and meanings.
 * Slow to condemn: a lost customer costs more than a read pitch.
 */
export function readSpam(input: SpamInput): SpamReading {
  const { score, isMeek } = weighSigns(input)
  head ??= linearHeads(SPAM_HEAD, 'whole')
  const folded = fold(input.text.slice(0, MOST_CHARACTERS))
  const learned = FEW_WORDS.test(folded) ? NOTHING_SAID : head(folded)[0]!
  const evidence = learned + SIGN_WEIGHT * Math.max(-4, Math.min(5, score))
  const spam = evidence > (isMeek ? MEEK_FROM : SPAM_FROM) || (score >= CLEAR_FROM && !isMeek)
  // How often the answer is right at each distance, on left-out rows that are spam and customers half and half.
  const margin = Math.abs(evidence - SPAM_FROM)
  const confidence = spam ? 0.88 + margin * 0.2 : 0.6 + margin * 0.25
  const isClear = !isMeek && score >= (margin >= 1 ? SIGNED_FROM : CLEAR_FROM)
  return { spam, confidence: Math.round(Math.min(spam && !isClear ? 0.98 : 0.99, confidence) * 1e6) / 1e6 }
}
