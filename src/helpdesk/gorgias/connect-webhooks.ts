import { z } from 'zod'
import type { GorgiasClient } from './client.ts'
import { readAll } from './read-pages.ts'

/** What we listen to; each has an integration of its own, because a delivery does not say what triggered it. */
export const WEBHOOK_TRIGGERS = [
  'ticket-created',
  'ticket-updated',
  'ticket-message-created',
  'ticket-message-failed',
  'ticket-self-unsnoozed',
  'ticket-status-updated',
  'ticket-assignment-updated',
] as const
export type WebhookTrigger = (typeof WEBHOOK_TRIGGERS)[number]

export const TRIGGER_HEADER = 'X-Rehearsal-Trigger'
export const SECRET_HEADER = 'X-Rehearsal-Secret'

export interface ConnectedWebhook {
  readonly trigger: WebhookTrigger
  readonly integrationId: number
  readonly what: 'created' | 'repaired' | 'kept'
}

const Integration = z.object({
  id: z.number(),
  name: z.string(),
  deactivated_datetime: z.string().nullish(),
  http: z
    .object({
      url: z.string().nullish(),
      method: z.string().nullish(),
      form: z.unknown(),
      headers: z.record(z.string(), z.unknown()).nullish(),
      triggers: z.record(z.string(), z.unknown()).nullish(),
    })
    .nullish(),
})
type Integration = z.infer<typeof Integration>

/**
 * Makes the helpdesk deliver to `url`: creates the integrations that are missing, repairs those that were changed or
 * switched off, leaves the others. May be run at any time. Surplus twins of ours are deleted, or every event came twice.
 */
export async function connectWebhooks(
  client: GorgiasClient,
  options: { readonly url: string; readonly secret: string },
): Promise<ConnectedWebhook[]> {
  const all = await readAll(client, '/api/integrations', { type: 'http' })
  const known = all.flatMap(item => Integration.safeParse(item).data ?? [])
  const result: ConnectedWebhook[] = []
  for (const trigger of WEBHOOK_TRIGGERS) {
    const name = `Rehearsal: ${trigger}`
    const [mine, ...twins] = known.filter(integration => integration.name === name)
    for (const twin of twins) await client.call({ method: 'DELETE', path: `/api/integrations/${twin.id}` })
    const wanted = {
      type: 'http',
      name,
      description: 'Tells Rehearsal what happens to tickets. Managed by Rehearsal.',
      http: {
        url: options.url,
        method: 'POST',
        request_content_type: 'application/json',
        response_content_type: 'application/json',
        form: '{{context}}',
        headers: { [TRIGGER_HEADER]: trigger, [SECRET_HEADER]: options.secret },
        triggers: { [trigger]: true } as Record<string, boolean>,
      },
      deactivated_datetime: null,
    }
    if (mine === undefined) {
      const body = await client.call({ method: 'POST', path: '/api/integrations', body: wanted })
      result.push({ trigger, integrationId: Integration.parse(body).id, what: 'created' })
    } else if (isAsWanted(mine, wanted.http)) {
      result.push({ trigger, integrationId: mine.id, what: 'kept' })
    } else {
      await client.call({ method: 'PUT', path: `/api/integrations/${mine.id}`, body: wanted })
      result.push({ trigger, integrationId: mine.id, what: 'repaired' })
    }
  }
  return result
}

function isAsWanted(
  mine: Integration,
  wanted: {
    url: string
    method: string
    form: string
    headers: Record<string, string>
    triggers: Record<string, boolean>
  },
): boolean {
  const { http } = mine
  if (!http || mine.deactivated_datetime) return false
  const on = Object.entries(http.triggers ?? {}).flatMap(([name, value]) => (value === true ? [name] : []))
  return (
    http.url === wanted.url &&
    http.method === wanted.method &&
    http.form === wanted.form &&
    Object.entries(wanted.headers).every(([name, value]) => http.headers?.[name] === value) &&
    on.join() === Object.keys(wanted.triggers).join()
  )
}
