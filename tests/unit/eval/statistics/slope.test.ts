import { expect, it } from 'vitest'
import { slope } from '../../../../eval/statistics/slope.ts'

it('finds the slope of a line and how sure it is', () => {
  const exact = slope([0, 1, 2, 3].map(x => ({ x, y: 5 + 2 * x })))
  const noisy = slope([1, -1, 1, -1, 1, -1].map((y, x) => ({ x, y })))!

  expect(exact).toEqual({ slope: 2, low: 2, high: 2 })
  expect([noisy.low < 0, noisy.high > 0]).toEqual([true, true])
})

it('says nothing of too few points, or of points at one place', () => {
  expect([slope([{ x: 0, y: 1 }]), slope([1, 2, 3].map(y => ({ x: 7, y })))]).toEqual([undefined, undefined])
})
