import { describe, expect, it } from 'vitest'
import { readLabelName, withLabelNames } from '../../../../src/understanding/intents/label-names.ts'
import { predictIntent } from '../../../../src/understanding/intents/predict-intent.ts'
import { trainIntentModel } from '../../../../src/understanding/intents/train-intent-model.ts'

describe('readLabelName', () => {
  it.each([
    ['lost_or_stolen_card', 'lost or stolen card'],
    ['LostOrStolenCard', 'lost or stolen card'],
    ['Retour / échange', 'retour échange'],
    ['refund-status (2)', 'refund status'],
    ['Où est ma commande ?', 'où est ma commande'],
    ['退货', undefined],
    ['T17', undefined],
    ['42', undefined],
    ['', undefined],
  ])('reads %s as %s', (label, expected) => {
    expect(readLabelName(label)).toBe(expected)
  })
})

describe('withLabelNames', () => {
  it('adds each name once, after the examples, and none for codes or what is outside', () => {
    const examples = [
      { text: 'a', label: 'late_parcel' },
      { text: 'b', label: 'T17' },
      { text: 'c', label: 'late_parcel' },
      { text: 'd', label: 'none' },
    ]

    expect(withLabelNames(examples)).toEqual([...examples, { text: 'late parcel', label: 'late_parcel', isName: true }])
  })

  it('lets a name be understood that no example uses, and judges none', () => {
    const words = ['blue', 'green', 'long', 'short', 'old', 'new', 'big', 'small', 'round', 'flat']
    const examples = words.flatMap(word => [
      { text: `where is the ${word} one`, label: 'late_parcel' },
      { text: `please send the ${word} bill`, label: 'invoice' },
      { text: `the ${word} one does not fit`, label: 'wrong_size' },
    ])

    const model = trainIntentModel(withLabelNames(examples), { seed: 1 })

    expect(predictIntent(model, 'my parcel').label).toBe('late_parcel')
    expect(model.learnability.examples).toBe(examples.length)
  })
})
