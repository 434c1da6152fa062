import type { Instant } from '../../core/time.ts'
import type { Ticket } from '../../history/ticket.ts'
import type { ReplayedTicket } from '../../simulation/replayed.ts'
import { type LedgerRow, writeLedger } from '../ledger.ts'
import type { Past, PastTicket } from '../past.ts'

/** A replay with all that it is judged by, so that it can be judged again as on an earlier day. */
export interface Evidence {
  /** Each ticket replayed with a model that was learned before its own week. */
  readonly replayed: readonly ReplayedTicket[]
  readonly past: Past
  readonly describe: Parameters<typeof writeLedger>[2]
  readonly ticketOf: (id: string) => Ticket
}

/**
 * The ledger of tickets created in [from, at), judged by what was known at `at`: nothing said, decided, closed or assigned later
 * takes part. Stock phrases and the team's usual first response are those of the whole history; both belong to the judge.
 */
export function ledgerAsKnown(evidence: Evidence, from: Instant, at: Instant): LedgerRow[] {
  const { past, describe, ticketOf } = evidence
  const tickets = new Map<string, PastTicket>()
  const byCustomer = new Map<string, PastTicket[]>()
  for (const ticket of past.tickets.values()) {
    if (ticket.createdAt >= at) continue
    const known = ticketAsKnown(ticket, ticketOf(ticket.id), at)
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
  return writeLedger(replayed, { ...past, tickets, byCustomer, end: at }, describe)
}

function ticketAsKnown(ticket: PastTicket, source: Ticket, at: Instant): PastTicket {
  const { finalTeam: _team, finalUser: _user, ...rest } = ticket
  const holder = holderAt(source, at)
  return {
    ...rest,
    messages: ticket.messages.filter(message => message.at < at),
    closes: ticket.closes.filter(close => close.at < at),
    ...(holder?.team !== undefined && { finalTeam: holder.team }),
    ...(holder?.user !== undefined && { finalUser: holder.user }),
  }
}

/** Who had the ticket then. Where the history dates no assignment at all, its last state has to do. */
function holderAt(ticket: Ticket, at: Instant): { team?: string | undefined; user?: string | undefined } | undefined {
  const assigned = ticket.events.filter(event => event.type === 'assigned')
  if (assigned.length === 0) return ticket.assignee
  const last = assigned.findLast(event => Date.parse(event.at) < at)
  return last?.to as { team?: string; user?: string } | undefined
}
