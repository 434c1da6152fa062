import type { IsForeign } from '../../history/foreign-mailbox.ts'
import type { GorgiasClient } from './client.ts'
import { hasWayBack } from './outgoing.ts'
import { readPages } from './read-pages.ts'
import { RawMessage, RawTicket } from './schema.ts'

/** Each costs a call; a customer who has used the channel has done so lately. */
const MOST_TICKETS = 5

/** The last hundred messages of a ticket, newest first: enough to know how to answer. */
export async function newestMessages(client: GorgiasClient, ticketId: string): Promise<RawMessage[]> {
  const pages = readPages(client, '/api/messages', { ticket_id: ticketId, order_by: 'created_datetime:desc' })
  const { value } = await pages.next()
  return (value?.items ?? []).flatMap((item: unknown) => RawMessage.safeParse(item).data ?? [])
}

/**
 * Messages that show how this customer is reached on a channel that the ticket itself has none of: those of their newest other
 * tickets. Empty where none shows it.
 */
export async function wayBackElsewhere(
  client: GorgiasClient,
  customerId: string,
  ticketId: string,
  channel: string,
  isForeign?: IsForeign,
): Promise<RawMessage[]> {
  const body = await client.call({
    method: 'GET',
    path: '/api/tickets',
    query: { customer_id: customerId, order_by: 'created_datetime:desc', limit: MOST_TICKETS + 1, trashed: 'false' },
  })
  for (const raw of (body as { data: unknown[] }).data) {
    const ticket = RawTicket.safeParse(raw).data
    if (ticket === undefined || ticket.id === ticketId || ticket.spam) continue
    const thread = await newestMessages(client, ticket.id)
    if (hasWayBack(thread, channel, isForeign)) return thread
  }
  return []
}
