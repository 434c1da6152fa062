import { decisionOf } from './doubled.ts'
import {
  type Case,
  type CommandRow,
  customerMessages,
  type Finding,
  isOurs,
  isPublicWords,
  type LedgerLine,
  messageIdOf,
} from './evidence.ts'

/** Which commands may be behind what the ledger saw us do. */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  assigned: ['route'],
  tags_added: ['tag'],
  tags_removed: ['untag'],
  priority: ['priority'],
  field: ['field'],
}
const NEVER_WRITTEN = new Set(['withheld', 'internal'])

/** Everything we did has to be explained by a command, and everything we claim has to have been done. */
export function findUnexplained(one: Case): Finding[] {
  const finding = (rule: string, where: string): Finding => ({ kind: 'wrong', rule, ticketId: one.ticketId, where })
  const ours = one.ledger.filter(line => isOurs(one, line) && line.kind !== 'read')
  const written = one.commands.filter(command => !NEVER_WRITTEN.has(command.status))
  const reopenings = written.filter(command => command.kind === 'reopen' || command.note === 'reopened_after_race')
  return [
    ...ours
      .filter(line => line.kind in BEHIND && !isExplained(line, written))
      .map(line => finding('deed_without_command', `${line.kind} at ledger ${line.seq}`)),
    ...ours
      .filter(line => line.kind === 'status' && line.detail['to'] === 'closed' && !written.some(isClose))
      .map(line => finding('close_without_command', `ledger ${line.seq}`)),
    ...ours
      .filter(line => line.kind === 'status' && line.detail['to'] === 'open' && reopenings.length === 0)
      .map(line => finding('reopened_without_command', `ledger ${line.seq}`)),
    ...ours
      .filter(line => line.kind === 'message_created')
      .flatMap(line => wrongMessage(one, line).map(rule => finding(rule, `message ${messageIdOf(line)}`))),
    ...one.commands
      .filter(command => isClaimWithoutDeed(one, command))
      .map(command => finding('claim_without_deed', command.id)),
    ...unseenOnClosed(one).map(line => finding('unseen_on_closed_ticket', `message ${messageIdOf(line)}`)),
  ]
}

function isClose(command: CommandRow): boolean {
  return command.kind === 'close'
}

function isExplained(line: LedgerLine, written: readonly CommandRow[]): boolean {
  const kinds = BEHIND[line.kind]!
  const names = Array.isArray(line.detail['names']) ? line.detail['names'].map(String) : undefined
  return written.some(
    command =>
      (kinds.includes(command.kind) && (names === undefined || names.includes(command.name ?? ''))) ||
      // A message of unknown fate hands the ticket over.
      (line.kind === 'assigned' && command.status === 'unconfirmed'),
  )
}

/** A message of ours without a command that may have sent it. */
function wrongMessage(one: Case, line: LedgerLine): string[] {
  const externalId = String(line.detail['externalId'])
  const command = one.commands.find(each => externalId === `rehearsal:${each.id}`)
  if (command === undefined || decisionOf(externalId) === undefined) return ['message_without_command']
  if (command.status === 'done' || command.status === 'unconfirmed' || command.status === 'reserved') return []
  // What was dropped, refused or withheld must not have gone out; a note may have, before its answer was lost.
  return isPublicWords(line) ? [`sent_though_${command.status}`] : []
}

function isClaimWithoutDeed(one: Case, command: CommandRow): boolean {
  if (command.status !== 'done') return false
  switch (command.kind) {
    case 'reply':
    case 'follow_up':
    case 'note':
      return !one.ledger.some(
        line => line.kind === 'message_created' && line.detail['externalId'] === `rehearsal:${command.id}`,
      )
    case 'tag':
      return !one.ledger.some(
        line =>
          line.kind === 'tags_added' &&
          Array.isArray(line.detail['names']) &&
          line.detail['names'].includes(command.name),
      )
    case 'close':
      return !one.ledger.some(line => line.kind === 'status' && line.detail['to'] === 'closed')
    case 'route':
      return !one.ledger.some(line => line.kind === 'assigned')
    default:
      return false
  }
}

/** Customers' messages on a ticket that we closed last without having looked at them. */
function unseenOnClosed(one: Case): LedgerLine[] {
  const last = one.ledger.findLast(line => line.kind === 'status' || line.kind === 'unsnoozed')
  if (last === undefined || last.detail['to'] !== 'closed' || !isOurs(one, last)) return []
  const seen = new Set(
    one.decisions
      .filter(decision => decision.commands.some(command => command.kind === 'close'))
      .flatMap(({ seen }) => seen),
  )
  return customerMessages(one).filter(line => !seen.has(messageIdOf(line)))
}
