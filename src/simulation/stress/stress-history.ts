import type { Policy } from '../../core/policy.ts'
import { HOUR } from '../../core/time.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { Ticket } from '../../history/ticket.ts'
import type { TurnPorts } from '../../turn/ports.ts'
import type { Embedder } from '../../understanding/embeddings/embedder.ts'
import type { IntentModel } from '../../understanding/intents/intent-model.ts'
import { memoryReadingCache } from '../readings/reading-cache.ts'
import { understandAll } from '../readings/understand-all.ts'
import { replay } from '../replay.ts'
import { judgeStress, type Robustness } from './judge-stress.ts'
import { planStress } from './stress-cases.ts'

export interface StressOptions extends Pick<TurnPorts, 'knowledge' | 'write'> {
  /** The tickets to copy from, and how many of them. */
  readonly tickets: readonly Ticket[]
  readonly count: number
  readonly seed: number
  readonly policy: Policy
  readonly model: IntentModel
  readonly embedder: Embedder | null
  readonly codeFingerprint: string
  readonly signal?: AbortSignal
}

/**
 * Attacks copies of the team's own tickets and replays them as the others were. Nothing is kept, and no language model is asked. Null where `signal`
 * aborts: the simulation it belongs to is done and holds without it.
 */
export async function stressHistory(options: StressOptions): Promise<Robustness | null> {
  try {
    return await attack(options)
  } catch (error) {
    if (RehearsalError.is(error) && error.code === 'interrupted') return null
    throw error
  }
}

async function attack(options: StressOptions): Promise<Robustness | null> {
  const { policy, knowledge, write } = options
  const plan = planStress(options.tickets, options.count, options.seed)
  const readings = await understandAll({
    tickets: plan.copies,
    since: () => Number.NEGATIVE_INFINITY,
    policy,
    model: options.model,
    embedder: options.embedder,
    codeFingerprint: options.codeFingerprint,
    cache: memoryReadingCache(),
    threads: 0,
    ...(options.signal && { signal: options.signal }),
  })
  try {
    const { tickets, finished } = await replay({
      tickets: plan.copies,
      replayed: () => true,
      // Long enough for the last burst to be decided, too short for any follow-up.
      until: ticket => Date.parse(ticket.messages.at(-1)!.at) + HOUR,
      policy,
      read: readings.read,
      knowledge,
      write,
      ...(options.signal && { signal: options.signal }),
    })
    return finished ? judgeStress(plan, tickets) : null
  } finally {
    readings.close()
  }
}
