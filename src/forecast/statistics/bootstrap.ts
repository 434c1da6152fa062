import type { Range } from './interval.ts'
import { seededRandom } from './random.ts'
import { createResampler } from './resampler.ts'

/** Sums of a numerator and a denominator over one cluster (all tickets of one customer, or one week). */
export interface Cluster {
  readonly top: number
  readonly bottom: number
}

/**
 * Percentile bootstrap of a ratio, resampling whole clusters: tickets of one customer resemble each other, so they enter
 * and leave together. Returns undefined when nothing can be resampled or a sum is no number.
 * @param level two-sided coverage, 0 to 1
 */
export function clusterBootstrap(
  clusters: readonly Cluster[],
  options: { seed: number; resamples?: number; level?: number },
): Range | undefined {
  const { seed, resamples = 2_000, level = 0.95 } = options
  const bottom = clusters.reduce((sum, cluster) => sum + cluster.bottom, 0)
  const value = clusters.reduce((sum, cluster) => sum + cluster.top, 0) / bottom
  if (clusters.length < 2 || !Number.isFinite(value)) return undefined
  const draw = createResampler(
    clusters.map(cluster => [cluster.top, cluster.bottom]),
    seededRandom(seed),
  )
  const sums = new Float64Array(2)
  const ratios = new Float64Array(resamples)
  for (let round = 0; round < resamples; round++) {
    draw(sums)
    ratios[round] = sums[1] === 0 ? value : sums[0]! / sums[1]!
  }
  ratios.sort()
  const tail = (1 - level) / 2
  return { value, low: Math.min(value, quantile(ratios, tail)), high: Math.max(value, quantile(ratios, 1 - tail)) }
}

/** Linear-interpolation quantile (R's type 7) of ascending values. */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) return Number.NaN
  const place = (sorted.length - 1) * p
  const below = Math.floor(place)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below]! + (sorted[above]! - sorted[below]!) * (place - below)
}

/** Median of values in any order; NaN for none. */
export function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  )
}
