import type { TicketSum } from './period-sums.ts'

/** One ticket's part in a ratio. */
export interface Part extends TicketSum {
  readonly customerId: string
  readonly week: number
  readonly segment: string
}

/** Variances of a ratio, by where they come from. */
export interface Spread {
  readonly value: number
  readonly cases: number
  readonly weeks: number
  /** Of the estimate itself: which customers happened to write. */
  readonly estimate: number
  /** Of one week's ratio around the mean of all, beyond chance. */
  readonly weekly: number
  /** Of the ratio's step from one week to the next as the mix of intents and channels drifts. */
  readonly drift: number
}

/**
 * Weeks differ even where none of ours show it. Few weeks cannot tell, so the estimate starts from this share of p (1 − p), the weight
 * of that many weeks. A standard deviation of 1.9 points at a share of one half.
 */
const TYPICAL_SWING = 0.0015
const WEIGHT_OF_TYPICAL = 2
/** The same for the drift of the mix, as a share of the variance between segments. */
const TYPICAL_DRIFT = 0.001
const WEIGHT_OF_TYPICAL_DRIFT = 6
/** Cases of the common ratio that each segment's own is drawn towards. */
const SEGMENT_PRIOR = 5

/** @param variance of one case where the ratio's own does not say: that of a share with this mean */
export function spreadOf(parts: readonly Part[], variance: (value: number, cases: number) => number): Spread {
  const bottom = sum(parts.map(part => part.bottom))
  const cases = sum(parts.map(part => part.cases))
  const value = bottom === 0 ? 0 : sum(parts.map(part => part.top)) / bottom
  const residual = (group: readonly Part[]): number => sum(group.map(part => part.top - value * part.bottom))
  const squares = (groups: Iterable<readonly Part[]>): number => sum([...groups].map(group => residual(group) ** 2))
  const customers = Map.groupBy(parts, part => part.customerId)
  const counted = [...Map.groupBy(parts, part => part.week).values()].filter(
    week => sum(week.map(part => part.bottom)) > 0,
  )
  const count = counted.length
  const robust = (squares(customers.values()) * customers.size) / Math.max(1, customers.size - 1) / bottom ** 2
  const caseVariance = variance(value, cases)
  return {
    value,
    cases,
    weeks: count,
    estimate: bottom === 0 ? caseVariance : Math.max(robust, caseVariance / (cases + 1)),
    weekly: inflated(
      shrink(weeklyExcess(counted, residual), TYPICAL_SWING * caseVariance, count - 1, WEIGHT_OF_TYPICAL),
    ),
    drift: driftOf(counted, value),
  }

  /** A swing read from few weeks is itself uncertain, as Student's t is wider than the normal distribution. */
  function inflated(weekly: number): number {
    return weekly * (1 + 2 / (Math.max(0, count - 1) + WEIGHT_OF_TYPICAL))
  }

  function weeklyExcess(weeks: readonly (readonly Part[])[], residualOf: typeof residual): number {
    if (weeks.length < 2) return 0
    const byChance = sum(weeks.map(week => squares(Map.groupBy(week, part => part.customerId).values())))
    const seen = (sum(weeks.map(week => residualOf(week) ** 2)) * weeks.length) / (weeks.length - 1)
    return Math.max(0, seen - byChance) / sum(weeks.map(week => sum(week.map(part => part.bottom)) ** 2))
  }
}

/** How far the ratio would wander if each segment kept its own and only the mix changed as it did from week to week. */
function driftOf(weeks: readonly (readonly Part[])[], value: number): number {
  const all = weeks.flat()
  const bottom = sum(all.map(part => part.bottom))
  if (bottom === 0) return 0
  const ratios = new Map(
    [...Map.groupBy(all, part => part.segment)].map(([segment, group]) => [
      segment,
      (sum(group.map(part => part.top)) + SEGMENT_PRIOR * value) /
        (sum(group.map(part => part.bottom)) + SEGMENT_PRIOR),
    ]),
  )
  const expected = (part: Part): number => part.bottom * ratios.get(part.segment)!
  const between = sum(all.map(part => part.bottom * (ratios.get(part.segment)! - value) ** 2)) / bottom
  const points = weeks.map(week => {
    const cases = sum(week.map(part => part.bottom))
    return { week: week[0]!.week, mix: sum(week.map(expected)) / cases, noise: between / cases }
  })
  const pairs = points.flatMap((a, i) =>
    points.slice(i + 1).map(b => ({
      apart: Math.abs(a.week - b.week),
      excess: (a.mix - b.mix) ** 2 - a.noise - b.noise,
    })),
  )
  return shrink(
    Math.max(0, slope(pairs)),
    TYPICAL_DRIFT * between,
    Math.max(0, weeks.length - 2),
    WEIGHT_OF_TYPICAL_DRIFT,
  )
}

/** Least-squares slope of the excess over the weeks apart; 0 with fewer than three pairs. */
function slope(pairs: readonly { apart: number; excess: number }[]): number {
  if (pairs.length < 3) return 0
  const x = sum(pairs.map(pair => pair.apart)) / pairs.length
  const y = sum(pairs.map(pair => pair.excess)) / pairs.length
  return sum(pairs.map(pair => (pair.apart - x) * (pair.excess - y))) / sum(pairs.map(pair => (pair.apart - x) ** 2))
}

function shrink(seen: number, typical: number, weight: number, weightOfTypical: number): number {
  return (Math.max(0, weight) * seen + weightOfTypical * typical) / (Math.max(0, weight) + weightOfTypical)
}

function sum(values: readonly number[]): number {
  let total = 0
  for (const value of values) total += value
  return total
}
