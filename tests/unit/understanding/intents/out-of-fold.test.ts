import { describe, expect, it } from 'vitest'
import { prepareExamples } from '../../../../src/understanding/intents/examples.ts'
import { scoreOutOfFold } from '../../../../src/understanding/intents/out-of-fold.ts'
import { shopExamples } from './shop-examples.ts'

describe('scoreOutOfFold', () => {
  it('of few texts, judges each once in scope and once with its label hidden', () => {
    const examples = shopExamples(12)

    const unseen = scoreOutOfFold(prepareExamples(examples), null, 1)

    const rows = [...examples.keys()]
    const rowsOf = (inScope: boolean): number[] =>
      unseen
        .filter(text => text.inScope === inScope)
        .map(({ row }) => row)
        .sort((a, b) => a - b)
    expect(rowsOf(true)).toEqual(rows)
    expect(rowsOf(false)).toEqual(rows)
  })

  it('of many texts, hides a label in each fold and judges negatives as outside', () => {
    const negatives = Array.from({ length: 40 }, (_, i) => ({ text: `rain in town ${i}`, label: 'oos' }))
    const prepared = prepareExamples([...shopExamples(150), ...negatives])

    const unseen = scoreOutOfFold(prepared, null, 1)

    const outside = unseen.filter(({ inScope }) => !inScope)
    const hidden = new Set(outside.map(({ row }) => prepared.target[row]!).filter(target => target >= 0))
    expect(hidden.size).toBe(4)
    expect(outside.filter(({ row }) => prepared.target[row]! < 0)).toHaveLength(40)
    expect(new Set(unseen.map(({ row, inScope }) => `${row} ${inScope}`)).size).toBe(unseen.length)
  })

  it.each([
    ['one label', shopExamples(40, 1, 1)],
    ['fewer texts than two a fold', shopExamples(1)],
  ])('judges nothing of %s', (_, examples) => {
    expect(scoreOutOfFold(prepareExamples(examples), null, 1)).toEqual([])
  })
})
