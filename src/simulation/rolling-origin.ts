import type { Policy } from '../core/policy.ts'
import { DAY, type Instant } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import type { ReplayedTicket } from './replayed.ts'
import { type SimulateOptions, simulate } from './simulate.ts'

/** As long as a simulation's own window at most: the two together give about eight weeks to compare. */
const SPAN = 42 * DAY
/** Learning from fewer tickets would test another engine than the one that is forecast. */
const LEAST_LEARNED = 200

/** Tickets from before a simulation's cut-off, replayed as they would have been then. */
export interface EarlierReplay {
  readonly from: Instant
  readonly replayed: readonly ReplayedTicket[]
}

/**
 * Replays the six weeks before the cut-off, with a model learned before them and the same policy, so that past forecasts can be tested
 * on weeks that nothing was learned from. Undefined where too little lies before them to learn from, or where `signal` aborts. No language
 * model is asked.
 */
export async function replayEarlier(
  options: SimulateOptions,
  main: { readonly cutoff: Instant; readonly policy: Policy },
): Promise<EarlierReplay | undefined> {
  const from = main.cutoff - SPAN
  const tickets = options.history.tickets.filter(ticket => Date.parse(ticket.created_at) < main.cutoff)
  const before = tickets.filter(ticket => Date.parse(ticket.created_at) < from).length
  const newer = tickets.slice(before).some(ticket => ticket.messages.length > 0)
  if (before < LEAST_LEARNED || !newer) return undefined
  const { chat: _chat, snapshotFile: _file, stress: _stress, ...rest } = options
  try {
    const { replayed, finished } = await simulate({
      ...rest,
      history: { ...options.history, tickets },
      cutoff: from,
      policy: () => main.policy,
      resume: false,
    })
    return finished ? { from, replayed } : undefined
  } catch (error) {
    // Stopped: the simulation that this belongs to is done, and holds without it.
    if (error instanceof RehearsalError && error.code === 'interrupted') return undefined
    throw error
  }
}
