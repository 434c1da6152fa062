import type { Instant, Milliseconds } from '../../core/time.ts'
import type { SandboxClock } from './clock.ts'
import { resolveCustomer } from './customers.ts'
import { invalid, notFound } from './gorgias-error.ts'
import type { Ledger, LedgerActor } from './ledger.ts'
import type { EventRecord, MessageRecord, TicketRecord } from './records.ts'
import { addTo, createStamp, type Store } from './store.ts'

/** Who acts, and the chain of events this belongs to (rules fired by one action share its context). */
export interface Cause {
  readonly actor: LedgerActor
  readonly context: string
}

/** What rules and webhooks listen to. */
export interface Signal {
  readonly trigger: string
  readonly ticketId: number
  readonly messageId?: number
  readonly cause: Cause
}

/** A message as a customer received it. */
export interface Delivered {
  readonly at: Instant
  readonly ticketId: number
  readonly messageId: number
  readonly channel: string
  readonly from: string
  readonly to: readonly string[]
  readonly text: string
  readonly externalId: string | null
}

export interface DeskTools {
  readonly store: Store
  readonly clock: SandboxClock
  readonly ledger: Ledger
  readonly listeners: ((signal: Signal) => void)[]
  readonly outbox: Delivered[]
  /** How long after its creation reads begin to show a message. */
  visibilityDelay: Milliseconds
  /** How long the helpdesk takes to hand a message to its channel. */
  sendingDelay: Milliseconds
  readonly stamp: () => string
}

export type Desk = DeskTools & ReturnType<typeof createBasics>

/** What every change of the sandbox is made with: events, ledger, signals. */
export function createDesk(tools: Omit<DeskTools, 'stamp'>): Desk {
  const withStamp = { ...tools, stamp: createStamp(tools.clock.now) }
  return Object.assign(withStamp, createBasics(withStamp))
}

function createBasics(desk: DeskTools) {
  let contexts = 0
  return {
    cause(actor: LedgerActor): Cause {
      contexts += 1
      return { actor, context: `00000000-0000-4000-8000-${String(contexts).padStart(12, '0')}` }
    },
    ticket(id: number): TicketRecord {
      const ticket = desk.store.tickets.get(id)
      if (ticket === undefined) throw notFound('Ticket')
      return ticket
    },
    record(type: string, ticketId: number, cause: Cause, data: Record<string, unknown> = {}): EventRecord {
      const id = desk.store.nextId('event')
      const event: EventRecord = {
        id,
        context: cause.context,
        type,
        object_type: 'Ticket',
        object_id: ticketId,
        user_id: cause.actor.kind === 'user' ? (cause.actor.id ?? null) : null,
        data,
        created_datetime: desk.stamp(),
        uri: `/api/events/${id}/`,
      }
      desk.store.events.push(event)
      addTo(desk.store.eventsByTicket, ticketId, event)
      return event
    },
    /** Marks the ticket as changed now and says so. */
    touch(ticket: TicketRecord, cause: Cause): void {
      ticket.updated_datetime = desk.stamp()
      this.emit('ticket-updated', ticket.id, cause)
    },
    emit(trigger: string, ticketId: number, cause: Cause, message?: MessageRecord): void {
      const signal = { trigger, ticketId, cause, ...(message && { messageId: message.id }) }
      for (const listener of desk.listeners) listener(signal)
    },
  }
}

/** Makes a ticket without messages and without telling anyone yet: `announceTicket` does that once its first message is in. */
export function createTicket(desk: Desk, fields: Record<string, unknown>, cause: Cause): TicketRecord {
  const customer = resolveCustomer(desk.store, fields['customer'] ?? fields['requester'], desk.clock.now())
  const at = desk.stamp()
  const text = (key: string): string | null => (typeof fields[key] === 'string' ? (fields[key] as string) : null)
  const status = fields['status'] ?? 'open'
  if (status !== 'open' && status !== 'closed') throw invalid('status', 'Must be one of: open, closed.')
  const ticket: TicketRecord = {
    id: desk.store.nextId('ticket'),
    external_id: text('external_id'),
    status,
    priority: text('priority') ?? 'normal',
    channel: text('channel') ?? 'api',
    via: text('via') ?? 'api',
    from_agent: fields['from_agent'] === true,
    spam: fields['spam'] === true,
    language: text('language'),
    subject: text('subject'),
    meta: (fields['meta'] as Record<string, unknown> | undefined) ?? null,
    customer_id: customer.id,
    assignee_user_id: null,
    assignee_team_id: null,
    tag_ids: [],
    custom_values: {},
    created_datetime: text('created_datetime') ?? at,
    opened_datetime: null,
    updated_datetime: at,
    last_message_datetime: null,
    last_received_message_datetime: null,
    closed_datetime: status === 'closed' ? at : null,
    snooze_datetime: null,
    trashed_datetime: null,
  }
  desk.store.tickets.set(ticket.id, ticket)
  addTo(desk.store.ticketsByCustomer, customer.id, ticket)
  desk.ledger.add({
    kind: 'ticket_created',
    by: cause.actor,
    ticketId: ticket.id,
    detail: { channel: ticket.channel, customerId: customer.id },
  })
  desk.record('ticket-created', ticket.id, cause)
  return ticket
}
