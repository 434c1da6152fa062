import type { Range } from '../../src/forecast/statistics/interval.ts'
import { clopperPearson, wilson } from '../../src/forecast/statistics/proportion.ts'
import type { SplitUse } from '../locked-splits.ts'

/** How an interval was found: by formula for a share, or by drawing the cases again. */
export type IntervalKind = 'wilson' | 'exact' | 'bootstrap'

/** Someone else's figure on the same cases, computed in the same run. */
export interface PeerFigure {
  readonly name: string
  /** Null where it could not be run here. */
  readonly value: number | null
}

/** One figure of the evaluation with its 95 % interval. Shares lie in 0..1. */
export interface MeasuredRow {
  /** The part of the product that was measured. */
  readonly part: string
  /** The labelled set. */
  readonly data: string
  /** How cases were kept apart from what was learned or chosen: `folds`, `validation`, `held out`, `development` … */
  readonly split: string
  readonly metric: string
  /** `up` where more is better; `down` for errors. */
  readonly better: 'up' | 'down'
  /** Cases that bear the figure. */
  readonly n: number
  /** How many of them it is; absent where the figure is no share. */
  readonly count?: number
  readonly value: number
  readonly low: number
  readonly high: number
  readonly interval: IntervalKind
  /** What plain tools reach, measured elsewhere. */
  readonly floor?: number
  /** What the figure should reach. */
  readonly target?: number
  readonly peers: readonly PeerFigure[]
  readonly note?: string
}

/** What a row is held against, and how its cases were kept apart. */
export interface Yardstick {
  readonly split?: string
  readonly floor?: number
  readonly target?: number
  readonly peers?: readonly PeerFigure[]
  readonly note?: string
}

/** A set that was not measured, and why. Never silent. */
export interface Skipped {
  readonly part: string
  readonly data: string
  readonly why: string
}

export interface SuiteOutcome {
  readonly rows: readonly MeasuredRow[]
  readonly skipped: readonly Skipped[]
  /** Whose data the figures stand on, with the licence; quoted wherever a figure is. */
  readonly sources: readonly string[]
  /** What each split was opened for, where the part learns. */
  readonly splits?: readonly SplitUse[]
}

/** The split of a set that was looked at while the product was made. */
export const DEVELOPMENT = 'development'
/** The split of a set written or bought for reporting, and used for nothing else. */
export const HELD_OUT = 'held out'

/** Share of what should happen: Wilson's interval. */
export function hitRate(
  part: string,
  data: string,
  metric: string,
  count: number,
  n: number,
  by: Yardstick = {},
): MeasuredRow {
  return {
    part,
    data,
    split: DEVELOPMENT,
    metric,
    better: 'up',
    interval: 'wilson',
    peers: [],
    ...wilson(count, n),
    ...by,
  }
}

/** Share of what must not happen: the exact interval, because such counts are small or nought. */
export function errorRate(
  part: string,
  data: string,
  metric: string,
  count: number,
  n: number,
  by: Yardstick = {},
): MeasuredRow {
  const exact = clopperPearson(count, n)
  return { part, data, split: DEVELOPMENT, metric, better: 'down', interval: 'exact', peers: [], ...exact, ...by }
}

/** A figure that is no share, where more is better, with the interval that drawing the cases again gave. */
export function drawnFigure(
  part: string,
  data: string,
  metric: string,
  n: number,
  drawn: Range,
  by: Yardstick = {},
): MeasuredRow {
  return { part, data, split: DEVELOPMENT, metric, better: 'up', n, interval: 'bootstrap', peers: [], ...drawn, ...by }
}

/** Whether a row reaches what it should; null where nothing is asked of it. */
export function verdictOf({ better, value, target }: MeasuredRow): 'met' | 'short' | null {
  if (target === undefined) return null
  return (better === 'up' ? value >= target : value <= target) ? 'met' : 'short'
}

export function joinOutcomes(outcomes: readonly SuiteOutcome[]): SuiteOutcome {
  return {
    rows: outcomes.flatMap(outcome => outcome.rows),
    skipped: outcomes.flatMap(outcome => outcome.skipped),
    sources: [...new Set(outcomes.flatMap(outcome => outcome.sources))],
    splits: outcomes.flatMap(outcome => outcome.splits ?? []),
  }
}
