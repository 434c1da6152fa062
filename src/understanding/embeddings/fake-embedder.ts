import { createHash } from 'node:crypto'
import type { Embedder } from './embedder.ts'

/** An embedder for tests: each text's vector comes from hashes of its words, so that texts sharing words are alike. */
export function createFakeEmbedder(dimensions = 32): Embedder {
  return {
    modelId: createHash('sha256').update(`fake:${dimensions}`).digest('hex'),
    dimensions,
    embed: (texts, onProgress) => {
      onProgress?.(texts.length, texts.length)
      return Promise.resolve(texts.map(text => fakeVector(text, dimensions)))
    },
    close: () => Promise.resolve(),
  }
}

function fakeVector(text: string, dimensions: number): Float32Array {
  const sum = new Float64Array(dimensions)
  for (const word of ['', ...text.toLowerCase().split(/\s+/)]) {
    const bytes = createHash('sha256').update(word).digest()
    for (let d = 0; d < dimensions; d++) sum[d]! += bytes[d % bytes.length]! - 127.5
  }
  const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0))
  return Float32Array.from(sum, value => value / length)
}
