import { logGamma } from './beta.ts'
import { logFactorial } from './draw-binomial.ts'

/**
 * The smallest k with P(K ≤ k) ≥ p, for K hits in n cases whose chance is itself unknown: Beta(a, b). Exact sum from 0.
 * @param p in [0, 1]
 */
export function betaBinomialQuantile(p: number, n: number, a: number, b: number): number {
  const constant = logFactorial(n) - logBeta(a, b)
  let below = 0
  for (let k = 0; k < n; k++) {
    below += Math.exp(constant - logFactorial(k) - logFactorial(n - k) + logBeta(a + k, b + n - k))
    if (below >= p) return k
  }
  return n
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}
