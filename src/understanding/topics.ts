import { HAND_OVER_TOPICS, type HandOverTopic } from '../core/reading.ts'
import { conceptMatcher } from './concepts/concept-matcher.ts'
import { BARE_WORDS } from './topics/bare-words.ts'
import { DUTCH } from './topics/dutch.ts'
import { ENGLISH } from './topics/english.ts'
import { FRENCH } from './topics/french.ts'
import { GERMAN } from './topics/german.ts'
import { INDIRECT } from './topics/indirect.ts'
import { ITALIAN } from './topics/italian.ts'
import { MISSPELT } from './topics/misspelt.ts'
import { hasPaymentData } from './topics/payment-data.ts'
import { PORTUGUESE } from './topics/portuguese.ts'
import { SPANISH } from './topics/spanish.ts'
import { rulesOf } from './topics/topic-book.ts'

let matcher: ((text: string) => ReadonlySet<string>) | undefined

/** Compiled when first asked: a command that reads no message does not pay for it. */
function topicsInWords(text: string): ReadonlySet<string> {
  matcher ??= conceptMatcher(
    rulesOf([ENGLISH, FRENCH, GERMAN, SPANISH, ITALIAN, PORTUGUESE, DUTCH, INDIRECT], BARE_WORDS),
    MISSPELT,
  )
  return matcher(text)
}

/** German moods, and the Spanish word for a swindle, that are names too: in a sentence the word is written small. */
const SURNAMES = /(?<=\p{L}[ \t]{1,3})(?:Sauer|Böse|Boese|Zornig)\b|\bTimo\b/gu
const A_SURNAME = /Sauer|B(?:ö|oe)se|Zornig|Timo/

/**
 * Topics a message must be handed to a person for, in the fixed order of `HAND_OVER_TOPICS`. All languages are read at once:
 * short messages do not tell theirs. Asking to be phoned back is not asking for a human; asking that *somebody* phone is.
 */
export function readTopics(text: string): readonly HandOverTopic[] {
  const found = topicsInWords(A_SURNAME.test(text) ? text.replace(SURNAMES, ' ') : text)
  return HAND_OVER_TOPICS.filter(topic => (topic === 'payment_data' ? hasPaymentData(text) : found.has(topic)))
}
