import type { Policy } from '../core/policy.ts'
import { DAY, type Instant } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import type { ReplayedTicket } from './replayed.ts'
import { type Simulated, type SimulateOptions, simulate } from './simulate.ts'

/** As long as a simulation's own window at most: the two together give about eight weeks to compare. */
const SPAN = 42 * DAY
/** Learning from fewer tickets would test another engine than the one that is forecast. */
const LEAST_LEARNED = 200

/** Where fewer tickets than this were replayed, those before them make the next month's range a good deal narrower and take seconds. */
const FEW = 1_500

/** Tickets from before a simulation's cut-off, replayed as they would have been then. */
export interface EarlierReplay {
  readonly from: Instant
  readonly replayed: readonly ReplayedTicket[]
  /** Decided as those after the cut-off were: no language model is missing here that was asked there. */
  readonly isAlike: boolean
}

/** Whether the weeks before the cut-off are replayed too where nobody says: few tickets, and decided alike. */
export function needsEarlier(
  { replayed }: Pick<Simulated, 'replayed'>,
  { chat }: Pick<SimulateOptions, 'chat'>,
): boolean {
  return replayed.length < FEW && chat === undefined
}

/**
 * Replays the six weeks before the cut-off, with a model learned before them and the same policy: more weeks that nothing was learned
 * from, for past forecasts to be tested on and the next month's to stand on. Undefined where too little lies before them to learn from, or
 * where `signal` aborts. No language model is asked.
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
    return finished ? { from, replayed, isAlike: options.chat === undefined } : undefined
  } catch (error) {
    // Stopped: the simulation that this belongs to is done, and holds without it.
    if (error instanceof RehearsalError && error.code === 'interrupted') return undefined
    throw error
  }
}
