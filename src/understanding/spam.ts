import { conceptMatcher, type FoundConcepts } from './concepts/concept-matcher.ts'
import { ANY_LANGUAGE } from './spam/any-language.ts'
import { DUTCH } from './spam/dutch.ts'
import { ENGLISH } from './spam/english.ts'
import { FRENCH } from './spam/french.ts'
import { GERMAN } from './spam/german.ts'
import { ITALIAN } from './spam/italian.ts'
import { PORTUGUESE } from './spam/portuguese.ts'
import { SPAM_SIGNS, type SpamSign, spamRules } from './spam/spam-book.ts'
import { SPANISH } from './spam/spanish.ts'

export interface SpamReading {
  readonly spam: boolean
  /** How sure the reading is of `spam`, 0 to 1. */
  readonly confidence: number
}

const BULK_HEADERS = /^(?:list-unsubscribe|x-campaign(?:-?id)?|x-mailgun-tag|x-mailer-campaign|feedback-id)$/i
const SPAM_HEADERS = /^x-spam-(?:flag|status)$/i
/** Score from which a message is called spam, and from which nobody has yet seen a customer write so. */
const SPAM_FROM = 3
const CLEAR_FROM = 5

let matcher: ((text: string) => FoundConcepts) | undefined

function signsIn(text: string): ReadonlySet<string> {
  matcher ??= conceptMatcher(
    spamRules([ENGLISH, FRENCH, GERMAN, SPANISH, ITALIAN, PORTUGUESE, DUTCH, ANY_LANGUAGE]),
    '',
  )
  return matcher(text).kinds
}

/** Reads whether a message is spam or a sales pitch to the shop. Slow to condemn: a lost customer costs more than a read pitch. */
export function readSpam(input: {
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
}): SpamReading {
  const signs = signsIn(input.text.slice(0, 12_000))
  let score = 0
  for (const sign of signs) score += SPAM_SIGNS[sign as SpamSign]
  if (signs.size > 0 && /https?:\/\/|www\./i.test(input.text)) score += SPAM_SIGNS.link
  for (const [name, value] of Object.entries(input.headers ?? {})) {
    if (SPAM_HEADERS.test(name) && /^\s*yes/i.test(value)) score += 2
    else if (BULK_HEADERS.test(name) && signs.size > 0) score += 1
  }
  const spam = score >= SPAM_FROM
  const meek = signs.has('customer') || signs.has('buyer') || signs.has('doubt')
  if (spam && !meek && score >= CLEAR_FROM) return { spam, confidence: 0.99 }
  const margin = Math.abs(score - (SPAM_FROM - 0.5))
  return { spam, confidence: Math.round(Math.min(0.98, 0.8 + margin * 0.06) * 1e6) / 1e6 }
}
