import { condition, patched, workflowInfo } from '@temporalio/workflow'
import type { TurnOutcome } from '../activities/index.ts'
import { database, helpdesk, model } from './activity-policies.ts'
import type { TicketInput } from './messages.ts'

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
  }
  const outcome = await database.takeTurn(request)
  return outcome.elsewhere ? model().takeTurnAskingModel(request) : outcome
}

/**
 * Carries a stored decision out; a command that has to wait is asked again at its time, or once when something arrives. Ends
 * early where nudges meanwhile have filled the run's history.
 */
export async function carryOut(account: string, decisionId: string, nudges: Nudges): Promise<'done' | 'run_full'> {
  let rung: number | undefined
  for (;;) {
    const seen = nudges.count
    const carried = await helpdesk(account).carryOut({
      account,
      decisionId,
      now: Date.now(),
      ...(rung !== undefined && { rung }),
    })
    if (carried.again === undefined) return 'done'
    if (workflowInfo().continueAsNewSuggested && patched('continue-while-carrying-out')) return 'run_full'
    const woken = await condition(() => nudges.count > seen, timerLength(carried.again, carried))
    rung = woken ? undefined : carried.again
  }
}

/** From account time to the length of a timer: the only place where `timeScale` divides anything. At least 1 ms. */
export function timerLength(until: number, clock: { at: number; timeScale: number }): number {
  return Math.max(1, Math.ceil((until - clock.at) / clock.timeScale))
}
