import { describe, expect, it } from 'vitest'
import type { TextFeatures } from '../../../../src/understanding/intents/text-features.ts'
import { buildVocabulary } from '../../../../src/understanding/intents/vocabulary.ts'

function text(words: readonly number[], companions: readonly number[], grams: readonly number[]): TextFeatures {
  return {
    words: Uint32Array.from(words),
    singles: words.length,
    companions: Uint32Array.from(companions),
    grams: Uint32Array.from(grams),
  }
}

describe('buildVocabulary', () => {
  it('lists words and characters by falling frequency, then companions, and a hash of both kinds once', () => {
    const vocabulary = buildVocabulary([text([7, 7, 5], [9, 5], [2]), text([7], [9, 8], [])])

    expect({
      hashes: [...vocabulary.hashes],
      idf: [...vocabulary.idf],
      ids: [7, 2, 5, 9, 8, 1].map(hash => vocabulary.index.get(hash)),
    }).toEqual({
      hashes: [7, 2, 5, 9, 8],
      idf: [2, 1, 1, 2, 1].map(frequency => expect.closeTo(Math.log(3 / (1 + frequency)) + 1, 5)),
      ids: [0, 1, 2, 3, 4, -1],
    })
  })

  it('drops what a single one of many texts holds', () => {
    const many = Array.from({ length: 1_500 }, (_, i) => text([10_000 + i, 1], [20_000 + i, 2], [3]))

    const { hashes } = buildVocabulary(many)

    expect([...hashes]).toEqual([1, 3, 2])
  })
})
