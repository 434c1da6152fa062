import { expect, it } from 'vitest'
import { bootstrapInterval, pairedDifference } from '../../../../eval/statistics/bootstrap.ts'
import { seededRandom } from '../../../../src/forecast/statistics/random.ts'

it('bootstrapInterval of a mean is near the normal one', () => {
  const cases = Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? 1 : 0))
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

  const { value, low, high } = bootstrapInterval(cases, mean, seededRandom(1))

  const half = 1.96 * Math.sqrt((0.25 * 0.75) / 400)
  expect(value).toBe(0.25)
  expect(low).toBeCloseTo(0.25 - half, 2)
  expect(high).toBeCloseTo(0.25 + half, 2)
})

it('bootstrapInterval falls back on the figure where no redraw has one', () => {
  const interval = bootstrapInterval([1], () => Number.NaN, seededRandom(1))

  expect(interval).toEqual({ value: Number.NaN, low: Number.NaN, high: Number.NaN })
})

it('pairedDifference is sure of a small gain on paired cases that two separate intervals would hide', () => {
  const theirs = Array.from({ length: 300 }, (_, i) => Number(i % 2 === 0))
  const ours = theirs.map((value, i) => (i % 30 === 1 ? 1 : value))

  const { value, low, high } = pairedDifference(ours, theirs, seededRandom(2))

  expect(value).toBeCloseTo(10 / 300, 12)
  expect(low).toBeGreaterThan(0)
  expect(high).toBeLessThan(0.07)
})
