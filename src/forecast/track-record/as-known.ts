import type { Instant } from '../../core/time.ts'
import type { Ticket } from '../../history/ticket.ts'
import type { ReplayedTicket } from '../../simulation/replayed.ts'
import { type LedgerRow, writeLedger } from '../ledger.ts'
import type { Past, PastTicket } from '../past.ts'
import { readPastTicket } from '../read-past-ticket.ts'
import { cutTicket } from './cut-ticket.ts'
import type { Knowledge } from './knowledge.ts'

/** A replay with all that it is judged by, so that it can be judged again as on an earlier day. */
export interface Evidence {
  /** Each ticket replayed with a model that was learned before its own week. */
  readonly replayed: readonly ReplayedTicket[]
  readonly past: Past
  readonly describe: Parameters<typeof writeLedger>[2]
  /** The whole history, and how a ticket's label is read from its state. */
  readonly tickets: readonly Ticket[]
  readonly labelOf: (ticket: Ticket) => string | undefined
  readonly ticketOf: (id: string) => Ticket
}

/**
 * The ledger of tickets created from `from` until the moment of `knowledge`, judged by what was known then: nothing said, decided, closed,
 * labelled or assigned later takes part, nor a stock phrase that was learned later.
 */
export function ledgerAsKnown(evidence: Evidence, from: Instant, knowledge: Knowledge): LedgerRow[] {
  const { past, describe, labelOf, ticketOf } = evidence
  const { at, boilerplate, medianFirstResponse } = knowledge
  const tickets = new Map<string, PastTicket>()
  const byCustomer = new Map<string, PastTicket[]>()
  for (const ticket of past.tickets.values()) {
    if (ticket.createdAt >= at) continue
    const known = ticket.createdAt < from ? messagesBefore(ticket, at) : readAgain(ticket.id)
    tickets.set(ticket.id, known)
    const others = byCustomer.get(ticket.customerId)
    if (others === undefined) byCustomer.set(ticket.customerId, [known])
    else others.push(known)
  }
  const replayed = evidence.replayed
    .filter(({ ticketId }) => {
      const createdAt = tickets.get(ticketId)?.createdAt
      return createdAt !== undefined && createdAt >= from
    })
    .map(each => ({ ...each, decisions: each.decisions.filter(decision => decision.at < at) }))
  return writeLedger(replayed, { ...past, tickets, byCustomer, end: at, medianFirstResponse }, describe)

  function readAgain(id: string): PastTicket {
    const cut = cutTicket(ticketOf(id), at)
    return readPastTicket(cut, labelOf(cut), boilerplate)
  }
}

/** Of a customer's older tickets nothing but their words is asked. */
function messagesBefore(ticket: PastTicket, at: Instant): PastTicket {
  return { ...ticket, messages: ticket.messages.filter(message => message.at < at) }
}
