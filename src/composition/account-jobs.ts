import { randomBytes } from 'node:crypto'
import { type Changed, reconcileAccount } from '../../activities/reconcile.ts'
import type { JobResult, Jobs } from '../../activities/run-job.ts'
import type { Instant } from '../core/time.ts'
import { changedSince } from '../helpdesk/gorgias/changed-since.ts'
import { connectWebhooks, inspectWebhooks } from '../helpdesk/gorgias/connect-webhooks.ts'
import { inboxEntries } from '../server/inbox-entry.ts'
import { accountTime, addHookSecret, hashSecret, readAccount } from '../store/accounts.ts'
import { saveNotice } from '../store/notices.ts'
import type { LiveParts } from './live-parts.ts'
import type { ShopHelpdesk } from './shop-helpdesk.ts'
import { syncKnowledge } from './sync-knowledge.ts'

export interface JobParts extends Pick<LiveParts, 'database' | 'now' | 'log'> {
  shop(account: string): Promise<ShopHelpdesk>
}

/** The regular work of accounts: fetch what was not delivered, keep the webhooks on, read the pages again. */
export function accountJobs(
  { database, now, log, shop }: JobParts,
  nudge: (account: string, ticketId: string) => Promise<void>,
): Jobs {
  const { pool } = database

  const reconcile = async (id: string, wall: Instant) => {
    const at = accountTime(await readAccount(pool, id), wall)
    const run = await reconcileAccount(
      { pool, nudge, wall: now, changes: (account, since) => changes(shop, account, since) },
      id,
      at,
    )
    if (run.unproven > 0) log.error({ account: id, unproven: run.unproven }, 'events are missing from the inbox')
    const { tickets, events, missing, unproven } = run
    return { tickets, events, missing, unproven }
  }

  return {
    reconcile,
    async connection(id, wall): Promise<JobResult> {
      const account = await readAccount(pool, id)
      const { helpdesk } = account
      // Connected before the address was kept; "rehearsal connect" brings it.
      if (helpdesk?.hooks === undefined) return { broken: 0, repaired: 0 }
      const { client } = await shop(id)
      const url = new URL(`/hooks/${id}`, helpdesk.hooks).href
      const { broken, switchedOff } = await inspectWebhooks(client, {
        url,
        isOurSecret: secret => account.hookSecretHashes.includes(hashSecret(secret)),
      })
      if (broken.length === 0) return { broken: 0, repaired: 0 }
      const day = new Date(wall).toISOString().slice(0, 13)
      const triggers = switchedOff.length > 0 ? switchedOff.join(', ') : broken.join(', ')
      await saveNotice(pool, id, { id: `webhook_off:${day}`, kind: 'webhook_off', facts: { triggers } })
      // Only its hash is kept, so a repair brings a new secret; the one before opens the door beside it.
      const secret = randomBytes(24).toString('base64url')
      await addHookSecret(pool, id, secret)
      const hooks = await connectWebhooks(client, { url, secret })
      const { missing } = await reconcile(id, wall)
      await saveNotice(pool, id, { id: `webhook_back:${day}`, kind: 'webhook_back', facts: { fetched: missing } })
      return { broken: broken.length, repaired: hooks.filter(({ what }) => what !== 'kept').length, missing }
    },
    async knowledge(id, wall) {
      const { synced, failed } = await syncKnowledge(pool, id, wall)
      for (const { source } of failed) log.warn({ account: id, source }, 'a source of pages could not be read')
      const sum = (key: 'added' | 'changed' | 'removed') => synced.reduce((total, one) => total + one.changes[key], 0)
      return { added: sum('added'), changed: sum('changed'), removed: sum('removed'), failed: failed.length }
    },
  }
}

async function* changes(shop: JobParts['shop'], account: string, since: Instant): AsyncGenerator<Changed> {
  const { client, selfId } = await shop(account)
  for await (const { ticketId, changedAt, inputs } of changedSince(client, since, await selfId())) {
    const messages = inboxEntries(inputs.filter(input => input.kind === 'message'))
    const [change] = inboxEntries(inputs.filter(input => input.kind === 'event'))
    yield { ticketId, changedAt, messages, change }
  }
}
