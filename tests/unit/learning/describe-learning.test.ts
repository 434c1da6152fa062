import { describe, expect, it } from 'vitest'
import { describeLearning } from '../../../src/learning/describe-learning.ts'
import { findLabelConflicts } from '../../../src/learning/label-conflicts.ts'
import type { Lesson } from '../../../src/learning/lesson.ts'
import { describeConfidence } from '../../../src/understanding/intents/describe-confidence.ts'
import { trainIntentModel } from '../../../src/understanding/intents/train-intent-model.ts'

function lesson(n: number, text: string, label: string, rest: Partial<Lesson> = {}): Lesson {
  return {
    ticketId: `t${n}`,
    author: `a${n}`,
    at: n,
    text,
    label,
    language: 'en',
    channel: 'chat',
    weight: 1,
    standing: 'given',
    ...rest,
  }
}

describe('findLabelConflicts', () => {
  it('finds labels given to the same words, whatever their case and numbers', () => {
    const lessons = [
      lesson(1, 'Where is my order 123?', 'delivery'),
      lesson(2, 'where is my order 456?', 'order_status'),
      lesson(3, 'Where is my order 9?', 'delivery'),
      lesson(4, 'hello', 'delivery'),
      lesson(5, 'hello', 'order_status'),
    ]

    expect(findLabelConflicts(lessons)).toEqual([{ labels: ['delivery', 'order_status'], texts: 1, lessons: 3 }])
  })
})

describe('describeLearning', () => {
  it('says what came in and what should be merged', () => {
    const texts = [
      'where is my parcel',
      'parcel not here',
      'when will it come',
      'still waiting for it',
      'tracking is silent',
    ]
    const lessons = Array.from({ length: 60 }, (_, n) =>
      lesson(n, `${texts[n % 5]} number ${n}`, n % 2 ? 'delivery' : 'shipping', {
        language: n < 40 ? 'en' : 'fr',
        standing: n === 0 ? 'corrected' : n === 1 ? 'doubted' : 'given',
      }),
    )
    const model = trainIntentModel(lessons, { seed: 1 })

    const report = describeLearning(undefined, { lessons, leftOut: 4, authors: 2 }, model)

    expect(report).toEqual({
      source: null,
      lessons: 60,
      byLanguage: { en: 40, fr: 20 },
      corrected: 1,
      doubted: 1,
      beyondShare: { lessons: 4, authors: 2 },
      learnability: model.learnability,
      confidence: describeConfidence(model),
      conflicts: [{ labels: ['delivery', 'shipping'], texts: 5, lessons: 60 }],
      suggestedMerges: [expect.objectContaining({ labels: ['delivery', 'shipping'] })],
    })
  })
})
