import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { gorgiasToCanonical } from '../../history/gorgias/to-canonical.ts'
import type { Imported, Place } from '../../history/imported.ts'
import type { Ticket } from '../../history/ticket.ts'
import type { GorgiasClient } from './client.ts'
import { isOwnMessage } from './own-mark.ts'
import { readAll } from './read-pages.ts'
import { RawMessage, RawTicket } from './schema.ts'
import { ticketPath } from './ticket-id.ts'

/** One ticket with all its messages and events, through the same mapping as history. Two calls for a short thread, one without events. */
export async function readTicket(
  client: GorgiasClient,
  ticketId: string,
  options: { account: string; ownUserId: string | undefined; withoutEvents?: boolean },
): Promise<Ticket> {
  const path = ticketPath(ticketId)
  const ticket = await client.call({ method: 'GET', path, query: { relationships: ['custom_fields'] } })
  const messages = shownMessages(ticket) ?? (await readMessages(client, ticketId))
  if (options.withoutEvents) return toCanonical({ ticket, messages, events: [] }, options)
  // Ascending: within one millisecond the order of arrival is the only order there is.
  const query = { object_type: 'Ticket', object_id: ticketId, order_by: 'created_datetime:asc' }
  const events = await readAll(client, '/api/events', query)
  return toCanonical({ ticket, messages, events }, options)
}

/** A longer thread may be cut off in the ticket; its messages are asked for page by page. */
const SHORT_THREAD = 30

/** The messages that a ticket shows with itself, in the order of the list of messages; undefined where they may not be all. */
function shownMessages(ticket: unknown): unknown[] | undefined {
  const { messages } = ticket as { messages?: unknown }
  if (!Array.isArray(messages) || messages.length === 0 || messages.length >= SHORT_THREAD) return undefined
  const dated = messages.map(message => {
    const { id, created_datetime: created } = RawMessage.safeParse(message).data ?? {}
    return { message, id: Number(id), at: created ?? '' }
  })
  if (dated.some(({ id, at }) => Number.isNaN(id) || at === '')) return undefined
  return dated.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id - b.id)).map(({ message }) => message)
}

/**
 * Tickets of one customer, newest first, without their event logs: facts hold as of now. One call, and one more for each
 * ticket's messages. The ticket `except` is at hand already and left out.
 */
export async function readCustomerTickets(
  client: GorgiasClient,
  customerId: string,
  limit: number,
  except: string | undefined,
  options: { account: string; ownUserId: string | undefined },
): Promise<Ticket[]> {
  const body = await client.call({
    method: 'GET',
    path: '/api/tickets',
    query: {
      customer_id: customerId,
      order_by: 'created_datetime:desc',
      limit: Math.min(limit, 100),
      trashed: 'false',
    },
  })
  const tickets: Ticket[] = []
  for (const ticket of (body as { data: unknown[] }).data.slice(0, limit)) {
    const { id } = RawTicket.parse(ticket)
    if (id === except) continue
    const messages = await readMessages(client, id)
    tickets.push(toCanonical({ ticket, messages, events: [] }, options))
  }
  return tickets
}

function readMessages(client: GorgiasClient, ticketId: string): Promise<unknown[]> {
  return readAll(client, '/api/messages', { ticket_id: ticketId, order_by: 'created_datetime:asc' })
}

function toCanonical(raw: RawThread, options: { account: string; ownUserId: string | undefined }): Ticket {
  const ticket = importThread(raw, { file: 'gorgias' }, options).find(item => item.kind === 'ticket')?.ticket
  if (ticket === undefined) {
    throw new RehearsalError('helpdesk_failed', 'The helpdesk’s answer is not a ticket as expected.', {
      details: { ticket: String((raw.ticket as { id?: unknown } | null)?.id ?? '') },
    })
  }
  return ticket
}

interface RawThread {
  readonly ticket: unknown
  readonly messages: readonly unknown[]
  readonly events: readonly unknown[]
}

/**
 * A ticket with its thread and log as `import` reads it, and what could not be used beside it. What our own user wrote and did
 * is the bot's, not an agent's.
 */
export function importThread(
  raw: RawThread,
  place: Place,
  options: { account: string; ownUserId: string | undefined },
): Imported[] {
  const value = { ...(raw.ticket as object), messages: raw.messages, events: raw.events }
  const ownMessages = new Set(raw.messages.flatMap(message => ownMessageId(message, options.ownUserId)))
  return gorgiasToCanonical(value, place, options.account, options).map(item =>
    item.kind === 'ticket' ? { ...item, ticket: markOwn(item.ticket, options.account, ownMessages) } : item,
  )
}

function markOwn(ticket: Ticket, account: string, ownMessages: ReadonlySet<string>): Ticket {
  return {
    ...ticket,
    account,
    messages: ticket.messages.map(message => (ownMessages.has(message.id) ? { ...message, from: 'bot' } : message)),
  }
}

function ownMessageId(value: unknown, ownUserId: string | undefined): string[] {
  const message = RawMessage.safeParse(value).data
  if (message === undefined) return []
  const { external_id, sender, from_agent } = message
  const mark = { external_id, sender_id: sender?.id ?? undefined, from_agent: from_agent ?? undefined }
  return isOwnMessage(mark, ownUserId) ? [message.id] : []
}
