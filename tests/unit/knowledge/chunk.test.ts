import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunk } from '../../../src/knowledge/chunk.ts'

describe('chunk', () => {
  it('splits at headings and keeps them with their text', () => {
    const pieces = chunk('Intro.\n\n## Returns\n\nWithin 30 days.\n\n## Refunds\nTo your card.')

    expect(pieces).toEqual(['Intro.', 'Returns\nWithin 30 days.', 'Refunds\nTo your card.'])
  })

  it('cuts long paragraphs at sentence ends', () => {
    const pieces = chunk('This is a sentence of forty characters. '.repeat(60))

    expect(pieces.every(piece => piece.length <= 1_500 && piece.endsWith('.'))).toBe(true)
  })

  it('loses no word and ends soon, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5_000, unit: 'grapheme' }), text => {
        const words = (from: string) => from.match(/[a-z]+/g)?.length ?? 0

        const pieces = chunk(text)

        expect(words(pieces.join(' '))).toBeGreaterThanOrEqual(words(text.replace(/^#{1,6}\s.*$/gm, '')))
      }),
    )
  })
})
