import type { Command } from '../src/core/command.ts'
import type { Decision } from '../src/core/decision.ts'
import { baseOf } from '../src/core/message-permission.ts'
import { REASONS } from '../src/core/reasons.ts'
import type { CommandStatus } from '../src/store/commands.ts'
import type { Receipt } from '../src/store/receipts.ts'

/** What was done (or would be), why, and how to take it back, a line each. `statuses` are the commands' ends, or their plan. */
export function describeReceipt(
  decision: Decision,
  statuses: readonly CommandStatus[],
  results: readonly (Readonly<Record<string, string>> | undefined)[] = [],
): Receipt {
  const done: string[] = []
  const withheld: string[] = []
  const failed: string[] = []
  const undo: string[] = []
  for (const [index, command] of decision.commands.entries()) {
    const status = statuses[index]!
    if (isWatchKept(command, decision)) continue
    const words =
      status === 'internal' && command.kind === 'route' ? leftWith(command) : describe(command, results[index])
    if (status === 'withheld') withheld.push(words)
    else if (status === 'unconfirmed')
      failed.push(
        `${words} (please check whether it ${command.kind === 'action' ? 'took effect' : 'arrived'}; it will not be ${command.kind === 'action' ? 'tried' : 'sent'} again)`,
      )
    else if (status === 'refused') failed.push(`${words} (${refusedBy(command)})`)
    else if (status === 'dropped')
      failed.push(
        `${words} (${command.kind === 'restore' ? 'changed since, left as it is' : 'something newer arrived'})`,
      )
    else {
      done.push(decision.stage === 'draft' && isMessage(command) ? `draft for you to check and send` : words)
      const back = decision.stage === 'draft' || status === 'internal' ? undefined : undoOf(command)
      if (back !== undefined) undo.push(back)
    }
  }
  const parts = [
    ...(done.length > 0 ? [done.join(', ')] : []),
    ...(withheld.length > 0 ? [`proposed only: ${withheld.join(', ')}${howToApprove(decision)}`] : []),
    ...(failed.length > 0 ? [`NOT done: ${failed.join(', ')}`] : []),
  ]
  return {
    what: `Rehearsal: ${parts.join('; ') || 'nothing'}.`,
    why: `Why: ${REASONS[decision.reason]}${sureness(decision)}${heldBack(decision)}`,
    undo: undo.length > 0 ? `Undo: ${undo.join(', ')}.` : 'Undo: nothing to take back.',
  }
}

/** Where the ticket was already. */
function leftWith({ team, user }: Extract<Command, { kind: 'route' }>): string {
  return `left with ${[team, user].filter(Boolean).join(' / ')}`
}

/** Our own watch that starts again is no news; only its being there is. */
function isWatchKept({ kind }: Command, { commands }: Decision): boolean {
  return (
    kind === 'cancel_follow_up' &&
    commands.some(command => command.kind === 'schedule_follow_up' && command.rule === 'we_owe')
  )
}

function howToApprove({ commands }: Decision): string {
  const waits = commands.some(command => command.kind === 'action' && command.approval === 'human')
  return waits ? ' (write the note “@rehearsal approve” to run it, or “@rehearsal reject”)' : ''
}

/** The receipt as the note in the ticket. */
export function receiptNote(receipt: Receipt): string {
  return `${receipt.what}\n${receipt.why}\n${receipt.undo}`
}

function sureness(decision: Decision): string {
  return decision.confidence === undefined ? '' : ` (${Math.round(decision.confidence * 100)} % sure)`
}

function heldBack({ brake }: Decision): string {
  if (brake === undefined) return ''
  return brake === 'stopped' ? ' Held back: Rehearsal is stopped here.' : ` Held back: lowered to ${brake} here.`
}

function isMessage(command: Command): boolean {
  return command.kind === 'reply' || command.kind === 'follow_up'
}

function refusedBy(command: Command): string {
  if (command.kind === 'action') return 'refused by the system behind it, or its answer was not as expected'
  return command.kind === 'undo' ? 'there is nothing to take back' : 'refused by the helpdesk'
}

function describe(command: Command, result?: Readonly<Record<string, string>>): string {
  switch (command.kind) {
    case 'close':
      return 'closed the ticket'
    case 'reopen':
      return 'reopened the ticket'
    case 'route':
      return `assigned to ${[command.team, command.user].filter(Boolean).join(' / ')}`
    case 'tag':
      return `tagged ${command.name}`
    case 'untag':
      return `removed tag ${command.name}`
    case 'field':
      return `set ${command.name}`
    case 'priority':
      return `set priority ${command.value}`
    case 'reply':
      return `replied by ${baseOf(command.channel)}`
    case 'follow_up':
      return `reminded the customer by ${baseOf(command.channel)} (${command.rule}, no. ${command.n})`
    case 'note':
      return 'left a note'
    case 'schedule_follow_up':
      return planned(command)
    case 'cancel_follow_up':
      return 'called off what was planned'
    case 'hand_over':
      return `handed over to people (${command.topic.replaceAll('_', ' ')})`
    case 'action':
      return `action ${command.name}${valuesOf(command.input)}${result === undefined ? '' : ` →${valuesOf(result)}`}`
    case 'undo':
      return 'took the last decision back'
    case 'restore':
      return restored(command)
  }
}

/** What is waiting, without a time: the note has no zone to say it in, and the console shows it. */
function planned({ rule, n, ending }: Extract<Command, { kind: 'schedule_follow_up' }>): string {
  if (rule === 'we_owe') return 'watching that an answer comes'
  if (ending === undefined) return `planned reminder no. ${n} (${rule})`
  return `planned to ${ending === 'close' ? 'close' : ending === 'note' ? 'tell you' : 'assign it'} if no answer comes (${rule})`
}

function valuesOf(values: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(values).map(([name, value]) => `${name} ${value}`)
  return pairs.length === 0 ? '' : ` (${pairs.join(', ')})`
}

function restored({ what, name, to }: Extract<Command, { kind: 'restore' }>): string {
  const named = name === undefined ? what : `${what} ${name}`
  if (what === 'tag') return `${named} ${to === null ? 'taken off again' : 'put back'}`
  return `${named} back to ${to ?? 'none'}`
}

function undoOf(command: Command): string | undefined {
  switch (command.kind) {
    case 'close':
      return 'reopen the ticket'
    case 'reopen':
      return 'close the ticket'
    case 'route':
      return 'assign it back'
    case 'tag':
      return `remove tag ${command.name}`
    case 'untag':
      return `add tag ${command.name}`
    default:
      return undefined
  }
}
