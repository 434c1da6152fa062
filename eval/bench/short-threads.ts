import type { Ticket, TicketMessage } from '../../src/history/ticket.ts'
import { readMessageText } from '../../src/text/read-message-text.ts'

const FEWEST_WORDS = 5
const MOST_WORDS = 25
/** Who writes in threads of one to four messages, taken in turn. */
const THREADS: readonly (readonly ('customer' | 'agent')[])[] = [
  ['customer'],
  ['customer', 'agent'],
  ['customer', 'agent', 'customer'],
  ['customer', 'agent', 'customer', 'agent'],
]
const MINUTE = 60_000

interface Line {
  readonly from: Ticket
  readonly message: TicketMessage
}

/**
 * Threads of one to four short messages (5 to 25 words) made of these tickets' messages. No text comes twice, in any thread, so
 * nothing can be answered from memory.
 */
export function shortThreads(tickets: readonly Ticket[]): Ticket[] {
  const lines = { customer: distinctLines(tickets, 'customer'), agent: distinctLines(tickets, 'agent') }
  const used = { customer: 0, agent: 0 }
  const threads: Ticket[] = []
  for (;;) {
    const writers = THREADS[threads.length % THREADS.length]!
    const taken = writers.map(writer => lines[writer][used[writer]++])
    if (taken.includes(undefined)) return threads
    threads.push(threadOf(taken as Line[], threads.length))
  }
}

function distinctLines(tickets: readonly Ticket[], writer: 'customer' | 'agent'): Line[] {
  const lines = new Map<string, Line>()
  for (const ticket of tickets)
    for (const message of ticket.messages) {
      if (!message.public || message.from !== writer) continue
      const text = readMessageText(message)
      const words = text.split(/\s+/).length
      if (words >= FEWEST_WORDS && words <= MOST_WORDS && !lines.has(text))
        lines.set(text, { from: ticket, message: { ...message, text, html: undefined } })
    }
  return [...lines.values()]
}

function threadOf(lines: readonly Line[], index: number): Ticket {
  const { from } = lines[0]!
  const start = Date.parse(from.created_at)
  const at = (position: number): string => new Date(start + position * 90 * MINUTE).toISOString()
  return {
    ...from,
    id: `thread-${index}`,
    created_at: at(0),
    closed_at: undefined,
    events: [],
    messages: lines.map(({ message }, position) => ({ ...message, id: `${index}-${position}`, at: at(position) })),
  }
}
