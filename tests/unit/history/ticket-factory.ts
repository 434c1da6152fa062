import type { Ticket, TicketEvent, TicketMessage } from '../../../src/history/ticket.ts'

/** A plain open e-mail ticket; override what the test is about. */
export function aTicket(over: Partial<Ticket> = {}): Ticket {
  return {
    schema: 1,
    id: 't1',
    account: 'northwind',
    channel: 'email',
    status: 'open',
    tags: [],
    customer: { id: 'c1' },
    created_at: '2026-03-01T09:00:00Z',
    messages: [],
    events: [],
    ...over,
  }
}

export function aMessage(id: string, at: string, over: Partial<TicketMessage> = {}): TicketMessage {
  return { id, at, from: 'customer', channel: 'email', public: true, text: `text of ${id}`, ...over }
}

export function anEvent(type: TicketEvent['type'], at: string, over: Partial<TicketEvent> = {}): TicketEvent {
  return { at, type, actor: 'agent', ...over }
}
