import { describe, expect, it } from 'vitest'
import { detectableDifference } from '../../../../src/forecast/compare/detectable-difference.ts'

// Counted out in Python: scipy.stats.binom over every number of differing cases and every split, alpha 0.05, power 0.8, bisection.
const SCIPY = [
  [100, 0.2, 0.12772497],
  [530, 0, 0.01487608],
  [530, 0.01, 0.01487608],
  [1000, 0.05, 0.02034615],
  [60, 0.5, 0.26351898],
] as const

describe('the smallest detectable difference', () => {
  it.each(SCIPY)('is the one of the exact test for %d cases of which %d differ', (cases, discordant, expected) => {
    expect(detectableDifference(cases, discordant)).toBeCloseTo(expected, 6)
  })

  it('goes over into the formula for many cases without a step', () => {
    const [exact, formula] = [detectableDifference(1190, 0.1), detectableDifference(1210, 0.1)]

    expect(Math.abs(exact - formula)).toBeLessThan(0.001)
  })

  it('is everything where no number of cases could show one', () => {
    expect([0, 1, 5].map(cases => detectableDifference(cases, 0))).toEqual([1, 1, 1])
  })
})
