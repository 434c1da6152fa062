import type { RecentTicket } from '../core/context.ts'
import type { Reading } from '../core/reading.ts'
import type { TicketView } from '../core/ticket-view.ts'
import type { Instant } from '../core/time.ts'
import { asOf } from '../history/as-of.ts'
import type { Ticket } from '../history/ticket.ts'
import { namedOrders } from './named-orders.ts'

/** How many other tickets of the customer are read with one. */
export const RECENT_TICKETS = 10

/** Those of the customer's tickets that existed before the view's moment, as they stood then, newest first; the view's own is left out. */
export function recentTickets(
  view: TicketView,
  tickets: readonly Ticket[],
  read: (view: TicketView) => Reading | null,
  createdAt: (ticket: Ticket) => Instant = ticket => Date.parse(ticket.created_at),
): RecentTicket[] {
  return tickets
    .filter(ticket => ticket.id !== view.id && createdAt(ticket) < view.at)
    .sort((a, b) => createdAt(b) - createdAt(a) || (a.id < b.id ? -1 : 1))
    .slice(0, RECENT_TICKETS)
    .map(ticket => toRecent(asOf(ticket, view.at), read))
}

function toRecent(view: TicketView, read: (view: TicketView) => Reading | null): RecentTicket {
  const lastMessage = view.messages.at(-1)
  const lastPublic = view.messages.findLast(message => message.public)
  const lastCustomer = view.messages.findLast(message => message.public && message.from === 'customer')
  const reading = read(view)
  const intent = reading?.intent?.accepted ? reading.intent.label : undefined
  return {
    id: view.id,
    channel: view.channel,
    ...(view.brand !== undefined && { brand: view.brand }),
    status: view.status,
    createdAt: view.createdAt,
    ...(view.status === 'closed' && view.statusAt !== undefined && { closedAt: view.statusAt }),
    lastMessageAt: lastMessage?.at ?? view.createdAt,
    ...(lastPublic !== undefined && { lastPublicFrom: lastPublic.from }),
    owed: reading?.owed.who ?? 'nothing',
    ...(lastCustomer !== undefined && { lastCustomerAt: lastCustomer.at }),
    ...(reading?.automated?.kind === 'bounce' && { bounced: true as const }),
    about: {
      ...(intent !== undefined && { intent }),
      orders: namedOrders(view),
      ...(view.subject !== undefined && { subject: view.subject }),
      ...(view.previousTicket !== undefined && { previousTicket: view.previousTicket }),
    },
  }
}
