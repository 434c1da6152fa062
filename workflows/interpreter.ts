import { condition, patched, workflowInfo } from '@temporalio/workflow'
import type { TurnOutcome } from '../activities/index.ts'
import { database, helpdesk, model } from './activity-policies.ts'
import type { TicketInput } from './messages.ts'
import type { Shows } from './search-attributes.ts'

/** Counts the nudges a run has received; a wait ends early when it grows. */
export interface Nudges {
  count: number
}

/** Takes the next turn where it belongs. */
export async function takeTurn(input: TicketInput, rung: number | undefined): Promise<TurnOutcome> {
  const request = {
    account: input.account,
    ticketId: input.ticketId,
    now: Date.now(),
    ...(rung !== undefined && { rung }),
    showsAtRest: true as const,
  }
  const outcome = await database.takeTurn(request)
  return outcome.elsewhere ? model().takeTurnAskingModel(request) : outcome
}

/**
 * Carries a stored decision out; a command that has to wait is asked again at its time, or once when something arrives. Ends
 * early where nudges meanwhile have filled the run's history.
 */
export async function carryOut(
  account: string,
  decisionId: string,
  nudges: Nudges,
  shows: Pick<Shows, 'atRest'>,
): Promise<'done' | 'run_full'> {
  let rung: number | undefined
  for (;;) {
    const seen = nudges.count
    const now = Date.now()
    const carried = await helpdesk(account).carryOut({
      account,
      decisionId,
      now,
      ...(rung !== undefined && { rung }),
    })
    if (carried.again === undefined) return 'done'
    if (workflowInfo().continueAsNewSuggested && patched('continue-while-carrying-out')) return 'run_full'
    shows.atRest()
    const woken = await condition(() => nudges.count > seen, timerLength(carried.again, carried))
    // An accelerated account without a clock of its own keeps what has passed of its wait.
    const reached = carried.at + Math.floor((Date.now() - now) * carried.timeScale)
    rung = woken ? Math.min(reached, carried.again) : carried.again
  }
}

/** From account time to the length of a timer: the only place where `timeScale` divides anything. At least 1 ms. */
export function timerLength(until: number, clock: { at: number; timeScale: number }): number {
  return Math.max(1, Math.ceil((until - clock.at) / clock.timeScale))
}
