import TinyQueue from 'tinyqueue'
import type { Turn } from '../core/turn.ts'

/** One ticket's next turn, waiting for its moment. */
export interface Waiting {
  readonly ticketId: string
  /** The ticket's turn number; breaks ties between two turns of one ticket at the same moment. */
  readonly seq: number
  readonly turn: Turn
}

/**
 * The global order of a replay: time, then ticket id, then the ticket's own sequence. Caps, opt-outs and round robin cross
 * tickets, so the order in which turns are decided is part of the result.
 */
export class Timeline {
  readonly #queue = new TinyQueue<Waiting>([], compare)

  add(waiting: Waiting): void {
    this.#queue.push(waiting)
  }

  next(): Waiting | undefined {
    return this.#queue.pop()
  }

  get size(): number {
    return this.#queue.length
  }
}

function compare(a: Waiting, b: Waiting): number {
  if (a.turn.at !== b.turn.at) return a.turn.at - b.turn.at
  if (a.ticketId !== b.ticketId) return a.ticketId < b.ticketId ? -1 : 1
  return a.seq - b.seq
}
