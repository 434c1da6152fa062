import { betaQuantile } from './beta.ts'
import type { Rate } from './interval.ts'

/** Two-sided 95 %. */
const Z = 1.959963984540054

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

/** Exact (Clopper–Pearson) interval at 95 %, for rare events where nobody should lean on an approximation. */
export function clopperPearson(count: number, n: number): Rate {
  if (n === 0) return { value: 0, low: 0, high: 1, count, n }
  const low = count === 0 ? 0 : betaQuantile(0.025, count, n - count + 1)
  const high = count === n ? 1 : betaQuantile(0.975, count + 1, n - count)
  return { value: count / n, low, high, count, n }
}

/** One-sided exact upper bound: with `count` wrong of `n`, the true share is at most this, at 95 %. 0 of 299 gives 1 %. */
export function upperBound(count: number, n: number): number {
  return n === 0 || count >= n ? 1 : betaQuantile(0.95, count + 1, n - count)
}
