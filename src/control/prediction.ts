import { betaBinomialQuantile } from '../forecast/statistics/beta-binomial.ts'
import type { Share } from './headline.ts'

export interface Range {
  readonly low: number
  readonly high: number
}

/** Four of five weeks should lie inside. */
const COVERAGE = 0.8
/** Of the normal distribution, for that coverage. */
const Z = 1.2816

/**
 * Where next week's count should lie, from the counts of past weeks: their spread, at least that of chance, and what few weeks leave
 * open about their mean. Undefined without a whole week.
 */
export function predictCount(weeks: readonly number[]): Range | undefined {
  if (weeks.length === 0) return undefined
  const mean = weeks.reduce((sum, n) => sum + n, 0) / weeks.length
  const spread = weeks.reduce((sum, n) => sum + (n - mean) ** 2, 0) / Math.max(1, weeks.length - 1)
  // No event seen in a few weeks does not promise none.
  const variance = Math.max(spread, mean, 1 / weeks.length) * (1 + 1 / weeks.length)
  const width = Z * Math.sqrt(variance)
  return { low: Math.max(0, Math.floor(mean - width)), high: Math.ceil(mean + width) }
}

/**
 * Where next week's share of `n` cases should lie: the beta-binomial middle, which holds both what the forecast's own number of cases
 * leaves open and the chance of a week. Undefined where either has no case.
 */
export function predictShare(seen: Share, n: number): Range | undefined {
  if (n === 0 || seen.n === 0) return undefined
  const [a, b] = [seen.count + 0.5, seen.n - seen.count + 0.5]
  return {
    low: betaBinomialQuantile((1 - COVERAGE) / 2, n, a, b) / n,
    high: betaBinomialQuantile((1 + COVERAGE) / 2, n, a, b) / n,
  }
}
