import { describe, expect, it } from 'vitest'
import { predictCount, predictShare } from '../../../src/control/prediction.ts'
import { seededRandom } from '../../../src/forecast/statistics/random.ts'

const random = seededRandom(7)

function binomial(n: number, p: number): number {
  let hits = 0
  for (let i = 0; i < n; i++) if (random() < p) hits++
  return hits
}

describe('predictCount', () => {
  it.each([
    [[], undefined],
    [[0], { low: 0, high: 2 }],
    [[0, 0, 0, 0], { low: 0, high: 1 }],
    [[100], { low: 81, high: 119 }],
    [[100, 100, 100, 100], { low: 85, high: 115 }],
    [[60, 140], { low: 11, high: 189 }],
  ])('%j gives %j', (weeks, expected) => {
    expect(predictCount(weeks)).toEqual(expected)
  })

  it('holds four weeks of five of a steady shop, or a few more', () => {
    let inside = 0
    for (let i = 0; i < 2_000; i++) {
      const weeks = Array.from({ length: 5 }, () => binomial(400, 0.2))
      const range = predictCount(weeks)!
      const next = weeks.pop()! >= 0 ? binomial(400, 0.2) : 0
      if (next >= range.low && next <= range.high) inside++
    }

    expect(inside / 2_000).toBeGreaterThan(0.78)
    expect(inside / 2_000).toBeLessThan(0.92)
  })
})

describe('predictShare', () => {
  it.each([
    [{ count: 1, n: 100 }, 0, undefined],
    [{ count: 0, n: 0 }, 10, undefined],
    [{ count: 0, n: 300 }, 50, { low: 0, high: 0 }],
    [{ count: 0, n: 10 }, 50, { low: 0, high: 0.14 }],
    [{ count: 300, n: 300 }, 50, { low: 1, high: 1 }],
  ])('%j over %i cases gives %j', (seen, n, expected) => {
    expect(predictShare(seen, n)).toEqual(expected)
  })

  it.each([
    [0.02, 400, 100],
    [0.1, 60, 40],
    [0.9, 200, 2_000],
  ])('holds four weeks of five where the share is %d of %i and a week has %i', (share, past, n) => {
    let inside = 0
    for (let i = 0; i < 500; i++) {
      const range = predictShare({ count: binomial(past, share), n: past }, n)!
      const actual = binomial(n, share) / n
      if (actual >= range.low && actual <= range.high) inside++
    }

    expect(inside / 500).toBeGreaterThan(0.74)
    expect(inside / 500).toBeLessThan(0.97)
  })
})
