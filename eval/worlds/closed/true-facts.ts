import type { TicketTruth } from '../../../datasets/shop/truth.ts'
import { reachesCustomer } from '../../../src/core/command.ts'
import type { Instant } from '../../../src/core/time.ts'
import { NUDGE_WINDOW } from '../../../src/forecast/judge/judge-nudge.ts'
import { CHOSEN_TEAM } from '../../../src/forecast/judge/judge-ticket.ts'
import type { Judged } from '../../../src/forecast/judge/outcome.ts'
import type { HeadlineFacts } from '../../../src/forecast/next/headline-sums.ts'
import type { Ticket, TicketMessage } from '../../../src/history/ticket.ts'
import type { ReplayedDecision } from '../../../src/simulation/replayed.ts'

type Outcome = Pick<Judged, 'verdict' | 'why'>

const RIGHT: Outcome = { verdict: 'right', why: 'nothing_followed' }
const WRONG: Outcome = { verdict: 'wrong', why: 'customer_wrote_again' }

/**
 * What the headlines count of one live ticket, by what was planted and what its people then did. A close is right where nothing was owed,
 * a route where the right team was chosen, a nudge where neither the team owed nor the customer was done, an answer where it holds the
 * published words that settle the question; the ticket is finished without a person where nothing of ours was wrong and we closed
 * it or answered it right, and no message of the customer's (after the answer) left anybody owing. Undefined for a
 * ticket without a customer's message, which no ledger has.
 */
export function trueFacts(
  { ticket, untouched }: Lived,
  truth: TicketTruth,
  decisions: readonly ReplayedDecision[],
): HeadlineFacts | undefined {
  if (!ticket.messages.some(isCustomers)) return undefined
  const judged = decisions.flatMap(decision => judge(decision, ticket, truth))
  const isWrong = judged.some(each => each.verdict === 'wrong')
  const asksNothing = (message: TicketMessage): boolean =>
    !isCustomers(message) || truth.owedAfter[message.id] === 'nothing'
  const answered = judged.find(each => each.kind === 'answer' && each.verdict === 'right')?.decision.at
  const isClosed =
    judged.some(each => each.kind === 'close') && (truth.intent === 'thanks' || ticket.messages.every(asksNothing))
  const isAnswered =
    answered !== undefined && ticket.messages.every(each => Date.parse(each.at) <= answered || asksNothing(each))
  return {
    rung: isWrong ? 'wrong' : isClosed ? 'nothing_owed' : isAnswered ? 'confirmed' : 'handed_over',
    judged,
    billable:
      decisions.some(decision => decision.commands.some(reachesCustomer)) &&
      !untouched.messages.some(message => message.public && message.from !== 'customer'),
  }
}

/** A live ticket as it went, and as it would have gone without us. */
export interface Lived {
  readonly ticket: Ticket
  readonly untouched: Ticket
}

function judge(decision: ReplayedDecision, ticket: Ticket, truth: TicketTruth): Judged[] {
  return decision.commands.flatMap((command): Judged[] => {
    const of = { ticketId: ticket.id, decision }
    switch (command.kind) {
      case 'close':
        return [{ ...of, kind: 'close', ...closed(decision.at, ticket, truth) }]
      case 'route':
        return CHOSEN_TEAM.has(decision.reason) ? [{ ...of, kind: 'route', ...routed(command.team, truth) }] : []
      case 'follow_up':
        return [{ ...of, kind: 'nudge', ...nudged(decision.at, ticket, truth) }]
      case 'reply':
        return command.purpose === 'answer' ? [{ ...of, kind: 'answer', ...answeredBy(command.text, truth) }] : []
      default:
        return []
    }
  })
}

/** After a customer's words, what they made safe; after our own, nobody owes, or only a customer who would never have written. */
function closed(at: Instant, ticket: Ticket, truth: TicketTruth): Outcome {
  const last = newest(ticket, at)
  if (last === undefined) return RIGHT
  // Thanks in a ticket of their own ask for nothing there, whatever is still owed on the earlier ticket.
  if (last.from === 'customer') return truth.safeToClose[last.id] || truth.intent === 'thanks' ? RIGHT : WRONG
  const owed = truth.owedAfter[last.id]
  const staysAway = truth.followUps[last.id]?.unpromptedAfterMinutes === undefined
  return owed === 'nothing' || (owed === 'customer' && staysAway) ? RIGHT : WRONG
}

function routed(team: string | undefined, { finalTeam }: TicketTruth): Outcome {
  if (finalTeam === 'nobody') return { verdict: 'unknown', why: 'final_team_unknown' }
  return team === finalTeam ? { verdict: 'right', why: 'same_team' } : { verdict: 'wrong', why: 'other_team' }
}

/** An answer that settles nothing was sent for nothing: the team answers as if it had not been there. */
function answeredBy(text: string, { published }: TicketTruth): Outcome {
  return published !== undefined && text.includes(published)
    ? { verdict: 'right', why: 'similar_words' }
    : { verdict: 'unknown', why: 'different_words' }
}

function nudged(at: Instant, ticket: Ticket, truth: TicketTruth): Outcome {
  const last = newest(ticket, at)
  if (last === undefined || last.from === 'customer') return { verdict: 'wrong', why: 'we_owed' }
  const owed = truth.owedAfter[last.id]
  if (owed === 'us' || owed === 'third_party') return { verdict: 'wrong', why: 'we_owed' }
  // Who has an answer and says nothing loses nothing by a reminder: it is wasted. Who said that all is well was done.
  const theirs = ticket.messages.findLast(message => isCustomers(message) && Date.parse(message.at) <= at)
  if (owed === 'nothing' && theirs !== undefined && truth.safeToClose[theirs.id])
    return { verdict: 'wrong', why: 'customer_was_done' }
  const next = ticket.messages.find(message => isPersons(message) && Date.parse(message.at) > at)
  if (next?.from !== 'customer' || Date.parse(next.at) > at + NUDGE_WINDOW)
    return { verdict: 'right', why: 'stayed_silent' }
  return { verdict: 'right', why: truth.bareThanks[next.id] ? 'customer_thanked' : 'customer_came_back' }
}

function newest(ticket: Ticket, at: Instant): TicketMessage | undefined {
  return ticket.messages.findLast(message => isPersons(message) && Date.parse(message.at) <= at)
}

function isPersons(message: TicketMessage): boolean {
  return message.public && (message.from === 'customer' || message.from === 'agent')
}

function isCustomers(message: TicketMessage): boolean {
  return message.public && message.from === 'customer'
}
