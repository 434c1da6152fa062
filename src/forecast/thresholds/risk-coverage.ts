import type { Instant } from '../../core/time.ts'
import { rateOf } from '../rate-of.ts'
import type { Rate } from '../statistics/interval.ts'
import { upperBound } from '../statistics/proportion.ts'

/** One thing that could be done on its own, and whether that would have been wrong. */
export interface ThresholdCase {
  readonly customerId: string
  readonly createdAt: Instant
  /** Null where the engine abstains, whatever the threshold. */
  readonly confidence: number | null
  readonly wrong: boolean
}

/** Acting from this confidence on: on which share of the cases, and how often wrongly. */
export interface CurvePoint {
  readonly confidence: number
  readonly coverage: number
  /** Share of wrong ones among those acted on, with its 95 % range. */
  readonly error: Rate
  /** One-sided, exact, 95 %. */
  readonly atMost: number
}

const POINTS = 20
/** 1 − 0.02 is not 0.98 in binary; the decider allows as much. */
const SLACK = 1e-9

export function isCovered({ confidence }: ThresholdCase, threshold: number): boolean {
  return confidence !== null && confidence >= threshold - SLACK
}

export function pointAt(cases: readonly ThresholdCase[], confidence: number, seed: number): CurvePoint {
  const covered = cases.filter(each => isCovered(each, confidence))
  const error = rateOf(
    covered.map(({ customerId, wrong }) => ({ customerId, hit: wrong })),
    seed,
  )
  return {
    confidence,
    coverage: cases.length === 0 ? 0 : covered.length / cases.length,
    error,
    atMost: upperBound(error.count, error.n),
  }
}

/** The curve, from the surest cases to all that are acted on at any confidence; steps of about a twentieth of the cases. */
export function riskCoverage(cases: readonly ThresholdCase[], seed: number): CurvePoint[] {
  const sorted = cases.flatMap(({ confidence }) => (confidence === null ? [] : [confidence])).sort((a, b) => b - a)
  const places = Array.from({ length: POINTS }, (_, index) => Math.ceil(((index + 1) * sorted.length) / POINTS) - 1)
  const confidences = new Set(places.flatMap(place => sorted[place] ?? []))
  return [...confidences].map(confidence => pointAt(cases, confidence, seed))
}
