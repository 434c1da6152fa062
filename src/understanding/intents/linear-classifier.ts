import { seededRandom, shuffle } from './seeded-order.ts'
import type { SparseRows } from './vocabulary.ts'

/** Gradients smaller than this are skipped: most labels are surely wrong after the first passes, and there the time goes. */
const NEGLIGIBLE = { softmax: 1e-3, squared_hinge: 0.04 } as const

/** `softmax` asks for probabilities; `squared_hinge` only that the right label stands a margin above, and all others below. */
export type Loss = keyof typeof NEGLIGIBLE

export interface LinearOptions {
  /** `softmax` where absent. */
  readonly loss?: Loss
  readonly epochs: number
  readonly rate: number
  /** Strength of the L2 penalty for one example (λ). */
  readonly penalty: number
  readonly seed: number
}

/** Weights of a linear classifier, feature-major: feature f has `weights[f * labels .. (f + 1) * labels]`; the last row is the bias. */
export interface LinearWeights {
  readonly labels: number
  readonly weights: Float32Array
}

/**
 * Fits a linear classifier by seeded stochastic gradient descent whose rate falls linearly to zero: a multinomial logistic
 * regression, or one against the rest with squared hinges (as a linear support vector machine). `target` is the label number of every row of `data`, `importance` its weight.
 */
export function fitLinear(
  data: SparseRows,
  features: number,
  labels: number,
  target: Int32Array,
  importance: Float32Array,
  options: LinearOptions,
): LinearWeights {
  const { loss = 'softmax' } = options
  const negligible = NEGLIGIBLE[loss]
  const weights = new Float32Array((features + 1) * labels)
  // Every label starts out as refused, so that only what is wrongly refused costs steps.
  if (loss === 'squared_hinge') weights.fill(-1 / BIAS_VALUE, features * labels)
  const scores = new Float64Array(labels)
  const active = new Int32Array(labels)
  const gradient = new Float64Array(labels)
  const order = Int32Array.from(target.keys())
  const random = seededRandom(options.seed)
  const steps = options.epochs * order.length
  // Decay touches every weight at each step; a common factor makes that one multiplication.
  let scale = 1
  let step = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (const row of order) {
      const rate = options.rate * (1 - step++ / steps)
      const start = data.offsets[row]!
      const end = data.offsets[row + 1]!
      addScores(weights, labels, features, data, start, end, scores)
      for (let c = 0; c < labels; c++) scores[c]! *= scale
      if (loss === 'softmax') softmaxInPlace(scores)
      scale *= 1 - rate * options.penalty
      let count = 0
      for (let c = 0; c < labels; c++) {
        const isTarget = c === target[row]
        const slope = loss === 'softmax' ? scores[c]! - (isTarget ? 1 : 0) : hingeSlope(scores[c]!, isTarget)
        if (slope < negligible && slope > -negligible) continue
        gradient[count] = (-slope * rate * importance[row]!) / scale
        active[count++] = c
      }
      if (count === 0) continue
      for (let i = start; i < end; i++) {
        const base = data.indices[i]! * labels
        const value = data.values[i]!
        for (let a = 0; a < count; a++) weights[base + active[a]!]! += gradient[a]! * value
      }
      const base = features * labels
      for (let a = 0; a < count; a++) weights[base + active[a]!]! += gradient[a]! * BIAS_VALUE
    }
  }
  for (let i = 0; i < weights.length; i++) weights[i]! *= scale
  return { labels, weights }
}

/** Slope of (1 − margin)² where the margin is under 1. */
function hingeSlope(score: number, isTarget: boolean): number {
  return isTarget ? Math.min(0, 2 * (score - 1)) : Math.max(0, 2 * (score + 1))
}

/** The bias row is a feature of this constant value. */
export const BIAS_VALUE = 0.3

/** Four features at a time, so that the scores are read and written once for all of them. */
function addScores(
  weights: Float32Array,
  labels: number,
  features: number,
  { indices, values }: Pick<SparseRows, 'indices' | 'values'>,
  start: number,
  end: number,
  scores: Float64Array,
): void {
  const bias = features * labels
  for (let c = 0; c < labels; c++) scores[c] = weights[bias + c]! * BIAS_VALUE
  const whole = end - ((end - start) & 3)
  for (let i = start; i < whole; i += 4) {
    const first = indices[i]! * labels
    const second = indices[i + 1]! * labels
    const third = indices[i + 2]! * labels
    const fourth = indices[i + 3]! * labels
    const a = values[i]!
    const b = values[i + 1]!
    const d = values[i + 2]!
    const e = values[i + 3]!
    for (let c = 0; c < labels; c++) {
      scores[c]! +=
        weights[first + c]! * a + weights[second + c]! * b + (weights[third + c]! * d + weights[fourth + c]! * e)
    }
  }
  for (let i = whole; i < end; i++) {
    const base = indices[i]! * labels
    const value = values[i]!
    for (let c = 0; c < labels; c++) scores[c]! += weights[base + c]! * value
  }
}

/** Turns scores into probabilities, in place; returns the logarithm of the normaliser. */
export function softmaxInPlace(scores: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > top) top = score
  let sum = 0
  for (let c = 0; c < scores.length; c++) {
    const value = Math.exp(scores[c]! - top)
    scores[c] = value
    sum += value
  }
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum
  return top + Math.log(sum)
}
