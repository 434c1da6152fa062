import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { robustSlope } from '../../../../eval/statistics/robust-slope.ts'

/** Ten samples a block. */
const course = (blocks: number, y: (x: number) => number) =>
  Array.from({ length: 10 * blocks }, (_, i) => ({ x: i / 10, y: y(i / 10) }))

describe('robustSlope', () => {
  it('finds a line', () => {
    const line = robustSlope(
      course(8, x => 5 + 2 * x),
      1,
    )!

    for (const value of [line.slope, line.low, line.high]) expect(value).toBeCloseTo(2, 9)
  })

  it('is not moved by a spike, where least squares would be', () => {
    const line = robustSlope(
      course(12, x => (x > 10.2 && x < 10.5 ? 500 : 100)),
      1,
    )

    expect(line).toEqual({ slope: 0, low: 0, high: 0 })
  })

  it('sees a step for what it may be, and is unsure', () => {
    const line = robustSlope(
      course(6, x => (x < 3 ? 100 : 110)),
      1,
    )!

    expect(line.slope).toBeGreaterThan(0)
    expect(line.low).toBeLessThanOrEqual(0)
  })

  it('says nothing of fewer than four blocks', () => {
    expect([
      robustSlope([], 1),
      robustSlope(
        course(3, x => x),
        1,
      ),
    ]).toEqual([undefined, undefined])
  })

  it('covers a flat course in most draws, though neighbouring samples say the same', () => {
    // A noise that stays for a whole block: thirty samples that are three.
    let covered = 0
    for (let seed = 1; seed <= 200; seed++) {
      let state = seed * 2_654_435_761
      const noise = Array.from({ length: 15 }, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        return (state >>> 8) / 2 ** 24
      })
      const line = robustSlope(
        course(15, x => 100 + noise[Math.floor(x)]!),
        1,
      )!
      if (line.low <= 0 && line.high >= 0) covered++
    }

    expect(covered).toBeGreaterThan(180)
  })

  it('keeps the slope within its interval, and moves with the course', () => {
    const values = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 4, maxLength: 12 })
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), (ys, tilt) => {
        const flat = robustSlope(
          ys.map((y, x) => ({ x, y })),
          1,
        )!
        const tilted = robustSlope(
          ys.map((y, x) => ({ x, y: y + tilt * x })),
          1,
        )!

        expect(flat.low).toBeLessThanOrEqual(flat.slope)
        expect(flat.slope).toBeLessThanOrEqual(flat.high)
        expect(tilted.slope).toBeCloseTo(flat.slope + tilt, 6)
      }),
    )
  })
})
