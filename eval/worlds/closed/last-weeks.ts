import { DAY, type Instant } from '../../../src/core/time.ts'
import type { LedgerRow } from '../../../src/forecast/ledger.ts'
import { AMOUNTS, HEADLINES, type Headline, headlineSums } from '../../../src/forecast/next/headline-sums.ts'
import { quantile } from '../../../src/forecast/statistics/bootstrap.ts'
import { seededRandom } from '../../../src/forecast/statistics/random.ts'

const WEEK = 7 * DAY
const DRAWS = 1_000

/**
 * What anybody would do without a method: the replayed weeks, at most as many as are to come, are drawn again and again, and 80 % of what
 * comes out is the range. What is still open at the end counts for nothing.
 */
export function lastWeeks(
  rows: readonly LedgerRow[],
  { from, to, weeks, seed }: { from: Instant; to: Instant; weeks: number; seed: number },
): Record<Headline, { low: number; high: number }> {
  const whole = Math.max(1, Math.min(weeks, Math.floor((to - from) / WEEK)))
  const byWeek = Array.from({ length: whole }, (_, ago) =>
    rows.filter(({ ticket: { createdAt } }) => createdAt >= to - (ago + 1) * WEEK && createdAt < to - ago * WEEK),
  )
  const random = seededRandom(seed)
  const draws = Array.from({ length: DRAWS }, () => byWeek.map(() => Math.floor(random() * whole)))
  return Object.fromEntries(
    HEADLINES.map(headline => {
      const sums = byWeek.map(week => week.map(row => headlineSums(row)[headline]))
      const tops = sums.map(week => week.reduce((sum, each) => sum + each.top, 0))
      const bottoms = sums.map(week => week.reduce((sum, each) => sum + each.bottom, 0))
      const values = draws
        .map(draw => {
          const top = draw.reduce((sum, week) => sum + tops[week]!, 0)
          const bottom = draw.reduce((sum, week) => sum + bottoms[week]!, 0)
          return AMOUNTS.has(headline) ? (top / whole) * weeks : bottom === 0 ? 0 : top / bottom
        })
        .sort((a, b) => a - b)
      return [headline, { low: quantile(values, 0.1), high: quantile(values, 0.9) }]
    }),
  ) as Record<Headline, { low: number; high: number }>
}
