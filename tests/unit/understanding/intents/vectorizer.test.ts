import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberFeatures } from '../../../../src/understanding/intents/number-features.ts'
import { readFeatures } from '../../../../src/understanding/intents/text-features.ts'
import { Vectorizer, vectorizeRows } from '../../../../src/understanding/intents/vectorizer.ts'
import { learnVocabulary } from '../../../../src/understanding/intents/vocabulary.ts'

const known = ['where is my parcel', 'cancel my order please', 'the zip is broken'].map(readFeatures)
const knownRows = Int32Array.from(known.keys())
const vectorizer = new Vectorizer(learnVocabulary(numberFeatures(known), knownRows).vocabulary)

function squareOf(text: string): number {
  const { values, length } = vectorizer.vectorize(readFeatures(text))
  return values.subarray(0, length).reduce((sum, value) => sum + value * value, 0)
}

describe('Vectorizer', () => {
  it('gives words, companions and characters a length of 1 each where all is known', () => {
    expect(squareOf('cancel my order please')).toBeCloseTo(3, 5)
  })

  it.each([
    ['my parcel', 'my strange umbrella parcel'],
    ['cancel my order please', 'cancel my wedding in november please'],
    ['the zip is broken', 'the capital of sweden is stockholm'],
  ])('lets %j speak louder than %j, which holds strangers', (familiar, strange) => {
    expect(squareOf(strange)).toBeLessThan(0.8 * squareOf(familiar))
  })

  it('gives a text of strangers no feature', () => {
    expect(vectorizer.vectorize(readFeatures('ζ ω')).length).toBe(0)
  })

  it('writes into a matrix what it writes for each text alone', () => {
    const some = fc.array(fc.constantFrom('where', 'order', 'zip', 'is', 'umbrella', '42', '?'), { maxLength: 30 })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), texts => {
        const features = texts.map(words => readFeatures(words.join(' ')))

        const numbered = numberFeatures([...known, ...features])
        const asked = Int32Array.from(features, (_, i) => known.length + i)
        const learned = learnVocabulary(numbered, knownRows)
        const { offsets, indices, values } = vectorizeRows(numbered, learned, asked)

        const alone = features.map(text => {
          const own = vectorizer.vectorize(text)
          return [[...own.indices.subarray(0, own.length)], [...own.values.subarray(0, own.length)]]
        })
        const rows = features.map((_, row) => [
          [...indices.subarray(offsets[row], offsets[row + 1])],
          [...values.subarray(offsets[row], offsets[row + 1])],
        ])
        expect(rows).toEqual(alone)
      }),
    )
  })
})
