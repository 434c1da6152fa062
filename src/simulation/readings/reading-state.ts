import type { EventView, TicketView } from '../../core/ticket-view.ts'
import type { Instant } from '../../core/time.ts'
import { prepareTicket } from '../../history/prepare-ticket.ts'
import type { Ticket } from '../../history/ticket.ts'

/**
 * Tells apart all states of one ticket that can be read differently: the number of messages and of telling events that have
 * happened. Both only grow, so that equal sums are the same state. Status, time, assignee, orders and the like are not read.
 */
export function readingState({ messages, events }: Pick<TicketView, 'messages' | 'events'>): number {
  let state = messages.length
  for (const event of events) if (tells(event)) state++
  return state
}

/** The moments at which a ticket enters a state of its own, ascending; of what lies before `since` only the last. */
export function readingMoments(ticket: Ticket, since: Instant): Instant[] {
  const { messages, events } = prepareTicket(ticket)
  const moments = new Set<Instant>()
  for (const { at } of messages) moments.add(Math.max(at, since))
  for (const event of events) if (tells(event)) moments.add(Math.max(event.at, since))
  return [...moments].sort((a, b) => a - b)
}

/** Tags tell of calls and, like fields, of the market, by which telephone numbers are read. */
function tells({ type }: EventView): boolean {
  return type === 'tagged' || type === 'untagged' || type === 'field'
}
