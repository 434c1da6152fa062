import { describe, expect, it } from 'vitest'
import { TOPIC_VECTOR_HEADS } from '../../../../src/understanding/learned/topic-vector-heads.ts'
import { vectorHeads } from '../../../../src/understanding/learned/vector-heads.ts'
import { readTopics } from '../../../../src/understanding/topics.ts'

/** The direction in which the head of self-harm speaks up most. */
function towardsSelfHarm(): Float32Array {
  const weights = new Int8Array(Buffer.from(TOPIC_VECTOR_HEADS.self_harm.bytes, 'base64'))
  const length = Math.hypot(...weights)
  return Float32Array.from(weights, weight => weight / length)
}

describe('heads over embeddings', () => {
  it('weigh each dimension', () => {
    const bytes = Buffer.from(Int8Array.of(100, -50).buffer).toString('base64')
    const heads = vectorHeads({ a: { bias: 0.5, scale: 0.01, bytes } })

    const scores = heads(Float32Array.of(1, 2))

    expect(scores).toEqual(Float64Array.of(0.5))
  })

  it('say nothing of a vector of another model', () => {
    const scores = vectorHeads(TOPIC_VECTOR_HEADS)(new Float32Array(3))

    expect(scores).toBeNull()
  })

  it('raise a topic that the words only hint at, and talk none down', () => {
    const hint = 'I have made my peace, keep the parcel, look after everybody'
    const plain = 'I want to kill myself'
    const away = towardsSelfHarm().map(value => -value)

    const read = [
      readTopics(hint),
      readTopics(hint, { englishVector: towardsSelfHarm() }),
      readTopics(plain, { englishVector: away }),
      readTopics(plain, { englishVector: new Float32Array(3) }),
    ]

    expect(read).toEqual([[], ['self_harm'], ['self_harm'], ['self_harm']])
  })
})
