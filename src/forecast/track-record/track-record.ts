import type { Steps } from '../../core/steps.ts'
import { DAY, type Instant } from '../../core/time.ts'
import type { LedgerRow } from '../ledger.ts'
import type { Assumptions } from '../money/prices.ts'
import { HEADLINES, type Headline } from '../next/headline-sums.ts'
import { measurePeriod } from '../next/measure-period.ts'
import { predictPeriod } from '../next/predict-period.ts'
import { weeklyVolumes } from '../next/weekly-volumes.ts'
import { studentsT } from '../statistics/students-t.ts'
import { type Evidence, ledgerAsKnown } from './as-known.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { growKnowledge } from './knowledge.ts'

/** One headline of one past week: what was forecast before it, and what then came. */
export interface Comparison {
  readonly headline: Headline
  /** Its beginning, RFC 3339. */
  readonly week: string
  readonly value: number
  readonly low80: number
  readonly high80: number
  readonly actual: number
  readonly cases: number
  readonly inside: boolean
}

export interface HeadlineRecord extends Coverage {
  readonly headline: Headline
  /** Mean of forecast − actual, and of what came: shares, minutes or EUR of one week. */
  readonly bias: number
  /** 95 % range of the mean gap, as the weeks scatter; null for a single week. Weeks share their past, so it is rather too narrow. */
  readonly biasRange: { readonly low: number; readonly high: number } | null
  readonly meanActual: number
}

/** Past weeks forecast from what was known before each, held against what then happened. */
export interface TrackRecord extends Coverage {
  readonly weeks: number
  readonly headlines: readonly HeadlineRecord[]
  /** Ascending by week, then in the order of the headlines. */
  readonly comparisons: readonly Comparison[]
}

export interface TrackRecordOptions {
  /** The first ticket that was replayed was created at or after this. */
  readonly from: Instant
  /** Creation times of all tickets of the history that a ledger can hold. */
  readonly created: readonly Instant[]
  readonly seed: number
  /** All that was replayed, judged by the whole history. */
  readonly rows: readonly LedgerRow[]
  readonly assumptions?: Assumptions
}

const WEEK = 7 * DAY
/** A forecast stands on a simulation's window and the six weeks before it at most, and on two weeks at least. */
const LEARN_WEEKS = 12
const LEAST_WEEKS = 2
/** What happened in a week is known this long after it; the little that is later is made up for. */
const CLOSED_AFTER = 2 * WEEK
const MOST_WEEKS = 10
/** A step that is followed by a pause wherever pauses are made. */
const PAUSE = Number.POSITIVE_INFINITY
/** A share of fewer cases than this says nothing about the week. */
const LEAST_CASES = 5

/** Compares each past week, the newest first back to ten, with its forecast; null where no week has enough before and behind it. */
export function* trackRecordSteps(evidence: Evidence, options: TrackRecordOptions): Steps<TrackRecord | null> {
  const { past } = evidence
  const comparisons: Comparison[] = []
  const weeks = originsOf(options.from, past.end)
  if (weeks.length === 0) return null
  const known = yield* growKnowledge(evidence.tickets, evidence.labelOf)
  for (const week of weeks) {
    const from = Math.max(options.from, week - LEARN_WEEKS * WEEK)
    const knowledge = yield* known.upTo(week)
    const predictions = predictPeriod(ledgerAsKnown(evidence, from, knowledge), {
      from,
      to: week,
      horizonWeeks: 1,
      seed: options.seed,
      volumes: weeklyVolumes(options.created, week),
      replayed: true,
      ...(options.assumptions && { assumptions: options.assumptions }),
    })
    const actual = measurePeriod(options.rows, {
      from: week,
      to: week + WEEK,
      end: past.end,
      ...(options.assumptions && { assumptions: options.assumptions }),
    })
    for (const { headline, value, low80, high80, tooFew } of predictions) {
      const { value: came, cases } = actual[headline]
      if (tooFew || cases < LEAST_CASES) continue
      const inside = came >= low80 && came <= high80
      comparisons.push({
        headline,
        week: new Date(week).toISOString(),
        value,
        low80,
        high80,
        actual: came,
        cases,
        inside,
      })
    }
    yield PAUSE
  }
  if (comparisons.length === 0) return null
  return {
    ...coverageOf(comparisons.map(each => each.inside)),
    weeks: new Set(comparisons.map(each => each.week)).size,
    headlines: HEADLINES.flatMap(headline => recordOf(headline, comparisons)),
    comparisons,
  }
}

/** Beginnings of the weeks that can be compared, ascending. */
function originsOf(from: Instant, end: Instant): Instant[] {
  const last = end - CLOSED_AFTER - WEEK
  const count = Math.floor((last - from) / WEEK) - LEAST_WEEKS + 1
  return Array.from({ length: Math.max(0, Math.min(MOST_WEEKS, count)) }, (_, ago) => last - ago * WEEK).reverse()
}

function recordOf(headline: Headline, comparisons: readonly Comparison[]): HeadlineRecord[] {
  const own = comparisons.filter(each => each.headline === headline)
  if (own.length === 0) return []
  const mean = (pick: (each: Comparison) => number): number =>
    own.reduce((sum, each) => sum + pick(each), 0) / own.length
  const bias = mean(each => each.value - each.actual)
  const variance = mean(each => (each.value - each.actual - bias) ** 2) / (own.length - 1)
  const reach = studentsT(0.05, own.length - 1) * Math.sqrt(variance)
  return [
    {
      headline,
      ...coverageOf(own.map(each => each.inside)),
      bias,
      biasRange: own.length < 2 ? null : { low: bias - reach, high: bias + reach },
      meanActual: mean(each => each.actual),
    },
  ]
}
