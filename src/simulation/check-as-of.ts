import { stableHash } from '../core/stable-hash.ts'
import type { TicketView } from '../core/ticket-view.ts'
import type { Instant } from '../core/time.ts'
import { asOf } from '../history/as-of.ts'
import type { Order, Ticket } from '../history/ticket.ts'
import type { Provenance } from './check-provenance.ts'
import type { ReplayedTicket } from './replayed.ts'

/** What the check of a simulation found: `violations` counts views that differ. */
export interface AsOfCheck {
  readonly views: number
  readonly violations: number
  readonly origins: Provenance
}

/** Views rebuilt per simulation: enough to catch a leak that touches one view in a hundred, with 99.99 % certainty. */
const SAMPLE = 1_000

/**
 * Rebuilds a sample of the views that decisions were made on from tickets with their future cut off, and counts those that
 * differ. Anything but 0 means that a decision could see what had not happened yet.
 */
export function checkAsOf(
  tickets: ReadonlyMap<string, Ticket>,
  replayed: readonly ReplayedTicket[],
  seed: number,
  place: (ticket: Ticket) => Ticket = ticket => ticket,
): { views: number; violations: number } {
  const moments = replayed.flatMap(({ ticketId, decisions }) =>
    decisions.map(decision => ({ ticketId, at: decision.at })),
  )
  const sample = moments
    .map(moment => ({ ...moment, order: stableHash(seed, moment.ticketId, moment.at) }))
    .sort((a, b) => a.order - b.order)
    .slice(0, SAMPLE)
  const violations = sample.filter(({ ticketId, at }) => {
    const ticket = tickets.get(ticketId)!
    return facts(asOf(place(ticket), at)) !== facts(asOf(place(withoutFuture(ticket, at)), at))
  })
  return { views: sample.length, violations: violations.length }
}

/** All that a decision can use. `undatedTags` and `unplaced` list what is *not* known, made from the final ticket; conditions read it as unknown. */
function facts({ undatedTags: _unknown, unplaced: _nowhere, ...view }: TicketView): string {
  return JSON.stringify(view)
}

/** The ticket as an export taken at `at` would have held it, with every final field that lies after it taken away or turned round. */
function withoutFuture(ticket: Ticket, at: Instant): Ticket {
  const known = (moment: string | undefined): boolean => moment !== undefined && Date.parse(moment) <= at
  const { closed_at, satisfaction: _later, native_intents: _detected, ...rest } = ticket
  return {
    ...rest,
    ...(known(closed_at) && { closed_at: closed_at! }),
    messages: ticket.messages.filter(message => known(message.at)),
    events: ticket.events.filter(event => known(event.at)),
    customer: {
      ...ticket.customer,
      ...(ticket.customer.orders && {
        orders: ticket.customer.orders.map(order => orderAt(order, known)),
      }),
    },
  }
}

/** Until it is shipped an order is unfulfilled, whatever became of it later. */
function orderAt({ shipped_at, ...order }: Order, known: (moment: string | undefined) => boolean): Order {
  if (shipped_at === undefined) return order
  return known(shipped_at) ? { ...order, shipped_at } : { ...order, status: 'unfulfilled' }
}
