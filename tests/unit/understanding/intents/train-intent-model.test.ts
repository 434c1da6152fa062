import { describe, expect, it } from 'vitest'
import { createFakeEmbedder } from '../../../../src/understanding/embeddings/fake-embedder.ts'
import type { IntentExample } from '../../../../src/understanding/intents/examples.ts'
import { predictIntent } from '../../../../src/understanding/intents/predict-intent.ts'
import { trainIntentModel } from '../../../../src/understanding/intents/train-intent-model.ts'
import { shopExamples } from './shop-examples.ts'

const model = trainIntentModel(shopExamples(30), { seed: 1 })

describe('trainIntentModel', () => {
  it('names wishes it has seen in other words', () => {
    const texts = ['Bonjour, où est ma commande ?', 'refund please', 'cancel the shipment of my order', 'which size']

    const labels = texts.map(text => predictIntent(model, text).label)

    expect(labels).toEqual(['order_status', 'refund', 'cancel', 'sizing'])
  })

  it('is sure inside and unsure outside', () => {
    const inside = predictIntent(model, 'hello where is my order please')
    const outside = [
      'the weather in lisbon is lovely',
      'quantum gravity lecture',
      '🎉🎉🎉',
      'ありがとうございます',
      '',
    ].map(text => predictIntent(model, text))

    expect(inside).toMatchObject({ label: 'order_status', accepted: true })
    expect(inside.confidence).toBeGreaterThan(0.9)
    expect(outside.map(({ accepted }) => accepted)).toEqual([false, false, false, false, false])
    expect(Math.max(...outside.map(({ confidence }) => confidence))).toBeLessThan(0.6)
  })

  it('gives the same model for the same examples and another for another seed', () => {
    const again = trainIntentModel(shopExamples(30), { seed: 1 })
    const other = trainIntentModel(shopExamples(30), { seed: 2 })

    expect(again.id).toBe(model.id)
    expect(other.id).not.toBe(model.id)
  })

  it.each([
    { name: 'no example', examples: [], labels: [], label: '' },
    { name: 'one example', examples: [{ text: 'refund', label: 'refund' }], labels: ['refund'], label: 'refund' },
    { name: 'one label', examples: shopExamples(40, 1, 1), labels: ['order_status'], label: 'order_status' },
    {
      name: 'two examples',
      examples: [
        { text: 'refund', label: 'refund' },
        { text: 'where is it', label: 'order_status' },
      ],
      labels: ['order_status', 'refund'],
      label: 'refund',
    },
    { name: 'negatives alone', examples: [{ text: 'lottery', label: 'oos' }], labels: [], label: '' },
  ])('abstains with $name', ({ examples, labels, label }) => {
    const small = trainIntentModel(examples, { seed: 1 })

    const reading = predictIntent(small, 'refund')

    expect(small.labels).toEqual(labels)
    expect(reading).toEqual({ label, confidence: 0, accepted: false })
  })

  it('keeps a label with one example beside well-known ones', () => {
    const examples = [...shopExamples(20), { text: 'the gift card balance', label: 'gift_card' }]

    const withRare = trainIntentModel(examples, { seed: 1 })

    expect(withRare.labels).toContain('gift_card')
    expect(withRare.learnability.tooFew).toEqual(['gift_card'])
    expect(predictIntent(withRare, 'which size fits').label).toBe('sizing')
  })

  it('learns from negatives what lies outside, and never answers with them', () => {
    const lottery = Array.from({ length: 40 }, (_, i) => ({
      text: `you won the lottery order ${i} claim now`,
      label: 'oos',
    }))

    const withNegatives = trainIntentModel([...shopExamples(30), ...lottery], { seed: 1 })

    const reading = predictIntent(withNegatives, 'you won the lottery, claim now')
    expect(withNegatives.labels).not.toContain('oos')
    expect(reading.accepted).toBe(false)
  })

  it('stands 5 % wrong labels and says that they are doubtful', () => {
    const clean = shopExamples(40)
    const noisy = clean.map((example, i) => (i % 20 === 7 ? { ...example, label: 'sizing' } : example))
    const fresh = shopExamples(10, 99)

    const noisyModel = trainIntentModel(noisy, { seed: 1 })

    const right = fresh.filter(({ text, label }) => predictIntent(noisyModel, text).label === label).length
    expect(right / fresh.length).toBeGreaterThan(0.93)
    expect(noisyModel.learnability.doubtful).toBeGreaterThan(5)
  })

  it('uses embeddings where every example has one, and works without them on the same model', async () => {
    const embedder = createFakeEmbedder()
    const examples = shopExamples(20)
    const vectors = await embedder.embed(examples.map(({ text }) => text))
    const embedded: IntentExample[] = examples.map((example, i) => ({ ...example, embedding: vectors[i]! }))

    const both = trainIntentModel(embedded, { seed: 1 })
    const unused = trainIntentModel(embedded, { seed: 1, embeddingsPresent: false })
    const partly = trainIntentModel([...embedded, examples[0]!], { seed: 1 })

    expect(both.views.fused?.pooled).toHaveLength(3)
    expect([unused.views.fused, unused.dense, partly.dense]).toEqual([null, null, null])
    expect(predictIntent(both, 'which size fits').label).toBe('sizing')
    expect(predictIntent(both, 'which size fits', { embedding: vectors[105]! }).confidence).toBeGreaterThan(0)
    expect(predictIntent(both, 'which size fits', { embedding: new Float32Array(3) })).toEqual(
      predictIntent(both, 'which size fits'),
    )
  })

  it('weighs the experts by language where a language has enough texts', async () => {
    const examples = shopExamples(40)
    const meant = await createFakeEmbedder().embed(examples.map(({ label }) => label))
    const noise = await createFakeEmbedder().embed(examples.map((_, i) => `noise${i}`))
    const mixed = examples.map((example, i) => ({
      ...example,
      ...(i % 2 === 0 ? { language: 'en', text: 'hello, a question' } : { language: 'fr' }),
      embedding: i % 2 === 0 ? meant[i]! : noise[i]!,
    }))

    const byLanguage = trainIntentModel([...mixed, { ...mixed[0]!, language: 'de' }], { seed: 1 }).views.fused!
      .byLanguage

    const shareOfEmbedding = ([words, ...embedding]: readonly number[]): number => {
      const sum = embedding.reduce((total, weight) => total + weight, 0)
      return sum / (words! + sum)
    }
    expect(Object.keys(byLanguage)).toEqual(['en', 'fr'])
    expect(shareOfEmbedding(byLanguage['en']!)).toBeGreaterThan(shareOfEmbedding(byLanguage['fr']!) + 0.1)
  })

  it.each(['__proto__', 'toString', 'xx'])('reads a text in the unheard-of language %s as any other', language => {
    expect(predictIntent(model, 'which size fits', { language })).toEqual(predictIntent(model, 'which size fits'))
  })

  it('reads a megabyte without delay', () => {
    const texts = ['a'.repeat(1_000_000), 'order '.repeat(170_000), "'".repeat(1_000_000), '1'.repeat(1_000_000)]
    const start = performance.now()

    const readings = texts.map(text => predictIntent(model, text))

    expect(readings.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true)
    expect(performance.now() - start).toBeLessThan(200)
  })
})
