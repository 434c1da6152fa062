import type { LedgerRow } from '../ledger.ts'
import { TOO_FEW } from '../rate-of.ts'
import type { Range } from '../statistics/interval.ts'
import { type CashFigures, overagePrice } from './cash.ts'
import { convert, type Prices, type Triple } from './prices.ts'

/** At which share of useful ones a follow-up pays for itself, under several ways of charging for it. */
export interface BreakEven {
  /** What one useful follow-up is worth, in the reporting currency: the work it spares, and what the shop adds for it. */
  readonly worth: Range
  /** Share of follow-ups that the customer answers: observed, and had every silent one answered. Null where too few are known. */
  readonly useful: { readonly low: number; readonly high: number; readonly n: number } | null
  readonly schemes: readonly {
    readonly name: string
    readonly kind: 'vendor' | 'late_answers'
    /** For one follow-up, in the reporting currency. */
    readonly price: Range
    /** Above 1: it never pays. */
    readonly share: Range
  }[]
}

/** Vendors whose rule counts a follow-up by itself. */
const CHARGES_NUDGES: ReadonlySet<string> = new Set(['freddy', 'per_ticket'])

export function breakEven(rows: readonly LedgerRow[], prices: Prices, cash: CashFigures): BreakEven {
  const { nudgeMinutes, hourlyCost, usefulNudge, lateAnswer } = prices.assumptions
  const worthOf = (pick: keyof Triple): number => (nudgeMinutes[pick] / 60) * hourlyCost[pick] + usefulNudge[pick]
  const worth = { low: worthOf('low'), value: worthOf('likely'), high: worthOf('high') }
  const scheme = (name: string, kind: 'vendor' | 'late_answers', price: Triple) => ({
    name,
    kind,
    price: { low: price.low, value: price.likely, high: price.high },
    share: {
      low: ratio(price.low, worth.high),
      value: ratio(price.likely, worth.value),
      high: ratio(price.high, worth.low),
    },
  })
  const overage = overagePrice(prices, cash.plan)
  const late = convert(
    {
      low: overage.price.low * lateAnswer.low,
      likely: overage.price.likely * lateAnswer.likely,
      high: overage.price.high * lateAnswer.high,
    },
    overage.currency,
    prices,
  )
  return {
    worth,
    useful: usefulShare(rows),
    schemes: [
      ...prices.vendors
        .filter(({ rule }) => CHARGES_NUDGES.has(rule))
        .map(({ name, price, per, currency }) => scheme(name, 'vendor', convert(divide(price, per), currency, prices))),
      scheme(cash.helpdesk, 'late_answers', late),
    ],
  }
}

function ratio(price: number, worth: number): number {
  if (price === 0) return 0
  // A follow-up worth nothing never pays; JSON has no infinity.
  return worth === 0 ? Number.MAX_SAFE_INTEGER : price / worth
}

function divide({ low, likely, high }: Triple, by: number): Triple {
  return { low: low / by, likely: likely / by, high: high / by }
}

function usefulShare(rows: readonly LedgerRow[]): BreakEven['useful'] {
  const nudges = rows.flatMap(row => row.judged).filter(each => each.kind === 'nudge')
  const right = nudges.filter(each => each.verdict === 'right')
  const known = right.length + nudges.filter(each => each.verdict === 'wrong').length
  if (known < TOO_FEW) return null
  const answered = right.filter(each => each.why !== 'stayed_silent').length
  return { low: answered / known, high: right.length / known, n: known }
}
