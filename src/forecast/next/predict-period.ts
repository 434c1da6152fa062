import { DAY, type Instant } from '../../core/time.ts'
import type { LedgerRow } from '../ledger.ts'
import { ASSUMPTIONS } from '../money/assumptions.ts'
import type { Assumptions } from '../money/prices.ts'
import { seededRandom } from '../statistics/random.ts'
import { divergedShift } from './diverged.ts'
import { createFrame } from './frame.ts'
import { AMOUNTS, HEADLINES, type Headline } from './headline-sums.ts'
import type { PeriodPrediction } from './period-prediction.ts'
import { periodSums } from './period-sums.ts'
import { predictAmount } from './predict-amount.ts'
import { predictShare } from './predict-share.ts'
import { predictVolume } from './predict-volume.ts'
import type { Reminders } from './reminders-seen.ts'
import { bothShifts, NO_SHIFT, responseShift, type Shift } from './responses.ts'
import { weeklyVolumes } from './weekly-volumes.ts'

export interface PeriodOptions {
  /** The replayed stretch: tickets created in it are the rows. `to` is the end of all that is known. */
  readonly from: Instant
  readonly to: Instant
  /** 30 days where absent. */
  readonly horizonWeeks?: number
  readonly seed: number
  /** Tickets a week of the whole history, oldest first, the newest week ending at `to`; those of the rows where absent. */
  readonly volumes?: readonly number[]
  /** Reminders of the history and how many of them were answered; where absent, anything from nobody to everybody is thought possible. */
  readonly reminders?: Reminders
  /** Tickets of the rows with a question that nothing supported when it came, and that would be answered by what is known now. */
  readonly answerableNow?: ReadonlySet<string>
  /** Tickets of the rows created before were decided with a model that was learned from less; none where absent. */
  readonly learnedFrom?: Instant
  /** True where the weeks to come are replayed too: nobody answers our messages then either. */
  readonly replayed?: boolean
  /** What minutes and money are counted with. */
  readonly assumptions?: Assumptions
}

export const MONTH_WEEKS = 30 / 7

/**
 * Predicts each headline of the tickets that will come in the next weeks, once their outcomes are known. The ranges hold the
 * uncertainty of the estimate (customers come with all their tickets), the chance of the weeks themselves, the swing from week to week
 * beyond chance, a drifting mix, growth, campaigns, how customers will answer what a replay never sent, and answers beside which the
 * team's tell nothing; they are always at least as
 * wide as the confidence interval.
 */
export function predictPeriod(rows: readonly LedgerRow[], options: PeriodOptions): PeriodPrediction[] {
  return predictPeriods(rows, options, [options.horizonWeeks ?? MONTH_WEEKS])[0]!
}

/** The same for several horizons, each in weeks from `to` on; the past is gone through once. */
export function predictPeriods(
  rows: readonly LedgerRow[],
  options: Omit<PeriodOptions, 'horizonWeeks'>,
  horizons: readonly number[],
): PeriodPrediction[][] {
  const { from, to, seed } = options
  const tickets = periodSums(rows, to, options)
  const frame = createFrame(tickets)
  const given = options.volumes ?? weeklyVolumes([from, ...rows.map(row => row.ticket.createdAt)], to)
  const volumes = given.length > 0 ? given : [(rows.length * 7 * DAY) / Math.max(DAY, to - from)]
  const assumptions = options.assumptions ?? ASSUMPTIONS
  const { closeMinutes, billableTicket } = assumptions
  const shiftOf = (headline: Headline): Shift =>
    options.replayed
      ? NO_SHIFT
      : bothShifts(
          responseShift(headline, tickets, options.reminders, closeMinutes.likely),
          divergedShift(headline, tickets, assumptions),
        )
  const singleOf = (headline: Headline): number => (headline === 'cash' ? -billableTicket.likely : closeMinutes.likely)
  return horizons.map(horizon => {
    const random = seededRandom(seed)
    const volume = predictVolume(volumes, horizon, random)
    return HEADLINES.map(headline =>
      AMOUNTS.has(headline)
        ? predictAmount(headline, tickets, frame, volume, horizon, random, singleOf(headline), shiftOf(headline))
        : predictShare(headline, tickets, frame, volume, horizon, shiftOf(headline)),
    )
  })
}
