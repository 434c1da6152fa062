import type { RecentTicket } from '../core/context.ts'
import { DAY, type Instant } from '../core/time.ts'

/** How long after our last words a stray thank-you may still belong to them. */
const LOOK_BACK = 14 * DAY

/**
 * The earlier ticket of the same customer that a stray thank-you belongs to: an agent wrote last there, we owe nothing, and it was
 * not long ago. The one touched last wins; undefined where none fits or where another of them still waits for us.
 */
export function findEarlierTicket(ticket: StrayMessage, recent: readonly RecentTicket[]): string | undefined {
  const near = nearTickets(ticket, recent)
  let best: RecentTicket | undefined
  for (const other of near) {
    if (other.lastPublicFrom !== 'agent' || other.owed === 'us') continue
    if (
      best === undefined ||
      other.lastMessageAt > best.lastMessageAt ||
      (other.lastMessageAt === best.lastMessageAt && other.id < best.id)
    )
      best = other
  }
  return best?.id
}

/** Whether another near ticket of the customer still waits for us: thanks that come alone may be about that one. */
export function waitsElsewhere(ticket: StrayMessage, recent: readonly RecentTicket[]): boolean {
  return nearTickets(ticket, recent).some(other => other.owed === 'us')
}

interface StrayMessage {
  readonly id: string
  readonly brand?: string | undefined
  readonly at: Instant
}

function nearTickets(ticket: StrayMessage, recent: readonly RecentTicket[]): readonly RecentTicket[] {
  return recent.filter(
    other =>
      other.id !== ticket.id &&
      other.lastMessageAt <= ticket.at &&
      ticket.at - other.lastMessageAt <= LOOK_BACK &&
      (ticket.brand === undefined || other.brand === undefined || other.brand === ticket.brand),
  )
}
