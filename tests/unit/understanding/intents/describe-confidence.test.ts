import { describe, expect, it } from 'vitest'
import { describeConfidence } from '../../../../src/understanding/intents/describe-confidence.ts'
import { trainIntentModel } from '../../../../src/understanding/intents/train-intent-model.ts'
import { shopExamples } from './shop-examples.ts'

describe('describeConfidence', () => {
  it('says what a confidence stands on', () => {
    const model = trainIntentModel(shopExamples(12), { seed: 1 })

    const { words, fused } = describeConfidence(model)

    expect(fused).toBeNull()
    expect(words).toEqual({
      weights: [expect.any(Number)],
      weightsByLanguage: {},
      calibration: {
        judged: 96,
        outsideJudged: 96,
        threshold: expect.any(Number),
        shifts: { language: {}, channel: {} },
      },
      why: null,
    })
  })

  it.each([
    ['one intent', shopExamples(40, 1, 1), 'there are fewer than two intents to tell apart'],
    ['few texts', shopExamples(2), 'fewer than 20 texts could be judged by a model that had not seen them'],
  ])('says why it has none: %s', (_, examples, why) => {
    const { words } = describeConfidence(trainIntentModel(examples, { seed: 1 }))

    expect(words).toMatchObject({ calibration: null, why })
  })
})
