import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONCEPT_WORDS } from '../../../src/knowledge/concept-words.ts'
import { conceptsOf, glossOf } from '../../../src/knowledge/concepts.ts'
import { FUNCTION_WORDS } from '../../../src/knowledge/function-words.ts'
import { wordsOf } from '../../../src/knowledge/tokenize.ts'

describe('conceptsOf', () => {
  it.each([
    ['parcel', 'en', 'colis', 'fr'],
    ['refunded', 'en', 'remboursee', 'fr'],
    ['invoice', 'en', 'rechnungen', 'de'],
    ['warranty', 'en', 'garantia', 'es'],
    ['factura', 'es', 'facture', 'fr'],
    ['stolen', 'en', 'stolen', 'fr'],
  ])('%s (%s) means what %s (%s) means', (a, languageA, b, languageB) => {
    expect(conceptsOf(a, languageA)).toEqual(conceptsOf(b, languageB))
  })

  it('takes a German compound apart', () => {
    const [delivery, address] = [conceptsOf('delivery', 'en'), conceptsOf('address', 'en')]

    expect(conceptsOf('lieferadresse', 'de')).toEqual([...delivery, ...address])
  })

  it('knows a word of another language where the language was taken wrong', () => {
    expect(conceptsOf('versandkosten', 'und')).toEqual(conceptsOf('versandkosten', 'de'))
  })

  it('finds no matter in small words', () => {
    expect([...FUNCTION_WORDS].filter(word => conceptsOf(word, 'en').length > 0)).toEqual([])
  })

  it('has four columns in every line, of words as a text gives them', () => {
    const lines = CONCEPT_WORDS.trim()
      .split('\n')
      .map(line => line.split('|').map(column => column.trim()))
    const words = lines.flatMap(columns => columns.flatMap(column => column.split(' ')))

    expect(lines.filter(columns => columns.length !== 4 || columns.includes(''))).toEqual([])
    expect(words.filter(word => wordsOf(word)[0] !== word.replace('*', ''))).toEqual([])
  })
})

describe('glossOf', () => {
  it.each([
    ['Quand est-ce que je serai remboursé pour mon colis perdu ?', 'fr', 'refund parcel lost'],
    ['Wo finde ich die Rechnung für meine Bestellung 4711?', 'de', 'finde invoice order 4711'],
    ['¿Cómo modifico la dirección de entrega?', 'es', 'change address delivery'],
  ])('%s', (text, language, expected) => {
    const gloss = glossOf(text, language)

    expect(gloss.split(' ')).toEqual(expect.arrayContaining(expected.split(' ')))
  })

  it('ends soon, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        expect(glossOf(text.repeat(50), 'de').length).toBeLessThan(40_000)
      }),
      { numRuns: 50 },
    )
  })
})
