import { reachesCustomer } from '../core/command.ts'
import type { Context, RecentTicket, WaitingTicket } from '../core/context.ts'
import type { Decision } from '../core/decision.ts'
import type { Reading } from '../core/reading.ts'
import type { TicketState } from '../core/state.ts'
import type { TicketView } from '../core/ticket-view.ts'
import { DAY, type Instant } from '../core/time.ts'
import { placeAt, prepareTicket } from '../history/prepare-ticket.ts'
import type { Ticket } from '../history/ticket.ts'
import { consentOf } from '../turn/consent-of.ts'
import { recentTickets } from '../turn/recent-tickets.ts'

const CONTACT_WINDOW = 7 * DAY
const NOTHING: readonly never[] = []

/** Plain JSON: what the replay remembers about customers between turns. */
export interface CustomerMemory {
  readonly contacts: Readonly<Record<string, readonly Instant[]>>
  readonly stopped: Readonly<Record<string, readonly string[]>>
  /** By ticket: when a message on another one last spoke for it. */
  readonly covered: Readonly<Record<string, Instant>>
}

/** What crosses tickets in a replay: a customer's other tickets, our messages to them, and where they said STOP. */
export class Customers {
  #tickets = new Map<string, Ticket[]>()
  #created = new Map<string, Instant>()
  readonly #contacts = new Map<string, Instant[]>()
  readonly #stopped = new Map<string, string[]>()
  readonly #covered = new Map<string, Instant>()
  /** By customer and ticket: the nudges that are planned. */
  readonly #waiting = new Map<string, Map<string, WaitingTicket>>()

  constructor(tickets: readonly Ticket[], memory?: CustomerMemory) {
    for (const ticket of tickets) {
      const known = this.#tickets.get(ticket.customer.id)
      if (known === undefined) this.#tickets.set(ticket.customer.id, [ticket])
      else known.push(ticket)
      this.#created.set(ticket.id, Date.parse(ticket.created_at))
    }
    for (const [id, moments] of Object.entries(memory?.contacts ?? {})) this.#contacts.set(id, [...moments])
    for (const [id, at] of Object.entries(memory?.covered ?? {})) this.#covered.set(id, at)
    for (const [id, channels] of Object.entries(memory?.stopped ?? {})) this.#stopped.set(id, [...channels])
  }

  /** The same tickets with nothing remembered, for playing them once more. */
  afresh(): Customers {
    const other = new Customers([])
    other.#tickets = this.#tickets
    other.#created = this.#created
    return other
  }

  /** The customer's other tickets as they stood at the view's moment, newest first. */
  recent(view: TicketView, read: (view: TicketView) => Reading | null): RecentTicket[] {
    const mine = this.#tickets.get(view.customer.id) ?? []
    return recentTickets(view, mine, read, ticket => this.#created.get(ticket.id)!)
  }

  budget(view: TicketView): Omit<Context['customer'], 'recent'> {
    const since = view.at - CONTACT_WINDOW
    return {
      contacts: this.#contacts.get(view.customer.id)?.filter(at => at > since && at <= view.at) ?? NOTHING,
      stopped: this.#stopped.get(view.customer.id) ?? NOTHING,
      waiting: this.#waitingBeside(view),
      ...(this.#covered.has(view.id) && { coveredAt: this.#covered.get(view.id)! }),
    }
  }

  /** Notes whether a nudge is planned on the ticket. */
  plan(ticket: Ticket, { armed }: TicketState): void {
    const { id, customer } = ticket
    const known = this.#waiting.get(customer.id)
    if (armed?.kind !== 'follow_up') {
      known?.delete(id)
      return
    }
    const { brand } = placeAt(prepareTicket(ticket), armed.anchorAt)
    const waiting = { id, due: armed.due, ...(brand !== undefined && { brand }) }
    if (known === undefined) this.#waiting.set(customer.id, new Map([[id, waiting]]))
    else known.set(id, waiting)
  }

  #waitingBeside(view: TicketView): readonly WaitingTicket[] {
    const waiting = this.#waiting.get(view.customer.id)
    if (waiting === undefined || waiting.size === 0) return NOTHING
    return [...waiting.values()]
      .filter(({ id }) => id !== view.id)
      .sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1))
  }

  /** Notes what a decision means for the customer's other tickets. */
  remember(view: TicketView, reading: Reading | null, decision: Decision): void {
    const id = view.customer.id
    if (decision.commands.some(reachesCustomer))
      this.#contacts.set(id, [...(this.#contacts.get(id) ?? []), decision.at])
    for (const command of decision.commands) {
      if (command.kind !== 'follow_up') continue
      for (const covered of command.covers ?? []) this.#covered.set(covered, decision.at)
    }
    const said = consentOf(view, reading, decision)
    if (said === undefined) return
    const others = (this.#stopped.get(id) ?? []).filter(each => each !== said.channel)
    this.#stopped.set(id, said.consent === 'stop' ? [...others, said.channel].sort() : others)
  }

  memory(): CustomerMemory {
    return {
      contacts: Object.fromEntries(this.#contacts),
      stopped: Object.fromEntries(this.#stopped),
      covered: Object.fromEntries(this.#covered),
    }
  }
}
