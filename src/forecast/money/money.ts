import { reachesCustomer } from '../../core/command.ts'
import { DAY, type Milliseconds } from '../../core/time.ts'
import type { LedgerRow } from '../ledger.ts'
import { isSubstantiveReply } from '../past.ts'
import type { Range } from '../statistics/interval.ts'
import { ASSUMPTIONS, type Assumption } from './assumptions.ts'

export interface MoneyFigures {
  /** Right and wrong actions the figures stand on, in the reported window. */
  readonly counts: Readonly<Record<'closes' | 'routes' | 'nudges' | 'answers' | 'wrong' | 'newBillable', number>>
  readonly days: number
  /** Minutes of the team's work given back in 30 days, repairs of our errors taken off. May be negative. */
  readonly minutesPerMonth: Range
  /** The same in EUR of working time: not cash, unless hours are paid by use. */
  readonly timePerMonth: Range
  /** Cash a month: what our own messages would add to the helpdesk's bill. Fewer tickets inside the same plan save no cash. */
  readonly cashPerMonth: Range
  readonly assumptions: readonly Assumption[]
  /** Which assumption moves the minutes most, widest first. */
  readonly tornado: readonly { readonly key: string; readonly low: number; readonly high: number }[]
}

const MINUTE_KEYS = {
  closes: 'closeMinutes',
  routes: 'routeMinutes',
  nudges: 'nudgeMinutes',
  answers: 'answerMinutes',
  wrong: 'wrongMinutes',
} as const
type Counted = keyof typeof MINUTE_KEYS
type Pick3 = 'low' | 'likely' | 'high'

/** @param window length of the reported window */
export function moneyFigures(rows: readonly LedgerRow[], window: Milliseconds): MoneyFigures {
  const counts = countActions(rows)
  const days = Math.max(1, window / DAY)
  const perMonth = 30 / days
  const minutes = (pick: (key: Counted) => Pick3): number =>
    perMonth *
    (Object.keys(MINUTE_KEYS) as Counted[]).reduce(
      (sum, key) => sum + (key === 'wrong' ? -1 : 1) * counts[key] * ASSUMPTIONS[MINUTE_KEYS[key]][pick(key)],
      0,
    )
  const minutesPerMonth = {
    low: minutes(key => (key === 'wrong' ? 'high' : 'low')),
    value: minutes(() => 'likely'),
    high: minutes(key => (key === 'wrong' ? 'low' : 'high')),
  }
  const { hourlyCost, billableTicket } = ASSUMPTIONS
  const rates = [hourlyCost.low, hourlyCost.high]
  const extremes = [minutesPerMonth.low, minutesPerMonth.high].flatMap(each => rates.map(rate => (each / 60) * rate))
  return {
    counts,
    days,
    minutesPerMonth,
    timePerMonth: {
      low: Math.min(...extremes),
      value: (minutesPerMonth.value / 60) * hourlyCost.likely,
      high: Math.max(...extremes),
    },
    cashPerMonth: {
      low: -counts.newBillable * perMonth * billableTicket.high,
      value: -counts.newBillable * perMonth * billableTicket.likely,
      high: 0,
    },
    assumptions: Object.values(ASSUMPTIONS),
    tornado: (Object.keys(MINUTE_KEYS) as Counted[])
      .map(moved => ({
        key: ASSUMPTIONS[MINUTE_KEYS[moved]].key,
        low: minutes(key => (key === moved ? 'low' : 'likely')),
        high: minutes(key => (key === moved ? 'high' : 'likely')),
      }))
      .sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low) || (a.key < b.key ? -1 : 1)),
  }
}

function countActions(rows: readonly LedgerRow[]): MoneyFigures['counts'] {
  const judged = rows.flatMap(row => row.judged)
  const right = (kind: string): number => judged.filter(each => each.kind === kind && each.verdict === 'right').length
  return {
    closes: right('close'),
    routes: right('route'),
    nudges: right('nudge'),
    answers: right('answer'),
    wrong: judged.filter(each => each.verdict === 'wrong').length,
    newBillable: rows.filter(becomesBillable).length,
  }
}

/** Helpdesks bill a ticket once it was answered: our message makes one billable that the team never answered. */
export function becomesBillable(row: LedgerRow): boolean {
  return (
    row.decisions.some(decision => decision.commands.some(reachesCustomer)) &&
    !row.ticket.messages.some(isSubstantiveReply)
  )
}
