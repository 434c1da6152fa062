import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { relevanceOf } from '../../../src/knowledge/relevance.ts'

const evidence = fc.record({
  words: fc.double({ min: 0, max: 60, noNaN: true }),
  grams: fc.double({ min: 0, max: 200, noNaN: true }),
  concepts: fc.double({ min: 0, max: 60, noNaN: true }),
  similarity: fc.double({ min: -1, max: 1, noNaN: true }),
  foreign: fc.boolean(),
})
const query = fc.record({
  characters: fc.integer({ min: 1, max: 1_000_000 }),
  language: fc.constantFrom('en', 'de', 'fr', 'zh'),
  model: fc.boolean(),
})

describe('relevanceOf', () => {
  it('never falls where more speaks for a document', () => {
    fc.assert(
      fc.property(query, evidence, fc.constantFrom('words', 'grams', 'concepts', 'similarity'), (asked, less, kind) => {
        const relevance = relevanceOf(asked)
        const more = { ...less, [kind]: less[kind] + 0.5 }

        expect(relevance(more)).toBeGreaterThanOrEqual(relevance(less))
      }),
    )
  })

  it('leans less on the model the longer a French text is', () => {
    const gain = (characters: number) => {
      const relevance = relevanceOf({ characters, language: 'fr', model: true })
      const known = { words: 5, grams: 5, concepts: 5, foreign: false }
      return relevance({ ...known, similarity: 0.6 }) - relevance({ ...known, similarity: 0.2 })
    }

    expect([gain(40), gain(200), gain(1_000)].map(value => Math.round(value * 10) / 10)).toEqual([2, 0.9, 0.2])
  })
})
