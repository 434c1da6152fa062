import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../../src/core/reading.ts'
import { createFakeModel } from '../../../../src/understanding/model/fake-model.ts'
import { secondOpinion, wantsSecondOpinion } from '../../../../src/understanding/model/second-opinion.ts'

function reading(changes: Partial<Reading> = {}): Reading {
  return {
    messageId: 'm1',
    language: { code: 'en', confidence: 1 },
    intent: { label: 'refund', confidence: 0.6, accepted: false },
    thanks: { label: 'other', safeToClose: false, confidence: 1 },
    owed: { who: 'us', confidence: 1, evidence: '' },
    topics: [],
    sentiment: 'neutral',
    urgency: 'normal',
    entities: { orders: [], emails: [], phones: [] },
    automated: null,
    spam: { spam: false, confidence: 1 },
    consent: null,
    goodbye: false,
    empty: false,
    evidence: [],
    ...changes,
  }
}

const ask = (label: string, given = reading(), share = 1) =>
  secondOpinion(given, {
    model: createFakeModel({ classify: () => ({ label, confidence: 1 }) }),
    brief: { labels: [{ label: 'refund' }, { label: 'invoice' }], examples: [] },
    share,
    weight: 6,
    text: 'My money?',
  })

describe('secondOpinion', () => {
  it('accepts an intent that the model finds too, and says so', async () => {
    const { intent, evidence } = await ask('refund')

    expect(intent).toEqual({ label: 'refund', confidence: 0.9, accepted: true })
    expect(evidence).toEqual([{ kind: 'model', id: expect.any(String), quote: 'second opinion: refund' }])
  })

  it.each([
    ['the same each time', ['refund', 'refund', 'refund'], { accepted: true }, 3],
    ['something else the second time', ['refund', 'none', 'refund'], { accepted: true, steady: false }, 2],
    ['something else the third time', ['refund', 'refund', 'invoice'], { accepted: true, steady: false }, 3],
  ])('asks again before it is acted on: %s', async (_, said, expected, asked) => {
    let questions = 0
    const { intent } = await secondOpinion(reading(), {
      model: createFakeModel({
        classify: (_text, _labels, run) => {
          questions++
          return { label: said[run - 1]!, confidence: 1 }
        },
      }),
      brief: { labels: [{ label: 'refund' }, { label: 'invoice' }], examples: [] },
      share: 1,
      weight: 6,
      runs: 3,
      text: 'My money?',
    })

    expect(intent).toEqual({ label: 'refund', confidence: 0.9, ...expected })
    expect(questions).toBe(asked)
  })

  it.each([
    ['none', 0.6, { label: 'refund', confidence: 0.3, accepted: false }],
    ['invoice', 0.8, { label: 'refund', confidence: 0.4, accepted: false }],
    ['invoice', 0.4, { label: 'invoice', confidence: 0.6, accepted: false }],
  ])(
    'accepts nothing where the model says %s and we were sure to %s: the likelier label is a guess',
    async (label, confidence, expected) => {
      const { intent } = await ask(label, reading({ intent: { label: 'refund', confidence, accepted: false } }))

      expect(intent).toEqual(expected)
    },
  )

  it.each<[string, Partial<Reading>]>([
    ['is sure already', { intent: { label: 'refund', confidence: 0.95, accepted: true } }],
    ['resembles nothing', { intent: { label: 'refund', confidence: 0.1, accepted: false } }],
    ['has no intent', { intent: null }],
    ['is for a person', { topics: ['legal_threat'] }],
    ['is spam', { spam: { spam: true, confidence: 1 } }],
    ['is automated', { automated: { kind: 'bounce', reason: 'x' } }],
    ['is thanks', { thanks: { label: 'thanks_only', safeToClose: true, confidence: 1 } }],
  ])('does not ask where the message %s', async (_, changes) => {
    const given = reading(changes)

    const result = await ask('refund', given)

    expect(result).toBe(given)
  })

  it('asks about the share of messages that the policy allows', () => {
    const asked = (share: number) =>
      Array.from({ length: 1_000 }, (_, n) => wantsSecondOpinion(reading({ messageId: `m${n}` }), share)).filter(
        Boolean,
      )

    expect(asked(0)).toHaveLength(0)
    expect(asked(1)).toHaveLength(1_000)
    expect(Math.abs(asked(0.2).length - 200)).toBeLessThan(50)
  })
})
