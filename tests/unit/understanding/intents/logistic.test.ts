import { describe, expect, it } from 'vitest'
import { fitLogistic, sigmoid, solveSymmetric } from '../../../../src/understanding/intents/logistic.ts'
import { seededRandom } from '../../../../src/understanding/intents/seeded-order.ts'

describe('fitLogistic', () => {
  it('finds the slope that made the outcomes', () => {
    const random = seededRandom(5)
    const inputs = Array.from({ length: 5_000 }, () => [4 * (random() - 0.5)])
    const outcomes = inputs.map(([x]) => random() < sigmoid(0.5 + 2 * x!))

    const [intercept, slope] = fitLogistic(
      inputs,
      outcomes,
      inputs.map(() => 1),
      [0, 0],
      [1e-6, 1e-6],
    )

    expect(intercept).toBeCloseTo(0.5, 0)
    expect(slope! / 2).toBeCloseTo(1, 1)
  })

  it('stays near the prior with few or perfectly separable examples', () => {
    const none = fitLogistic([], [], [], [-1, 2], [1, 1])
    const separable = fitLogistic([[-1], [1]], [false, true], [1, 1], [0, 1], [1, 1])

    expect(none).toEqual([-1, 2])
    expect(separable[1]).toBeGreaterThan(1)
    expect(separable[1]).toBeLessThan(2)
  })
})

describe('solveSymmetric', () => {
  it('solves from the lower triangle', () => {
    const x = solveSymmetric(
      [
        [4, 0],
        [2, 3],
      ],
      [8, 7],
    )

    expect(x).toEqual([expect.closeTo(1.25, 9), expect.closeTo(1.5, 9)])
  })
})
