import type { Reason } from '../../core/reasons.ts'
import type { Instant } from '../../core/time.ts'
import type { LedgerRow } from '../ledger.ts'
import { isSubstantiveReply, type PastTicket } from '../past.ts'
import { type ActionFigures, actionFigures } from './actions.ts'

export interface ThanksFigures extends ActionFigures {
  /** Bare courtesies after which the team had nothing to add, and which we did not close although nobody was there first. */
  readonly missed: number
  /** Messages that reopened a closed ticket, as the helpdesk counts them, and those that asked for something. */
  readonly reopens: { readonly raw: number; readonly real: number; readonly avoided: number }
}

/** A person was on the ticket at that moment; leaving it alone was right whatever the message said. */
const TEAM_WAS_FIRST: ReadonlySet<Reason> = new Set(['agent_replied', 'agent_active', 'agent_holds', 'agent_reopened'])

export const THANKS_CLOSES: readonly Reason[] = ['thanks_nothing_owed', 'thanks_for_earlier_ticket']

export function thanksFigures(rows: readonly LedgerRow[], seed: number): ThanksFigures {
  let missed = 0
  let raw = 0
  let real = 0
  let avoided = 0
  for (const row of rows) {
    const closed = new Set(row.judged.filter(each => each.kind === 'close').flatMap(each => each.decision.inputs))
    for (const [index, message] of row.ticket.messages.entries()) {
      if (message.from !== 'customer') continue
      const settled = message.courtesy && !row.ticket.messages.slice(index + 1).some(isSubstantiveReply)
      const decided = row.decisions.find(decision => decision.inputs.includes(message.id))
      if (settled && !closed.has(message.id) && decided !== undefined && !TEAM_WAS_FIRST.has(decided.reason)) missed++
      if (!isReopening(row.ticket, message.at)) continue
      raw++
      if (!message.courtesy) real++
      if (closed.has(message.id)) avoided++
    }
  }
  return { ...actionFigures(rows, 'close', seed, THANKS_CLOSES), missed, reopens: { raw, real, avoided } }
}

/** The ticket stood closed when this customer's message came: the last close lies after the message before it. */
export function isReopening({ closes, messages }: PastTicket, at: Instant): boolean {
  const close = closes.findLast(each => each.at < at)
  if (close === undefined) return false
  return !messages.some(message => message.from === 'customer' && message.at > close.at && message.at < at)
}
