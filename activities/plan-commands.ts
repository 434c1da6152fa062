import { type Command, hasEffect } from '../src/core/command.ts'
import type { Decision } from '../src/core/decision.ts'
import { isDeed, marksOf, receiptOf } from '../src/core/marks.ts'
import type { Policy } from '../src/core/policy.ts'
import type { Reason } from '../src/core/reasons.ts'
import type { TicketView } from '../src/core/ticket-view.ts'
import type { CommandStatus } from '../src/store/commands.ts'

/**
 * What becomes of each command under the decision's stage: only `pending` ones are written to the helpdesk. An assignment
 * to where the ticket is already changes nothing, and is not told again.
 */
export function planCommands(decision: Decision, view?: Pick<TicketView, 'assignee'>): CommandStatus[] {
  return decision.commands.map(command =>
    command.kind === 'route' && view !== undefined && isThere(command, view) ? 'internal' : plan(command, decision),
  )
}

function isThere(to: Extract<Command, { kind: 'route' }>, { assignee }: Pick<TicketView, 'assignee'>): boolean {
  if (assignee === undefined || assignee === 'unknown') return false
  return (to.team ?? assignee.team) === assignee.team && (to.user ?? assignee.user) === assignee.user
}

function plan(command: Command, decision: Decision): CommandStatus {
  // A hand-over is told by the receipt; what moves the ticket is the route beside it.
  if (!hasEffect(command) || command.kind === 'hand_over') return 'internal'
  if (decision.control || decision.stage === 'off' || decision.stage === 'shadow') return 'withheld'
  // A person's own order is no act of ours; and what waits for approval is run by the decision that approves it.
  if (command.kind === 'undo') return 'pending'
  if (command.kind === 'action' && command.approval === 'human') return 'withheld'
  if (decision.stage === 'draft') return isWords(command) ? 'pending' : 'withheld'
  return 'pending'
}

/** Words stand as an internal note in the draft stage. */
function isWords(command: Command): boolean {
  return command.kind === 'note' || command.kind === 'reply' || command.kind === 'follow_up'
}

/** Whether people find a note about the decision in the ticket: where we may write, and did or would do something beside a note. */
export function wantsReceiptNote(
  decision: Decision,
  statuses: readonly CommandStatus[],
  policy: Pick<Policy, 'receipts'>,
): boolean {
  if (decision.control || decision.stage === 'off' || decision.stage === 'shadow') return false
  const deeds = decision.commands.filter(
    (command, index) => isDeed(command) && !(command.kind === 'route' && statuses[index] === 'internal'),
  )
  if (decision.stage !== 'draft' && saysItAll(decision.commands) && deeds.every(({ kind }) => kind === 'priority'))
    return false
  return deeds.some(({ kind }) => receiptOf(policy, kind) === 'note')
}

/** Reasons whose sentence says no more than the note that goes with them. */
const SAID_BY_NOTE: ReadonlySet<Reason> = new Set([
  'we_owe_overdue',
  'promise_missed',
  'after_reopen_window',
  'thanks_for_earlier_ticket',
  'undeliverable',
])

/** One note for one matter: where a receipt is written, it tells the reason in the words of our own note, which then needs no place of its own. */
export function foldNote(
  decision: Decision,
  statuses: readonly CommandStatus[],
  noteReceipt: boolean,
): CommandStatus[] {
  const isOne = noteReceipt && SAID_BY_NOTE.has(decision.reason)
  return statuses.map((status, index) => {
    const command = decision.commands[index]!
    return isOne && status === 'pending' && command.kind === 'note' && isLine(command) ? 'internal' : status
  })
}

function isLine({ purpose, text }: Extract<Command, { kind: 'note' }>): boolean {
  return purpose === undefined && text !== '' && !text.includes('\n')
}

/** A note of ours that tells why leaves a receipt nothing to add but a priority, which the ticket shows. */
function saysItAll(commands: readonly Command[]): boolean {
  return commands.some(command => command.kind === 'note' && command.purpose === undefined && command.text !== '')
}

/** Tags beside what is carried out. In the draft stage only words are written, as notes. */
export function planMarks(
  decision: Decision,
  statuses: readonly CommandStatus[],
  view: TicketView,
  policy: Policy,
): Command[] {
  if (decision.stage === 'draft') return []
  return marksOf(
    decision.commands.filter((_, index) => statuses[index] === 'pending'),
    view,
    policy,
  )
}
