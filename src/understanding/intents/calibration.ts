import type { Calibration } from './intent-model.ts'
import { fitLogistic, logisticScore, sigmoid } from './logistic.ts'
import { softmaxInPlace } from './softmax-regression.ts'

/** Share of traffic assumed outside while both signs are joined; it shapes the order of confidences, not their level. */
const OUTSIDE_SHARE = 0.1
/** Weight of all outside texts when the level is set. Small, as they lower the confidence of texts in scope. */
const OUTSIDE_WEIGHT = 0.02
/** From this many on, real negatives count as much as all hidden labels together. */
const ENOUGH_NEGATIVES = 20
/** Below this many judged predictions no confidence can be supported. */
const LEAST_PREDICTIONS = 20
const SURE = 12
/** Share of in-scope texts that may be refused although their label is right. */
const MOST_REFUSED = 0.07

/** What one prediction shows of its own reliability, before standardising. */
export type Signals = readonly number[]

/** A prediction for a text that its model had not seen. `right` counts only for texts in scope. */
export interface JudgedPrediction {
  readonly signals: Signals
  readonly inScope: boolean
  readonly right: boolean
  /** True for a text that the account itself marked as outside. */
  readonly negative: boolean
}

/**
 * Best label, and the signals of how sure and how familiar it is. `mixed` is turned into probabilities in place; `alike`
 * holds the prototype scores where the text has an embedding.
 */
export function readSignals(
  mixed: Float64Array,
  alike: ArrayLike<number> | undefined,
  knownShare: number,
  words: number,
): { best: number; signals: Signals } {
  let best = 0
  let second = -1
  for (let c = 1; c < mixed.length; c++) {
    if (mixed[c]! > mixed[best]!) {
      second = best
      best = c
    } else if (second < 0 || mixed[c]! > mixed[second]!) second = c
  }
  const top = mixed[best]!
  const margin = second < 0 ? SURE : Math.min(SURE, top - mixed[second]!)
  softmaxInPlace(mixed)
  let entropy = 0
  for (const p of mixed) if (p > 1e-9) entropy -= p * Math.log(p)
  const p = mixed[best]!
  const odds = Math.max(-SURE, Math.min(SURE, Math.log(p) - Math.log1p(-Math.min(p, 1 - 1e-9))))
  const signals = [odds, margin, top, entropy, knownShare, Math.log1p(words)]
  if (alike === undefined) return { best, signals }
  let nearest = alike[0]!
  for (let c = 1; c < alike.length; c++) nearest = Math.max(nearest, alike[c]!)
  return { best, signals: [...signals, nearest, alike[best]! - nearest] }
}

/** Calibrated P(label is right); low for texts unlike all labels. */
export function confidenceOf(calibration: Calibration, signals: Signals): number {
  return sigmoid(logisticScore(calibration.together, [joinedOdds(calibration, signals)]))
}

/** Log-odds of "in scope, and right there". */
function joinedOdds(calibration: Omit<Calibration, 'together' | 'threshold'>, signals: Signals): number {
  const input = standardize(calibration, signals)
  const right = sigmoid(logisticScore(calibration.right, input))
  const prior = Math.log(OUTSIDE_SHARE / (1 - OUTSIDE_SHARE))
  const joined = right * (1 - sigmoid(logisticScore(calibration.outside, input) + prior))
  return Math.max(-SURE, Math.min(SURE, Math.log(joined + 1e-9) - Math.log1p(-Math.min(joined, 1 - 1e-9))))
}

/**
 * Fits a calibration on judged predictions; null where there are too few to support any confidence.
 * The threshold maximises (right and accepted in scope + refused outside), each side counting half, within `MOST_REFUSED`.
 */
