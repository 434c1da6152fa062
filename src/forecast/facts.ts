import { reachesCustomer } from '../core/command.ts'
import { DAY } from '../core/time.ts'
import type { ReplayedDecision } from '../simulation/replayed.ts'
import { judgeClose } from './judge/judge-close.ts'
import type { Judged } from './judge/outcome.ts'
import { isSubstantiveReply, type Past, type PastTicket } from './past.ts'
import type { RungFacts } from './rung.ts'

/** How long a ticket is observed, whatever comes of it; one that nobody finished, from its last sign of life. */
const OPEN_WINDOW = 7 * DAY

/** Brings one ticket's judged actions and its real course together into the facts the ladder is read from. */
export function factsOf(
  ticket: PastTicket,
  decisions: readonly ReplayedDecision[],
  judged: readonly Judged[],
  past: Past,
): RungFacts {
  const agreed = judged.find(each => each.kind === 'answer' && each.verdict === 'right')
  const replies = ticket.messages.filter(isSubstantiveReply)
  // The reply our answer stands for is not a person's work any more; every other one still is.
  const standsFor = agreed && replies.find(reply => reply.at >= agreed.decision.at)
  const neededPerson = replies.some(reply => reply !== standsFor)
  const closes = judged.filter(each => each.kind === 'close' && each.verdict === 'right')
  const silence = closes.some(each => each.decision.reason === 'follow_up_ended')
  // The same test as for a close: did the customer or the team come back to it, on any of the customer's tickets?
  const afterwards = standsFor && judgeClose(ticket, standsFor.at, past).verdict
  const last = ticket.messages.at(-1)?.at ?? ticket.createdAt
  const idle = !neededPerson && agreed === undefined && !judged.some(each => each.kind === 'close')

  return {
    wrong: judged.some(each => each.verdict === 'wrong'),
    neededPerson,
    late: neededPerson && isLate(ticket, decisions, past),
    closedUnanswered: closes.length > 0 && !silence && !neededPerson && agreed === undefined,
    answered: agreed !== undefined,
    confirmed: standsFor !== undefined && nextCustomerMessage(ticket, standsFor.at)?.courtesy === true,
    quietAfterwards: afterwards === 'right',
    silence,
    diverged: judged.some(each => each.kind === 'answer' && each.verdict === 'unknown'),
    windowOpen:
      past.end < ticket.createdAt + OPEN_WINDOW ||
      judged.some(each => each.verdict === 'pending') ||
      afterwards === 'pending' ||
      (idle && past.end < last + OPEN_WINDOW),
  }
}

function isLate(ticket: PastTicket, decisions: readonly ReplayedDecision[], past: Past): boolean {
  const firstReply = ticket.messages.find(isSubstantiveReply)?.at ?? Number.POSITIVE_INFINITY
  const before = decisions.filter(decision => decision.at <= firstReply)
  if (before.filter(decision => decision.commands.some(reachesCustomer)).length > 1) return true
  const asked = ticket.messages.find(message => message.from === 'customer')?.at ?? ticket.createdAt
  const handedOver = before.find(decision =>
    decision.commands.some(command => command.kind === 'route' || command.kind === 'hand_over'),
  )
  return handedOver !== undefined && handedOver.at - asked > past.medianFirstResponse
}

function nextCustomerMessage(ticket: PastTicket, at: number): PastTicket['messages'][number] | undefined {
  return ticket.messages.find(message => message.from === 'customer' && message.at > at)
}
