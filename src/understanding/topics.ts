import { HAND_OVER_TOPICS, type HandOverTopic } from '../core/reading.ts'
import { conceptMatcher, type FoundConcepts } from './concepts/concept-matcher.ts'
import { fold } from './fold.ts'
import { type HeadScorer, linearHeads } from './learned/linear-heads.ts'
import { TOPIC_HEADS } from './learned/topic-heads.ts'
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

let matcher: ((text: string) => FoundConcepts) | undefined

/** Compiled when first asked: a command that reads no message does not pay for it. */
function topicsInWords(text: string): FoundConcepts {
  matcher ??= conceptMatcher(
    rulesOf([ENGLISH, FRENCH, GERMAN, SPANISH, ITALIAN, PORTUGUESE, DUTCH, INDIRECT], BARE_WORDS),
    MISSPELT,
  )
  return matcher(text)
}

/** German moods, and the Spanish word for a swindle, that are names too: in a sentence the word is written small. */
const SURNAMES = /(?<=\p{L}[ \t]{1,3})(?:Sauer|Böse|Boese|Zornig)\b|\bTimo\b/gu
const A_SURNAME = /Sauer|B(?:ö|oe)se|Zornig|Timo/

type LearnedTopic = keyof typeof TOPIC_HEADS.heads
const LEARNED = Object.keys(TOPIC_HEADS.heads) as readonly LearnedTopic[]

/**
 * From this score the learned head speaks alone. Chosen on rows left out by author, for at most about one false alarm in a hundred
 * near-misses, and three in two hundred where a missed one may cost a life.
 */
const ALONE_FROM: Readonly<Record<LearnedTopic, number>> = {
  legal_threat: -0.2,
  self_harm: -0.12,
  violence: -0.14,
  asks_for_human: -0.25,
}
/** Below this score a pattern is not believed: the sentence is about something else. Where life is at stake it always is. */
const DOUBTED_BELOW: Readonly<Partial<Record<HandOverTopic, number>>> = { legal_threat: -0.9, asks_for_human: -0.9 }

/** A learned head that stands against words known as harmless, or against a better explanation, must be this sure. */
const SURE_FROM = 0.6
/** A pattern gives way to a head that says the like topic this clearly, and this much more clearly. */
const CLEARLY = 0.4
const LIKE_EACH_OTHER: Readonly<Partial<Record<HandOverTopic, LearnedTopic>>> = {
  self_harm: 'violence',
  violence: 'self_harm',
}

/** The best of many sentences is high by chance: a text longer than this many characters must score more, at each doubling. */
const LONG_FROM = 400
const MORE_PER_DOUBLING = 0.15

let heads: HeadScorer | undefined

/**
 * Topics a message must be handed to a person for, in the fixed order of `HAND_OVER_TOPICS`: by patterns, or by what was learned of
 * words and meanings where no pattern fits. All languages are read at once:
 * short messages do not tell theirs. Asking to be phoned back is not asking for a human; asking that *somebody* phone is.
 */
export function readTopics(text: string): readonly HandOverTopic[] {
  const { kinds, denied } = topicsInWords(A_SURNAME.test(text) ? text.replace(SURNAMES, ' ') : text)
  heads ??= linearHeads(TOPIC_HEADS, 'sentence')
  const folded = fold(text)
  const scores = heads(folded)
  const more = MORE_PER_DOUBLING * Math.max(0, Math.log2(folded.length / LONG_FROM))
  return HAND_OVER_TOPICS.filter(topic => {
    if (topic === 'payment_data') return hasPaymentData(text)
    const head = LEARNED.indexOf(topic as LearnedTopic)
    if (head === -1) return kinds.has(topic)
    const score = scores[head]!
    const other = LIKE_EACH_OTHER[topic]
    const rival = other === undefined ? Number.NEGATIVE_INFINITY : scores[LEARNED.indexOf(other)]!
    if (kinds.has(topic))
      return score > (DOUBTED_BELOW[topic] ?? Number.NEGATIVE_INFINITY) && !(rival > CLEARLY && rival > score + CLEARLY)
    const isRival = rival > score || (other !== undefined && kinds.has(other))
    return score > more + (denied.has(topic) || isRival ? SURE_FROM : ALONE_FROM[topic as LearnedTopic])
  })
}
