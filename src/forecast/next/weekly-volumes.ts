import { DAY, type Instant } from '../../core/time.ts'
import type { Ticket } from '../../history/ticket.ts'

const WEEK = 7 * DAY

/**
 * Tickets per week of seven days, oldest first; the last week ends at `to`. A first week that the history only partly holds is left
 * out. @param created in any order
 */
export function weeklyVolumes(created: readonly Instant[], to: Instant): number[] {
  const counted = created.filter(at => at <= to)
  if (counted.length === 0) return []
  const first = counted.reduce((least, at) => Math.min(least, at), to)
  const weeks = Math.floor((to - first) / WEEK)
  const volumes = Array.from({ length: weeks }, () => 0)
  for (const at of counted) {
    const ago = Math.max(0, Math.ceil((to - at) / WEEK) - 1)
    if (ago < weeks) volumes[weeks - 1 - ago]!++
  }
  return volumes
}

/** When tickets began that a ledger can hold: those in which the customer wrote. Calls and notes alone are outside every figure. */
export function beginnings(tickets: readonly Ticket[]): Instant[] {
  return tickets
    .filter(({ messages }) => messages.some(message => message.public && message.from === 'customer'))
    .map(ticket => Date.parse(ticket.created_at))
}
