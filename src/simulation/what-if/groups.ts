import type { Policy } from '../../core/policy.ts'
import type { Reading } from '../../core/reading.ts'
import type { TicketView } from '../../core/ticket-view.ts'
import type { Instant } from '../../core/time.ts'
import type { Input, Turn } from '../../core/turn.ts'
import { inputsOf } from '../../history/inputs-of.ts'
import { placeTicket } from '../../history/place-ticket.ts'
import type { Ticket } from '../../history/ticket.ts'
import type { Scene } from '../../turn/take-turn.ts'
import { Customers } from '../customers.ts'
import type { Understood } from '../understand-history.ts'

/** What a turn sees of a ticket at one moment, whatever the policy. */
export interface Moment {
  readonly view: TicketView
  readonly reading: Reading | null
  /** Filled where a turn is taken then. */
  scene?: Scene
}

export interface GroupTicket {
  readonly ticket: Ticket
  readonly inputs: readonly Input[]
  /** Filled as moments are asked about. */
  readonly moments: Map<Instant, Moment>
  /** By how many inputs are behind the ticket: the turn that the next of them form; filled as it is asked for. */
  readonly turns: Map<number, Turn | undefined>
}

/** One customer: what is decided on their tickets touches nobody else's, unless members are picked. */
export interface Group {
  readonly customerId: string
  /** Those that are decided. */
  readonly decided: readonly GroupTicket[]
  /** Their tickets, nothing remembered. */
  readonly customers: Customers
}

/** The replayed tickets by customer, in the order in which customers first appear. */
export function groupByCustomer(
  tickets: readonly Ticket[],
  { newer, until }: Pick<Understood, 'newer' | 'until'>,
  policy: Policy,
): Group[] {
  const decided = new Set(newer)
  const customers = new Set(newer.map(ticket => ticket.customer.id))
  const groups = new Map<string, { customerId: string; tickets: Ticket[]; decided: GroupTicket[] }>()
  for (const ticket of tickets) {
    const customerId = ticket.customer.id
    if (!customers.has(customerId)) continue
    let group = groups.get(customerId)
    if (group === undefined) {
      group = { customerId, tickets: [], decided: [] }
      groups.set(customerId, group)
    }
    const placed = placeTicket(ticket, policy)
    group.tickets.push(placed)
    if (!decided.has(ticket)) continue
    const inputs = inputsOf(placed).filter(input => input.at <= until)
    group.decided.push({ ticket: placed, inputs, moments: new Map(), turns: new Map() })
  }
  return [...groups.values()].map(group => ({ ...group, customers: new Customers(group.tickets) }))
}
