import { type Cluster, quantile } from './bootstrap.ts'
import type { Range } from './interval.ts'
import { seededRandom } from './random.ts'
import { createResampler } from './resampler.ts'

/** Both sides of one cluster: the same customer's tickets under two policies. */
export interface PairedCluster {
  readonly a: Cluster
  readonly b: Cluster
}

/**
 * Percentile bootstrap of the difference of two ratios, b − a, over the same clusters: what they share cancels. Undefined where
 * nothing can be resampled or a sum is no number.
 * @param level two-sided coverage, 0 to 1
 */
export function pairedBootstrap(
  clusters: readonly PairedCluster[],
  options: { seed: number; resamples?: number; level?: number },
): Range | undefined {
  const { seed, resamples = 2_000, level = 0.95 } = options
  const rows = clusters.map(({ a, b }) => [a.top, a.bottom, b.top, b.bottom])
  const all = [0, 1, 2, 3].map(column => rows.reduce((sum, row) => sum + row[column]!, 0))
  const value = difference(all)
  if (clusters.length < 2 || value === undefined) return undefined
  const draw = createResampler(rows, seededRandom(seed))
  const sums = new Float64Array(4)
  const differences = Float64Array.from({ length: resamples }, () => {
    draw(sums)
    return difference(sums) ?? value
  }).sort()
  const tail = (1 - level) / 2
  return {
    value,
    low: Math.min(value, quantile(differences, tail)),
    high: Math.max(value, quantile(differences, 1 - tail)),
  }
}

function difference(sums: ArrayLike<number>): number | undefined {
  const value = sums[2]! / sums[3]! - sums[0]! / sums[1]!
  return Number.isFinite(value) ? value : undefined
}
