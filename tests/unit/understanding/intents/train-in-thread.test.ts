import { describe, expect, it } from 'vitest'
import { createFakeEmbedder } from '../../../../src/understanding/embeddings/fake-embedder.ts'
import type { IntentExample } from '../../../../src/understanding/intents/examples.ts'
import { serializeIntentModel } from '../../../../src/understanding/intents/serialize-intent-model.ts'
import { trainInThread } from '../../../../src/understanding/intents/train-in-thread.ts'
import { trainIntentModel } from '../../../../src/understanding/intents/train-intent-model.ts'

const ASKED: readonly (readonly [label: string, about: string])[] = [
  ['shipping', 'when will the parcel for my order arrive'],
  ['refund', 'please give me my money back for order'],
  ['account', 'my password is wrong, the login says no for'],
]

function examples(count: number): IntentExample[] {
  return Array.from({ length: count }, (_, i) => {
    const [label, about] = ASKED[i % ASKED.length]!
    return { text: `${about} ${i * 7}`, label, language: 'en', weight: 1 + (i % 2), trusted: i % 5 === 0 }
  })
}

describe('trainInThread', () => {
  it.each([0, 5, 12, 13, 90])('learns from %i examples to the byte what is learned without a thread', async count => {
    const trained = await trainInThread(examples(count), { seed: 3, embeddingsPresent: false })

    expect(serializeIntentModel(trained)).toEqual(
      serializeIntentModel(trainIntentModel(examples(count), { seed: 3, embeddingsPresent: false })),
    )
  })

  it('hands embeddings over whole, in several portions', async () => {
    const some = examples(620)
    const vectors = await createFakeEmbedder(8).embed(some.map(({ text }) => text))
    const embedded = some.map((example, i) => ({ ...example, embedding: vectors[i]! }))

    const trained = await trainInThread(embedded, { seed: 3 })

    expect(trained.id).toBe(trainIntentModel(embedded, { seed: 3 }).id)
    expect(trained.dense?.dimensions).toBe(8)
  })

  it('leaves embeddings out where some example has none', async () => {
    const some = examples(30).map((example, i) =>
      i === 4 ? example : { ...example, embedding: Float32Array.of(1, 0) },
    )

    expect((await trainInThread(some, { seed: 3 })).dense).toBeNull()
  })

  it('lets the event loop run meanwhile', async () => {
    let beats = 0
    const heart = setInterval(() => beats++, 5)
    await trainInThread(examples(200), { seed: 3, embeddingsPresent: false })
    clearInterval(heart)

    expect(beats).toBeGreaterThan(5)
  })

  it('says that training failed', async () => {
    const broken = examples(20).map(example => ({ ...example, text: 7 as unknown as string }))

    await expect(trainInThread(broken, { seed: 3 })).rejects.toThrow(expect.objectContaining({ code: 'internal' }))
  })
})
