import { type LinearOptions, softmaxInPlace } from './linear-classifier.ts'
import { multiplyRows } from './multiply-rows.ts'
import { seededRandom, shuffle } from './seeded-order.ts'

const NEGLIGIBLE = 3e-3

/** A multinomial logistic regression over embeddings: label c has `weights[c * dimensions .. (c + 1) * dimensions]` and `bias[c]`. */
export interface DenseWeights {
  readonly dimensions: number
  /** Mean embedding of the training texts; subtracted first. */
  readonly mean: Float32Array
  readonly weights: Float32Array
  readonly bias: Float32Array
}

/** Embeddings of all examples are scaled up, so that the same rate and penalty suit them as they suit the sparse blocks. */
const SCALE = 3

/** Fits by seeded stochastic gradient descent with a rate that falls linearly to zero; parameters as in `fitLinear`. */
export function fitDenseSoftmax(
  vectors: readonly Float32Array[],
  labels: number,
  target: Int32Array,
  importance: Float32Array,
  options: LinearOptions,
): DenseWeights {
  const dimensions = vectors[0]!.length
  const mean = meanOf(vectors, dimensions)
  const weights = new Float32Array(labels * dimensions)
  const bias = new Float32Array(labels)
  const scores = new Float64Array(labels)
  const x = new Float64Array(dimensions)
  const order = Int32Array.from(target.keys())
  const random = seededRandom(options.seed)
  const steps = options.epochs * order.length
  let scale = 1
  let step = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (const row of order) {
      const rate = options.rate * (1 - step++ / steps)
      const vector = vectors[row]!
      for (let d = 0; d < dimensions; d++) x[d] = SCALE * (vector[d]! - mean[d]!)
      multiplyRows(weights, x, scores)
      for (let c = 0; c < labels; c++) scores[c] = scale * scores[c]! + bias[c]!
      softmaxInPlace(scores)
      scale *= 1 - rate * options.penalty
      for (let c = 0; c < labels; c++) {
        const slope = (scores[c]! - (c === target[row] ? 1 : 0)) * importance[row]!
        if (slope < NEGLIGIBLE && slope > -NEGLIGIBLE) continue
        addScaled(weights, c * dimensions, x, (-slope * rate) / scale)
        bias[c]! -= slope * rate
      }
    }
  }
  // Stored so that scoring needs no scaling: score = weights · (vector − mean) + bias.
  for (let i = 0; i < weights.length; i++) weights[i]! *= scale * SCALE
  return { dimensions, mean, weights, bias }
}

/** Writes the label scores of one embedding into `scores`. */
export function scoreDense(model: DenseWeights, vector: Float32Array, scores: Float64Array): void {
  const { dimensions, mean, weights, bias } = model
  const x = new Float64Array(dimensions)
  for (let d = 0; d < dimensions; d++) x[d] = vector[d]! - mean[d]!
  multiplyRows(weights, x, scores)
  for (let c = 0; c < scores.length; c++) scores[c]! += bias[c]!
}

function addScaled(weights: Float32Array, base: number, x: Float64Array, factor: number): void {
  for (let i = 0; i < x.length; i++) weights[base + i]! += factor * x[i]!
}

function meanOf(vectors: readonly Float32Array[], dimensions: number): Float32Array {
  const sum = new Float64Array(dimensions)
  for (const vector of vectors) {
    for (let d = 0; d < dimensions; d++) sum[d]! += vector[d]!
  }
  return Float32Array.from(sum, value => value / vectors.length)
}
