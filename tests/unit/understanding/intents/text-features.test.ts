import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFeatures, readWords } from '../../../../src/understanding/intents/text-features.ts'

describe('readWords', () => {
  it.each([
    ['Où est ma commande n° 48213 ?', ['où', 'est', 'ma', 'commande', 'n', '0', '?']],
    ['I haven’t RECEIVED it!!', ['i', "haven't", 'received', 'it', '!', '!']],
    ['Größe 42, bitte', ['größe', '0', 'bitte']],
    ['ﬁt 👍', ['fit', '👍']],
    ['注文はどこですか', ['注文はどこですか']],
    ['  \n ', []],
  ])('splits %j', (text, words) => {
    expect(readWords(text)).toEqual(words)
  })

  it('reads head and tail of a long text', () => {
    const words = readWords(`first ${'filler '.repeat(1_000)}last`)

    expect([words.at(0), words.at(-1), words.length < 400]).toEqual(['first', 'last', true])
  })
})

describe('readFeatures', () => {
  it('tells accents apart and forgets case and digits', () => {
    const hashes = (text: string): string => readFeatures(text).words.join()

    expect(hashes('Commande 12')).toBe(hashes('commande 999'))
    expect(hashes('sale')).not.toBe(hashes('salé'))
  })

  it.each([
    ['cancelled', 'cancellation', true],
    ['Bestellung', 'bestellen', true],
    ['refund', 'return', false],
  ])('gives %j and %j the same stem: %j', (one, other, same) => {
    const stem = (text: string): number | undefined => readFeatures(text).words.at(-1)

    expect(stem(one) === stem(other)).toBe(same)
  })

  it.each([
    ['cancel my order', 'order, please cancel', true],
    ['cancel my order', 'cancel my account', false],
    ['refund one two three four five six seven card', 'card refund', true],
    ['refund one two three four five six seven eight card', 'card refund', false],
    [`${'filler '.repeat(63)}refund card`, 'card refund', false],
  ])('pairs the words of %j and %j, in any order, near each other and near the beginning: %j', (one, other, share) => {
    const ends = (text: string): readonly [string, string] => [text.split(' ')[0]!, text.split(' ').at(-1)!]

    const companions = new Set(readFeatures(one).companions)

    const asked = readFeatures(ends(other).join(' ')).companions
    expect(asked).toHaveLength(1)
    expect(asked.some(hash => companions.has(hash))).toBe(share)
  })

  it('has one single and one stem for each word, one pair between neighbours, and grams that depend on the words alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        const words = readWords(text)

        const features = readFeatures(text)

        expect(features.singles).toBe(words.length)
        expect(features.words).toHaveLength(Math.max(0, 3 * words.length - 1))
        expect(readFeatures(words.join(' ')).grams).toEqual(features.grams)
      }),
    )
  })
})
