import type { Reason } from '../../core/reasons.ts'
import { isResolved } from '../figures/ladder.ts'
import { THANKS_CLOSES } from '../figures/thanks.ts'
import type { Judged } from '../judge/outcome.ts'
import type { LedgerRow } from '../ledger.ts'
import { ASSUMPTIONS } from '../money/assumptions.ts'
import type { Assumptions } from '../money/prices.ts'
import { becomesBillable } from '../money/side-effects.ts'
import type { Rung } from '../rung.ts'

/** The figures that a forecast is held to: predicted for the weeks to come, tested on past weeks, compared with live weeks. */
export const HEADLINES = [
  'resolved_share',
  'thanks_closed',
  'wrong_closes',
  'useful_nudges',
  'route_accuracy',
  'minutes',
  'cash',
] as const
export type Headline = (typeof HEADLINES)[number]

/** Headlines that are amounts: their `bottom` is not counted from tickets but is the length of the stretch of time. */
export const AMOUNTS: ReadonlySet<Headline> = new Set(['minutes', 'cash'])

/** What one ticket adds to a headline. Shares are `top / bottom`, summed over tickets; amounts are `top` over the time. */
export interface HeadlineSum {
  readonly top: number
  readonly bottom: number
}

/**
 * - `resolved_share`: finished without a person, of tickets with an observed outcome
 * - `thanks_closed`: closed thank-yous per ticket, right or wrong
 * - `wrong_closes`, `route_accuracy`: of those with an observed outcome
 * - `useful_nudges`: of nudges with an observed outcome, those after which the customer came back
 * - `minutes`: given back, repairs taken off; `cash`: EUR that our messages add to the bill, negative; both at the likely assumptions
 */
export function headlineSums(
  row: LedgerRow,
  assumptions: Assumptions = ASSUMPTIONS,
): Readonly<Record<Headline, HeadlineSum>> {
  return sumsOfFacts({ rung: row.rung, judged: row.judged, billable: becomesBillable(row) }, assumptions)
}

/** What the headlines need of a ticket; a written result holds it too. */
export interface HeadlineFacts {
  readonly rung: Rung
  readonly judged: readonly (Pick<Judged, 'kind' | 'verdict' | 'why'> & { readonly decision: { reason: Reason } })[]
  /** A message of ours makes the ticket billable. */
  readonly billable: boolean
}

export function sumsOfFacts(
  row: HeadlineFacts,
  assumptions: Assumptions = ASSUMPTIONS,
): Readonly<Record<Headline, HeadlineSum>> {
  const isKnown = row.rung !== 'unknown' && row.rung !== 'pending'
  const of = (kind: Judged['kind'], verdict?: Judged['verdict']): HeadlineFacts['judged'] =>
    row.judged.filter(each => each.kind === kind && (verdict === undefined || each.verdict === verdict))
  const share = (kind: Judged['kind'], counts: 'right' | 'wrong'): HeadlineSum => ({
    top: of(kind, counts).length,
    bottom: of(kind, 'right').length + of(kind, 'wrong').length,
  })
  const thanks = of('close').filter(each => THANKS_CLOSES.includes(each.decision.reason))
  const useful = of('nudge', 'right').filter(each => each.why !== 'stayed_silent')
  return {
    resolved_share: { top: isKnown && isResolved(row) ? 1 : 0, bottom: isKnown ? 1 : 0 },
    thanks_closed: { top: thanks.length, bottom: 1 },
    wrong_closes: share('close', 'wrong'),
    useful_nudges: { top: useful.length, bottom: share('nudge', 'right').bottom },
    route_accuracy: share('route', 'right'),
    minutes: { top: minutesOf(row, assumptions), bottom: 0 },
    cash: { top: row.billable ? -assumptions.billableTicket.likely : 0, bottom: 0 },
  }
}

function minutesOf({ judged }: HeadlineFacts, assumptions: Assumptions): number {
  const each = {
    close: assumptions.closeMinutes.likely,
    route: assumptions.routeMinutes.likely,
    nudge: assumptions.nudgeMinutes.likely,
    answer: assumptions.answerMinutes.likely,
  }
  return judged.reduce((sum, { kind, verdict }) => {
    if (verdict === 'wrong') return sum - assumptions.wrongMinutes.likely
    return verdict === 'right' ? sum + each[kind] : sum
  }, 0)
}
