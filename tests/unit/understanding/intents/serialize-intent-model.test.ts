import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { RehearsalError } from '../../../../src/errors/rehearsal-error.ts'
import { createFakeEmbedder } from '../../../../src/understanding/embeddings/fake-embedder.ts'
import { predictIntent } from '../../../../src/understanding/intents/predict-intent.ts'
import {
  deserializeIntentModel,
  isReadableModel,
  serializeIntentModel,
} from '../../../../src/understanding/intents/serialize-intent-model.ts'
import { trainIntentModel } from '../../../../src/understanding/intents/train-intent-model.ts'
import { shopExamples } from './shop-examples.ts'

describe('serializeIntentModel', () => {
  it('writes bytes whose hash is the id, and reads them back equal', async () => {
    const examples = shopExamples(15)
    const vectors = await createFakeEmbedder().embed(examples.map(({ text }) => text))
    const model = trainIntentModel(
      examples.map((example, i) => ({ ...example, embedding: vectors[i]! })),
      { seed: 3 },
    )

    const bytes = serializeIntentModel(model)
    const back = deserializeIntentModel(Buffer.concat([Buffer.from('x'), bytes]).subarray(1))

    expect(createHash('sha256').update(bytes).digest('hex')).toBe(model.id)
    expect(back).toEqual(model)
    for (const [i, { text }] of examples.entries()) {
      expect(predictIntent(back, text, { embedding: vectors[i]! })).toEqual(
        predictIntent(model, text, { embedding: vectors[i]! }),
      )
    }
  })

  it('holds no word of a customer', () => {
    const model = trainIntentModel(shopExamples(15), { seed: 3 })

    const bytes = Buffer.from(serializeIntentModel(model)).toString('latin1')

    expect(bytes).not.toMatch(/remboursement|trousers|48213/)
  })

  it('reads a model without labels', () => {
    const model = trainIntentModel([], { seed: 1 })

    expect(deserializeIntentModel(serializeIntentModel(model))).toEqual(model)
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['other bytes', Buffer.from('PK\u0003\u0004 something else\n')],
    ['a broken header', Buffer.from('REHEARSAL-INTENTS-2\n{"labels":\n')],
    ['a cut model', serializeIntentModel(trainIntentModel(shopExamples(3), { seed: 1 })).slice(0, -64)],
  ])('refuses %s', (_, bytes) => {
    expect(() => deserializeIntentModel(bytes)).toThrow(RehearsalError)
    expect(() => deserializeIntentModel(bytes)).toThrow(/Not an intent model/)
  })

  it('tells a model of another version from no model', () => {
    const older = Buffer.from('REHEARSAL-INTENTS-1\n{"labels":[]}\n')

    expect([isReadableModel(older), isReadableModel(serializeIntentModel(trainIntentModel([], { seed: 1 })))]).toEqual([
      false,
      true,
    ])
    expect(() => deserializeIntentModel(older)).toThrow(/another version of the product/)
  })
})
