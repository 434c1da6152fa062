import { HAND_OVER_TOPICS, type HandOverTopic } from '../core/reading.ts'
import { conceptMatcher, type FoundConcepts } from './concepts/concept-matcher.ts'
import { fold } from './fold.ts'
import { type HeadScorer, linearHeads } from './learned/linear-heads.ts'
import { TOPIC_HEADS } from './learned/topic-heads.ts'
import { TOPIC_VECTOR_HEADS } from './learned/topic-vector-heads.ts'
import { type VectorScorer, vectorHeads } from './learned/vector-heads.ts'
import { BARE_WORDS } from './topics/bare-words.ts'
import { DUTCH } from './topics/dutch.ts'
import { ENGLISH } from './topics/english.ts'
import { FRENCH } from './topics/french.ts'
import { GERMAN } from './topics/german.ts'
import { INDIRECT } from './topics/indirect.ts'
import { ITALIAN } from './topics/italian.ts'
import { MISSPELT } from './topics/misspelt.ts'
import { withoutNamedParties } from './topics/named-party.ts'
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
 * From this score the learned head speaks alone. Chosen on rows left out by author or by idea, for at most about two false alarms in a
 * hundred near-misses.
 */
const ALONE_FROM: Readonly<Record<LearnedTopic, number>> = {
  legal_threat: -0.2,
  self_harm: -0.1,
  violence: -0.1,
  asks_for_human: -0.2,
}
/** The same where a sentence embedding may have raised the score. */
const RAISED_FROM: Readonly<Record<LearnedTopic, number>> = {
  legal_threat: -0.1,
  self_harm: 0,
  violence: 0.1,
  asks_for_human: -0.1,
}
/** Below this score a pattern is not believed: the sentence is about something else. Where life is at stake it always is. */
const DOUBTED_BELOW: Readonly<Partial<Record<HandOverTopic, number>>> = { legal_threat: -0.7, asks_for_human: -0.9 }

/** What the embedding says counts this much, and only between these scores; it speaks up and never talks a topic down. */
const RAISE = { weight: 0.7, from: -0.6, to: 0.8 }

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
let byVector: VectorScorer | undefined

/** What is known of a text beside its words. */
export interface TextHints {
  /** Its sentence embedding. Only of English text: the model reads no other language well enough to be heard. */
  readonly englishVector?: Float32Array | undefined
}

function scoresOf(folded: string, vector: Float32Array | undefined) {
  heads ??= linearHeads(TOPIC_HEADS, 'sentence')
  const scores = heads(folded)
  if (vector === undefined) return { scores, aloneFrom: ALONE_FROM }
  byVector ??= vectorHeads(TOPIC_VECTOR_HEADS)
  const said = byVector(vector)
  if (said === null) return { scores, aloneFrom: ALONE_FROM }
  const { weight, from, to } = RAISE
  return {
    scores: scores.map((score, i) => score + weight * (Math.min(to, Math.max(from, said[i]!)) - from)),
    aloneFrom: RAISED_FROM,
  }
}

/**
 * Topics a message must be handed to a person for, in the fixed order of `HAND_OVER_TOPICS`: by patterns, or by what was learned of
 * words and meanings where no pattern fits. All languages are read at once:
 * short messages do not tell theirs. Asking to be phoned back is not asking for a human; asking that *somebody* phone is.
 */
export function readTopics(text: string, hints: TextHints = {}): readonly HandOverTopic[] {
  const found = topicsOf(text, hints)
  if (!found.includes('asks_for_human')) return found
  const unnamed = withoutNamedParties(text)
  // The embedding knows the whole text only, with the names in it.
  const isMeant = unnamed === text || topicsOf(unnamed, {}).includes('asks_for_human')
  return isMeant ? found : found.filter(topic => topic !== 'asks_for_human')
}

function topicsOf(text: string, { englishVector }: TextHints): readonly HandOverTopic[] {
  const { kinds, denied } = topicsInWords(A_SURNAME.test(text) ? text.replace(SURNAMES, ' ') : text)
  const folded = fold(text)
  const { scores, aloneFrom } = scoresOf(folded, englishVector)
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
    return score > more + (denied.has(topic) || isRival ? SURE_FROM : aloneFrom[topic as LearnedTopic])
  })
}