export function fitCalibration(predictions: readonly JudgedPrediction[]): Calibration | null {
  const inScope = predictions.filter(prediction => prediction.inScope)
  const outside = predictions.filter(prediction => !prediction.inScope)
  if (inScope.length < LEAST_PREDICTIONS) return null
  const size = inScope[0]!.signals.length
  const center = Array.from({ length: size }, (_, k) => average(inScope.map(({ signals }) => signals[k]!)))
  const spread = center.map((mean, k) =>
    Math.max(1e-3, Math.sqrt(average(inScope.map(({ signals }) => (signals[k]! - mean) ** 2)))),
  )
  const scaled = { center, spread }
  const right = fitLogistic(
    inScope.map(({ signals }) => standardize(scaled, signals)),
    inScope.map(prediction => prediction.right),
    inScope.map(() => 1),
    // The prior says: the mixture's own probability is right as it is.
    [center[0]!, spread[0]!, ...Array<number>(size - 1).fill(0)],
    [0.5, 0.5, ...Array<number>(size - 1).fill(4)],
  )
  const draft = { ...scaled, right, outside: fitOutside(scaled, inScope, outside) }
  const together = fitLogistic(
    predictions.map(({ signals }) => [joinedOdds(draft, signals)]),
    predictions.map(prediction => prediction.right),
    predictions.map(prediction => (prediction.inScope ? 1 : (OUTSIDE_WEIGHT * inScope.length) / outside.length)),
    [0, 1],
    [1, 1],
  )
  return { ...draft, together, threshold: chooseThreshold({ ...draft, together, threshold: 1 }, inScope, outside) }
}

/** Log-odds of outside against in scope, both sides of equal total weight. */
function fitOutside(
  scaled: Pick<Calibration, 'center' | 'spread'>,
  inScope: readonly JudgedPrediction[],
  outside: readonly JudgedPrediction[],
): number[] {
  const total = Math.min(inScope.length, 500)
  const negatives = outside.filter(prediction => prediction.negative).length
  const hidden = outside.length - negatives
  const negativeShare = hidden === 0 ? 1 : negatives >= ENOUGH_NEGATIVES ? 0.5 : negatives / outside.length
  const weightOf = ({ inScope: inside, negative }: JudgedPrediction): number => {
    if (inside) return total / inScope.length
    return negative ? (total * negativeShare) / negatives : (total * (1 - negativeShare)) / hidden
  }
  const both = [...inScope, ...outside]
  const size = scaled.center.length
  // Without outside texts the prior stands: unknown words, an undecided model and distance speak for outside.
  const prior = [-1, -0.5, 0, -0.5, 0, -0.5, 0, -0.5, 0].slice(0, size + 1)
  return fitLogistic(
    both.map(({ signals }) => standardize(scaled, signals)),
    both.map(prediction => !prediction.inScope),
    both.map(weightOf),
    prior,
    Array<number>(size + 1).fill(outside.length === 0 ? 1e6 : 2),
  )
}

function chooseThreshold(
  calibration: Calibration,
  inScope: readonly JudgedPrediction[],
  outside: readonly JudgedPrediction[],
): number {
  const steps = Array.from({ length: 91 }, (_, i) => 0.05 + i / 100)
  const insideConfidence = inScope.map(({ signals, right }) => ({
    right,
    confidence: confidenceOf(calibration, signals),
  }))
  const outsideConfidence = outside.map(({ signals }) => confidenceOf(calibration, signals))
  const utility = (threshold: number): number => {
    const refused = insideConfidence.filter(({ right, confidence }) => right && confidence < threshold).length
    if (refused > MOST_REFUSED * inScope.length) return -1
    const kept =
      insideConfidence.filter(({ right, confidence }) => right && confidence >= threshold).length / inScope.length
    if (outside.length === 0) {
      const wrong = insideConfidence.filter(({ right, confidence }) => !right && confidence >= threshold).length
      return kept - wrong / inScope.length
    }
    return kept + outsideConfidence.filter(confidence => confidence < threshold).length / outside.length
  }
  let best = steps[0]!
  let most = utility(best)
  for (const threshold of steps) {
    const value = utility(threshold)
    if (value > most + 1e-9) {
      best = threshold
      most = value
    }
  }
  return best
}

function standardize(scaled: Pick<Calibration, 'center' | 'spread'>, signals: Signals): number[] {
  return signals.map((value, k) => (value - scaled.center[k]!) / scaled.spread[k]!)
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
