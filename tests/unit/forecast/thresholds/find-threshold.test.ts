import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provesAtMost } from '../../../../src/forecast/statistics/least-cases.ts'
import { upperBound } from '../../../../src/forecast/statistics/proportion.ts'
import { findThreshold } from '../../../../src/forecast/thresholds/find-threshold.ts'
import { riskCoverage, type ThresholdCase } from '../../../../src/forecast/thresholds/risk-coverage.ts'

/** `count` cases of one confidence, the first `wrong` of them wrong, each of another customer. */
function cases(count: number, confidence: number | null, wrong: number): ThresholdCase[] {
  return Array.from({ length: count }, (_, index) => ({
    customerId: `${confidence}-${index}`,
    createdAt: 0,
    confidence,
    wrong: index < wrong,
  }))
}

const SURE = cases(100, 0.97, 0)
const FAIR = cases(100, 0.8, 1)
const POOR = cases(100, 0.5, 40)
const ABSTAINED = cases(100, null, 100)

describe('the lowest confidence at which the error stays tolerable', () => {
  it('is found on the older cases and tried on the newer ones; what the engine abstains from is never covered', () => {
    const older = [...SURE, ...FAIR, ...POOR, ...ABSTAINED]

    const { found, verdict, today } = findThreshold(older, older, 0.05, 1)

    expect(found?.newer).toEqual({
      confidence: 0.8,
      coverage: 0.5,
      error: { value: 0.005, low: expect.closeTo(0.00088, 5), high: expect.closeTo(0.02777, 5), count: 1, n: 200 },
      atMost: expect.closeTo(0.0235, 4),
    })
    expect(verdict).toBe('confirmed')
    expect(today.coverage).toBe(0.25)
  })

  it.each([
    ['newer weeks that are as good', [...SURE, ...FAIR], 'confirmed'],
    ['newer weeks that are worse', cases(200, 0.9, 30), 'not_confirmed'],
    ['newer weeks with too few cases', cases(20, 0.9, 0), 'too_few'],
    ['few newer cases that contradict all the same', cases(20, 0.9, 15), 'not_confirmed'],
  ])('%s', (_, newer, verdict) => {
    expect(findThreshold([...SURE, ...FAIR, ...POOR], newer, 0.05, 1).verdict).toBe(verdict)
  })

  it.each([
    ['every confidence is too often wrong', POOR],
    ['too few cases could prove it', cases(29, 0.99, 0)],
    ['nothing is known', []],
  ])('is none where %s', (_, older) => {
    const { found, verdict } = findThreshold(older, SURE, 0.05, 1)

    expect({ found, verdict }).toEqual({ found: null, verdict: 'none' })
  })

  it('never lets the error of the older cases pass what is tolerated', () => {
    const some = fc.array(
      fc.record({
        customerId: fc.constantFrom('a', 'b', 'c', 'd'),
        createdAt: fc.constant(0),
        confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        wrong: fc.integer({ min: 0, max: 9 }).map(each => each === 0),
      }),
      { maxLength: 200 },
    )

    fc.assert(
      fc.property(some, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (older, tolerated) => {
        const { found } = findThreshold(older, [], tolerated, 1)

        expect(found === null || found.older.atMost <= tolerated + 1e-9).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe('the curve', () => {
  it('goes from the surest cases to all that are acted on', () => {
    const points = riskCoverage([...POOR, ...SURE, ...ABSTAINED, ...FAIR], 1)

    expect(points.map(({ confidence, coverage, error }) => [confidence, coverage, error.count])).toEqual([
      [0.97, 0.25, 0],
      [0.8, 0.5, 1],
      [0.5, 0.75, 41],
    ])
  })

  it('is empty where nothing is known', () => {
    expect(riskCoverage([], 1)).toEqual([])
  })
})

describe('provesAtMost', () => {
  it('says the same as the bound itself', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(40), fc.double({ min: 0.001, max: 0.9, noNaN: true }), (n, wrong, tolerated) => {
        fc.pre(wrong <= n)
        const bound = upperBound(wrong, n)
        fc.pre(Math.abs(bound - tolerated) > 1e-6)

        expect(provesAtMost(wrong, n, tolerated)).toBe(bound < tolerated)
      }),
    )
  })
})
