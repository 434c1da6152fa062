import type { MixWeights } from './intent-model.ts'
import { softmaxInPlace } from './linear-classifier.ts'
import { solveSymmetric } from './logistic.ts'

/** Scores of each expert for one text, and the number of its true label. */
export interface ScoredText {
  readonly scores: readonly Float32Array[]
  readonly target: number
}

/** Adds the experts' scores, each times its weight, into `out`. */
export function mixScores(scores: readonly ArrayLike<number>[], weights: MixWeights, out: Float64Array): void {
  out.fill(0)
  for (let k = 0; k < weights.length; k++) {
    const weight = weights[k]!
    const expert = scores[k]!
    if (weight !== 0) for (let c = 0; c < out.length; c++) out[c]! += weight * expert[c]!
  }
}

/**
 * Learns how much each expert counts by maximising the likelihood of the true labels (convex; Newton). Weights stay at or
 * above 0 and are drawn towards `prior` as strongly as `priorTexts` texts would hold them.
 */
export function fitMixture(texts: readonly ScoredText[], prior: MixWeights, priorTexts: number): MixWeights {
  const experts = prior.length
  const weights = [...prior]
  const labels = texts[0]?.scores[0]?.length ?? 0
  const p = new Float64Array(labels)
  const means = new Float64Array(experts)
  for (let round = 0; round < 20; round++) {
    const gradient = weights.map((weight, k) => priorTexts * (weight - prior[k]!))
    const hessian = Array.from({ length: experts }, (_, r) =>
      Array.from({ length: experts }, (_, c) => (r === c ? priorTexts : 0)),
    )
    for (const { scores, target } of texts) {
      mixScores(scores, weights, p)
      softmaxInPlace(p)
      for (let k = 0; k < experts; k++) {
        let mean = 0
        for (let c = 0; c < labels; c++) mean += p[c]! * scores[k]![c]!
        means[k] = mean
        gradient[k]! += mean - scores[k]![target]!
        for (let j = 0; j <= k; j++) {
          let product = 0
          for (let c = 0; c < labels; c++) product += p[c]! * scores[k]![c]! * scores[j]![c]!
          hessian[k]![j]! += product - means[k]! * means[j]!
        }
      }
    }
    const step = solveSymmetric(hessian, gradient)
    let moved = 0
    for (let k = 0; k < experts; k++) {
      const next = Math.max(0, weights[k]! - Math.max(-0.5, Math.min(0.5, step[k]!)))
      moved = Math.max(moved, Math.abs(next - weights[k]!))
      weights[k] = next
    }
    if (moved < 1e-5) break
  }
  return weights
}
