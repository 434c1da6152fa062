import type { Instant } from '../../core/time.ts'
import type { LedgerRow } from '../ledger.ts'
import type { Assumptions } from '../money/prices.ts'
import { AMOUNTS, HEADLINES, type Headline } from './headline-sums.ts'
import { periodSums } from './period-sums.ts'

/** What a headline came to: a share of `cases`, or an amount over the whole stretch. */
export interface Measured {
  readonly value: number
  readonly cases: number
}

/**
 * The headlines of the tickets created in a stretch of time, to hold a prediction of the same stretch against.
 * @param end up to when anything is known; outcomes that are still open then are made up for as in predictions
 */
export function measurePeriod(
  rows: readonly LedgerRow[],
  { from, to, end, assumptions }: { from: Instant; to: Instant; end: Instant; assumptions?: Assumptions },
): Record<Headline, Measured> {
  const inside = rows.filter(({ ticket }) => ticket.createdAt >= from && ticket.createdAt < to)
  const tickets = periodSums(inside, end, { ...(assumptions && { assumptions }) })
  const total = (headline: Headline, part: 'top' | 'bottom' | 'cases'): number =>
    tickets.reduce((sum, { sums }) => sum + sums[headline][part], 0)
  return Object.fromEntries(
    HEADLINES.map(headline => {
      const [top, bottom] = [total(headline, 'top'), total(headline, 'bottom')]
      const share = bottom === 0 ? 0 : top / bottom
      const value = AMOUNTS.has(headline) ? share * tickets.length : share
      return [headline, { value, cases: AMOUNTS.has(headline) ? tickets.length : Math.round(total(headline, 'cases')) }]
    }),
  ) as Record<Headline, Measured>
}
