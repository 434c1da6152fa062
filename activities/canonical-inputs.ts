import { type Instant, MINUTE, type Milliseconds, SECOND } from '../src/core/time.ts'
import type { Input } from '../src/core/turn.ts'
import { inputsOf } from '../src/history/inputs-of.ts'
import type { Ticket } from '../src/history/ticket.ts'
import type { InboxEvent, WaitingEvent } from '../src/store/inbox.ts'

/** Vendors stamp an event and the delivery that tells of it separately. */
export const STAMP_TOLERANCE: Milliseconds = 5 * SECOND

/** How much later than the last of what it tells a change may be stamped: a helpdesk writes its log first. */
const LATE_STAMP: Milliseconds = 10 * MINUTE

/** An inbox row and the inputs it stands for: one as a rule; of a change, whatever the ticket's own log shows, or nothing. */
export interface NamedRow {
  readonly seq: number
  readonly inputs: readonly Input[]
}

/**
 * The waiting rows as the ticket itself names and dates them, so that live and history agree: messages by id, typed events
 * by id, or by type and nearest time; untyped changes by the events the ticket shows for that time or shortly before, and no
 * decision has answered.
 * Events of our own making are left out.
 */
export function canonicalInputs(
  waiting: readonly WaitingEvent[],
  ticket: Ticket,
  answered: ReadonlySet<string>,
): NamedRow[] {
  const known = inputsOf(ticket)
  const taken = new Set(answered)
  return waiting.map(({ seq, input }) => {
    const inputs = find(input, known).filter(each => !taken.has(each.id))
    for (const each of inputs) taken.add(each.id)
    return { seq, inputs }
  })
}

/** Messages the ticket does not show yet, newer than `since`: helpdesks deliver a webhook before a read can see its message. */
export function notYetVisible(waiting: readonly WaitingEvent[], ticket: Ticket, since: Instant): boolean {
  const ids = new Set(ticket.messages.map(message => message.id))
  return waiting.some(({ input }) => input.kind === 'message' && input.at > since && !ids.has(input.id))
}

function find(event: InboxEvent, known: readonly Input[]): readonly Input[] {
  switch (event.kind) {
    case 'message':
      return [known.find(other => other.kind === 'message' && other.id === event.id) ?? event]
    case 'event':
      return [known.find(other => other.kind === 'event' && other.id === event.id) ?? nearest(event, known) ?? event]
    case 'change':
      return known.filter(
        other =>
          other.kind === 'event' &&
          other.actor !== 'bot' &&
          other.at >= event.at - LATE_STAMP &&
          other.at <= event.at + STAMP_TOLERANCE,
      )
  }
}

function nearest(event: Extract<InboxEvent, { kind: 'event' }>, known: readonly Input[]): Input | undefined {
  let best: Input | undefined
  let distance = STAMP_TOLERANCE
  for (const other of known) {
    if (other.kind !== 'event' || other.type !== event.type || other.actor === 'bot') continue
    if (Math.abs(other.at - event.at) > distance) continue
    best = other
    distance = Math.abs(other.at - event.at)
  }
  return best
}
