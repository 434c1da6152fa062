import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaBinomialQuantile } from '../../../../src/forecast/statistics/beta-binomial.ts'
import { intervalScore } from '../../../../src/forecast/statistics/interval-score.ts'
import { cohenKappa } from '../../../../src/forecast/statistics/kappa.ts'
import { exactMcNemar } from '../../../../src/forecast/statistics/mcnemar.ts'
import { normalQuantile } from '../../../../src/forecast/statistics/normal.ts'
import { pairedBootstrap } from '../../../../src/forecast/statistics/paired-bootstrap.ts'
import { predictionPoweredMean } from '../../../../src/forecast/statistics/prediction-powered.ts'
import { clopperPearson, isCoverage } from '../../../../src/forecast/statistics/proportion.ts'

const LABELS = ['x', 'y', 'z']

function pairsOf(table: readonly (readonly number[])[]): [string, string][] {
  return table.flatMap((cells, i) =>
    cells.flatMap((count, j) => Array.from({ length: count }, (): [string, string] => [LABELS[i]!, LABELS[j]!])),
  )
}

describe('exact McNemar', () => {
  // statsmodels.stats.contingency_tables.mcnemar([[0, b], [c, 0]], exact=True).pvalue
  it.each([
    [0, 0, 1],
    [5, 5, 1],
    [3, 12, 0.03515625],
    [0, 6, 0.03125],
    [40, 71, 0.004195534185394861],
    [1200, 1320, 0.01774487311014298],
  ])('%d against %d', (onlyA, onlyB, expected) => {
    expect(exactMcNemar(onlyA, onlyB)).toBeCloseTo(expected, 9)
  })
})

describe('beta-binomial quantiles', () => {
  // scipy.stats.betabinom.ppf(p, n, a, b)
  it.each([
    [0.1, 20, 2.5, 7.5, 1],
    [0.9, 20, 2.5, 7.5, 9],
    [0.5, 1000, 31.5, 9.5, 773],
    [0.975, 300, 0.5, 299.5, 3],
    [0.1, 50, 200.5, 100.5, 29],
  ])('P %d of %d with Beta(%d, %d)', (p, n, a, b, expected) => {
    expect(betaBinomialQuantile(p, n, a, b)).toBe(expected)
  })
})

describe('normal quantiles', () => {
  // scipy.stats.norm.ppf(p)
  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.1, -1.2815515655446004],
    [0.001, -3.090232306167813],
    [0.9999, 3.719016485455709],
  ])('at %d', (p, expected) => {
    expect(normalQuantile(p)).toBeCloseTo(expected, 7)
  })
})

describe('Cohen’s kappa', () => {
  // statsmodels.stats.inter_rater.cohens_kappa(table): kappa, kappa_low, kappa_upp
  it.each([
    [
      [
        [20, 5],
        [10, 15],
      ],
      0.4,
      0.151092290476661,
      0.6489077095233389,
    ],
    [
      [
        [45, 15],
        [25, 15],
      ],
      0.13043478260869554,
      -0.06293827779258965,
      0.3238078430099807,
    ],
    [
      [
        [30, 2, 1],
        [3, 22, 4],
        [0, 5, 18],
      ],
      0.7324800671422577,
      0.6104446078860739,
      0.8545155263984414,
    ],
    [
      [
        [50, 0],
        [0, 50],
      ],
      1,
      1,
      1,
    ],
  ])('of %j', (table, value, low, high) => {
    const pairs = pairsOf(table)

    expect(cohenKappa(pairs)).toEqual({
      value: expect.closeTo(value, 9),
      low: expect.closeTo(low, 9),
      high: expect.closeTo(high, 9),
      n: pairs.length,
    })
  })

  it('does not exist where nothing could be disagreed on', () => {
    expect([
      cohenKappa([]),
      cohenKappa([
        ['x', 'x'],
        ['x', 'x'],
      ]),
    ]).toEqual([undefined, undefined])
  })
})

