import { describe, expect, it } from 'vitest'
import { blockLengths, scaleRows, scaleValues } from '../../../../src/understanding/intents/block-lengths.ts'
import { numberFeatures } from '../../../../src/understanding/intents/number-features.ts'
import { readFeatures } from '../../../../src/understanding/intents/text-features.ts'
import { learnVocabulary } from '../../../../src/understanding/intents/vocabulary.ts'

const features = readFeatures('where is it')
const texts = numberFeatures([features])
const rows = Int32Array.of(0)
const learned = learnVocabulary(texts, rows)

describe('blockLengths', () => {
  it.each([
    { examplesPerLabel: 0, word: 0.65, companions: 0.5, gram: 1.25 },
    { examplesPerLabel: 30, word: 0.825, companions: 0.75, gram: 1.125 },
    { examplesPerLabel: 1e9, word: 1, companions: 1, gram: 1 },
  ])(
    'sets words back where examples are few: $examplesPerLabel a label',
    ({ examplesPerLabel, word, companions, gram }) => {
      const lengths = blockLengths(texts, learned, rows, examplesPerLabel)

      const lengthOf = (hash: number): number => lengths[learned.vocabulary.index.get(hash)]!
      const { words, companions: pairs, grams } = features
      expect({
        word: lengthOf(words[0]!),
        companions: lengthOf(pairs[0]!),
        gram: lengthOf(grams[0]!),
      }).toEqual({
        word: expect.closeTo(word, 6),
        companions: expect.closeTo(companions, 6),
        gram: expect.closeTo(gram, 6),
      })
    },
  )
})

describe('scaleRows', () => {
  it('makes weights for plain values out of weights for scaled ones', () => {
    const factors = Float32Array.of(2, 0.5)
    const data = { offsets: Int32Array.of(0, 2), indices: Int32Array.of(1, 0), values: Float32Array.of(4, 3) }
    const weights = Float32Array.of(1, 2, 3, 4, 7, 7)

    scaleValues(data, factors)
    scaleRows(weights, 2, factors)

    expect({ values: [...data.values], weights: [...weights] }).toEqual({
      values: [2, 6],
      weights: [2, 4, 1.5, 2, 7, 7],
    })
  })
})
