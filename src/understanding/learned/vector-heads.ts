/** Linear heads over a sentence embedding as they are kept: for each a bias, and one signed byte a dimension, in base64, times its `scale`. */
export type PackedVectorHeads = Readonly<
  Record<string, { readonly bias: number; readonly scale: number; readonly bytes: string }>
>

/** How strongly each head speaks up at a vector of length 1; 0 stands halfway. Null for a vector of another model's length. */
export type VectorScorer = (vector: Float32Array) => Float64Array | null

/** Reads packed heads. The answer is overwritten by the next call. */
export function vectorHeads(packed: PackedVectorHeads): VectorScorer {
  const heads = Object.values(packed).map(({ bias, scale, bytes }) => {
    const weights = new Int8Array(Buffer.from(bytes, 'base64'))
    return { bias, weights: Float64Array.from(weights, weight => weight * scale) }
  })
  const scores = new Float64Array(heads.length)
  return vector => {
    for (const [at, { bias, weights }] of heads.entries()) {
      if (vector.length !== weights.length) return null
      let sum = bias
      for (let i = 0; i < weights.length; i++) sum += weights[i]! * vector[i]!
      scores[at] = sum
    }
    return scores
  }
}
