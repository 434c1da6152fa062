import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LexicalSegment } from '../../../src/knowledge/lexical-segment.ts'

const segmentOf = (texts: readonly string[]) => LexicalSegment.of(texts.map(text => [{ text, weight: 1 }]))
const best = (texts: readonly string[], query: string) =>
  segmentOf(texts)
    .score(query, { from: 0, to: texts.length })
    .sort((a, b) => b.score - a.score)
    .map(hit => hit.item)

describe('LexicalSegment', () => {
  it.each([
    ['rare words count more', ['the parcel the parcel', 'the refund', 'the parcel'], 'the refund', 1],
    ['accents and case do not matter', ['Größe wählen', 'Étiquette de retour'], 'ETIQUETTE', 1],
    ['a plural finds the singular', ['opening hours', 'returning a garment'], 'garments', 1],
    ['characters find each other without spaces', ['付款方式', '退货政策说明'], '退货政策', 1],
  ])('%s', (_, texts, query, expected) => {
    const [first] = best(texts, query)

    expect(first).toBe(expected)
  })

  it('says how much of a query an item covers', () => {
    const segment = segmentOf(['blue shirt', 'green hat', 'red sock'])

    const hits = segment.score('blue shirt', { from: 0, to: 3 })

    expect(hits).toEqual([{ item: 0, score: expect.any(Number), coverage: 1 }])
  })

  it('gives the same scores as of a moment whatever is added later', () => {
    const text = fc.array(fc.constantFrom('parcel', 'refund', 'late', 'order', 'colis', 'retour'), { minLength: 1 })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), fc.array(text), text, (before, after, query) => {
        const join = (lists: string[][]) => lists.map(words => words.join(' '))
        const range = { from: 0, to: before.length }

        const early = segmentOf(join(before)).score(query.join(' '), range)
        const late = segmentOf(join([...before, ...after])).score(query.join(' '), range)

        expect(late).toEqual(early)
      }),
    )
  })
})
