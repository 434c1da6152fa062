import { z } from 'zod'
import type { Instant } from '../../core/time.ts'
import { gorgiasTime } from '../../history/gorgias/gorgias-time.ts'
import type { GorgiasClient } from './client.ts'
import { type InboxInput, parseWebhook } from './parse-webhook.ts'
import { readPages } from './read-pages.ts'
import { Id, RawTicket } from './schema.ts'

/** A ticket that changed. */
export interface ChangedTicket {
  readonly ticketId: string
  /** Its messages since the moment asked for, with the same ids that deliveries have. */
  readonly messages: readonly InboxInput[]
  /** Somebody but us did something to it since then that is not a message. */
  readonly hasEvents: boolean
}

const RawEvent = z.object({
  type: z.string(),
  object_type: z.string().nullish().catch(undefined),
  object_id: Id.nullish().catch(undefined),
  user_id: Id.nullish().catch(undefined),
})

/**
 * Tickets changed since a moment, newest change first, each with its messages since then. The list of tickets has no filter by
 * time, so it is read until the moment; that of events has one. One call for a page of either and one for each ticket.
 */
export async function* changedSince(
  client: GorgiasClient,
  since: Instant,
  ownUserId: string | undefined,
): AsyncGenerator<ChangedTicket> {
  const eventful = await eventfulTickets(client, since, ownUserId)
  for await (const ticketId of changedTickets(client, since)) {
    const messages = await messagesSince(client, ticketId, since, ownUserId)
    yield { ticketId, messages, hasEvents: eventful.delete(ticketId) }
  }
  // Not every event stamps its ticket, and a ticket in the bin is not listed.
  for (const ticketId of eventful) yield { ticketId, messages: [], hasEvents: true }
}

async function* changedTickets(client: GorgiasClient, since: Instant): AsyncGenerator<string> {
  for await (const page of readPages(client, '/api/tickets', { order_by: 'updated_datetime:desc' })) {
    for (const item of page.items) {
      const ticket = RawTicket.safeParse(item).data
      const stamp = gorgiasTime(ticket?.updated_datetime)
      if (ticket === undefined || stamp === undefined) continue
      if (Date.parse(stamp.time) < since) return
      yield ticket.id
    }
  }
}

async function eventfulTickets(
  client: GorgiasClient,
  since: Instant,
  ownUserId: string | undefined,
): Promise<Set<string>> {
  const found = new Set<string>()
  const query = { 'created_datetime[gte]': new Date(since).toISOString(), order_by: 'created_datetime:asc' }
  for await (const page of readPages(client, '/api/events', query)) {
    for (const item of page.items) {
      const event = RawEvent.safeParse(item).data
      if (event?.object_type !== 'Ticket' || !event.object_id || saysNothing(event.type)) continue
      if (!event.user_id || event.user_id !== ownUserId) found.add(event.object_id)
    }
  }
  return found
}

/** Messages are read as such. */
function saysNothing(type: string): boolean {
  return type === 'ticket-created' || type.startsWith('ticket-message-')
}

async function messagesSince(
  client: GorgiasClient,
  ticketId: string,
  since: Instant,
  ownUserId: string | undefined,
): Promise<InboxInput[]> {
  const found: InboxInput[] = []
  for await (const page of readPages(client, '/api/messages', {
    ticket_id: ticketId,
    order_by: 'created_datetime:desc',
  })) {
    for (const message of page.items) {
      const [input] = parseWebhook(
        { ticket: { id: ticketId }, message },
        { trigger: 'ticket-message-created', ownUserId },
      )
      if (input === undefined) continue
      if (input.at < since) return found
      found.push(input)
    }
  }
  return found
}
