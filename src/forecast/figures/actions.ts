import type { Reason } from '../../core/reasons.ts'
import type { Judged, VerdictWhy } from '../judge/outcome.ts'
import type { LedgerRow } from '../ledger.ts'
import { rateOf } from '../rate-of.ts'
import type { Rate } from '../statistics/interval.ts'
import { upperBound } from '../statistics/proportion.ts'

/** One kind of action, judged. `right` and `wrong` are shares of those with an observed outcome. */
export interface ActionFigures {
  readonly total: number
  readonly right: Rate
  readonly wrong: Rate
  readonly unknown: number
  readonly pending: number
  /** One-sided 95 % bound: at most this share is wrong. */
  readonly wrongAtMost: number
  /** How the outcomes came about, by reason. */
  readonly why: Readonly<Partial<Record<VerdictWhy, number>>>
}

export function actionFigures(
  rows: readonly LedgerRow[],
  kind: Judged['kind'],
  seed: number,
  reasons?: readonly Reason[],
): ActionFigures {
  const actions = rows.flatMap(row =>
    row.judged
      .filter(each => each.kind === kind && (reasons === undefined || reasons.includes(each.decision.reason)))
      .map(each => ({ customerId: row.ticket.customerId, ...each })),
  )
  const known = actions.filter(each => each.verdict === 'right' || each.verdict === 'wrong')
  const right = rateOf(
    known.map(({ customerId, verdict }) => ({ customerId, hit: verdict === 'right' })),
    seed,
  )
  const wrong = rateOf(
    known.map(({ customerId, verdict }) => ({ customerId, hit: verdict === 'wrong' })),
    seed,
  )
  const why: Partial<Record<VerdictWhy, number>> = {}
  for (const each of actions) why[each.why] = (why[each.why] ?? 0) + 1
  return {
    total: actions.length,
    right,
    wrong,
    unknown: actions.filter(each => each.verdict === 'unknown').length,
    pending: actions.filter(each => each.verdict === 'pending').length,
    wrongAtMost: upperBound(wrong.count, known.length),
    why: Object.fromEntries(Object.entries(why).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}
