import { reachesCustomer } from '../core/command.ts'
import type { Context, RecentTicket } from '../core/context.ts'
import type { Decision } from '../core/decision.ts'
import type { Reading } from '../core/reading.ts'
import type { TicketView } from '../core/ticket-view.ts'
import { DAY, type Instant } from '../core/time.ts'
import { asOf } from '../history/as-of.ts'
import type { Ticket } from '../history/ticket.ts'

/** How many other tickets of the customer are read with a new one. */
const RECENT = 10
const CONTACT_WINDOW = 7 * DAY

/** Plain JSON: what the replay remembers about customers between turns. */
export interface CustomerMemory {
  readonly contacts: Readonly<Record<string, readonly Instant[]>>
  readonly stopped: Readonly<Record<string, readonly string[]>>
}

/** What crosses tickets in a replay: a customer's other tickets, our messages to them, and where they said STOP. */
export class Customers {
  readonly #tickets = new Map<string, Ticket[]>()
  readonly #created = new Map<string, Instant>()
  readonly #contacts = new Map<string, Instant[]>()
  readonly #stopped = new Map<string, string[]>()

  constructor(tickets: readonly Ticket[], memory?: CustomerMemory) {
    for (const ticket of tickets) {
      const known = this.#tickets.get(ticket.customer.id)
      if (known === undefined) this.#tickets.set(ticket.customer.id, [ticket])
      else known.push(ticket)
      this.#created.set(ticket.id, Date.parse(ticket.created_at))
    }
    for (const [id, moments] of Object.entries(memory?.contacts ?? {})) this.#contacts.set(id, [...moments])
    for (const [id, channels] of Object.entries(memory?.stopped ?? {})) this.#stopped.set(id, [...channels])
  }

  /** The customer's other tickets as they stood at the view's moment, newest first. */
  recent(view: TicketView, read: (view: TicketView) => Reading | null): RecentTicket[] {
    const others = (this.#tickets.get(view.customer.id) ?? [])
      .filter(ticket => ticket.id !== view.id && this.#created.get(ticket.id)! < view.at)
      .sort((a, b) => this.#created.get(b.id)! - this.#created.get(a.id)! || (a.id < b.id ? -1 : 1))
      .slice(0, RECENT)
    return others.map(ticket => toRecent(asOf(ticket, view.at), read))
  }

  budget(view: TicketView): Omit<Context['customer'], 'recent'> {
    const since = view.at - CONTACT_WINDOW
    return {
      contacts: (this.#contacts.get(view.customer.id) ?? []).filter(at => at > since && at <= view.at),
      stopped: this.#stopped.get(view.customer.id) ?? [],
    }
  }

  /** Notes what a decision means for the customer's other tickets. */
  remember(view: TicketView, reading: Reading | null, decision: Decision): void {
    const id = view.customer.id
    if (decision.commands.some(reachesCustomer))
      this.#contacts.set(id, [...(this.#contacts.get(id) ?? []), decision.at])
    if (reading?.consent === undefined || reading.consent === null) return
    const channel = view.messages.find(message => message.id === reading.messageId)?.channel ?? view.channel
    const others = (this.#stopped.get(id) ?? []).filter(each => each !== channel)
    this.#stopped.set(id, reading.consent === 'stop' ? [...others, channel].sort() : others)
  }

  memory(): CustomerMemory {
    return { contacts: Object.fromEntries(this.#contacts), stopped: Object.fromEntries(this.#stopped) }
  }
}

function toRecent(view: TicketView, read: (view: TicketView) => Reading | null): RecentTicket {
  const lastMessage = view.messages.at(-1)
  const lastPublic = view.messages.findLast(message => message.public)
  return {
    id: view.id,
    channel: view.channel,
    ...(view.brand !== undefined && { brand: view.brand }),
    status: view.status,
    createdAt: view.createdAt,
    ...(view.status === 'closed' && view.statusAt !== undefined && { closedAt: view.statusAt }),
    lastMessageAt: lastMessage?.at ?? view.createdAt,
    ...(lastPublic !== undefined && { lastPublicFrom: lastPublic.from }),
    owed: read(view)?.owed.who ?? 'nothing',
  }
}
