import { describe, expect, it } from 'vitest'
import { medianUnbiased } from '../../../../eval/statistics/median-unbiased.ts'

const ONE_TO_TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

describe('medianUnbiased', () => {
  /** numpy.quantile(range(1, 11), p, method='median_unbiased'), numpy 2. */
  it.each([
    [0.1, 1.36666667],
    [0.25, 2.91666667],
    [0.9, 9.63333333],
  ])('agrees with numpy at %d', (p, expected) => {
    expect(medianUnbiased(ONE_TO_TEN, p)).toBeCloseTo(expected, 8)
  })

  it('goes no further than the values', () => {
    expect([0, 1].map(p => medianUnbiased(ONE_TO_TEN, p))).toEqual([1, 10])
  })
})
