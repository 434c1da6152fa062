import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { GorgiasClient } from '../helpdesk/gorgias/client.ts'
import {
  type ConnectedWebhook,
  connectWebhooks,
  inspectWebhooks,
  type WebhookState,
} from '../helpdesk/gorgias/connect-webhooks.ts'
import { type Account, addHookSecret, hashSecret } from '../store/accounts.ts'

/** Where an account's helpdesk delivers to; undefined where it was connected before that was kept. */
export function hookAddress({ id, helpdesk }: Pick<Account, 'id' | 'helpdesk'>): string | undefined {
  return helpdesk?.hooks === undefined ? undefined : new URL(`/hooks/${id}`, helpdesk.hooks).href
}

/** Whether the helpdesk still delivers to `url` under a secret that opens the account's door. */
export function inspectHooks(
  client: GorgiasClient,
  url: string,
  { hookSecretHashes }: Pick<Account, 'hookSecretHashes'>,
): Promise<WebhookState> {
  return inspectWebhooks(client, { url, isOurSecret: secret => hookSecretHashes.includes(hashSecret(secret)) })
}

/**
 * Gives all webhooks of an account a new secret: only its hash is kept, so a repair needs one. The door learns it first, and the secret
 * before goes on opening it: no delivery, late ones included, stands before a closed one.
 */
export async function renewHooks(
  pool: pg.Pool,
  account: string,
  client: GorgiasClient,
  url: string,
): Promise<ConnectedWebhook[]> {
  const secret = randomBytes(24).toString('base64url')
  await addHookSecret(pool, account, secret)
  return connectWebhooks(client, { url, secret })
}
