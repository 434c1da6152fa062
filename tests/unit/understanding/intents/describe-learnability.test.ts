import { describe, expect, it } from 'vitest'
import { describeLearnability } from '../../../../src/understanding/intents/describe-learnability.ts'

describe('describeLearnability', () => {
  it('counts support, names confused pairs, rare labels and labels that do not come back', () => {
    const target = [...Array<number>(10).fill(0), ...Array<number>(10).fill(1), 2]
    const predicted = [...Array<number>(4).fill(0), ...Array<number>(6).fill(1), ...Array<number>(9).fill(1), 0, -1]

    const report = describeLearnability(['exchange', 'return', 'warranty'], target, predicted, 3)

    expect(report).toEqual({
      examples: 21,
      judged: 20,
      accuracy: 0.65,
      doubtful: 3,
      labels: [
        { label: 'exchange', support: 10, recall: 0.4, precision: 0.8 },
        { label: 'return', support: 10, recall: 0.9, precision: 0.6 },
        { label: 'warranty', support: 1, recall: null, precision: null },
      ],
      confusedPairs: [{ labels: ['exchange', 'return'], confused: 7, share: 0.35 }],
      tooFew: ['warranty'],
      inconsistent: ['exchange'],
    })
  })

  it('says nothing of nothing', () => {
    expect(describeLearnability([], [], [], 0)).toEqual({
      examples: 0,
      judged: 0,
      accuracy: null,
      doubtful: 0,
      labels: [],
      confusedPairs: [],
      tooFew: [],
      inconsistent: [],
    })
  })
})
