import type { Reading } from '../../core/reading.ts'
import type { TicketView } from '../../core/ticket-view.ts'
import type { Instant } from '../../core/time.ts'
import { asOf } from '../../history/as-of.ts'
import type { Ticket } from '../../history/ticket.ts'
import { readingMoments, readingState } from './reading-state.ts'

/** All readings of one ticket: plain JSON, to be handed between threads and kept. */
export interface TicketReadings {
  /** Ascending, as `readingState` counts them. */
  readonly states: readonly number[]
  /** By state: which of the readings is its own; several states often read the same. */
  readonly which: readonly number[]
  /** Null before anybody has said anything. */
  readonly readings: readonly (Reading | null)[]
}

/** Reads every state that views of this ticket from `since` on can show. */
export function readTicket(ticket: Ticket, since: Instant, read: (view: TicketView) => Reading | null): TicketReadings {
  const states: number[] = []
  const which: number[] = []
  const readings: (Reading | null)[] = []
  for (const moment of readingMoments(ticket, since)) {
    const view = asOf(ticket, moment)
    const reading = read(view)
    states.push(readingState(view))
    if (readings.length === 0 || readings.at(-1) !== reading) readings.push(reading)
    which.push(readings.length - 1)
  }
  return { states, which, readings }
}

/** What was read of the view's state; undefined where that state is not among those read. */
export function readingOf(known: TicketReadings, view: TicketView): Reading | null | undefined {
  const at = known.states.indexOf(readingState(view))
  return at === -1 ? undefined : known.readings[known.which[at]!]
}
