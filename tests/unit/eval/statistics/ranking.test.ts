import fc from 'fast-check'
import { expect, it } from 'vitest'
import { auroc, coverageAt, recallAtRefused } from '../../../../eval/statistics/ranking.ts'

it.each([
  [[0.9, 0.8], [0.1, 0.2], 1],
  [[0.1, 0.2], [0.9, 0.8], 0],
  [[0.5], [0.5], 0.5],
  [[0.9, 0.8, 0.7, 0.3], [0.1, 0.75], 6 / 8],
])('auroc of %j over %j is %f', (inside, outside, expected) => {
  const area = auroc(inside, outside)

  expect(area).toBeCloseTo(expected, 12)
})

it('auroc equals the share of pairs won', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(scores, scores, (inside, outside) => {
      const pairs = inside.flatMap(a => outside.map(b => (a > b ? 1 : a === b ? 0.5 : 0)))

      expect(auroc(inside, outside)).toBeCloseTo(pairs.reduce<number>((sum, won) => sum + won, 0) / pairs.length, 9)
    }),
  )
})

it('recallAtRefused sets its bound by the inside alone', () => {
  const inside = Array.from({ length: 100 }, (_, i) => i / 100)

  const recall = recallAtRefused(inside, [0.01, 0.04, 0.05, 0.5], 0.05)

  expect(recall).toBe(0.5)
})

it.each([
  [
    'all right',
    [
      [0.9, true],
      [0.1, true],
    ],
    1,
  ],
  [
    'best first',
    [
      [0.9, true],
      [0.8, true],
      [0.1, false],
    ],
    2 / 3,
  ],
  [
    'the best is wrong',
    [
      [0.9, false],
      [0.8, true],
    ],
    0,
  ],
  [
    'ties enter together',
    [
      [0.9, true],
      [0.5, true],
      [0.5, false],
    ],
    1 / 3,
  ],
] as const)('coverageAt 98 %%: %s', (_, judged, expected) => {
  const share = coverageAt(judged, 0.98)

  expect(share).toBeCloseTo(expected, 12)
})
