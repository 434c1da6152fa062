import type { QuantizedWeights } from './intent-model.ts'
import { BIAS_VALUE, type LinearWeights } from './linear-classifier.ts'
import type { SparseVector } from './vectorizer.ts'

/** Stores each feature's weights as bytes with one scale: a quarter of the memory, no measurable loss. */
export function quantizeRows(model: LinearWeights, features: number): QuantizedWeights {
  const { labels, weights: exact } = model
  const weights = new Int8Array(exact.length)
  const scales = new Float32Array(features + 1)
  for (let row = 0; row <= features; row++) {
    let largest = 0
    for (let i = row * labels; i < (row + 1) * labels; i++) largest = Math.max(largest, Math.abs(exact[i]!))
    if (largest === 0) continue
    scales[row] = largest / 127
    const scale = scales[row]!
    for (let i = row * labels; i < (row + 1) * labels; i++) weights[i] = Math.round(exact[i]! / scale)
  }
  return { weights, scales }
}

/** Writes the label scores (logits) of one sparse vector into `scores`. */
export function scoreQuantized(model: QuantizedWeights, vector: SparseVector, scores: Float64Array): void {
  const { weights, scales } = model
  const { indices, values } = vector
  const labels = scores.length
  const biasRow = scales.length - 1
  const bias = scales[biasRow]! * BIAS_VALUE
  for (let c = 0; c < labels; c++) scores[c] = weights[biasRow * labels + c]! * bias
  // Four features at a time, so that the scores are read and written once for all of them.
  const whole = vector.length & ~3
  for (let i = 0; i < whole; i += 4) {
    const [first, second, third, fourth] = [indices[i]!, indices[i + 1]!, indices[i + 2]!, indices[i + 3]!]
    const a = values[i]! * scales[first]!
    const b = values[i + 1]! * scales[second]!
    const d = values[i + 2]! * scales[third]!
    const e = values[i + 3]! * scales[fourth]!
    for (let c = 0; c < labels; c++) {
      scores[c]! +=
        weights[first * labels + c]! * a +
        weights[second * labels + c]! * b +
        (weights[third * labels + c]! * d + weights[fourth * labels + c]! * e)
    }
  }
  for (let i = whole; i < vector.length; i++) {
    const base = indices[i]! * labels
    const value = values[i]! * scales[indices[i]!]!
    for (let c = 0; c < labels; c++) scores[c]! += weights[base + c]! * value
  }
}
