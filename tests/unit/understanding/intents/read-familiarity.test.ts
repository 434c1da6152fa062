import { describe, expect, it } from 'vitest'
import { numberFeatures } from '../../../../src/understanding/intents/number-features.ts'
import { readFamiliarity } from '../../../../src/understanding/intents/read-familiarity.ts'
import { readFeatures } from '../../../../src/understanding/intents/text-features.ts'
import { learnVocabulary } from '../../../../src/understanding/intents/vocabulary.ts'

const texts = ['what is the size of the shirt', 'Quelle est la taille de la chemise ?', 'wo ist mein Paket']
const { vocabulary } = learnVocabulary(numberFeatures(texts.map(readFeatures)), Int32Array.from(texts.keys()))

describe('readFamiliarity', () => {
  it.each([
    ['the shirt', { known: 1, substanceKnown: 1, words: 2, knownOfSubstance: 1, unknownOfSubstance: 0 }],
    [
      'What is the capital of France?',
      { known: 5 / 7, substanceKnown: 0, words: 7, knownOfSubstance: 0, unknownOfSubstance: 2 },
    ],
    [
      'Quelle est la taille du lac ?',
      { known: 5 / 7, substanceKnown: 0.5, words: 7, knownOfSubstance: 1, unknownOfSubstance: 1 },
    ],
    [
      'wo ist der Bahnhof 12',
      { known: 2 / 5, substanceKnown: 0, words: 5, knownOfSubstance: 0, unknownOfSubstance: 1 },
    ],
    ['🎉', { known: 0, substanceKnown: 0, words: 1, knownOfSubstance: 0, unknownOfSubstance: 1 }],
    ['', { known: 0, substanceKnown: 0, words: 0, knownOfSubstance: 0, unknownOfSubstance: 0 }],
  ])('tells words of substance from the others: %s', (text, expected) => {
    const { words, singles } = readFeatures(text)
    const familiarity = readFamiliarity(vocabulary, words.subarray(0, singles))

    expect(familiarity).toEqual(expected)
  })
})
