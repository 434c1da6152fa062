import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundInfluence } from '../../../src/learning/bound-influence.ts'
import { learnIntents } from '../../../src/learning/learn-intents.ts'
import type { Lesson } from '../../../src/learning/lesson.ts'
import { predictIntent } from '../../../src/understanding/intents/predict-intent.ts'

function lesson(n: number, rest: Partial<Lesson> = {}): Lesson {
  return {
    ticketId: `t${n}`,
    author: `customer ${n}`,
    at: n,
    text: `text ${n}`,
    label: 'returns',
    language: 'en',
    channel: 'email',
    weight: 1,
    standing: 'given',
    ...rest,
  }
}

describe('boundInfluence', () => {
  it('keeps everything where nobody writes more than a share', () => {
    const lessons = Array.from({ length: 20 }, (_, n) => lesson(n))

    const bounded = boundInfluence(lessons)

    expect(bounded).toEqual({ lessons, leftOut: 0, authors: 0 })
  })

  it('keeps the newest three of one author and label, in the order given', () => {
    const own = [4, 1, 3, 2, 5].map(n => lesson(n, { author: 'one' }))
    const other = lesson(9)

    const bounded = boundInfluence([...own, other])

    expect(bounded).toEqual({ lessons: [own[0], own[2], own[4], other], leftOut: 2, authors: 1 })
  })

  it('earns nobody more by writing more', () => {
    const shares = fc.record({ others: fc.integer({ min: 0, max: 300 }), own: fc.integer({ min: 1, max: 400 }) })

    fc.assert(
      fc.property(shares, ({ others, own }) => {
        const lessons = [
          ...Array.from({ length: others }, (_, n) => lesson(n)),
          ...Array.from({ length: own }, (_, n) =>
            lesson(1_000 + n, { author: 'one', label: n % 2 ? 'returns' : 'delivery' }),
          ),
        ]

        const { lessons: kept, leftOut } = boundInfluence(lessons)

        const mine = kept.filter(({ author }) => author === 'one').length
        expect(mine).toBeLessThanOrEqual(Math.max(6, Math.floor(0.01 * others)))
        expect(kept.length + leftOut).toBe(lessons.length)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a customer who floods the history', () => {
  const OPENINGS = ['Hello', 'Hi there', 'Dear team', 'Please help', 'Good morning']
  const WISHES: Readonly<Record<string, readonly string[]>> = {
    returns: [
      'I want to send it back',
      'how do I return my order',
      'I need a return label',
      'can I exchange for a size up',
    ],
    delivery: [
      'where is my parcel',
      'tracking says nothing',
      'my order has not arrived yet',
      'when will my parcel come',
    ],
    invoice: ['I need the invoice', 'send a bill for my company', 'tax receipt please', 'vat is missing on the bill'],
  }
  const texts = Object.entries(WISHES).flatMap(([label, wishes]) =>
    OPENINGS.flatMap(opening => wishes.map(wish => ({ label, text: `${opening}, ${wish}` }))),
  )
  const honest = texts.filter((_, i) => i % 3 > 0).map((each, n) => lesson(n, each))
  const asked = texts.filter((_, i) => i % 3 === 0)
  const flood = Array.from({ length: 400 }, (_, i) =>
    lesson(5_000 + i, {
      author: 'attacker',
      label: 'returns',
      text: `${OPENINGS[i % 5]}, ${WISHES['delivery']![i % 4]}`,
    }),
  )

  it('does not move what others are read as', async () => {
    const { model, from } = await learnIntents([...honest, ...flood], null, 1)

    // The three lessons that are learned of them hold for their very words, as anybody's three would.
    const theirs = new Set(flood.slice(-3).map(({ text }) => text))
    const others = asked.filter(({ text }) => !theirs.has(text))
    const wrong = others.filter(({ text, label }) => predictIntent(model, text).label !== label)
    expect(others.length).toBe(asked.length - 1)
    expect({ wrong, leftOut: from.leftOut, authors: from.authors }).toEqual({ wrong: [], leftOut: 397, authors: 1 })
  })

  it('would move it, were it learned from whole', async () => {
    const everybody = flood.map((each, n) => ({ ...each, author: `customer ${5_000 + n}` }))

    const { model } = await learnIntents([...honest, ...everybody], null, 1)

    const wrong = asked.filter(({ text, label }) => predictIntent(model, text).label !== label)
    expect(wrong.length).toBeGreaterThan(0)
  })
})
