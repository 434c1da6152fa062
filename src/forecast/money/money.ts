import { DAY, type Instant } from '../../core/time.ts'
import type { LedgerRow } from '../ledger.ts'
import type { Range } from '../statistics/interval.ts'
import { type BreakEven, breakEven } from './break-even.ts'
import { type CashFigures, cashFigures } from './cash.ts'
import { DEFAULT_PRICES } from './default-prices.ts'
import { type FlatComparison, flatComparisons } from './flat-plans.ts'
import type { Assumption, Prices, Sourced, Triple } from './prices.ts'
import { type VendorView, vendorViews } from './vendor-views.ts'

export interface MoneyFigures {
  /** Right and wrong actions with a known outcome, in the reported window. */
  readonly counts: Readonly<Record<'closes' | 'routes' | 'nudges' | 'answers' | 'wrong' | 'newBillable', number>>
  readonly days: number
  /** What amounts are in, where they name no currency of their own. */
  readonly currency: string
  /** Minutes of the team's work given back in 30 days, repairs of our errors taken off. May be negative. */
  readonly minutesPerMonth: Range
  /** The same as an amount of working time: not cash, unless hours are paid by use. */
  readonly timePerMonth: Range
  /** Cash in 30 days: steps of the helpdesk's plan that our own messages cross, and a language model's price. At most 0. */
  readonly cashPerMonth: Range
  readonly cash: CashFigures
  readonly breakEven: BreakEven
  readonly flatPlans: readonly FlatComparison[]
  readonly assumptions: readonly Assumption[]
  /** Where the prices come from that stand in no list of their own. */
  readonly sources: readonly (Sourced & { readonly name: string })[]
  readonly exchange: readonly (Triple & Sourced & { readonly currency: string })[]
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

/** What money and vendors are told beside the ledger. */
export interface MoneySettings {
  readonly prices?: Prices
  /** Questions to a language model in the window; absent where none is asked. */
  readonly asked?: number
}

/** @param window the reported stretch of time */
export function moneyFigures(
  rows: readonly LedgerRow[],
  window: { from: Instant; to: Instant },
  { prices = DEFAULT_PRICES, asked }: MoneySettings = {},
): { money: MoneyFigures; vendors: VendorView[] } {
  const { assumptions } = prices
  const days = Math.max(1, (window.to - window.from) / DAY)
  const perMonth = 30 / days
  const cash = cashFigures(rows, window, perMonth, prices, asked)
  const counts = { ...countActions(rows), newBillable: cash.sideEffects.madeBillable }
  const expected = expectedActions(rows)
  const vendors = vendorViews(rows, window.to, perMonth, prices)
  const minutes = (pick: (key: Counted) => keyof Triple): number =>
    perMonth *
    (Object.keys(MINUTE_KEYS) as Counted[]).reduce(
      (sum, key) => sum + (key === 'wrong' ? -1 : 1) * expected[key] * assumptions[MINUTE_KEYS[key]][pick(key)],
      0,
    )
  const minutesPerMonth = {
    low: minutes(key => (key === 'wrong' ? 'high' : 'low')),
    value: minutes(() => 'likely'),
    high: minutes(key => (key === 'wrong' ? 'low' : 'high')),
  }
  const { hourlyCost } = assumptions
  const rates = [hourlyCost.low, hourlyCost.high]
  const extremes = [minutesPerMonth.low, minutesPerMonth.high].flatMap(each => rates.map(rate => (each / 60) * rate))
  const money = {
    counts,
    days,
    currency: prices.currency,
    minutesPerMonth,
    timePerMonth: {
      low: Math.min(...extremes),
      value: (minutesPerMonth.value / 60) * hourlyCost.likely,
      high: Math.max(...extremes),
    },
    cashPerMonth: cash.total,
    cash,
    breakEven: breakEven(rows, prices, cash),
    flatPlans: flatComparisons(vendors, prices),
    assumptions: Object.values(assumptions),
    sources: [
      sourceOf(`${prices.helpdesk.name} ${cash.plan.name}`, cash.plan),
      sourceOf(`${prices.helpdesk.name}: new tickets`, prices.helpdesk.newTicketAfter),
      sourceOf(prices.tokens.name, prices.tokens),
    ],
    exchange: Object.entries(prices.exchange).map(([currency, rate]) => ({ currency, ...rate })),
    tornado: (Object.keys(MINUTE_KEYS) as Counted[])
      .map(moved => ({
        key: assumptions[MINUTE_KEYS[moved]].key,
        low: minutes(key => (key === moved ? 'low' : 'likely')),
        high: minutes(key => (key === moved ? 'high' : 'likely')),
      }))
      .sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low) || (a.key < b.key ? -1 : 1)),
  }
  return { money, vendors }
}

const KINDS = { close: 'closes', route: 'routes', nudge: 'nudges', answer: 'answers' } as const

function countActions(rows: readonly LedgerRow[]): Record<Counted, number> {
  return addUp(rows, ({ right, wrong }) => ({ right, wrong }))
}

/** The same with what is still pending, taken to end as the known ones of its kind did: the window's work was done, though not yet judged. */
function expectedActions(rows: readonly LedgerRow[]): Record<Counted, number> {
  return addUp(rows, ({ right, wrong, pending }) => {
    const known = right + wrong
    const all = known === 0 ? 0 : 1 + pending / known
    return { right: right * all, wrong: wrong * all }
  })
}

function addUp(
  rows: readonly LedgerRow[],
  count: (seen: { right: number; wrong: number; pending: number }) => { right: number; wrong: number },
): Record<Counted, number> {
  const judged = rows.flatMap(row => row.judged)
  const sums: Record<Counted, number> = { closes: 0, routes: 0, nudges: 0, answers: 0, wrong: 0 }
  for (const [kind, key] of Object.entries(KINDS)) {
    const of = (verdict: string): number => judged.filter(each => each.kind === kind && each.verdict === verdict).length
    const { right, wrong } = count({ right: of('right'), wrong: of('wrong'), pending: of('pending') })
    sums[key] += right
    sums.wrong += wrong
  }
  return sums
}

function sourceOf(name: string, { date, source, basis }: Sourced): MoneyFigures['sources'][number] {
  return { name, date, source, basis }
}
