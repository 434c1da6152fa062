import { z } from 'zod'
import type { Mailbox } from '../mailbox.ts'
import type { GorgiasClient } from './client.ts'
import { readAll } from './read-pages.ts'
import { Id } from './schema.ts'

const optional = z.string().nullish().catch(undefined)
const Integration = z.object({
  id: Id,
  name: optional,
  type: optional,
  // Tickets list it beside the name, the integration's own record among its settings.
  address: optional,
  meta: z.object({ address: optional }).nullish().catch(undefined),
  deactivated_datetime: optional,
})

/** The list they stand in, among webhooks and shops. */
export const MAILBOXES = '/api/integrations'

/** What customers can write to: all integrations that are switched on and are no webhook. One call for each hundred. */
export async function readMailboxes(client: GorgiasClient): Promise<Mailbox[]> {
  return (await readAll(client, MAILBOXES)).flatMap(toMailbox)
}

/** Empty for what nobody can write to. */
export function toMailbox(raw: unknown): Mailbox[] {
  const integration = Integration.safeParse(raw).data
  if (integration === undefined || integration.type === 'http' || integration.deactivated_datetime) return []
  const { id, name, type } = integration
  const address = integration.address || integration.meta?.address
  return [{ id, name: name ?? '', type: type ?? '', ...(address && { address }) }]
}
