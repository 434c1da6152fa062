import { regularizedBeta } from './beta.ts'

const RISK = 0.05
/** More cases than a shop sees in years: beyond it nothing is promised. */
const MOST = 10_000_000

/** The fewest cases of which `wrong` may be wrong and the bound still is within `tolerated`; Infinity where there is no such number. */
export function leastCases(wrong: number, tolerated: number): number {
  const isEnough = (n: number): boolean => provesAtMost(wrong, n, tolerated)
  if (tolerated >= 1) return wrong + 1
  if (!(tolerated > 0) || !isEnough(MOST)) return Number.POSITIVE_INFINITY
  let low = wrong
  let high = MOST
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (isEnough(middle)) high = middle
    else low = middle
  }
  return high
}

/** True where the one-sided exact bound at 95 % for `wrong` of `n` is within `tolerated`; the same as asking `upperBound`, at a tenth of its cost. */
export function provesAtMost(wrong: number, n: number, tolerated: number): boolean {
  return n > wrong && (tolerated >= 1 || tailAtMost(wrong, n, tolerated) <= RISK)
}

/** P(at most `k` of `n`) where each is wrong with `p`. */
function tailAtMost(k: number, n: number, p: number): number {
  return regularizedBeta(1 - p, n - k, k + 1)
}
