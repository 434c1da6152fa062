import { betaQuantile } from '../statistics/beta.ts'
import { betaBinomialShares } from '../statistics/beta-binomial.ts'

/** Up to this many cases to come, their whole number shows in the range; beyond it a smooth curve is the same. */
const MOST_COUNTED = 1_500

/**
 * Quantiles of a share yet to come: the chance itself is uncertain (Beta with this mean and variance), and of `cases` whole cases only
 * a whole number can be hits.
 * @param mean in (0, 1)
 * @param variance of the chance, without that of the cases
 */
export function shareQuantiles(mean: number, variance: number, cases: number): (p: number) => number {
  const possible = mean * (1 - mean)
  const n = Math.max(1, Math.round(cases))
  if (n > MOST_COUNTED) return smooth(mean, Math.min(variance + possible / cases, 0.9 * possible))
  const strength = Math.max(0.05, possible / variance - 1)
  return betaBinomialShares(n, mean * strength, (1 - mean) * strength)
}

function smooth(mean: number, variance: number): (p: number) => number {
  const strength = (mean * (1 - mean)) / variance - 1
  return p => betaQuantile(p, mean * strength, (1 - mean) * strength)
}
