import { clopperPearson, wilson } from '../../src/forecast/statistics/proportion.ts'

/** One figure of a suite: a share of cases with its 95 % interval. */
export interface Measure {
  readonly suite: string
  /** The labelled set. */
  readonly set: string
  readonly measure: string
  /** `up` where more is better; `down` for errors. */
  readonly better: 'up' | 'down'
  readonly count: number
  readonly n: number
  readonly value: number
  readonly low: number
  readonly high: number
  readonly interval: 'wilson' | 'exact'
}

/** A set that was not measured, and why. Never silent. */
export interface Skipped {
  readonly suite: string
  readonly set: string
  readonly why: string
}

export interface SuiteOutcome {
  readonly measures: readonly Measure[]
  readonly skipped: readonly Skipped[]
  /** Whose data the figures stand on, with the licence; quoted wherever a figure is. */
  readonly sources: readonly string[]
}

/** Share of what should happen: Wilson's interval. */
export function hitRate(suite: string, set: string, measure: string, count: number, n: number): Measure {
  return { suite, set, measure, better: 'up', interval: 'wilson', ...wilson(count, n) }
}

/** Share of what must not happen: the exact interval, because such counts are small or nought. */
export function errorRate(suite: string, set: string, measure: string, count: number, n: number): Measure {
  return { suite, set, measure, better: 'down', interval: 'exact', ...clopperPearson(count, n) }
}

export function joinOutcomes(outcomes: readonly SuiteOutcome[]): SuiteOutcome {
  return {
    measures: outcomes.flatMap(outcome => outcome.measures),
    skipped: outcomes.flatMap(outcome => outcome.skipped),
    sources: [...new Set(outcomes.flatMap(outcome => outcome.sources))],
  }
}
