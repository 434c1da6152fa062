import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brierScore, calibrationError, type Stated } from '../../../../eval/statistics/calibration-error.ts'
import { seededRandom } from '../../../../src/forecast/statistics/random.ts'

/** Statements between 0.5 and 1 whose outcomes happen at the stated rate plus `shift`. */
function speaker(cases: number, shift: number, seed: number): Stated[] {
  const random = seededRandom(seed)
  return Array.from({ length: cases }, () => {
    const probability = 0.5 + random() / 2
    return [probability, random() < probability + shift]
  })
}

describe('calibrationError', () => {
  it('is the mean gap over the bins, by hand', () => {
    const stated: Stated[] = [
      [0.95, true],
      [0.95, true],
      [0.95, false],
      [0.35, false],
    ]

    const { plain } = calibrationError(stated, { random: seededRandom(1), rounds: 10 })

    expect(plain).toBeCloseTo((Math.abs(3 * 0.95 - 2) + 0.35) / 4, 12)
  })

  it.each(['width', 'mass'] as const)('takes off what few cases feign (%s)', binning => {
    const runs = Array.from({ length: 20 }, (_, seed) =>
      calibrationError(speaker(400, 0, seed), { random: seededRandom(seed + 100), rounds: 200, binning }),
    )

    const mean = (pick: (run: (typeof runs)[number]) => number): number =>
      runs.reduce((sum, run) => sum + pick(run), 0) / runs.length
    expect(mean(({ plain }) => plain)).toBeGreaterThan(0.03)
    expect(mean(({ corrected }) => corrected)).toBeLessThan(0.01)
    expect(runs.filter(({ p }) => p > 0.05).length).toBeGreaterThanOrEqual(17)
  })

  it('finds an error that is there, near its true size', () => {
    const result = calibrationError(speaker(5000, -0.1, 3), { random: seededRandom(4), rounds: 300 })

    expect(result.corrected).toBeGreaterThan(0.08)
    expect(result.corrected).toBeLessThan(0.115)
    expect(result.low).toBeLessThan(0.1)
    expect(result.high).toBeGreaterThan(0.1)
    expect(result.p).toBeCloseTo(1 / 301, 9)
  })

  it('keeps its order: 0 ≤ low ≤ corrected ≤ plain, corrected ≤ high', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()), { minLength: 1, maxLength: 60 }),
        fc.integer(),
        (stated, seed) => {
          const { plain, corrected, low, high, p } = calibrationError(stated, {
            random: seededRandom(seed),
            rounds: 20,
          })

          expect(0 <= low && low <= corrected && corrected <= plain && corrected <= high && p > 0 && p <= 1).toBe(true)
        },
      ),
      { numRuns: 50 },
    )
  })
})

it('brierScore is the mean squared distance', () => {
  const score = brierScore([
    [1, true],
    [0.5, false],
    [0.2, true],
  ])

  expect(score).toBeCloseTo((0 + 0.25 + 0.64) / 3, 12)
})
