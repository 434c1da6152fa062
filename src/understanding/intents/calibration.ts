import type { Calibration } from './intent-model.ts'
import { fitLogistic, logisticScore, sigmoid } from './logistic.ts'
import { softmaxInPlace } from './softmax-regression.ts'

/** Share of traffic assumed to lie outside all labels where nothing better is known. Small: it lowers every confidence. */
const OUTSIDE_SHARE = 0.02
/** Below this many judged predictions no confidence can be supported. */
const LEAST_PREDICTIONS = 20
const SURE = 12
/** Share of in-scope texts that may be refused although their label is right. */
const MOST_REFUSED = 0.1

/** What one prediction shows of its own reliability, before standardising. */
export type Signals = readonly number[]

/** A prediction for a text that its model had not seen. `right` counts only for texts in scope. */
export interface JudgedPrediction {
  readonly signals: Signals
  readonly inScope: boolean
  readonly right: boolean
}

/** Best label, and the signals of how sure and how familiar it is. `mixed` is turned into probabilities in place. */
export function readSignals(
  mixed: Float64Array,
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
  return { best, signals: [odds, margin, top, entropy, knownShare, Math.log1p(words)] }
}

/** Calibrated P(label is right), over in-scope and outside texts together. */
export function confidenceOf(calibration: Calibration, signals: Signals): number {
  const input = standardize(calibration, signals)
  const right = sigmoid(logisticScore(calibration.right, input))
  const prior = Math.log(calibration.outsideShare / (1 - calibration.outsideShare))
  return right * (1 - sigmoid(logisticScore(calibration.outside, input) + prior))
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
  // Equal total weight of both sides; the assumed share comes in afterwards.
  const both = [...inScope, ...outside]
  const balanced = Math.min(inScope.length, 500)
  const outsideBeta = fitLogistic(
    both.map(({ signals }) => standardize(scaled, signals)),
    both.map(prediction => !prediction.inScope),
    both.map(prediction => balanced / (prediction.inScope ? inScope.length : outside.length)),
    // Without outside texts the prior stands: unknown words and an undecided model speak for outside.
    [-1, -0.5, 0, -0.5, 0, -0.5, 0],
    Array<number>(size + 1).fill(outside.length === 0 ? 1e6 : 2),
  )
  const draft = { ...scaled, right, outside: outsideBeta, outsideShare: OUTSIDE_SHARE, threshold: 0.5 }
  return { ...draft, threshold: chooseThreshold(draft, inScope, outside) }
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
