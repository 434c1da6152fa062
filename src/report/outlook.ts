import type { Steps } from '../core/steps.ts'
import { DAY } from '../core/time.ts'
import type { LedgerRow } from '../forecast/ledger.ts'
import type { Assumptions } from '../forecast/money/prices.ts'
import type { PeriodPrediction } from '../forecast/next/period-prediction.ts'
import { MONTH_WEEKS, predictPeriods } from '../forecast/next/predict-period.ts'
import { remindersSeen } from '../forecast/next/reminders-seen.ts'
import { weeklyVolumes } from '../forecast/next/weekly-volumes.ts'
import type { Evidence } from '../forecast/track-record/as-known.ts'
import { type TrackRecord, trackRecordSteps } from '../forecast/track-record/track-record.ts'

/** What the 30 days after the data will bring, and how well such forecasts have held. */
export interface Outlook {
  readonly nextMonth: {
    readonly from: string
    readonly to: string
    /** The replayed tickets that this stands on, created since `from`. */
    readonly behind: {
      readonly from: string
      readonly tickets: number
      /** Those of them that were not answered for want of past answers, and that all that is known now would answer; absent for none. */
      readonly answerableNow?: number
    }
    readonly predictions: readonly PeriodPrediction[]
    /** The same for one week alone: what the weekly scorecard is held against. */
    readonly week: readonly PeriodPrediction[]
  }
  /** Null where no past week has enough before and behind it. */
  readonly trackRecord: TrackRecord | null
}

const MONTH = 30 * DAY

/**
 * @param ledger the reported tickets
 * @param evidence all that was replayed, the tickets before the cut-off included
 */
export function* outlookSteps(
  ledger: readonly LedgerRow[],
  evidence: Evidence,
  options: {
    readonly from: number
    /** Tickets from before the cut-off: for the track record, and where they were decided alike for the next month. */
    readonly before?: { readonly from: number; readonly rows: readonly LedgerRow[]; readonly isAlike: boolean }
    /** Creation times of the tickets that a ledger can hold, of the whole history. */
    readonly created: readonly number[]
    readonly seed: number
    readonly assumptions: Assumptions
    /** Tickets that all that is known now would answer, and what was known when they came did not. */
    readonly answerableNow?: ReadonlySet<string>
  },
): Steps<Outlook> {
  const { from, before, created, seed, assumptions, answerableNow } = options
  const { end } = evidence.past
  const behind = before?.isAlike ? { from: before.from, rows: [...before.rows, ...ledger] } : { from, rows: ledger }
  const known = {
    from: behind.from,
    to: end,
    seed,
    volumes: weeklyVolumes(created, end),
    reminders: remindersSeen(evidence.past),
    assumptions,
    ...(answerableNow && { answerableNow }),
    learnedFrom: from,
  }
  const answerable = behind.rows.filter(row => answerableNow?.has(row.ticket.id)).length
  const [month, week] = predictPeriods(behind.rows, known, [MONTH_WEEKS, 1])
  const trackRecord = yield* trackRecordSteps(evidence, {
    from: before?.from ?? from,
    created,
    seed,
    rows: [...(before?.rows ?? []), ...ledger],
    assumptions,
  })
  return {
    nextMonth: {
      from: new Date(end).toISOString(),
      to: new Date(end + MONTH).toISOString(),
      behind: {
        from: new Date(behind.from).toISOString(),
        tickets: behind.rows.length,
        ...(answerable > 0 && { answerableNow: answerable }),
      },
      predictions: month!,
      week: week!,
    },
    trackRecord,
  }
}
