import type { Instant } from '../../core/time.ts'
import { gorgiasTime } from '../../history/gorgias/gorgias-time.ts'
import type { GorgiasClient } from './client.ts'
import { type InboxInput, parseWebhook } from './parse-webhook.ts'
import { readPages } from './read-pages.ts'
import { RawTicket } from './schema.ts'

/** A ticket that changed, as the helpdesk shows it now. */
export interface ChangedTicket {
  readonly ticketId: string
  readonly changedAt: Instant
  /** Its messages since the moment asked for, and the change itself; with the same ids that deliveries have. */
  readonly inputs: readonly InboxInput[]
}

/**
 * Tickets changed since a moment, newest change first, each with its messages since then: the list has no filter by time, so it
 * is read until the moment. One call for a page of tickets and one for each ticket.
 */
export async function* changedSince(
  client: GorgiasClient,
  since: Instant,
  ownUserId: string | undefined,
): AsyncGenerator<ChangedTicket> {
  for await (const page of readPages(client, '/api/tickets', { order_by: 'updated_datetime:desc' })) {
    for (const item of page.items) {
      const ticket = RawTicket.safeParse(item).data
      const stamp = gorgiasTime(ticket?.updated_datetime)
      if (ticket === undefined || stamp === undefined) continue
      const changedAt = Date.parse(stamp.time)
      if (changedAt < since) return
      const messages = await messagesSince(client, ticket.id, since, ownUserId)
      const change = parseWebhook(item, { trigger: 'ticket-updated', ownUserId })
      yield { ticketId: ticket.id, changedAt, inputs: [...messages, ...change] }
    }
  }
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
