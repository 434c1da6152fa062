import type { IntentPolicy, Policy } from '../../core/policy.ts'
import { THANKS_CLOSES } from '../figures/thanks.ts'
import { CLOSE_WINDOW, judgeClose } from '../judge/judge-close.ts'
import { judgeRoute } from '../judge/judge-route.ts'
import type { LedgerRow } from '../ledger.ts'
import type { Past } from '../past.ts'
import type { ThresholdCase } from './risk-coverage.ts'

export interface IntentCase extends ThresholdCase {
  /** What was read. */
  readonly intent: string
}

/**
 * The first reading of each ticket whose intent the policy acts on: wrong where the intent's team is not the one that had the
 * ticket in the end; where the intent names no team or nobody knows who had it, where the team gave it another label.
 */
export function intentCases(rows: readonly LedgerRow[], policy: Policy): IntentCase[] {
  return rows.flatMap(row => {
    const read = row.decisions.find(decision => decision.read?.intent)?.read?.intent
    const plan = read && Object.hasOwn(policy.intents, read.label) ? policy.intents[read.label] : undefined
    if (!read || plan === undefined || plan.action === 'leave') return []
    const wrong = isWrong(row, read.label, plan)
    return wrong === undefined
      ? []
      : [{ ...whose(row), intent: read.label, confidence: read.accepted ? read.confidence : null, wrong }]
  })
}

function isWrong({ ticket }: LedgerRow, intent: string, plan: IntentPolicy): boolean | undefined {
  const verdict = plan.route === undefined ? 'unknown' : judgeRoute(ticket, plan.route).verdict
  if (verdict !== 'unknown') return verdict === 'wrong'
  return ticket.label === undefined ? undefined : ticket.label !== intent
}

/**
 * Thank-yous that were closed, and those for which nothing but confidence was missing: had they been closed, would history
 * contradict it? Those whose seven days are not over say nothing yet.
 */
export function thanksCases(rows: readonly LedgerRow[], past: Past): ThresholdCase[] {
  return rows.flatMap(row =>
    row.decisions.flatMap(decision => {
      const { reason, confidence, read, at } = decision
      const isClosed = THANKS_CLOSES.includes(reason) && decision.commands.some(command => command.kind === 'close')
      const isUnsure = reason === 'low_confidence' && read?.thanks === 'thanks_only'
      if (confidence === undefined || !(isClosed || isUnsure) || past.end < at + CLOSE_WINDOW) return []
      const wrong = judgeClose(row.ticket, at, past).verdict === 'wrong'
      return [{ ...whose(row), confidence, wrong }]
    }),
  )
}

function whose({ ticket }: LedgerRow): Pick<ThresholdCase, 'customerId' | 'createdAt'> {
  return { customerId: ticket.customerId, createdAt: ticket.createdAt }
}
