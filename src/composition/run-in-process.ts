import type { ActivityDeps } from '../../activities/activity-deps.ts'
import { carryOutDecision } from '../../activities/carry-out.ts'
import { takeTicketTurn } from '../../activities/take-turn.ts'
import type { TicketRunner } from './open-stories.ts'

/** What the ticket's workflow does, without Temporal: turns and carrying out, one after the other, until the ticket rests. */
export function runInProcess(deps: ActivityDeps): TicketRunner {
  return {
    async run(account, ticketId, now) {
      for (;;) {
        const outcome = await takeTicketTurn(deps, { account, ticketId, now }, false)
        if (outcome.decisionId !== undefined) {
          const carried = await carryOutDecision(deps, { account, decisionId: outcome.decisionId, now })
          if (carried.again !== undefined) return carried.again
        }
        if (!outcome.more) return outcome.wakeAt
      }
    },
  }
}
