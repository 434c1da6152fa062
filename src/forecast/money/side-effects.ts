import { baseChannel } from '../../core/brake.ts'
import { reachesCustomer } from '../../core/command.ts'
import { DAY, type Instant } from '../../core/time.ts'
import type { LedgerRow } from '../ledger.ts'
import type { PastMessage } from '../past.ts'
import type { Range } from '../statistics/interval.ts'
import type { Prices } from './prices.ts'

/** Tickets that would be billed because of us, in the reported window. */
export interface SideEffects {
  /** Billable tickets as it was. */
  readonly billable: number
  /** Tickets that nobody answered and that a message of ours makes billable. */
  readonly madeBillable: number
  /** Follow-ups on channels where a late answer opens a new ticket, and how many such tickets. */
  readonly nudgesWithWindow: number
  readonly newTickets: Range
}

export function sideEffects(rows: readonly LedgerRow[], prices: Prices): SideEffects {
  const { hours } = prices.helpdesk.newTicketAfter
  const { lateAnswer } = prices.assumptions
  const nudges = rows
    .filter(row => hours[baseChannel(row.channel)] !== undefined)
    .flatMap(row => row.decisions)
    .filter(decision => decision.commands.some(command => command.kind === 'follow_up')).length
  return {
    billable: rows.filter(isBillable).length,
    madeBillable: rows.filter(becomesBillable).length,
    nudgesWithWindow: nudges,
    newTickets: { low: nudges * lateAnswer.low, value: nudges * lateAnswer.likely, high: nudges * lateAnswer.high },
  }
}

/** Helpdesks bill a ticket once it was answered: our message makes one billable that nobody, no rule either, ever answered. */
export function becomesBillable(row: LedgerRow): boolean {
  return !isBillable(row) && row.decisions.some(decision => decision.commands.some(reachesCustomer))
}

/** Whether anybody, a rule too, ever answered it: helpdesks bill it then. */
export function isBillable({ ticket }: Pick<LedgerRow, 'ticket'>): boolean {
  return ticket.messages.some(isAnswer)
}

function isAnswer({ from, byRule }: PastMessage): boolean {
  return from === 'agent' || from === 'bot' || (from === 'system' && byRule)
}

const WEEK = 7 * DAY
const MONTH_DAYS = 30

/** Billable tickets a month as it was: the mean, between the quietest and the busiest whole week. */
export function monthlyVolume(rows: readonly LedgerRow[], window: { from: Instant; to: Instant }): Range {
  const days = Math.max(1, (window.to - window.from) / DAY)
  const billable = rows.filter(isBillable).map(row => row.ticket.createdAt)
  const value = (billable.length / days) * MONTH_DAYS
  const weeks = Array.from({ length: Math.floor((window.to - window.from) / WEEK) }, () => 0)
  for (const at of billable) {
    const week = Math.floor((at - window.from) / WEEK)
    if (week >= 0 && week < weeks.length) weeks[week]!++
  }
  if (weeks.length < 2) return { low: value, value, high: value }
  const scale = MONTH_DAYS / 7
  return { low: Math.min(value, scale * Math.min(...weeks)), value, high: Math.max(value, scale * Math.max(...weeks)) }
}
