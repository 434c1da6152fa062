import { condition, continueAsNew, patched, setHandler, workflowInfo } from '@temporalio/workflow'
import { carryOut, type Nudges, takeTurn, timerLength } from './interpreter.ts'
import { nudge, type TicketInput } from './messages.ts'
import { createShows, showStanding } from './search-attributes.ts'

/**
 * One ticket's life: take a turn, carry it out, sleep until the next wake-up time or nudge. Ends when nothing waits and no
 * timer is armed; the next event starts it again. All memory is in the store, so a run keeps ids only.
 */
export async function ticket(input: TicketInput): Promise<void> {
  const nudges: Nudges = { count: 0 }
  setHandler(nudge, () => {
    nudges.count++
  })
  let rung = input.rung
  const shows = createShows(input.account)
  for (;;) {
    if (workflowInfo().continueAsNewSuggested) {
      await continueAsNew<typeof ticket>({
        account: input.account,
        ticketId: input.ticketId,
        ...(rung !== undefined && { rung }),
      })
    }
    const seen = nudges.count
    const outcome = await takeTurn(input, rung)
    rung = undefined
    // Asked for by this code, so that no run needs a marker for it; turns of code from before it are shown as that code did.
    if (outcome.atRest !== undefined) shows.later(outcome.atRest)
    else if (outcome.shown !== undefined) shows.now(outcome.shown)
    else if (outcome.standing !== undefined && patched('search-attributes'))
      showStanding(input.account, outcome.standing)
    const { decisionId } = outcome
    // A turn of the new run finds what is left of the decision.
    if (decisionId !== undefined && (await carryOut(input.account, decisionId, nudges, shows)) === 'run_full') continue
    if (outcome.more || nudges.count > seen) continue
    if (outcome.wakeAt === undefined) {
      shows.atEnd()
      return
    }
    shows.atRest()
    const woken = await condition(() => nudges.count > seen, timerLength(outcome.wakeAt, outcome))
    if (!woken) rung = outcome.wakeAt
  }
}
