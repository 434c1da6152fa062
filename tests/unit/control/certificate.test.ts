import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certify } from '../../../src/control/certificate.ts'
import { leastCases } from '../../../src/forecast/statistics/least-cases.ts'

/** P(at most k of n) by adding up, in logarithms. */
function binomialTail(k: number, n: number, p: number): number {
  let log = n * Math.log1p(-p)
  let sum = Math.exp(log)
  for (let i = 1; i <= k; i++) {
    log += Math.log((n - i + 1) / i) + Math.log(p) - Math.log1p(-p)
    sum += Math.exp(log)
  }
  return sum
}

describe('leastCases', () => {
  it.each([
    [0, 0.01, 299],
    [1, 0.01, 473],
    [2, 0.01, 628],
    [0, 0.02, 149],
    [0, 0.05, 59],
    [0, 1, 1],
    [0, 0, Number.POSITIVE_INFINITY],
  ])('%i wrong at %f need %d', (wrong, tolerated, expected) => {
    expect(leastCases(wrong, tolerated)).toBe(expected)
  })

  it('is the first number of cases whose exact tail is within the risk', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.double({ min: 0.005, max: 0.3, noNaN: true }),
        (wrong, tolerated) => {
          const n = leastCases(wrong, tolerated)

          expect(binomialTail(wrong, n, tolerated)).toBeLessThanOrEqual(0.05 + 1e-9)
          expect(n - 1 <= wrong || binomialTail(wrong, n - 1, tolerated) > 0.05 - 1e-9).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('certify', () => {
  it('is issued with 299 right and none wrong for 1 %, and not with 298', () => {
    const short = certify({ right: 298, wrong: 0 }, 0.01, 20)
    const full = certify({ right: 299, wrong: 0 }, 0.01, 20)

    expect([short.isIssued, short.missing, short.weeks]).toEqual([false, 1, 1])
    expect([full.isIssued, full.missing, full.weeks]).toEqual([true, 0, undefined])
    expect(full.bound).toBeCloseTo(0.00997, 4)
  })

  it('asks for more after a wrong one, and says how long that takes', () => {
    const { isIssued, missing, weeks } = certify({ right: 299, wrong: 1 }, 0.01, 40)

    expect([isIssued, missing, weeks]).toEqual([false, 173, 5])
  })

  it('says nothing about time where nothing comes', () => {
    expect(certify({ right: 0, wrong: 0 }, 0.01, 0)).toEqual({
      isIssued: false,
      right: 0,
      wrong: 0,
      bound: 1,
      missing: 299,
    })
  })

  it('is never lost by one more right close, nor won by one more wrong one', () => {
    fc.assert(
      fc.property(fc.nat(600), fc.nat(6), fc.constantFrom(0.01, 0.02, 0.05), (right, wrong, tolerated) => {
        const issued = certify({ right, wrong }, tolerated, 1).isIssued

        if (issued) expect(certify({ right: right + 1, wrong }, tolerated, 1).isIssued).toBe(true)
        else expect(certify({ right, wrong: wrong + 1 }, tolerated, 1).isIssued).toBe(false)
      }),
    )
  })
})
