import { type Frame, type Groups, sumBy } from './frame.ts'
import { countLess } from './learned-less.ts'
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
 * Weeks differ even where none of ours show it, so the estimate starts from this share of p (1 − p), a standard deviation of 1.9 points
 * at a share of one half, give or take so many times as much. What is seen counts as far as the chance of each week's few cases lets
 * a swing be seen at all.
 */
const TYPICAL_SWING = 0.0015
const GIVE_OR_TAKE = 3
/** A swing read from few weeks is itself uncertain, as Student's t is wider than the normal distribution. */
const WEEKS_BEFORE = 2
/** The same for the drift of the mix, as a share of the variance between segments. */
const TYPICAL_DRIFT = 0.001
const WEIGHT_OF_TYPICAL_DRIFT = 6
/** Cases of the common ratio that each segment's own is drawn towards. */
const SEGMENT_PRIOR = 5

/**
 * @param parts one a ticket, in the frame's order
 * @param variance of one case where the ratio's own does not say: that of a share with this mean
 * @param usualStep how far the ratio of tickets that were decided with less learned is usually off, as a variance; where the ratio
 * hangs on what was learned
 */
export function spreadOf(
  frame: Frame,
  all: readonly TicketSum[],
  variance: (value: number, cases: number) => number,
  usualStep?: (value: number, oneCase: number) => number,
): Spread {
  const { parts, doubt } =
    usualStep === undefined ? { parts: all, doubt: 0 } : countLess(frame, all, variance, usualStep)
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
  const weekly = swingOf(
    squares(frame.weeks),
    squares(frame.weekCustomers),
    sum(ofWeeks.map(each => each ** 2)),
    count,
    TYPICAL_SWING * caseVariance,
  )
  return {
    value,
    cases,
    weeks: count,
    estimate: doubt + (bottom === 0 ? caseVariance : Math.max(robust, caseVariance / (cases + 1))),
    weekly: weekly * (1 + 2 / (Math.max(0, count - 1) + WEEKS_BEFORE)),
    drift: bottom === 0 ? 0 : driftOf(frame, parts, value),
  }
}

/**
 * Variance of a week's ratio that the chance of its customers does not explain: what is typical, and what was seen, each by how sure it is.
 * @param seen sum over weeks of squared residuals
 * @param byChance the same over each customer of each week
 * @param size sum over weeks of squared denominators
 */
function swingOf(seen: number, byChance: number, size: number, weeks: number, typical: number): number {
  if (weeks < 2 || size === 0) return typical
  const excess = ((seen * weeks) / (weeks - 1) - byChance) / size
  // Squares of normal deviates vary by twice their mean's square.
  const noise = (2 / (weeks - 1)) * (byChance / size) ** 2
  const before = (GIVE_OR_TAKE * typical) ** 2
  const sure = before + noise === 0 ? 0 : before / (before + noise)
  return Math.max(0, sure * excess + (1 - sure) * typical)
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
