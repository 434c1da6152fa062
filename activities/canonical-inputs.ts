import { type Milliseconds, SECOND } from '../src/core/time.ts'
import type { Input } from '../src/core/turn.ts'
import { inputsOf } from '../src/history/inputs-of.ts'
import type { Ticket } from '../src/history/ticket.ts'
import type { WaitingInput } from '../src/store/inbox.ts'

/** Vendors stamp an event and its delivery separately. */
const EVENT_TOLERANCE: Milliseconds = 5 * SECOND

/**
 * The waiting inputs as the ticket itself has them, so that live and history name and date the same event alike: messages by
 * id, events by type and nearest time. What the ticket does not show keeps the form in which it was delivered.
 */
export function canonicalInputs(waiting: readonly WaitingInput[], ticket: Ticket): WaitingInput[] {
  const known = inputsOf(ticket)
  return waiting.map(row => ({ seq: row.seq, input: find(row.input, known) ?? row.input }))
}

/** Message inputs the ticket does not show yet: helpdesks deliver a webhook before a read can see its message. */
export function notYetVisible(waiting: readonly WaitingInput[], ticket: Ticket): readonly Input[] {
  const ids = new Set(ticket.messages.map(message => message.id))
  return waiting.map(row => row.input).filter(input => input.kind === 'message' && !ids.has(input.id))
}

function find(input: Input, known: readonly Input[]): Input | undefined {
  if (input.kind === 'message') return known.find(other => other.kind === 'message' && other.id === input.id)
  if (input.kind !== 'event') return undefined
  let best: Input | undefined
  let distance = EVENT_TOLERANCE
  for (const other of known) {
    if (other.kind !== 'event' || other.type !== input.type) continue
    if (Math.abs(other.at - input.at) > distance) continue
    best = other
    distance = Math.abs(other.at - input.at)
  }
  return best
}
