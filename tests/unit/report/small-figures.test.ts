import { describe, expect, it } from 'vitest'
import { smallFigures } from '../../../src/report/html/small-figures.ts'

describe('small figures', () => {
  it.each([
    ['en', { low: 9, value: 12, high: 15.2 }, '12 (9–15)'],
    ['en', { low: -0.6, value: -0.1, high: 0 }, '−0.1 (−0.6 to 0)'],
    ['fr', { low: -15, value: -12, high: -9.96 }, '−12 (−15 à −10)'],
    ['fr', { low: 2, value: 2, high: 2 }, '2'],
  ] as const)('set a range apart without two dashes in a row (%s)', (locale, range, text) => {
    expect(smallFigures(locale).range(range)).toBe(text)
  })
})
