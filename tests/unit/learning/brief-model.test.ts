import { describe, expect, it } from 'vitest'
import { briefModel } from '../../../src/learning/brief-model.ts'
import type { Lesson } from '../../../src/learning/lesson.ts'
import { indexLessons } from '../../../src/learning/nearest-lessons.ts'
import { trainIntentModel } from '../../../src/understanding/intents/train-intent-model.ts'

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  delivery: ['my parcel has not arrived', 'the tracking of my parcel is silent', 'when will my parcel come to me'],
  invoice: [
    'please send the invoice to ann@example.com',
    'the invoice has a wrong address',
    'tax number on the invoice',
  ],
  returns: ['I want to send the boots back', 'how can I return these boots', 'return label for the boots please'],
}
const lessons = Object.entries(TEXTS).flatMap(([label, texts], l) =>
  [...texts, ...texts.map(text => `${text} today`), ...texts.map(text => `hello ${text}`)].map(
    (text, i): Lesson => ({
      ticketId: `${label}-${i}`,
      author: `${l}-${i}`,
      at: i,
      text,
      label,
      language: 'en',
      channel: 'email',
      weight: 1,
      standing: 'given',
    }),
  ),
)
const model = trainIntentModel(lessons, { seed: 1 })
const brief = briefModel(model, lessons, { returns: { about: 'wants to send something back' } })

describe('briefModel', () => {
  it('names every intent, in the team’s words where the policy has some', () => {
    expect(brief('boots').labels).toEqual([
      { label: 'delivery' },
      { label: 'invoice' },
      { label: 'returns', definition: 'wants to send something back' },
    ])
  })

  it('shows the most alike lessons first, three of an intent at most, and the rest of the intents after them', () => {
    const { examples } = brief('where is my parcel and the invoice')

    expect(new Set(examples.slice(0, 2).map(({ label }) => label)).size).toBeLessThanOrEqual(2)
    expect(examples.filter(({ label }) => label === 'delivery')).toHaveLength(3)
    expect(examples.filter(({ label }) => label === 'invoice')).toHaveLength(3)
    expect(new Set(examples.map(({ label }) => label))).toEqual(new Set(['delivery', 'invoice', 'returns']))
  })

  it('leaves the message’s own ticket out', () => {
    const text = 'the tracking of my parcel is silent'

    const own = brief(text, 'delivery-1').examples.filter(example => example.text === text)

    expect(own).toEqual([])
  })

  it('sends no address of a customer', () => {
    expect(JSON.stringify(brief('please send the invoice'))).not.toContain('ann@example.com')
  })
})

describe('indexLessons', () => {
  it('finds nothing where no word is shared', () => {
    expect(indexLessons(lessons)('zebra')).toEqual([])
  })

  it('puts the lesson itself first', () => {
    expect(indexLessons(lessons)('tax number on the invoice')[0]!.lesson.text).toBe('tax number on the invoice')
  })
})
