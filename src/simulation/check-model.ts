import { stableFraction } from '../core/stable-hash.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import type { Brief } from '../learning/brief-model.ts'
import type { Lesson } from '../learning/lesson.ts'
import { redact } from '../text/redact.ts'
import type { ModelPort } from '../understanding/model/port.ts'

export interface ModelCheck {
  /** Past messages that the model answered for. */
  readonly n: number
  /** How often it gave the label that the team had given. */
  readonly right: number
  /** By how much its agreement multiplies the odds that a label is right; undefined where it is not to be believed. */
  readonly weight?: number
}

const QUESTIONS = 60
const FEWEST = 20
/** Against a model that has seen the answers. */
const MOST_WEIGHT = 20
const Z = 1.96

/**
 * What this account's past says of the model: it is asked about older messages, as many at most as the policy's share allows.
 * Agreeing on a wrong label takes a mistake of its own, so its agreement is worth at least right : wrong, at the low end of
 * what so few questions can tell.
 */
export async function checkModel(options: {
  readonly model: ModelPort
  readonly brief: (text: string, apart: string) => Brief
  readonly lessons: readonly Lesson[]
  readonly share: number
  readonly askAll: <T>(items: readonly T[], ask: (item: T) => Promise<void>) => Promise<void>
  readonly signal?: AbortSignal
}): Promise<ModelCheck> {
  const { model, brief, lessons, share, askAll, signal } = options
  const chosen = lessons
    .map(({ ticketId, text, label }) => ({ ticketId, text, label, drawn: stableFraction('check-model', text) }))
    .filter(({ drawn }) => drawn < share)
    .sort((a, b) => a.drawn - b.drawn || (a.text < b.text ? -1 : 1))
    .slice(0, QUESTIONS)
  let n = 0
  let right = 0
  await askAll(chosen, async ({ ticketId, text, label }) => {
    const shown = redact(text)
    const answer = await model.classify({ text: shown, ...brief(shown, ticketId) }, signal).catch(unlessMistake)
    if (answer === undefined) return
    n++
    if (answer.label === label) right++
  })
  if (n < FEWEST) return { n, right }
  const low = wilsonLow(right, n)
  return low > 0.5 ? { n, right, weight: Math.min(MOST_WEIGHT, low / (1 - low)) } : { n, right }
}

/** A question without an answer is left out; anything but a failing model or an interruption is a mistake of ours. */
export function unlessMistake(error: unknown): undefined {
  if (RehearsalError.is(error) && (error.code === 'model_failed' || error.code === 'interrupted')) return undefined
  throw error
}

function wilsonLow(count: number, n: number): number {
  const share = count / n
  const around = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n))
  return (share + (Z * Z) / (2 * n) - around) / (1 + (Z * Z) / n)
}
