import { chooseThreshold } from './choose-threshold.ts'
import { fitGroupShifts, shiftOf } from './group-shifts.ts'
import type { Calibration } from './intent-model.ts'
import { fitLogistic, logisticScore, sigmoid } from './logistic.ts'
import { logOdds, outsidePrior, type Signals } from './signals.ts'

/**
 * Share of traffic assumed outside while familiarity and sureness are joined to a confidence. It shapes the order of
 * confidences, not their level: more would find the unknown better and tell right from wrong in scope worse.
 */
const OUTSIDE_SHARE = 0.15
/** The same for accepting, where a text outside costs as much as one in scope. */
const OUTSIDE_SHARE_TO_ACCEPT = 0.5
/** Weight of all outside texts when the level is set. Small, as they lower the confidence of texts in scope. */
const OUTSIDE_WEIGHT = 0.01
/** From this many on, real negatives count as much as all hidden labels together. */
const ENOUGH_NEGATIVES = 20
/** Below this many judged predictions no confidence can be supported. */
export const LEAST_PREDICTIONS = 20
/** Nobody stands by a label that is more likely wrong than right, however much of the traffic is in scope. */
const LEAST_CONFIDENCE = 0.5
/** How strongly the slopes of the signals are held to their priors: few texts must not bend many signals. */
const RIGHT_RIDGE = 32
const OUTSIDE_RIDGE = 30
/** Standardised signals further out than this say nothing more. */
const FARTHEST = 6

/** Groups of texts that may be calibrated apart. */
export interface TextGroups {
  readonly language?: string
  readonly channel?: string
}

/** A prediction for a text that its model had not seen. `right` counts only for texts in scope. */
export interface JudgedPrediction extends TextGroups {
  readonly signals: Signals
  readonly inScope: boolean
  readonly right: boolean
  /** True for a text that the account itself marked as outside. */
  readonly negative: boolean
}

/** Calibrated P(label is right), low for texts unlike all labels; and whether the engine stands by the label. */
export function judgeSignals(
  calibration: Calibration,
  signals: Signals,
  groups: TextGroups,
): { confidence: number; accepted: boolean } {
  const { right, outside } = oddsOf(calibration, signals)
  const level = logisticScore(calibration.together, levels(join(right, outside, OUTSIDE_SHARE)))
  const confidence = sigmoid(level + shiftOf(calibration.shifts, groups))
  return {
    confidence,
    accepted: confidence >= LEAST_CONFIDENCE && fitOf(calibration, signals) >= calibration.threshold,
  }
}

/** Fits a calibration on judged predictions; null where there are too few to support any confidence. */
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
    [0.5, 0.5, ...Array<number>(size - 1).fill(RIGHT_RIDGE)],
  )
  const draft = { ...scaled, right, outside: fitOutside(scaled, inScope, outside) }
  const levelOf = ({ signals }: JudgedPrediction): number[] => {
    const odds = oddsOf(draft, signals)
    return levels(join(odds.right, odds.outside, OUTSIDE_SHARE))
  }
  const together = fitLogistic(
    predictions.map(levelOf),
    predictions.map(prediction => prediction.right),
    predictions.map(prediction => (prediction.inScope ? 1 : (OUTSIDE_WEIGHT * inScope.length) / outside.length)),
    [0, 1, 1],
    [1, 1, 1],
  )
  const shifts = fitGroupShifts(inScope.map(one => ({ ...one, level: logisticScore(together, levelOf(one)) })))
  const threshold = chooseThreshold(
    inScope.map(({ signals, right }) => ({ fit: fitOf(draft, signals), right })),
    outside.map(({ signals }) => fitOf(draft, signals)),
  )
  return { ...draft, together, shifts, threshold, judged: inScope.length, outsideJudged: outside.length }
}

/** P(in scope and right) where both sides are equally common. */
function fitOf(calibration: Scaled & Pick<Calibration, 'right' | 'outside'>, signals: Signals): number {
  const { right, outside } = oddsOf(calibration, signals)
  return join(right, outside, OUTSIDE_SHARE_TO_ACCEPT)
}

type Scaled = Pick<Calibration, 'center' | 'spread'>

function oddsOf(calibration: Scaled & Pick<Calibration, 'right' | 'outside'>, signals: Signals) {
  const input = standardize(calibration, signals)
  return { right: logisticScore(calibration.right, input), outside: logisticScore(calibration.outside, input) }
}

function join(right: number, outside: number, outsideShare: number): number {
  return sigmoid(right) * (1 - sigmoid(outside + logOdds(outsideShare)))
}

/** Inputs of a beta calibration: it bends the two ends apart, where a logistic one has a single slope. */
function levels(probability: number): number[] {
  const odds = logOdds(probability)
  return [-Math.log1p(Math.exp(-odds)), Math.log1p(Math.exp(odds))]
}

/** Log-odds of outside against in scope, both sides of equal total weight. */
function fitOutside(
  scaled: Scaled,
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
  return fitLogistic(
    both.map(({ signals }) => standardize(scaled, signals)),
    both.map(prediction => !prediction.inScope),
    both.map(weightOf),
    outsidePrior(size),
    Array<number>(size + 1).fill(outside.length === 0 ? 1e6 : OUTSIDE_RIDGE),
  )
}

function standardize({ center, spread }: Scaled, signals: Signals): number[] {
  return signals.map((value, k) => Math.max(-FARTHEST, Math.min(FARTHEST, (value - center[k]!) / spread[k]!)))
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
