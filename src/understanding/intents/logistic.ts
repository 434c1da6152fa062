/**
 * Fits a small weighted logistic regression by Newton's method with a Gaussian prior, so that few examples stay near
 * `prior` instead of running away. `inputs[i]` are the slopes' inputs; result and prior are [intercept, ...slopes].
 */
export function fitLogistic(
  inputs: readonly (readonly number[])[],
  outcomes: readonly boolean[],
  weights: readonly number[],
  prior: readonly number[],
  precision: readonly number[],
): number[] {
  const size = prior.length
  const beta = [...prior]
  for (let round = 0; round < 30; round++) {
    const gradient = beta.map((value, k) => precision[k]! * (value - prior[k]!))
    const hessian = Array.from({ length: size }, (_, r) =>
      Array.from({ length: size }, (_, c) => (r === c ? precision[r]! : 0)),
    )
    for (const [i, input] of inputs.entries()) {
      const p = sigmoid(logisticScore(beta, input))
      const slope = weights[i]! * (p - (outcomes[i] ? 1 : 0))
      const curve = weights[i]! * p * (1 - p)
      for (let r = 0; r < size; r++) {
        const a = r === 0 ? 1 : input[r - 1]!
        gradient[r]! += slope * a
        for (let c = 0; c <= r; c++) hessian[r]![c]! += curve * a * (c === 0 ? 1 : input[c - 1]!)
      }
    }
    const step = solveSymmetric(hessian, gradient)
    // Newton may overshoot far from the optimum; a bounded step still converges, as the loss is convex.
    const longest = Math.max(...step.map(Math.abs))
    const damp = longest > 2 ? 2 / longest : 1
    for (let k = 0; k < size; k++) beta[k]! -= damp * step[k]!
    if (longest < 1e-8) break
  }
  return beta
}

/** Intercept plus slopes times inputs. */
export function logisticScore(beta: readonly number[], input: readonly number[]): number {
  let sum = beta[0]!
  for (let k = 0; k < input.length; k++) sum += beta[k + 1]! * input[k]!
  return sum
}

export function sigmoid(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : 1 - 1 / (1 + Math.exp(x))
}

/** Solves A x = b for a symmetric positive definite A of which the lower triangle is given (Cholesky). Overwrites A. */
export function solveSymmetric(a: number[][], b: readonly number[]): number[] {
  const size = b.length
  for (let j = 0; j < size; j++) {
    for (let k = 0; k < j; k++) for (let i = j; i < size; i++) a[i]![j]! -= a[i]![k]! * a[j]![k]!
    const pivot = Math.sqrt(Math.max(a[j]![j]!, 1e-12))
    for (let i = j; i < size; i++) a[i]![j]! /= pivot
  }
  const x = [...b]
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= a[i]![k]! * x[k]!
    x[i]! /= a[i]![i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= a[k]![i]! * x[k]!
    x[i]! /= a[i]![i]!
  }
  return x
}
