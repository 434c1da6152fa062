import type { Headline } from './headline-sums.ts'
import { SOURCES, type Source } from './period-prediction.ts'
import type { TicketSum, TicketSums } from './period-sums.ts'
import type { VolumePrediction } from './predict-volume.ts'
import type { Spread } from './spread.ts'

/** Variances of a headline over the weeks to come, by where they come from. */
export interface Widths {
  readonly estimate: number
  readonly chance: number
  readonly weeks: number
  readonly mix: number
  readonly campaigns: number
}

/** Variances of the ratio over the weeks to come. */
export function widthsOf(
  spread: Spread,
  one: number,
  cases: number,
  volume: VolumePrediction,
  horizon: number,
): Widths {
  const past = Math.max(1, spread.weeks)
  return {
    estimate: spread.estimate,
    chance: cases === 0 ? one : one / cases,
    weeks: spread.weekly * (1 / past + 1 / Math.max(1, horizon)),
    // A ratio that walks by this much a week: the mean of the past lies behind, that of the horizon ahead.
    mix: (spread.drift * (past + horizon)) / 3,
    // In a campaign the people and their matters are others: as far from the usual as two ordinary weeks are.
    campaigns: volume.variance.campaigns * 2 * spread.weekly,
  }
}

/** Each source's part in the standard deviation as they are added one after the other. */
export function partsOfWidth(variances: readonly number[]): Record<Source, number> {
  const total = Math.sqrt(variances.reduce((sum, each) => sum + each, 0))
  let before = 0
  const parts = variances.map(each => {
    const after = before + each
    const added = Math.sqrt(after) - Math.sqrt(before)
    before = after
    return total === 0 ? 0 : added / total
  })
  return Object.fromEntries(SOURCES.map((source, i) => [source, parts[i]!])) as Record<Source, number>
}

export function partsOf(tickets: readonly TicketSums[], headline: Headline): TicketSum[] {
  return tickets.map(({ sums }) => sums[headline])
}

/** Variance of one case of a share, never that of a certainty. */
export function possible(share: number, cases: number): number {
  const inside = (share * cases + 0.5) / (cases + 1)
  return Math.max(0, inside * (1 - inside))
}
