import type { IntentReading, Reading } from '../../core/reading.ts'
import { stableFraction } from '../../core/stable-hash.ts'
import type { ModelPort } from './port.ts'

export interface SecondOpinionOptions {
  readonly model: ModelPort
  readonly labels: readonly {
    readonly label: string
    readonly definition?: string
    readonly examples?: readonly string[]
  }[]
  /** Share of messages the policy lets a model see, 0 to 1. */
  readonly share: number
  /** The message's words, already redacted by the caller. */
  readonly text: string
  readonly signal?: AbortSignal
}

/** Above this the account's own model is sure enough, below it there is nothing to agree with. */
const UNSURE = { from: 0.3, to: 0.9 } as const
/** What an independent agreement is worth: half of the doubt goes. */
const DOUBT_LEFT = 0.5

/** Whether a model may be asked about this reading: uncertain intent, within the policy's share, nothing else settles it. */
export function wantsSecondOpinion(reading: Reading, share: number): boolean {
  const { intent, automated, spam, thanks, topics } = reading
  if (intent === null || intent.accepted || automated !== null || spam.spam || topics.length > 0) return false
  if (thanks.label === 'thanks_only' || intent.confidence < UNSURE.from || intent.confidence >= UNSURE.to) return false
  return stableFraction('second-opinion', reading.messageId) < share
}

/**
 * Asks a model about an uncertain intent. Agreement raises confidence and accepts; anything else leaves the reading as it
 * was, except that disagreement lowers confidence. The model can never introduce a label of its own.
 * @throws RehearsalError `model_failed`
 */
export async function secondOpinion(reading: Reading, options: SecondOpinionOptions): Promise<Reading> {
  const { model, labels, share, text, signal } = options
  const { intent } = reading
  if (intent === null || !wantsSecondOpinion(reading, share)) return reading
  const answer = await model.classify({ text, labels }, signal)
  const evidence = [
    ...reading.evidence,
    { kind: 'model' as const, id: model.id.slice(0, 16), quote: `second opinion: ${answer.label}`.slice(0, 160) },
  ]
  return { ...reading, intent: weigh(intent, answer.label, answer.confidence), evidence }
}

function weigh(intent: IntentReading, label: string, confidence: number): IntentReading {
  if (label !== intent.label) return { ...intent, confidence: round(intent.confidence * DOUBT_LEFT) }
  const doubt = (1 - intent.confidence) * (1 - confidence * (1 - DOUBT_LEFT))
  return { ...intent, confidence: round(1 - doubt), accepted: true }
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
