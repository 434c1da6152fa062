import type { Policy } from '../src/core/policy.ts'
import type { Helpdesk } from '../src/helpdesk/port.ts'
import type { Ticket } from '../src/history/ticket.ts'
import type { StoredDecision } from '../src/store/decisions.ts'
import type { Progress } from './progress.ts'
import { steppedIn } from './stepped-in.ts'

/** The ticket a decision's commands are written to. */
export interface OpenTicket {
  readonly account: string
  readonly decision: StoredDecision
  readonly policy: Policy
  /** Behind the account's brakes. */
  readonly helpdesk: Helpdesk
  /** For putting right what we ourselves have just done; no brake holds that. */
  readonly repair: Helpdesk
  readonly progress: Progress
}

/** Why a decision is no longer carried out as it was taken. */
export const STOPPED = [
  'something_newer',
  'person_stepped_in',
  'left_alone',
  'opted_out',
  'unconfirmed_send',
  'refused_send',
] as const
export type Stopped = (typeof STOPPED)[number]

/** What has happened since the decision that it did not see; undefined where it still fits the ticket. */
export function whyStop({ decision, policy }: OpenTicket, now: Ticket): Stopped | undefined {
  const people = steppedIn(decision, now, policy)
  if (people === 'left_alone') return people
  return isOvertaken(decision, now) ? 'something_newer' : people
}

/** True where a customer or an agent has written publicly what the decision did not see: it answers a conversation that moved on. */
function isOvertaken(decision: StoredDecision, ticket: Ticket): boolean {
  const seen = new Set(decision.seenMessageIds)
  return ticket.messages.some(
    message => message.public && (message.from === 'customer' || message.from === 'agent') && !seen.has(message.id),
  )
}

/** The same for customers alone: only they reopen what we closed. */
export function customerWroteSince(decision: StoredDecision, ticket: Ticket): boolean {
  const seen = new Set(decision.seenMessageIds)
  return ticket.messages.some(message => message.public && message.from === 'customer' && !seen.has(message.id))
}
