import { LabelRows } from './label-rows.ts'
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
  const longest = data.offsets.reduce((most, end, row) => Math.max(most, end - (data.offsets[row - 1] ?? 0)), 0)
  const rows = new LabelRows(labels, features + 1, longest)
  // Every label starts out as refused, so that only what is wrongly refused costs steps.
  if (loss === 'squared_hinge') rows.fill(features, -1 / BIAS_VALUE)
  const { steps } = rows
  const scores = new Float64Array(labels)
  const order = Int32Array.from(target.keys())
  const random = seededRandom(options.seed)
  const all = options.epochs * order.length
  // Decay touches every weight at each step; a common factor makes that one multiplication.
  let scale = 1
  let step = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (const row of order) {
      const rate = options.rate * (1 - step++ / all)
      rows.take(data, row, features, BIAS_VALUE)
      rows.score()
      for (let c = 0; c < labels; c++) scores[c] = rows.scores[c]! * scale
      if (loss === 'softmax') softmaxInPlace(scores)
      scale *= 1 - rate * options.penalty
      for (let c = 0; c < labels; c++) {
        const isTarget = c === target[row]
        const slope = loss === 'softmax' ? scores[c]! - (isTarget ? 1 : 0) : hingeSlope(scores[c]!, isTarget)
        const isNegligible = slope < negligible && slope > -negligible
        steps[c] = isNegligible ? 0 : (-slope * rate * importance[row]!) / scale
      }
      rows.step()
    }
  }
  return { labels, weights: rows.scaled(scale) }
}

/** Slope of (1 − margin)² where the margin is under 1. */
function hingeSlope(score: number, isTarget: boolean): number {
  return isTarget ? Math.min(0, 2 * (score - 1)) : Math.max(0, 2 * (score + 1))
}

/** The bias row is a feature of this constant value. */
export const BIAS_VALUE = 0.3

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
