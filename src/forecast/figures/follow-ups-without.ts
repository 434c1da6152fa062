import type { Instant } from '../../core/time.ts'
import { NUDGE_WINDOW } from '../judge/judge-nudge.ts'
import type { Past, PastTicket } from '../past.ts'

/** What happened in a silence without us, within the window of a follow-up. */
export const WITHOUT = ['came_back', 'thanked', 'new_ticket', 'reordered', 'team_wrote', 'nothing', 'pending'] as const
export type Without = (typeof WITHOUT)[number]
export type WithoutCounts = Readonly<Record<Without, number>>

/**
 * @param at when the follow-up would have gone out
 * @returns what the customer did first on the ticket, else elsewhere; the team's own next message where it came before that
 */
export function withoutIt(ticket: PastTicket, at: Instant, past: Past): Without {
  const until = at + NUDGE_WINDOW
  const next = ticket.messages.find(
    message => message.at > at && message.at <= until && (message.from === 'customer' || isTeam(message)),
  )
  if (next?.from === 'customer') return next.courtesy ? 'thanked' : 'came_back'
  const others = (past.byCustomer.get(ticket.customerId) ?? []).filter(other => other.id !== ticket.id)
  const isAfter = (moment: Instant): boolean => moment > at && moment <= Math.min(until, next?.at ?? until)
  const opened = others.some(other => {
    const first = other.messages.find(message => message.from === 'customer')
    return first !== undefined && !first.courtesy && isAfter(first.at)
  })
  if (opened) return 'new_ticket'
  if ([ticket, ...others].some(({ orders = [] }) => orders.some(isAfter))) return 'reordered'
  if (next !== undefined) return 'team_wrote'
  return past.end < until ? 'pending' : 'nothing'
}

export function countWithout(each: readonly Without[]): WithoutCounts {
  return Object.fromEntries(WITHOUT.map(kind => [kind, each.filter(one => one === kind).length])) as WithoutCounts
}

function isTeam({ from, byRule }: PastTicket['messages'][number]): boolean {
  return from === 'agent' && !byRule
}
