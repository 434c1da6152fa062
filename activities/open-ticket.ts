import type { Helpdesk } from '../src/helpdesk/port.ts'
import type { Ticket } from '../src/history/ticket.ts'
import type { StoredDecision } from '../src/store/decisions.ts'

/** The ticket a decision's commands are written to. */
export interface OpenTicket {
  readonly account: string
  readonly decision: StoredDecision
  /** Behind the account's brakes. */
  readonly helpdesk: Helpdesk
  /** For putting right what we ourselves have just done; no brake holds that. */
  readonly repair: Helpdesk
}

/** True where a customer or an agent has written publicly what the decision did not see: it answers a conversation that moved on. */
export function isOvertaken(decision: StoredDecision, ticket: Ticket): boolean {
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
