import { HAND_OVER_TOPICS, type HandOverTopic } from '../core/reading.ts'
import { fold } from './fold.ts'
import {
  ANGER,
  HUMAN,
  LEGAL,
  NOT_ANGER,
  NOT_HUMAN,
  NOT_LEGAL,
  NOT_SELF_HARM,
  NOT_VIOLENCE,
  SELF_HARM,
  VIOLENCE,
} from './topics/patterns.ts'
import { hasPaymentData } from './topics/payment-data.ts'

const RULES: Readonly<Record<Exclude<HandOverTopic, 'payment_data'>, readonly [RegExp, RegExp]>> = {
  legal_threat: [LEGAL, NOT_LEGAL],
  self_harm: [SELF_HARM, NOT_SELF_HARM],
  violence: [VIOLENCE, NOT_VIOLENCE],
  asks_for_human: [HUMAN, NOT_HUMAN],
  anger: [ANGER, NOT_ANGER],
}

/** German moods, and the Spanish word for a swindle, that are names too: in a sentence the word is written small. */
const SURNAMES = /(?<=\p{L}[ \t]{1,3})(?:Sauer|Böse|Boese|Zornig)\b|\bTimo\b/gu

/** Topics a message must be handed to a person for, in the fixed order of `HAND_OVER_TOPICS`. Near-misses are taken out first. */
export function readTopics(text: string): readonly HandOverTopic[] {
  const folded = fold(text.replace(SURNAMES, ' ')).replace(/\n/g, ' ')
  return HAND_OVER_TOPICS.filter(topic => {
    if (topic === 'payment_data') return hasPaymentData(text)
    const [sign, nearMiss] = RULES[topic]
    // The sign alone is cheap and rare; only then is the near-miss looked for.
    return sign.test(folded) && sign.test(folded.replace(nearMiss, ' … '))
  })
}
