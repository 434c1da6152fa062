import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterBootstrap } from '../../../../src/forecast/statistics/bootstrap.ts'
import { createBinomial } from '../../../../src/forecast/statistics/draw-binomial.ts'
import { seededRandom } from '../../../../src/forecast/statistics/random.ts'
import { createResampler } from '../../../../src/forecast/statistics/resampler.ts'

const row = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 3 }))

/** One draw a cluster: the plain form, whose distribution the quick one has to have. */
function drawPlainly(clusters: readonly (readonly number[])[], random: () => number): number[] {
  const sums = [0, 0]
  for (let i = 0; i < clusters.length; i++) {
    const picked = clusters[Math.floor(random() * clusters.length)]!
    sums[0]! += picked[0]!
    sums[1]! += picked[1]!
  }
  return sums
}

/** The largest gap between two empirical distributions (Kolmogorov–Smirnov). */
function largestGap(a: readonly number[], b: readonly number[]): number {
  const points = [...new Set([...a, ...b])].sort((x, y) => x - y)
  const below = (values: readonly number[], at: number): number =>
    values.filter(value => value <= at).length / values.length
  return Math.max(...points.map(point => Math.abs(below(a, point) - below(b, point))))
}

describe('resampling by types', () => {
  it('draws from the same distribution as resampling one by one', () => {
    const rounds = 1_000
    // Two samples of 1,000 differ by more than this once in 20,000 times (2.3 √(2/1000)).
    const most = 2.3 * Math.sqrt(2 / rounds)
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.integer({ min: 30, max: 80 }), (types, times) => {
        const clusters = types.flatMap((type, i) => Array.from({ length: times + 7 * i }, () => type))
        const draw = createResampler(clusters, seededRandom(11))
        const plain = seededRandom(12)
        const sums = new Float64Array(2)

        const quick = Array.from({ length: rounds }, () => {
          draw(sums)
          return sums[0]! / sums[1]!
        })
        const slow = Array.from({ length: rounds }, () => {
          const [top, bottom] = drawPlainly(clusters, plain)
          return top! / bottom!
        })

        return largestGap(quick, slow) < most
      }),
      { numRuns: 15, seed: 6 },
    )
  })

  it('has mean and variance of the plain form, whatever the columns', () => {
    const clusters = [
      ...Array.from({ length: 500 }, () => [0, 1, 2]),
      ...Array.from({ length: 90 }, () => [1, 1, 0.5]),
      ...Array.from({ length: 3 }, () => [7, 9, -4]),
    ]
    const draw = createResampler(clusters, seededRandom(5))
    const sums = new Float64Array(3)
    const seen: number[][] = []

    for (let i = 0; i < 4_000; i++) {
      draw(sums)
      seen.push([...sums])
    }

    for (const column of [0, 1, 2]) {
      const values = clusters.map(each => each[column]!)
      const mean = values.reduce((sum, value) => sum + value, 0)
      const variance = values.reduce((sum, value) => sum + (value - mean / values.length) ** 2, 0)
      const drawn = seen.reduce((sum, each) => sum + each[column]!, 0) / seen.length
      const spread = seen.reduce((sum, each) => sum + (each[column]! - drawn) ** 2, 0) / seen.length
      expect(Math.abs(drawn - mean)).toBeLessThan(4 * Math.sqrt(variance / seen.length))
      expect(Math.abs(spread / variance - 1)).toBeLessThan(0.1)
    }
  })

  it('always draws as many clusters as there are', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 200 }), fc.nat(), (clusters, seed) => {
        const counted = clusters.map(each => [...each, 1])
        const sums = new Float64Array(3)

        createResampler(counted, seededRandom(seed))(sums)

        return sums[2] === clusters.length
      }),
    )
  })

  it('has no range for sums that are no numbers', () => {
    const broken = [
      { top: Number.NaN, bottom: 1 },
      { top: 1, bottom: 1 },
    ]

    const ranges = [broken, [...broken.slice(1), { top: 1, bottom: -1 }]].map(each =>
      clusterBootstrap(each, { seed: 1 }),
    )

    expect(ranges).toEqual([undefined, undefined])
  })
})

describe('a binomial draw', () => {
  // scipy.stats.binom.pmf(k, n, p)
  it.each([
    [10, 0.3, 3, 0.26682793200000005],
    [400, 0.02, 8, 0.1410030909312844],
    [5000, 0.9, 4500, 0.01880315050593767],
  ])('of %d at %d comes to %d as often as it should', (n, p, k, share) => {
    const random = seededRandom(3)
    const draw = createBinomial(p)
    const rounds = 40_000

    let hits = 0
    for (let i = 0; i < rounds; i++) if (draw(n, random()) === k) hits++

    expect(Math.abs(hits / rounds - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / rounds))
  })

  it('stays within its cases, at the edges too', () => {
    fc.assert(
      fc.property(
        fc.nat(3_000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (n, p, chance) => {
          const drawn = createBinomial(p)(n, chance)

          return Number.isInteger(drawn) && drawn >= 0 && drawn <= n
        },
      ),
    )
  })
})
