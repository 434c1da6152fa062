import { expect, it } from 'vitest'
import { macroF1 } from '../../../../eval/statistics/macro-f1.ts'

it('averages the classes, rare ones counting as much as common ones', () => {
  const f1 = macroF1([
    ['us', 'us'],
    ['us', 'us'],
    ['us', 'nothing'],
    ['nothing', 'nothing'],
    ['customer', 'us'],
  ])

  const [us, nothing, customer] = [(2 * 2) / (3 + 3), (2 * 1) / (1 + 2), 0]
  expect(f1).toBeCloseTo((us + nothing + customer) / 3, 12)
})
