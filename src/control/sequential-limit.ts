/** How strong the evidence has to be before a limit pauses: a false alarm in at most this share of scopes and windows. */
const RISK = 0.01

/** Rates beside the limit that the evidence is spread over, in multiples of it: slightly over it is found late, far over it soon. */
const MULTIPLES = [1.5, 2, 3, 5, 10]
const HIGHEST = 0.95

/**
 * How much likelier `bad` of `n` are if the true rate lies above `limit` than if it is at the limit: the mean of likelihood
 * ratios against fixed higher rates (Robbins' mixture). At or below the limit it is a supermartingale that starts at 1, so
 * by Ville's inequality it ever reaches x with probability at most 1/x, however often one looks. Counting cases that may
 * still turn bad as good keeps that: each factor can only be too small.
 */
export function evidenceAbove(limit: number, bad: number, n: number): number {
  if (limit <= 0) return bad > 0 ? Number.POSITIVE_INFINITY : 1
  const logs = alternatives(limit).map(
    rate => bad * Math.log(rate / limit) + (n - bad) * (Math.log1p(-rate) - Math.log1p(-limit)),
  )
  if (logs.length === 0) return 1
  const most = Math.max(...logs)
  return Math.exp(most) * (logs.reduce((sum, log) => sum + Math.exp(log - most), 0) / logs.length)
}

/** True where the rate is above the limit beyond reasonable doubt, at any moment anybody cares to look. */
export function isLimitBroken(limit: number, bad: number, n: number): boolean {
  return evidenceAbove(limit, bad, n) >= 1 / RISK
}

function alternatives(limit: number): number[] {
  const rates = MULTIPLES.map(multiple => Math.min(limit * multiple, HIGHEST)).filter(rate => rate > limit)
  return [...new Set(rates)]
}
