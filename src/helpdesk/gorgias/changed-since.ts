import { z } from 'zod'
import type { Instant } from '../../core/time.ts'
import { gorgiasTime } from '../../history/gorgias/gorgias-time.ts'
import type { GorgiasClient } from './client.ts'
import { type InboxInput, parseWebhook } from './parse-webhook.ts'
import { readPages } from './read-pages.ts'
import { Id, RawMessage } from './schema.ts'

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
 * Tickets with news since a moment, each with its messages since then; those with the newest messages first. Messages and events
 * are read as lists of the whole shop, whose entries keep their places: a list of tickets would be shuffled by every change while it
 * is read page by page, and a ticket that moves up meanwhile is passed over. One call for a page of either.
 */
export async function* changedSince(
  client: GorgiasClient,
  since: Instant,
  ownUserId: string | undefined,
): AsyncGenerator<ChangedTicket> {
  const eventful = await eventfulTickets(client, since, ownUserId)
  const messages = Map.groupBy(await messagesSince(client, since, ownUserId), ({ ticketId }) => ticketId)
  for (const [ticketId, its] of messages) yield { ticketId, messages: its, hasEvents: eventful.delete(ticketId) }
  for (const ticketId of eventful) yield { ticketId, messages: [], hasEvents: true }
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

/** Newest first. */
async function messagesSince(
  client: GorgiasClient,
  since: Instant,
  ownUserId: string | undefined,
): Promise<InboxInput[]> {
  const found: InboxInput[] = []
  for await (const page of readPages(client, '/api/messages', { order_by: 'created_datetime:desc' })) {
    for (const message of page.items) {
      const { ticket_id: ticketId, created_datetime: created } = RawMessage.safeParse(message).data ?? {}
      // What names neither its ticket nor its time can be no ticket's news.
      if (!ticketId || gorgiasTime(created) === undefined) continue
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
