import type { IntentReading, Reading } from '../../core/reading.ts'
import { stableFraction } from '../../core/stable-hash.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { Classified, ClassifyRequest, ModelPort } from './port.ts'

export interface SecondOpinionOptions {
  readonly model: ModelPort
  /** What the model is told beside the message. */
  readonly brief: Pick<ClassifyRequest, 'labels' | 'examples'>
  /** Share of messages the policy lets a model see, 0 to 1. */
  readonly share: number
  /** The customer's message that is shown, where the newest one is the team's. */
  readonly messageId?: string
  /** By how much agreement multiplies the odds of our label, as measured on the account's past. */
  readonly weight: number
  /** The message's words, already redacted by the caller. */
  readonly text: string
  /** How often an agreeing opinion has to be the same; once where absent. */
  readonly runs?: number
  readonly signal?: AbortSignal
}

/** Above this the account's own model is sure enough, below it there is nothing to agree with. */
const UNSURE = { from: 0.3, to: 0.9 } as const
/** What is left of our own belief where a model says otherwise. */
const LEFT_ON_DISAGREEMENT = 0.5

/** What a model said of a message. */
export interface Opinion extends Pick<Classified, 'label' | 'confidence'> {
  /** It said something else, or nothing, when it was asked again. */
  readonly steady?: false
}

/**
 * Asks once, and again where the opinion would be acted on: until it has said the same `runs` times, or once something else.
 * @throws RehearsalError `model_failed` where the first question got no answer; later ones only make it unsteady
 */
export async function askSteadily(
  ask: (run: number) => Promise<Classified>,
  ours: string,
  runs: number,
): Promise<Opinion> {
  const { label, confidence } = await ask(1)
  for (let run = 2; run <= runs && label === ours; run++) {
    const again = await ask(run).catch(unlessFailed)
    if (again?.label !== label) return { label, confidence, steady: false }
  }
  return { label, confidence }
}

function unlessFailed(error: unknown): undefined {
  if (RehearsalError.is(error) && error.code === 'model_failed') return undefined
  throw error
}

/** The share from which on a model may see this message: a stable draw by id, the same in replay and live, whatever is asked. */
export function shownAt(messageId: string): number {
  return stableFraction('second-opinion', messageId)
}

export function mayShowModel(messageId: string, share: number): boolean {
  return shownAt(messageId) < share
}

/**
 * Whether a model may be asked about this reading: uncertain intent, within the policy's share, nothing else settles it.
 * @param messageId the customer's message that would be shown; the one that was read where absent
 */
export function wantsSecondOpinion(reading: Reading, share: number, messageId = reading.messageId): boolean {
  const { intent, automated, spam, thanks, topics } = reading
  if (intent === null || intent.accepted || automated !== null || spam.spam || topics.length > 0) return false
  if (thanks.label === 'thanks_only' || intent.confidence < UNSURE.from || intent.confidence >= UNSURE.to) return false
  return mayShowModel(messageId, share)
}

/**
 * Asks a model about an uncertain intent and weighs what it says.
 * @throws RehearsalError `model_failed`
 */
export async function secondOpinion(reading: Reading, options: SecondOpinionOptions): Promise<Reading> {
  const { model, brief, share, text, weight, runs = 1, signal } = options
  if (!wantsSecondOpinion(reading, share, options.messageId)) return reading
  const ours = reading.intent?.label ?? ''
  const ask = (run: number): Promise<Classified> => model.classify({ text, ...brief, ...(run > 1 && { run }) }, signal)
  const opinion = await askSteadily(ask, ours, runs)
  return withOpinion(reading, opinion, { modelId: model.id, weight })
}

/**
 * The reading after a second opinion. Agreement raises confidence and accepts. On disagreement nothing is accepted; the
 * likelier label stays as the guess that people see, and no rule acts on a guess.
 */
export function withOpinion(
  reading: Reading,
  opinion: Opinion,
  { modelId, weight }: { modelId: string; weight: number },
): Reading {
  if (reading.intent === null) return reading
  const quote = `second opinion: ${opinion.label}`.slice(0, 160)
  const evidence = [...reading.evidence, { kind: 'model' as const, id: modelId.slice(0, 16), quote }]
  return { ...reading, intent: weigh(reading.intent, opinion, weight), evidence }
}

function weigh(intent: IntentReading, { label, confidence, steady }: Opinion, weight: number): IntentReading {
  if (label === intent.label) {
    const odds = (intent.confidence / (1 - intent.confidence)) * (1 + (weight - 1) * confidence)
    return { ...intent, confidence: round(odds / (1 + odds)), accepted: true, ...(steady === false && { steady }) }
  }
  const ours = { ...intent, confidence: round(intent.confidence * LEFT_ON_DISAGREEMENT) }
  const theirs = { label, confidence: round((1 - intent.confidence) * confidence), accepted: false }
  return label !== 'none' && theirs.confidence > ours.confidence ? theirs : ours
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
