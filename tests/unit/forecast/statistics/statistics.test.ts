import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regularizedBeta } from '../../../../src/forecast/statistics/beta.ts'
import { clusterBootstrap, median, quantile } from '../../../../src/forecast/statistics/bootstrap.ts'
import { clopperPearson, upperBound, wilson } from '../../../../src/forecast/statistics/proportion.ts'
import { seededRandom } from '../../../../src/forecast/statistics/random.ts'
import { studentsT } from '../../../../src/forecast/statistics/students-t.ts'

// Expected values: scipy.special.betainc, scipy.stats.beta.ppf and statsmodels' proportion_confint(method='wilson').
describe('statistics against scipy and statsmodels', () => {
  it.each([
    [0.4, 2, 3, 0.5247999999999999],
    [0.1, 0.5, 0.5, 0.20483276469913345],
    [0.9, 50, 3, 0.09663328513725222],
    [0.01, 1, 299, 0.9504637433623375],
  ])('I_%d(%d, %d)', (x, a, b, expected) => {
    expect(regularizedBeta(x, a, b)).toBeCloseTo(expected, 10)
  })

  it.each([
    [0, 10, 0, 0.27753279986288926],
    [3, 120, 0.008538174769902221, 0.0709300333278661],
    [373, 1204, 0.28432072869643926, 0.33649043268960915],
    [20, 20, 0.8388748419471804, 1],
  ])('Wilson %d of %d', (count, n, low, high) => {
    const rate = wilson(count, n)

    expect([rate.low, rate.high]).toEqual([expect.closeTo(low, 9), expect.closeTo(high, 9)])
  })

  it.each([
    [0, 299, 0, 0.012261595907535044],
    [3, 120, 0.00518557495832136, 0.07132319415690505],
    [60, 120, 0.4073692674401972, 0.5926307325598028],
    [20, 20, 0.8315665290169146, 1],
  ])('exact %d of %d', (count, n, low, high) => {
    const rate = clopperPearson(count, n)

    expect([rate.low, rate.high]).toEqual([expect.closeTo(low, 9), expect.closeTo(high, 9)])
  })

  it.each([
    [0, 299, 0.009969146792899269],
    [0, 59, 0.04950760988822693],
    [1, 473, 0.009989707474224693],
    [4, 1000, 0.009129952563871467],
  ])('at most, %d wrong of %d', (count, n, expected) => {
    expect(upperBound(count, n)).toBeCloseTo(expected, 9)
  })
})

describe('intervals', () => {
  it('hold their own value', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (count, more) => {
        for (const rate of [wilson(count, count + more), clopperPearson(count, count + more)]) {
          if (rate.low > rate.value || rate.high < rate.value || rate.low < 0 || rate.high > 1) return false
        }
        return true
      }),
    )
  })

  it('say nothing about nothing', () => {
    expect([
      wilson(0, 0),
      clusterBootstrap([], { seed: 1 }),
      clusterBootstrap([{ top: 1, bottom: 1 }], { seed: 1 }),
    ]).toEqual([{ value: 0, low: 0, high: 1, count: 0, n: 0 }, undefined, undefined])
  })
})

describe('cluster bootstrap', () => {
  const independent = Array.from({ length: 400 }, (_, i) => ({ top: i % 4 === 0 ? 1 : 0, bottom: 1 }))

  it('agrees with Wilson when every cluster is one case', () => {
    const range = clusterBootstrap(independent, { seed: 7 })!
    const exact = wilson(100, 400)

    expect([range.low, range.high]).toEqual([expect.closeTo(exact.low, 1), expect.closeTo(exact.high, 1)])
  })

  it('is wider when cases hang together', () => {
    const together = Array.from({ length: 40 }, (_, i) => ({ top: i % 4 === 0 ? 10 : 0, bottom: 10 }))

    const wide = clusterBootstrap(together, { seed: 7 })!
    const narrow = clusterBootstrap(independent, { seed: 7 })!

    expect(wide.high - wide.low).toBeGreaterThan(2 * (narrow.high - narrow.low))
  })

  it('is the same for the same seed', () => {
    expect(clusterBootstrap(independent, { seed: 3 })).toEqual(clusterBootstrap(independent, { seed: 3 }))
  })
})

describe('quantiles and chance', () => {
  it('interpolate as R does by default', () => {
    expect([quantile([1, 2, 3, 4], 0.25), quantile([10], 0.9), median([3, 1, 2]), median([])]).toEqual([
      1.75,
      10,
      2,
      Number.NaN,
    ])
  })

  it('spread evenly', () => {
    const random = seededRandom(42)
    const buckets = Array.from({ length: 10 }, () => 0)

    for (let i = 0; i < 10_000; i++) buckets[Math.floor(random() * 10)]!++

    expect(Math.min(...buckets)).toBeGreaterThan(900)
  })
})

// R 4.4: qt(0.975, c(1, 3, 7)).
it.each([
  [1, 12.7062],
  [3, 3.182446],
  [7, 2.364624],
])('Student’s t with %i degrees of freedom', (freedom, expected) => {
  expect(studentsT(0.05, freedom)).toBeCloseTo(expected, 4)
})
