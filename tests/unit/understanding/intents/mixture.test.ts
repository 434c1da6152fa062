import { describe, expect, it } from 'vitest'
import { fitMixture, mixScores, type ScoredText } from '../../../../src/understanding/intents/mixture.ts'
import { seededRandom } from '../../../../src/understanding/intents/seeded-order.ts'

/** Scores of two experts over three labels; an expert of strength 0 knows nothing. */
function scored(count: number, strengths: readonly [number, number], seed: number): ScoredText[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    const target = Math.floor(random() * 3)
    const scores = strengths.map(strength =>
      Float32Array.from([0, 1, 2], label => 4 * (random() - 0.5) + (label === target ? strength : 0)),
    )
    return { scores, target }
  })
}

describe('fitMixture', () => {
  it('gives an expert that knows nothing (almost) no weight', () => {
    const [useful, useless] = fitMixture(scored(800, [3, 0], 1), [0.5, 0.5], 1)

    expect(useful!).toBeGreaterThan(1)
    expect(useless!).toBeLessThan(0.15)
  })

  it('shares between experts by what they know, and never goes below 0', () => {
    const [strong, weak] = fitMixture(scored(800, [3, 1.5], 2), [0.5, 0.5], 1)
    const misleading = fitMixture(scored(800, [2, -3], 3), [0.5, 0.5], 1)

    expect(strong!).toBeGreaterThan(weak!)
    expect(weak!).toBeGreaterThan(0.2)
    expect(misleading[1]).toBe(0)
  })

  it('stays at the prior without texts', () => {
    expect(fitMixture([], [0.3, 0.7], 10)).toEqual([0.3, 0.7])
  })
})

describe('mixScores', () => {
  it('adds weighted scores', () => {
    const out = new Float64Array(2)

    mixScores(
      [
        [1, 2],
        [10, 20],
      ],
      [2, 0.5],
      out,
    )

    expect([...out]).toEqual([7, 14])
  })
})
