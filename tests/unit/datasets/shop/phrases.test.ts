import { describe, expect, it } from 'vitest'
import { expand } from '../../../../datasets/shop/grammar.ts'
import { personOf } from '../../../../datasets/shop/people.ts'
import { SPAM_MAILS } from '../../../../datasets/shop/phrases/spam.ts'
import { createRandom } from '../../../../datasets/shop/random.ts'
import { USUAL } from '../../../../datasets/shop/settings.ts'
import { makeSlots } from '../../../../datasets/shop/slots.ts'
import { INTENTS, LANGUAGES } from '../../../../datasets/shop/vocabulary.ts'
import { VOICES } from '../../../../datasets/shop/voices.ts'

const slots = makeSlots(
  createRandom(1),
  personOf({ seed: 1, start: 0, end: 1, settings: USUAL }, 1),
  'sizing',
  Date.parse('2026-10-01T08:00:00Z'),
  '#12345',
)

function patternsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Object.values(value as object).flatMap(patternsIn)
}

describe('phrase banks', () => {
  it.each(LANGUAGES)('expand whatever is picked (%s)', language => {
    const patterns = [...patternsIn(VOICES[language]), ...patternsIn(SPAM_MAILS)]

    const texts = patterns.flatMap(pattern =>
      [0, 1, 2].map(n => expand(pattern, { ...slots, topic: 'x' }, count => n % count)),
    )

    expect(texts.filter(text => /[[\]{}|]/.test(text))).toEqual([])
  })

  it.each(LANGUAGES)('word every intent in many ways, the newest differently (%s)', language => {
    const [older, newer] = language === 'en' ? [12, 6] : [6, 4]

    for (const intent of INTENTS) {
      const phrases = VOICES[language].intents[intent]
      expect(new Set(phrases.older).size, intent).toBeGreaterThanOrEqual(older)
      expect(new Set(phrases.newer).size, intent).toBeGreaterThanOrEqual(newer)
      expect(phrases.newer.filter(text => phrases.older.includes(text))).toEqual([])
    }
  })

  it.each([
    ['unknown slot', 'a {nonsense}'],
    ['open bracket', 'a [b|c'],
  ])('refuse a mistake: %s', (_, pattern) => {
    expect(() => expand(pattern, slots, () => 0)).toThrow('phrase bank')
  })

  it('keep nested and empty alternatives apart', () => {
    const pattern = 'one [two [three|four]|] end {order}.'

    const texts = [0, 1].map(n => expand(pattern, slots, () => n))

    expect(texts).toEqual(['One two three end #12345.', 'One end #12345.'])
  })
})
