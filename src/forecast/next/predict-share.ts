import { TOO_FEW } from '../rate-of.ts'
import { betaQuantile } from '../statistics/beta.ts'
import type { Frame } from './frame.ts'
import type { Headline } from './headline-sums.ts'
import type { PeriodPrediction } from './period-prediction.ts'
import type { TicketSums } from './period-sums.ts'
import type { VolumePrediction } from './predict-volume.ts'
import type { Shift } from './responses.ts'
import { shareQuantiles } from './share-quantiles.ts'
import { spreadOf } from './spread.ts'
import { partsOf, partsOfWidth, possible, widthsOf } from './widths.ts'

/** Shares that hang on what was learned: which requests are routed and answered. Thanks, closes and follow-ups are read as ever. */
const LEARNED: ReadonlySet<Headline> = new Set(['resolved_share', 'route_accuracy'])
/** A standard deviation of 3 points at a share of one half. */
const usualStep = (_: number, oneCase: number): number => 0.0036 * oneCase

/**
 * @param horizon in weeks
 * @param shift what live customers will do that a replay's cannot
 */
export function predictShare(
  headline: Headline,
  tickets: readonly TicketSums[],
  frame: Frame,
  volume: VolumePrediction,
  horizon: number,
  shift: Shift,
): PeriodPrediction {
  const spread = spreadOf(frame, partsOf(tickets, headline), possible, LEARNED.has(headline) ? usualStep : undefined)
  const { cases } = spread
  const value = Math.min(1, Math.max(0, spread.value + shift.by))
  // Jeffreys' half case on either side: nothing seen does not promise nothing to come.
  const mean = Math.min(0.999, (value * cases + 0.5) / (cases + 1))
  const one = mean * (1 - mean)
  const perTicket = sumOf(tickets, headline) / Math.max(1, tickets.length)
  // Customers come with all their tickets: so many cases to come are worth as fewer that stand alone.
  const together = Math.max(1, (spread.estimate * cases) / one)
  const ahead = (perTicket * volume.value) / together
  const estimate = shift.addsUp ? spread.estimate : 0
  const widths = widthsOf({ ...spread, estimate }, one, ahead, volume, horizon)
  const uncertain = widths.estimate + widths.weeks + widths.mix + widths.campaigns + shift.variance
  const at = shareQuantiles(mean, uncertain, ahead)
  const sure = confidence(mean, widths.estimate + shift.variance)
  const [low80, high80, low95, high95] = [0.1, 0.9, 0.025, 0.975].map(p => [at(p), sure(p)] as const)
  return {
    headline,
    cases: Math.round(cases),
    tooFew: cases < TOO_FEW,
    value,
    low80: Math.min(value, ...low80!),
    high80: Math.max(value, ...high80!),
    low95: Math.min(value, ...low95!),
    high95: Math.max(value, ...high95!),
    widenedBy: partsOfWidth([
      widths.estimate + widths.chance,
      widths.weeks,
      widths.mix,
      0,
      widths.campaigns,
      shift.variance,
    ]),
  }
}

/** Cases that the tickets will have had in the end. */
function sumOf(tickets: readonly TicketSums[], headline: Headline): number {
  return headline === 'thanks_closed'
    ? tickets.length
    : tickets.reduce((sum, ticket) => sum + ticket.sums[headline].bottom, 0)
}

function confidence(mean: number, variance: number): (p: number) => number {
  const strength = Math.max(0.05, (mean * (1 - mean)) / variance - 1)
  return p => betaQuantile(p, mean * strength, (1 - mean) * strength)
}
