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

export interface WebhookState {
  /** Ours that the helpdesk no longer has, has changed, or has switched off. */
  readonly broken: readonly WebhookTrigger[]
  /** Those of them that it has switched off, as vendors do after too many failures. */
  readonly switchedOff: readonly WebhookTrigger[]
}

/** Looks whether the helpdesk still delivers to `url` under a secret that we know. One call; changes nothing. */
export async function inspectWebhooks(
  client: GorgiasClient,
  options: { readonly url: string; isOurSecret(secret: string): boolean },
): Promise<WebhookState> {
  const known = await listIntegrations(client)
  const broken: WebhookTrigger[] = []
  const switchedOff: WebhookTrigger[] = []
  for (const trigger of WEBHOOK_TRIGGERS) {
    const mine = known.find(integration => integration.name === nameOf(trigger))
    const secret = mine?.http?.headers?.[SECRET_HEADER]
    const isRight =
      mine !== undefined &&
      typeof secret === 'string' &&
      options.isOurSecret(secret) &&
      isAsWanted(mine, wantedHttp(trigger, options.url, secret))
    if (!isRight) broken.push(trigger)
    if (mine?.deactivated_datetime) switchedOff.push(trigger)
  }
  return { broken, switchedOff }
}

/**
 * Makes the helpdesk deliver to `url`: creates the integrations that are missing, repairs those that were changed or
 * switched off, leaves the others. May be run at any time. Surplus twins of ours are deleted, or every event came twice.
 */
export async function connectWebhooks(
  client: GorgiasClient,
  options: { readonly url: string; readonly secret: string },
): Promise<ConnectedWebhook[]> {
  const known = await listIntegrations(client)
  const result: ConnectedWebhook[] = []
  for (const trigger of WEBHOOK_TRIGGERS) {
    const name = nameOf(trigger)
    const [mine, ...twins] = known.filter(integration => integration.name === name)
    for (const twin of twins) await client.call({ method: 'DELETE', path: `/api/integrations/${twin.id}` })
    const wanted = {
      type: 'http',
      name,
      description: 'Tells Rehearsal what happens to tickets. Managed by Rehearsal.',
      http: wantedHttp(trigger, options.url, options.secret),
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

async function listIntegrations(client: GorgiasClient): Promise<Integration[]> {
  const all = await readAll(client, '/api/integrations', { type: 'http' })
  return all.flatMap(item => Integration.safeParse(item).data ?? [])
}

function nameOf(trigger: WebhookTrigger): string {
  return `Rehearsal: ${trigger}`
}

function wantedHttp(trigger: WebhookTrigger, url: string, secret: string) {
  return {
    url,
    method: 'POST',
    request_content_type: 'application/json',
    response_content_type: 'application/json',
    form: '{{context}}',
    headers: { [TRIGGER_HEADER]: trigger, [SECRET_HEADER]: secret },
    triggers: { [trigger]: true } as Record<string, boolean>,
  }
}

function isAsWanted(mine: Integration, wanted: ReturnType<typeof wantedHttp>): boolean {
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
