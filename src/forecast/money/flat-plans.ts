import type { Range } from '../statistics/interval.ts'
import { convert, type FlatPlan, fixed, type Prices } from './prices.ts'
import type { VendorView } from './vendor-views.ts'

/** A fixed price a month held against a price for each one counted. */
export interface FlatComparison extends FlatPlan {
  readonly against: readonly {
    readonly vendor: string
    /** From so many counted a month on the flat plan is cheaper. */
    readonly crossing: Range
    /** So many would be counted here. */
    readonly counted: Range
    /** `open`: the ranges overlap. `not_included`: the flat plan's price covers fewer than the crossing. */
    readonly cheaper: 'flat' | 'each' | 'open' | 'not_included'
  }[]
}

export function flatComparisons(views: readonly VendorView[], prices: Prices): FlatComparison[] {
  return prices.flatPlans.map(plan => ({
    ...plan,
    against: views
      .filter(view => view.price.low > 0)
      .map(view => {
        const crossing = crossingOf(plan, view, prices)
        return {
          vendor: view.vendor,
          crossing,
          counted: view.perMonth,
          cheaper: cheaperOf(crossing, view.perMonth, plan.included),
        }
      }),
  }))
}

function crossingOf(plan: FlatPlan, view: VendorView, prices: Prices): Range {
  // In one currency the rate falls out, and with it its range.
  const isSame = plan.currency === view.currency
  const flat = isSame ? fixed(plan.price) : convert(fixed(plan.price), plan.currency, prices)
  const each = isSame ? view.price : convert(view.price, view.currency, prices)
  return {
    low: (flat.low * view.per) / each.high,
    value: (flat.likely * view.per) / each.likely,
    high: (flat.high * view.per) / each.low,
  }
}

function cheaperOf(
  crossing: Range,
  counted: Range,
  included: number | undefined,
): FlatComparison['against'][number]['cheaper'] {
  if (included !== undefined && included < crossing.value) return 'not_included'
  if (counted.low > crossing.high) return 'flat'
  return counted.high < crossing.low ? 'each' : 'open'
}
