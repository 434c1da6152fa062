import { logFactorial } from '../statistics/draw-binomial.ts'
import { exactMcNemar } from '../statistics/mcnemar.ts'

const ALPHA = 0.05
const POWER = 0.8
/** Normal quantiles of a two-sided 5 % test and of 80 % power. */
const Z_ALPHA = 1.959963984540054
const Z_POWER = 0.8416212335729143
/** Up to so many expected differing cases the power is counted out; beyond, the normal approximation is as good. */
const COUNTED_OUT = 120

/**
 * The smallest difference of two shares that so many paired cases would show with 80 % power at a two-sided 5 %, where this share
 * of cases comes out differently under the two (exact McNemar test; Connor's formula for many). 1 where none would.
 * @param cases how many independent cases the pairs are worth
 * @param discordant share of cases that differ, 0 to 1; a difference cannot be larger than it, so it grows with the difference
 */
export function detectableDifference(cases: number, discordant: number): number {
  const isShown = (difference: number): boolean => {
    const share = Math.max(discordant, difference)
    return cases * share <= COUNTED_OUT
      ? powerOf(cases, share, difference) >= POWER
      : difference * Math.sqrt(cases) >=
          Z_ALPHA * Math.sqrt(share) + Z_POWER * Math.sqrt(Math.max(0, share - difference ** 2))
  }
  if (cases < 1 || !isShown(1)) return 1
  let [low, high] = [0, 1]
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2
    if (isShown(middle)) high = middle
    else low = middle
  }
  return high
}

/** Chance that the exact test finds the difference, over every number of differing cases and every split of them. */
function powerOf(cases: number, discordant: number, difference: number): number {
  const n = Math.floor(cases)
  const forOne = (discordant + difference) / 2 / discordant
  let power = 0
  for (let differing = 0; differing <= n; differing++) {
    const chance = binomial(n, differing, discordant)
    if (chance < 1e-9) {
      if (differing > n * discordant) break
      continue
    }
    const most = mostOfTheOther(differing)
    for (let other = 0; other <= most; other++) power += chance * binomial(differing, differing - other, forOne)
  }
  return power
}

const remembered: number[] = []

/** With so many differing cases, as many at most may speak for the other side; −1 where not even 0 is enough. */
function mostOfTheOther(differing: number): number {
  let most = remembered[differing]
  if (most === undefined) {
    most = -1
    while (exactMcNemar(differing - most - 1, most + 1) <= ALPHA) most++
    remembered[differing] = most
  }
  return most
}

function binomial(n: number, k: number, p: number): number {
  if (p >= 1) return k === n ? 1 : 0
  return Math.exp(logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p))
}
