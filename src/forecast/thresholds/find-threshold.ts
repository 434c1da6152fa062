import { TOO_FEW } from '../rate-of.ts'
import { leastCases, provesAtMost } from '../statistics/least-cases.ts'
import { type CurvePoint, isCovered, pointAt, type ThresholdCase } from './risk-coverage.ts'

/** `none`: no confidence keeps the error of the older weeks tolerable, or there is too little of it to show so. */
export type ThresholdVerdict = 'confirmed' | 'not_confirmed' | 'too_few' | 'none'

/** The lowest confidence at which an error stays tolerable, found on older cases and tried on newer ones. */
export interface Threshold {
  readonly tolerated: number
  readonly cases: { readonly older: number; readonly newer: number }
  /** What acting from it on gave in the older weeks, and in the newer ones; null where there is no such confidence. */
  readonly found: { readonly older: CurvePoint; readonly newer: CurvePoint } | null
  readonly verdict: ThresholdVerdict
  /** What the policy's own threshold, 1 − tolerated, gives in the newer weeks. */
  readonly today: CurvePoint
}

/** 0.07 × 1000 is more than 70 in binary. */
const SLACK = 1e-6
/** Tenths of a per cent: as fine as anybody writes one into a policy. */
const STEPS = 1_000

export function findThreshold(
  older: readonly ThresholdCase[],
  newer: readonly ThresholdCase[],
  tolerated: number,
  seed: number,
): Threshold {
  const confidence = lowestTolerable(older, tolerated)
  const known = {
    tolerated,
    cases: { older: older.length, newer: newer.length },
    today: pointAt(newer, 1 - tolerated, seed),
  }
  if (confidence === undefined) return { ...known, found: null, verdict: 'none' }
  const found = { older: pointAt(older, confidence, seed), newer: pointAt(newer, confidence, seed) }
  return { ...known, found, verdict: verdictOn(found.newer, tolerated) }
}

function lowestTolerable(cases: readonly ThresholdCase[], tolerated: number): number | undefined {
  const ascending = cases
    .filter(({ confidence }) => confidence !== null)
    .sort((a, b) => (a.confidence ?? 0) - (b.confidence ?? 0))
  let covered = ascending.length
  let wrong = ascending.filter(each => each.wrong).length
  let tried = -1
  for (let step = 0; step <= STEPS; step++) {
    for (let first = ascending[ascending.length - covered]; first !== undefined && !isCovered(first, step / STEPS); ) {
      covered--
      if (first.wrong) wrong--
      first = ascending[ascending.length - covered]
    }
    if (covered < TOO_FEW) return undefined
    if (covered !== tried && provesAtMost(wrong, covered, tolerated)) {
      const lowest = ascending[ascending.length - covered]?.confidence ?? 0
      // Below the least sure of these cases nothing was seen.
      return Math.max(step, Math.floor(lowest * STEPS + SLACK)) / STEPS
    }
    tried = covered
  }
  return undefined
}

/** Cases of which even none wrong would prove too little are no contradiction. */
function verdictOn({ error }: CurvePoint, tolerated: number): ThresholdVerdict {
  if (provesAtMost(error.count, error.n, tolerated)) return 'confirmed'
  const isFew = error.n < Math.max(TOO_FEW, leastCases(0, tolerated))
  return isFew && error.low <= tolerated ? 'too_few' : 'not_confirmed'
}
