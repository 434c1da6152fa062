import { type Case, type Finding, isAgents, isOurs, isPublicWords, type LedgerLine, messageIdOf } from './evidence.ts'
import { heldUntil, isIgnored, type Look, lastStatus, lookBefore, newestWords } from './look.ts'

const MINUTE = 60_000
/** For so long after a person's touch the ticket is theirs. */
const RESPECT = 10 * MINUTE
/** What an agent does right after an answer belongs to the answer. */
const FINISHING = 2 * MINUTE

/** What must never have been done, as far as we could know. */
export function findForbidden(one: Case): Finding[] {
  const ours = one.ledger.filter(line => isOurs(one, line) && line.kind !== 'read')
  return ours.flatMap(line => {
    const look = lookBefore(one, line.seq)
    if (look === undefined) return isPublicWords(line) ? [found(one, 'message_without_a_look', line)] : []
    if (isPublicWords(line)) return aboutMessage(one, line, look)
    if (line.kind === 'status' && line.detail['to'] === 'closed') return aboutClose(one, line, look)
    return []
  })
}

function aboutMessage(one: Case, line: LedgerLine, look: Look): Finding[] {
  const newest = newestWords(one, look)
  const stopped = look.messages.some(message => one.says.get(messageIdOf(message)) === 'stop')
  const status = lastStatus(look)
  const rules = [
    newest !== undefined && one.says.get(messageIdOf(newest)) === 'goodbye' && 'message_after_goodbye',
    stopped && 'message_after_stop',
    isIgnored(look) && 'message_on_ignored_ticket',
    heldUntil(one, look, line.at) !== undefined && 'message_while_held',
    status?.to === 'closed' && isAgents(one, status.line) && 'message_into_closed_ticket',
    touchBefore(one, look, line.at) !== undefined && 'message_after_human_touch',
  ]
  return rules.filter(rule => rule !== false).map(rule => found(one, rule, line))
}

function aboutClose(one: Case, line: LedgerLine, look: Look): Finding[] {
  const status = lastStatus(look)
  const rules = [
    status?.to === 'open' && isAgents(one, status.line) && 'closed_what_a_person_reopened',
    isIgnored(look) && 'closed_ignored_ticket',
  ]
  return rules.filter(rule => rule !== false).map(rule => found(one, rule, line))
}

/** A person's work on the ticket that is younger than our respect for it, and no part of an answer. */
function touchBefore(one: Case, look: Look, at: number): LedgerLine | undefined {
  const answered = look.messages.findLast(line => isPublicWords(line) && isAgents(one, line))
  const since = Math.max(at - RESPECT, answered === undefined ? Number.NEGATIVE_INFINITY : answered.at + FINISHING)
  return [...look.events, ...look.messages].find(line => line.at > since && isAgents(one, line) && isWork(line))
}

function isWork(line: LedgerLine): boolean {
  if (line.kind === 'status') return line.detail['to'] === 'open'
  if (line.kind === 'message_created') return line.detail['public'] !== true
  return ['snoozed', 'assigned', 'tags_added', 'tags_removed', 'priority', 'field'].includes(line.kind)
}

function found(one: Case, rule: string, line: LedgerLine): Finding {
  return { kind: 'wrong', rule, ticketId: one.ticketId, where: `ledger ${line.seq}` }
}
