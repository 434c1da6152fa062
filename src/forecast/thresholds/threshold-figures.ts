import type { Policy } from '../../core/policy.ts'
import type { Instant } from '../../core/time.ts'
import type { LedgerRow } from '../ledger.ts'
import type { Past } from '../past.ts'
import { intentCases, thanksCases } from './collect-cases.ts'
import { findThreshold, type Threshold } from './find-threshold.ts'
import { type CurvePoint, riskCoverage, type ThresholdCase } from './risk-coverage.ts'
import { type ThresholdSetting, thresholdSettings } from './threshold-settings.ts'

/** A threshold with the whole curve it lies on, of older and newer cases together. */
export interface ThresholdCurve extends Threshold {
  readonly curve: readonly CurvePoint[]
}

/** How far confidence may be lowered at the error that the policy tolerates: found on older tickets, tried on newer ones. */
export interface ThresholdFigures {
  /** Tickets created before this chose, the others confirm. RFC 3339. */
  readonly split: string
  /** All intents the policy acts on, at the mean of what it tolerates for them. */
  readonly routing: ThresholdCurve
  readonly thanks: ThresholdCurve
  /** Descending by cases, then by name. */
  readonly intents: readonly (Threshold & { readonly intent: string })[]
  /** What may be written into the policy. */
  readonly settings: readonly ThresholdSetting[]
}

/** @param split where the older tickets end; their rows may come from before the reported window */
export function thresholdFigures(
  rows: readonly LedgerRow[],
  past: Past,
  policy: Policy,
  split: Instant,
  seed: number,
): ThresholdFigures {
  const read = intentCases(rows, policy)
  const toleratedOf = (intent: string): number => policy.intents[intent]!.toleratedError
  const mean = read.reduce((sum, each) => sum + toleratedOf(each.intent), 0) / Math.max(1, read.length)
  const intents = [...Map.groupBy(read, each => each.intent)]
    .map(([intent, cases]) => ({ intent, ...threshold(cases, toleratedOf(intent)) }))
    .sort((a, b) => count(b) - count(a) || (a.intent < b.intent ? -1 : 1))
  const thanks = curve(thanksCases(rows, past), policy.thanks.toleratedWrongCloses)
  return {
    split: new Date(split).toISOString(),
    routing: curve(read, Math.round(mean * 1e6) / 1e6),
    thanks,
    intents,
    settings: thresholdSettings(thanks, intents, policy),
  }

  function threshold(cases: readonly ThresholdCase[], tolerated: number): Threshold {
    const isOlder = ({ createdAt }: ThresholdCase): boolean => createdAt < split
    return findThreshold(
      cases.filter(isOlder),
      cases.filter(each => !isOlder(each)),
      tolerated,
      seed,
    )
  }

  function curve(cases: readonly ThresholdCase[], tolerated: number): ThresholdCurve {
    return { ...threshold(cases, tolerated), curve: riskCoverage(cases, seed) }
  }
}

function count({ cases }: Threshold): number {
  return cases.older + cases.newer
}
