import { type Frame, type Groups, sumBy } from './frame.ts'
import type { TicketSum } from './period-sums.ts'

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

/**
 * @param parts one a ticket, in the frame's order
 * @param variance of one case where the ratio's own does not say: that of a share with this mean
 */
export function spreadOf(
  frame: Frame,
  parts: readonly TicketSum[],
  variance: (value: number, cases: number) => number,
): Spread {
  const bottom = sum(parts.map(part => part.bottom))
  const cases = sum(parts.map(part => part.cases))
  const value = bottom === 0 ? 0 : sum(parts.map(part => part.top)) / bottom
  const residuals = parts.map(part => part.top - value * part.bottom)
  const squares = (groups: Groups): number => sum(sumBy(groups, i => residuals[i]!).map(each => each ** 2))
  const { customers } = frame
  const robust = (squares(customers) * customers.count) / Math.max(1, customers.count - 1) / bottom ** 2
  const caseVariance = variance(value, cases)
  const ofWeeks = sumBy(frame.weeks, i => parts[i]!.bottom)
  const count = ofWeeks.filter(each => each > 0).length
  const weekly = shrink(
    weeklyExcess(squares(frame.weeks), squares(frame.weekCustomers), ofWeeks, count),
    TYPICAL_SWING * caseVariance,
    count - 1,
    WEIGHT_OF_TYPICAL,
  )
  return {
    value,
    cases,
    weeks: count,
    estimate: bottom === 0 ? caseVariance : Math.max(robust, caseVariance / (cases + 1)),
    // A swing read from few weeks is itself uncertain, as Student's t is wider than the normal distribution.
    weekly: weekly * (1 + 2 / (Math.max(0, count - 1) + WEIGHT_OF_TYPICAL)),
    drift: bottom === 0 ? 0 : driftOf(frame, parts, value),
  }
}

/** Variance of a week's ratio that the chance of its customers does not explain. */
function weeklyExcess(seen: number, byChance: number, bottoms: Float64Array, weeks: number): number {
  if (weeks < 2) return 0
  return Math.max(0, (seen * weeks) / (weeks - 1) - byChance) / sum(bottoms.map(each => each ** 2))
}

/** How far the ratio would wander if each segment kept its own and only the mix changed as it did from week to week. */
function driftOf({ segments, weeks, ago }: Frame, parts: readonly TicketSum[], value: number): number {
  const bottoms = sumBy(segments, i => parts[i]!.bottom)
  const ratios = sumBy(segments, i => parts[i]!.top).map(
    (top, segment) => (top + SEGMENT_PRIOR * value) / (bottoms[segment]! + SEGMENT_PRIOR),
  )
  const between = sum(bottoms.map((cases, segment) => cases * (ratios[segment]! - value) ** 2)) / sum(bottoms)
  const expected = sumBy(weeks, i => parts[i]!.bottom * ratios[segments.member[i]!]!)
  const points = [...sumBy(weeks, i => parts[i]!.bottom)].flatMap((cases, week) =>
    cases === 0 ? [] : [{ week: ago[week]!, mix: expected[week]! / cases, noise: between / cases }],
  )
  const pairs = points.flatMap((a, i) =>
    points.slice(i + 1).map(b => ({
      apart: Math.abs(a.week - b.week),
      excess: (a.mix - b.mix) ** 2 - a.noise - b.noise,
    })),
  )
  return shrink(Math.max(0, slope(pairs)), TYPICAL_DRIFT * between, points.length - 2, WEIGHT_OF_TYPICAL_DRIFT)
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

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
