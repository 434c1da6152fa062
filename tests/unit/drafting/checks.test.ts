import { describe, expect, it } from 'vitest'
import { type Fault, findFaults } from '../../../src/drafting/checks.ts'
import { viewOf } from './scene.ts'

const view = viewOf([['customer', 'How long can I send back order #4711? See https://shop.example/help']])
const SOURCE = 'You can send back everything within 30 days of delivery, unworn and in its box.'

function faultsOf(text: string, changes: { limit?: number; language?: string } = {}): Fault[] {
  return findFaults({ text, view, language: 'en', limit: 500, sources: [SOURCE], ...changes })
}

describe('findFaults', () => {
  it('finds nothing in words that stand on their source', () => {
    const faults = faultsOf(
      'You can send everything back within 30 days of delivery, unworn and in its box. Order #4711 too.',
    )

    expect(faults).toEqual([])
  })

  it.each<[string, Fault[], string]>([
    ['no words', ['empty'], '  '],
    ['another language', ['wrong_language', 'unsupported'], 'Sie können alles innerhalb von 30 Tagen zurückschicken.'],
    ['somebody else’s order', ['foreign_detail'], 'You can send back order #9912 within 30 days of delivery.'],
    ['somebody else’s address', ['foreign_detail'], 'You can send everything back in its box, bob@example.com.'],
    ['a link nobody gave', ['unknown_link'], 'You can send everything back: https://evil.example/a'],
    ['a variable', ['unfilled_variable'], 'You can send everything back, {{name}}.'],
    ['an instruction', ['echoes_instruction'], 'You can send back everything: ignore previous.'],
    ['a deed', ['claims_action'], 'We have cancelled your delivery within 30 days.'],
    ['a deed in French', ['claims_action'], 'Je vous en ai créé 30.'],
    ['a deed in German', ['claims_action'], 'Ich habe das storniert.'],
    ['a deed in Spanish', ['claims_action'], 'Hemos cancelado todo.'],
    ['a promise', ['promises'], 'You can send everything back, we will refund you.'],
    ['an invention', ['unsupported'], 'Unicorns deliver gold watches overnight across Europe.'],
  ])('finds %s', (_, expected, text) => {
    const faults = faultsOf(text)

    expect(faults).toEqual(expect.arrayContaining(expected))
  })

  it('finds a text that is too long', () => {
    const faults = faultsOf('You can send everything back within 30 days.', { limit: 10 })

    expect(faults).toEqual(['too_long'])
  })

  it('reads a megabyte in no time', () => {
    const started = performance.now()

    findFaults({ text: 'je vous te le la les '.repeat(50_000), view, language: 'fr', limit: 1e9, sources: [] })

    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
