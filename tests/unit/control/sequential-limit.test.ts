import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceAbove, isLimitBroken } from '../../../src/control/sequential-limit.ts'
import { stableFraction } from '../../../src/core/stable-hash.ts'

/** Looks after every case, as the live system does; true where any look pauses. */
function everPauses(rate: number, limit: number, cases: number, seed: number): number | undefined {
  let bad = 0
  for (let n = 1; n <= cases; n++) {
    if (stableFraction(seed, n) < rate) bad++
    if (isLimitBroken(limit, bad, n)) return n
  }
  return undefined
}

describe('evidenceAbove', () => {
  it('is a martingale at the limit and shrinks on average below it', () => {
    const limit = fc.double({ min: 0.005, max: 0.5, noNaN: true })
    fc.assert(
      fc.property(limit, fc.nat(30), fc.nat(200), fc.double({ min: 0, max: 1, noNaN: true }), (at, bad, good, part) => {
        const n = bad + good
        const now = evidenceAbove(at, bad, n)
        const next = (rate: number) =>
          rate * evidenceAbove(at, bad + 1, n + 1) + (1 - rate) * evidenceAbove(at, bad, n + 1)

        expect(next(at) / now).toBeCloseTo(1, 9)
        expect(next(at * part) / now).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  it('only grows when a case that was thought good turns bad', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.005, max: 0.5, noNaN: true }),
        fc.nat(30),
        fc.integer({ min: 1, max: 200 }),
        (limit, bad, good) => {
          const n = bad + good

          expect(evidenceAbove(limit, bad + 1, n)).toBeGreaterThan(evidenceAbove(limit, bad, n))
        },
      ),
    )
  })
})

describe('isLimitBroken', () => {
  it('rarely pauses what keeps to its limit, though it looks after each of 2,000 cases', () => {
    const runs = 400
    const alarms = Array.from({ length: runs }, (_, seed) => everPauses(0.05, 0.05, 2_000, seed)).filter(
      alarm => alarm !== undefined,
    )

    expect(alarms.length / runs).toBeLessThanOrEqual(0.02)
  })

  it.each([
    [0.15, 120],
    [0.3, 40],
    [0.6, 15],
  ])('finds a rate of %f over a limit of 0.05 within %i cases, in the middle', (rate, within) => {
    const found = Array.from({ length: 200 }, (_, seed) => everPauses(rate, 0.05, 5_000, seed) ?? 5_000)

    expect(found.sort((a, b) => a - b)[100]).toBeLessThanOrEqual(within)
  })

  it('does not take one bad case among few for a rate', () => {
    expect(isLimitBroken(0.05, 1, 1)).toBe(false)
    expect(isLimitBroken(0.02, 2, 40)).toBe(false)
    expect(isLimitBroken(0.05, 5, 6)).toBe(true)
  })
})
