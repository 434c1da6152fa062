import { logGamma } from './beta.ts'
import { logFactorial } from './draw-binomial.ts'

/**
 * The smallest k with P(K ≤ k) ≥ p, for K hits in n cases whose chance is itself unknown: Beta(a, b). Exact sum from 0.
 * @param p in [0, 1]
 */
export function betaBinomialQuantile(p: number, n: number, a: number, b: number): number {
  const upTo = cumulated(n, a, b)
  const found = upTo.findIndex(below => below >= p)
  return found < 0 ? n : found
}

/**
 * Quantiles of the share K / n, with each whole number spread evenly over its step: so a range holds as often as it says also where
 * the cases to come turn out to be a few more or fewer.
 */
export function betaBinomialShares(n: number, a: number, b: number): (p: number) => number {
  const upTo = cumulated(n, a, b)
  return p => {
    const found = upTo.findIndex(below => below >= p)
    const k = found < 0 ? n : found
    const before = k === 0 ? 0 : upTo[k - 1]!
    const within = (p - before) / Math.max(Number.MIN_VALUE, upTo[k]! - before)
    return Math.min(1, Math.max(0, (k - 0.5 + Math.min(1, within)) / n))
  }
}

/** P(K ≤ k) for k from 0 to n. */
function cumulated(n: number, a: number, b: number): Float64Array {
  const constant = logFactorial(n) - logBeta(a, b)
  let below = 0
  return Float64Array.from({ length: n + 1 }, (_, k) => {
    below += Math.exp(constant - logFactorial(k) - logFactorial(n - k) + logBeta(a + k, b + n - k))
    return below
  })
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}
