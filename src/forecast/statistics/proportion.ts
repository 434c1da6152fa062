import { betaQuantile } from './beta.ts'
import type { Rate } from './interval.ts'

/** Of the normal distribution, for a two-sided 95 %. */
export const Z = 1.959963984540054

/** Wilson score interval for `count` of `n` at 95 %. With n = 0 the range is everything: [0, 1]. */
export function wilson(count: number, n: number): Rate {
  if (n === 0) return { value: 0, low: 0, high: 1, count, n }
  const share = count / n
  const scale = 1 + Z ** 2 / n
  const centre = (share + Z ** 2 / (2 * n)) / scale
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))
  return {
    value: share,
    low: Math.max(0, Math.min(share, centre - half)),
    high: Math.min(1, Math.max(share, centre + half)),
    count,
    n,
  }
}

/**
 * Exact (Clopper–Pearson) interval, for rare events where nobody should lean on an approximation.
 * @param level two-sided, 95 % where not given
 */
export function clopperPearson(count: number, n: number, level = 0.95): Rate {
  if (n === 0) return { value: 0, low: 0, high: 1, count, n }
  const tail = (1 - level) / 2
  const low = count === 0 ? 0 : betaQuantile(tail, count, n - count + 1)
  const high = count === n ? 1 : betaQuantile(1 - tail, count + 1, n - count)
  return { value: count / n, low, high, count, n }
}

/** One-sided exact upper bound: with `count` wrong of `n`, the true share is at most this, at 95 %. 0 of 299 gives 1 %. */
export function upperBound(count: number, n: number): number {
  return n === 0 || count >= n ? 1 : betaQuantile(0.95, count + 1, n - count)
}

/** Could a coverage of `inside` of `n` be that of ranges that hold `target` of all cases? True where the exact interval contains it. */
export function isCoverage(inside: number, n: number, target = 0.8, level = 0.95): boolean {
  const { low, high } = clopperPearson(inside, n, level)
  return low <= target && target <= high
}
