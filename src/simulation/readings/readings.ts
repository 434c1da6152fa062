import type { Reading } from '../../core/reading.ts'
import type { TicketView } from '../../core/ticket-view.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { BoundedCache } from '../../understanding/bounded-cache.ts'
import type { ReadingShelf } from './reading-cache.ts'
import { readingOf, type TicketReadings } from './ticket-readings.ts'

/**
 * What understanding found in every state of the tickets that a replay may ask about: stage 1 of a simulation. Holds for every
 * policy with the same time zone, brands and markets, so that decisions can be made anew without reading anything again.
 */
export interface Readings {
  /**
   * Exactly what reading the view afresh would give.
   * @throws RehearsalError `internal` for a view of another ticket, or of a moment before the one it was read from
   */
  read(view: TicketView): Reading | null
  /** Tickets that were read for this. */
  readonly fresh: number
  /** Tickets whose readings were kept from before. */
  readonly kept: number
}

/** Tickets whose readings are held unpacked: a replay comes back to most within the same days. */
const UNPACKED = 4_000

/** @param keys by ticket: where its readings are on the shelf */
export function openReadings(
  shelf: ReadingShelf,
  keys: ReadonlyMap<string, string>,
  counts: Pick<Readings, 'fresh' | 'kept'>,
): Readings {
  const unpacked = new BoundedCache<TicketReadings>(UNPACKED)
  const unpack = (name: string): TicketReadings => {
    const packed = shelf.get(keys.get(name) ?? '')
    if (packed === undefined) throw new RehearsalError('internal', `No readings are kept of ticket ${name}.`)
    return JSON.parse(packed.toString('utf8')) as TicketReadings
  }
  return {
    ...counts,
    read(view) {
      if (!view.messages.some(isWords)) return null
      const name = nameOf(view)
      const known = unpacked.get(name, () => unpack(name))
      const reading = readingOf(known, view)
      if (reading !== undefined) return reading
      throw new RehearsalError(
        'internal',
        `Ticket ${view.id} was not read as it stood after ${view.messages.length} messages.`,
      )
    },
  }
}

/** Two shops may count their tickets alike. */
export function nameOf({ account, id }: { readonly account: string; readonly id: string }): string {
  return `${account} ${id}`
}

/** Without any there is nothing to read; most tickets of one message are asked about before it as well. */
function isWords(message: TicketView['messages'][number]): boolean {
  return message.public && (message.from === 'customer' || message.from === 'agent')
}
