import { describe, expect, it } from 'vitest'
import { createFakeEmbedder } from '../../../../src/understanding/embeddings/fake-embedder.ts'
import { serializeIntentModel } from '../../../../src/understanding/intents/serialize-intent-model.ts'
import { trainInParallel } from '../../../../src/understanding/intents/train-in-parallel.ts'
import { trainIntentModel } from '../../../../src/understanding/intents/train-intent-model.ts'
import { shopHistory } from '../../../support/simulation.ts'

/** Enough of each label for the second loss, with negatives and doubtful labels among them. */
const examples = shopHistory(9, 110).tickets.map(({ messages, tags }, i) => ({
  text: messages[0]?.text ?? '',
  label: i % 31 === 0 ? 'none' : ['shipping', 'refund', 'other'][(tags.length + (i % 2)) % 3]!,
  language: i % 3 === 0 ? 'fr' : 'en',
}))

describe('trainInParallel', () => {
  it('gives with any number of threads the model that one thread gives, to the byte', async () => {
    const alone = serializeIntentModel(trainIntentModel(examples, { seed: 2 }))

    for (const threads of [1, 3])
      expect(serializeIntentModel(await trainInParallel(examples, { seed: 2 }, threads))).toEqual(alone)
  })

  it('does so with embeddings too', async () => {
    const vectors = await createFakeEmbedder(8).embed(examples.map(({ text }) => text))
    const embedded = examples.map((example, i) => ({ ...example, embedding: vectors[i]! }))

    expect((await trainInParallel(embedded, { seed: 2 }, 2)).id).toBe(trainIntentModel(embedded, { seed: 2 }).id)
  })
})
