import type { GorgiasClient } from './client.ts'
import { externalIdOf } from './own-mark.ts'
import { readPages } from './read-pages.ts'
import { RawMessage } from './schema.ts'
import { ticketPath } from './ticket-id.ts'

/** The message that carries this command, newest pages first. Gorgias cannot search by external id, so the thread is read. */
export async function findMessage(
  client: GorgiasClient,
  ticketId: string,
  commandId: string,
): Promise<{ messageId: string } | undefined> {
  ticketPath(ticketId)
  const wanted = externalIdOf(commandId)
  const query = { ticket_id: ticketId, order_by: 'created_datetime:desc' }
  for await (const page of readPages(client, '/api/messages', query)) {
    for (const item of page.items) {
      const message = RawMessage.safeParse(item).data
      if (message?.external_id === wanted) return { messageId: message.id }
    }
  }
  return undefined
}
