import type { Command } from './command.ts'
import type { TicketView } from './ticket-view.ts'

/** What of a ticket a command sets, and an undo puts back. */
export type Kept = 'status' | 'tag' | 'team' | 'user' | 'field' | 'priority'

/** One value of a ticket just before a command of ours; `was` is null where there was none. A tag that stands is `on`. */
export interface KeptValue {
  readonly what: Kept
  /** The tag or field. */
  readonly name?: string
  readonly was: string | null
}

/** What the command is about to overwrite; what nobody knows is left out and cannot be put back. */
export function valuesBefore(command: Command, view: TicketView): KeptValue[] {
  switch (command.kind) {
    case 'close':
    case 'reopen':
      return [{ what: 'status', was: view.status }]
    case 'tag':
    case 'untag':
      return [{ what: 'tag', name: command.name, was: view.tags.includes(command.name) ? 'on' : null }]
    case 'priority':
      return view.priority === 'unknown' ? [] : [{ what: 'priority', was: view.priority ?? null }]
    case 'field': {
      const value = Object.hasOwn(view.fields, command.name) ? view.fields[command.name] : null
      return isScalar(value) ? [{ what: 'field', name: command.name, was: value === null ? null : String(value) }] : []
    }
    case 'route': {
      const { assignee } = view
      if (assignee === 'unknown') return []
      return [
        ...(command.team === undefined ? [] : [{ what: 'team' as const, was: assignee?.team ?? null }]),
        ...(command.user === undefined ? [] : [{ what: 'user' as const, was: assignee?.user ?? null }]),
      ]
    }
    default:
      return []
  }
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

/** What takes a command back: one restore for each value it changed. */
export function restoresOf(command: Command, before: readonly KeptValue[]): Extract<Command, { kind: 'restore' }>[] {
  return before.flatMap(({ what, name, was }) => {
    const wrote = writtenBy(command, what)
    if (wrote === undefined || wrote === was) return []
    return [{ kind: 'restore' as const, what, ...(name !== undefined && { name }), wrote, to: was }]
  })
}

function writtenBy(command: Command, what: Kept): string | null | undefined {
  switch (command.kind) {
    case 'close':
      return 'closed'
    case 'reopen':
      return 'open'
    case 'tag':
      return 'on'
    case 'untag':
      return null
    case 'priority':
    case 'field':
      return command.value
    case 'route':
      return what === 'team' ? command.team : command.user
    default:
      return undefined
  }
}
