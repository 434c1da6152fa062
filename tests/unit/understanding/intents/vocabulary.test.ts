import { describe, expect, it } from 'vitest'
import { numberFeatures } from '../../../../src/understanding/intents/number-features.ts'
import type { TextFeatures } from '../../../../src/understanding/intents/text-features.ts'
import { learnVocabulary } from '../../../../src/understanding/intents/vocabulary.ts'

function text(words: readonly number[], companions: readonly number[], grams: readonly number[]): TextFeatures {
  return {
    words: Uint32Array.from(words),
    singles: words.length,
    companions: Uint32Array.from(companions),
    grams: Uint32Array.from(grams),
  }
}

describe('learnVocabulary', () => {
  it('lists words and characters by falling frequency, then companions, and a hash of both kinds once', () => {
    const texts = numberFeatures([text([7, 7, 5], [9, 5], [2]), text([7], [9, 8], []), text([4], [3], [6])])

    const { vocabulary, places } = learnVocabulary(texts, Int32Array.of(0, 1))

    expect({
      hashes: [...vocabulary.hashes],
      idf: [...vocabulary.idf],
      ids: [7, 2, 5, 9, 8, 1].map(hash => vocabulary.index.get(hash)),
      places: [7, 2, 5, 9, 8, 4].map(hash => places[texts.hashes.indexOf(hash)]),
    }).toEqual({
      hashes: [7, 2, 5, 9, 8],
      idf: [2, 1, 1, 2, 1].map(frequency => expect.closeTo(Math.log(3 / (1 + frequency)) + 1, 5)),
      ids: [0, 1, 2, 3, 4, -1],
      places: [0, 1, 2, 3, 4, -1],
    })
  })

  it('drops what a single one of many texts holds', () => {
    const many = Array.from({ length: 1_500 }, (_, i) => text([10_000 + i, 1], [20_000 + i, 2], [3]))

    const { vocabulary } = learnVocabulary(numberFeatures(many), Int32Array.from(many.keys()))

    expect([...vocabulary.hashes]).toEqual([1, 3, 2])
  })
})
