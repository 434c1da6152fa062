import { type Case, customerMessages, type Finding, isAgents, type LedgerLine } from './evidence.ts'

/** Reasons for which a delivery needs no decision of its own. */
const NAMED_REASONS = new Set(['own', 'nothing', 'gone'])

/** Every true event has to be answered by a decision or a named reason, and nothing may be left lying. */
export function findLost(one: Case): Finding[] {
  const answered = new Set(one.decisions.flatMap(decision => decision.inputs))
  const finding = (rule: string, where: string): Finding => ({ kind: 'lost', rule, ticketId: one.ticketId, where })
  return [
    ...customerMessages(one)
      .filter(line => !answered.has(String(line.detail['messageId'])))
      .map(line => finding('message_unanswered', `message ${line.detail['messageId']}`)),
    ...agentMessages(one)
      .filter(line => !answered.has(String(line.detail['messageId'])))
      .map(line => finding('agent_message_unanswered', `message ${line.detail['messageId']}`)),
    ...uncounted(one, answered).map(type => finding('event_unanswered', type)),
    ...one.inbox.filter(row => row.consumedBy === null).map(row => finding('inbox_row_waiting', row.id)),
    ...one.inbox
      .filter(row => row.consumedBy !== null && !NAMED_REASONS.has(row.consumedBy))
      .filter(row => !one.decisions.some(decision => decision.id === row.consumedBy))
      .map(row => finding('answered_by_no_decision', `${row.id} by ${row.consumedBy}`)),
    ...one.commands
      .filter(command => command.status === 'pending' || command.status === 'reserved')
      .map(command => finding('command_left_open', command.id)),
    ...(one.wakeAt !== null && one.wakeAt < one.now ? [finding('timer_overdue', String(one.wakeAt))] : []),
  ]
}

function agentMessages(one: Case): LedgerLine[] {
  return one.ledger.filter(line => line.kind === 'message_created' && isAgents(one, line))
}

/** Of each type of event that people caused, as many have to be answered as the helpdesk saw. */
function uncounted(one: Case, answered: ReadonlySet<string>): string[] {
  const count = (test: (line: LedgerLine) => boolean): number =>
    one.ledger.filter(line => isAgents(one, line) && test(line)).length
  const seen = {
    // A snooze closes the ticket as well; it is told as one event.
    closed: count(line => line.kind === 'status' && line.detail['to'] === 'closed' && !isPartOfSnooze(one, line)),
    reopened: count(line => line.kind === 'status' && line.detail['to'] === 'open'),
    snoozed: count(line => line.kind === 'snoozed'),
    tagged: count(line => line.kind === 'tags_added'),
  }
  return Object.entries(seen).flatMap(([type, expected]) => {
    const told = [...answered].filter(id => id.startsWith(`${type}@`)).length
    return told < expected ? [`${type}: ${told} of ${expected}`] : []
  })
}

function isPartOfSnooze(one: Case, line: LedgerLine): boolean {
  return one.ledger.some(other => other.kind === 'snoozed' && other.seq > line.seq && other.at === line.at)
}
