import type { Policy } from '../core/policy.ts'
import type { Instant } from '../core/time.ts'
import type { LabelSource } from '../history/label-source.ts'
import { releaseTicket } from '../history/prepare-ticket.ts'
import { type Decided, type DecideHistoryOptions, decideHistory } from './decide-history.ts'
import { type UnderstandHistoryOptions, understandHistory } from './understand-history.ts'

export type { Helpers } from './decide-history.ts'

export type Phase = 'learn' | 'read' | 'ask' | 'replay'

export interface SimulateOptions
  extends Omit<UnderstandHistoryOptions, 'onProgress'>,
    Omit<DecideHistoryOptions, 'history' | 'understood' | 'policy' | 'onProgress' | 'stress'> {
  /** How many tickets are copied and attacked; none where absent. */
  readonly stress?: number
  readonly onProgress?: (phase: Phase, done: number, total: number) => void
}

export interface Simulated extends Decided {
  readonly policy: Policy
  readonly labels: LabelSource | undefined
  readonly cutoff: Instant
  /** The end of the history: nothing is known of later. */
  readonly until: Instant
  readonly modelId: string
  readonly lessons: number
  readonly tickets: number
  /** Tickets read for this run, and those whose readings were kept from an earlier one. */
  readonly read: { readonly fresh: number; readonly kept: number }
}

/**
 * Splits history at the cut-off, learns from the older part, and replays the newer part through the live decisions.
 * @throws RehearsalError `nothing_to_simulate` where no ticket lies after the cut-off, `interrupted` where `signal` aborts before
 * the first decision
 */
export async function simulate(options: SimulateOptions): Promise<Simulated> {
  const understood = await understandHistory(options)
  options.onFreed?.()
  try {
    const { policy, labels, cutoff, until, model, lessons, newer, readings } = understood
    const { stress, ...rest } = options
    const decided = await decideHistory({
      ...rest,
      understood,
      policy,
      ...(stress !== undefined && { stress: { count: stress, embedder: options.embedder } }),
    })
    // Judging comes next and looks at no view: what was prepared and read for the replay would only fill memory.
    for (const ticket of options.history.tickets) releaseTicket(ticket)
    options.onFreed?.()
    return {
      ...decided,
      policy,
      labels,
      cutoff,
      until,
      modelId: model.id,
      lessons: lessons.length,
      tickets: newer.length,
      read: { fresh: readings.fresh, kept: readings.kept },
    }
  } finally {
    understood.close()
  }
}