describe('prediction-powered mean', () => {
  const truth = [1, 0, 1, 1, 0, 1, 1, 0, 1, 1]
  const judged = [1, 0, 1, 1, 1, 1, 0, 0, 1, 1]
  const others = [1, 1, 1, 0, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1]

  // ppi_py.ppi_mean_pointestimate(Y, Yhat, Yhat_unlabeled), ppi_py.ppi_mean_ci(…, alpha=0.05)
  it.each([
    ['a fair judge', judged, 0.7286, 0.47665282, 0.98054718],
    ['a judge that says the contrary', judged.map(each => 1 - each), 0.7, 0.41597423, 0.98402577],
  ])('with %s', (_, said, value, low, high) => {
    const labelled = truth.map((each, i) => ({ truth: each, judged: said[i]! }))

    const mean = predictionPoweredMean(labelled, others)!

    expect([mean.value, mean.low, mean.high]).toEqual([value, low, high].map(each => expect.closeTo(each, 4)))
  })

  it('needs two cases on either side', () => {
    expect([predictionPoweredMean([{ truth: 1, judged: 1 }], [1, 1]), predictionPoweredMean([], [])]).toEqual([
      undefined,
      undefined,
    ])
  })
})

describe('paired bootstrap', () => {
  it('is narrow where two policies differ on few of the same cases, and 0 where on none', () => {
    const clusters = Array.from({ length: 300 }, (_, i) => ({
      a: { top: i % 3 === 0 ? 1 : 0, bottom: 1 },
      b: { top: i % 3 === 0 || i % 50 === 1 ? 1 : 0, bottom: 1 },
    }))

    const better = pairedBootstrap(clusters, { seed: 4 })!
    const same = pairedBootstrap(
      clusters.map(({ a }) => ({ a, b: a })),
      { seed: 4 },
    )

    // Six cases gained of 300; a binomial of 300 at 0.02 has its 95 % from 2 to 11.
    expect(better).toEqual({
      value: expect.closeTo(4 / 300, 9),
      low: expect.closeTo(1 / 300, 2),
      high: expect.closeTo(9 / 300, 2),
    })
    expect(same).toEqual({ value: 0, low: 0, high: 0 })
  })

  it('does not exist without two clusters or without cases on a side', () => {
    const one = { a: { top: 1, bottom: 1 }, b: { top: 1, bottom: 1 } }
    const empty = { ...one, b: { top: 0, bottom: 0 } }

    expect([pairedBootstrap([one], { seed: 1 }), pairedBootstrap([empty, empty], { seed: 1 })]).toEqual([
      undefined,
      undefined,
    ])
  })
})

describe('scores and coverage', () => {
  it.each([
    [{ low: 2, high: 5 }, 3, 3],
    [{ low: 2, high: 5 }, 1, 13],
    [{ low: 2, high: 5 }, 6, 13],
  ])('the interval score of %j for %d', (range, actual, expected) => {
    expect(intervalScore(range, actual, 0.8)).toBeCloseTo(expected, 9)
  })

  // statsmodels.stats.proportion.proportion_confint(count, n, alpha=1 - level, method='beta')
  it.each([
    [24, 30, 0.9, 0.6429908854383468, 0.9091259402949787],
    [15, 30, 0.95, 0.3129702858680275, 0.6870297141319726],
    [180, 240, 0.9, 0.6997634601120515, 0.7955549776115413],
  ])('exact %d of %d at %d', (count, n, level, low, high) => {
    const rate = clopperPearson(count, n, level)

    expect([rate.low, rate.high]).toEqual([expect.closeTo(low, 9), expect.closeTo(high, 9)])
  })

  it('says whether a coverage can be 80 %', () => {
    expect([isCoverage(24, 30), isCoverage(15, 30), isCoverage(180, 240), isCoverage(180, 240, 0.8, 0.9)]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  it('scores no range better than the one that touches the truth', () => {
    fc.assert(
      fc.property(
        fc.float({ noNaN: true, min: -9, max: 9 }),
        fc.float({ noNaN: true, min: -9, max: 9 }),
        (low, actual) => intervalScore({ low, high: low + 1 }, actual, 0.8) >= 0,
      ),
    )
  })
})
