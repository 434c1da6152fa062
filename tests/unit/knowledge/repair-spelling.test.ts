import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSpellingRepair } from '../../../src/knowledge/repair-spelling.ts'

const repair = createSpellingRepair([
  'The Juniper lamp takes a small bulb. Alder jackets can be proofed again.',
  'Die Einlegesohle wird nach jeder Tour getrocknet.',
])

describe('createSpellingRepair', () => {
  it.each([
    ['a slip in a word of the pages', 'juinper lamp', 'juniper lamp'],
    ['a slip in a word of help in general', 'my pasword', 'my password'],
    ['a slip in a long German word', 'Einlegsohle trocknen', 'einlegesohle trocknen'],
    ['nothing in known words', 'Where is the Juniper lamp and my refund?', 'Where is the Juniper lamp and my refund?'],
    ['nothing in short words', 'teh lmap', 'teh lmap'],
    ['nothing in names that are near to nothing', 'Sebastopol Ouagadougou', 'Sebastopol Ouagadougou'],
    ['nothing in other scripts', '电话问题 вопрос', '电话问题 вопрос'],
  ])('mends %s', (_, query, expected) => {
    expect(repair(query)).toBe(expected)
  })

  it('leaves what it has mended as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        expect(repair(repair(text))).toBe(repair(text))
      }),
    )
  })

  it('is quick with a megabyte', () => {
    const started = performance.now()

    repair('einlegsohlen'.repeat(90_000))
    repair('juinper '.repeat(130_000))

    expect(performance.now() - started).toBeLessThan(500)
  })
})
