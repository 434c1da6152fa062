import { decisionOf } from './doubled.ts'
import { type Case, type Finding, isAgents, isOurs, isPublicWords, type LedgerLine } from './evidence.ts'
import { lookBefore } from './look.ts'

/** Message times and due times come from clocks that are so far apart at most. */
const CLOCKS_APART = 10 * 60_000

/** What people ordered has to hold: a stop from a second on until it is released, for good for what was decided by then; a new policy for all that is decided from then on. */
export function findDisobeyed(one: Case): Finding[] {
  const { stop, publish } = one.orders
  const found = (rule: string, where: string): Finding => ({ kind: 'wrong', rule, ticketId: one.ticketId, where })
  const sent = one.ledger.filter(line => isPublicWords(line) && isOurs(one, line))
  const held = new Set(stop?.held)
  const before = new Set(publish?.before)
  const isLate = (line: LedgerLine): boolean =>
    stop !== undefined && line.at > stop.from && held.has(decisionOf(line.detail['externalId']) ?? '')
  return [
    ...sent
      .filter(line => stop !== undefined && line.at > stop.from && line.at < stop.to)
      .map(line => found('message_while_stopped', `ledger ${line.seq}`)),
    ...sent.filter(isLate).map(line => found('sent_though_stopped', `ledger ${line.seq}`)),
    ...(publish === undefined ? [] : one.decisions)
      .filter(decision => !before.has(decision.id) && decision.policyId !== publish!.policyId)
      .map(decision => found('old_policy', decision.id)),
    ...(isLeftBehind(one) ? [found('timer_not_moved', one.ticketId)] : []),
    ...sent.filter(line => isEarly(one, line)).map(line => found('nudge_before_its_time', `ledger ${line.seq}`)),
  ]
}

/** A timer of the policy before that nobody judged anew. A message of unknown fate leaves its ticket to people, and ends its timer. */
function isLeftBehind({ ticketId, orders: { publish }, decisions, commands }: Case): boolean {
  if (!publish?.armed.includes(ticketId) || commands.some(({ status }) => status === 'unconfirmed')) return false
  return !decisions.some(({ policyId }) => policyId === publish.policyId)
}

/** A nudge of the new policy that keeps to the old one's time, or to none. */
function isEarly(one: Case, line: LedgerLine): boolean {
  const { publish } = one.orders
  const command = one.commands.find(({ id }) => line.detail['externalId'] === `rehearsal:${id}`)
  const decision = one.decisions.find(({ id }) => id === command?.decisionId)
  if (publish === undefined || command?.kind !== 'follow_up' || decision?.policyId !== publish.policyId) return false
  // Words that no read could show yet start no wait of ours.
  const shown = lookBefore(one, line.seq)?.messages ?? []
  const asked = shown.findLast(other => isPublicWords(other) && isAgents(one, other))
  return asked !== undefined && line.at < asked.at + publish.firstNudge - CLOCKS_APART
}
