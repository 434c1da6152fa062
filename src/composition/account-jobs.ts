import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { importHistory } from '../../activities/import-history.ts'
import { type Changed, reconcileAccount } from '../../activities/reconcile.ts'
import type { JobResult, Jobs } from '../../activities/run-job.ts'
import { writeScorecards } from '../control/scorecard.ts'
import { type Instant, MINUTE } from '../core/time.ts'
import type { Input } from '../core/turn.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { changedSince } from '../helpdesk/gorgias/changed-since.ts'
import type { Helpdesk } from '../helpdesk/port.ts'
import { inputsOf } from '../history/inputs-of.ts'
import { inboxEntries } from '../server/inbox-entry.ts'
import { accountTime, readAccount } from '../store/accounts.ts'
import { raiseKnowledgeVersion } from '../store/documents.ts'
import { findNewestNotice, saveNotice } from '../store/notices.ts'
import { readPolicy } from '../store/policies.ts'
import { learnFirstModel } from './learn-account.ts'
import type { LiveParts } from './live-parts.ts'
import { processName } from './process-name.ts'
import { hookAddress, inspectHooks, renewHooks } from './renew-hooks.ts'
import type { ShopHelpdesk } from './shop-helpdesk.ts'
import { storedTeams } from './stored-history.ts'
import { syncKnowledge } from './sync-knowledge.ts'

export interface JobParts extends Pick<LiveParts, 'database' | 'now' | 'log'> {
  shop(account: string): Promise<ShopHelpdesk>
  /** With a smaller share of the API limit, for work that nobody waits for; `shop` where absent. */
  pastShop?(account: string): Promise<ShopHelpdesk>
}

/** One batch of an import; the workflow asks for the next. */
const BATCH = 5 * MINUTE

/** The regular work of accounts: fetch what was not delivered, keep the webhooks on, read the pages again. */
export function accountJobs(
  { database, now, log, shop, pastShop = shop }: JobParts,
  nudge: (account: string, ticketId: string) => Promise<void>,
): Jobs {
  const { pool } = database
  // Two runs in one process are two: only one of them may import an account's past.
  let imports = 0

  const reconcile = async (id: string, wall: Instant) => {
    const at = accountTime(await readAccount(pool, id), wall)
    const run = await reconcileAccount(
      { pool, nudge, changes: (account, since) => changes(shop, account, since) },
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
      const url = hookAddress(account)
      // Connected before the address was kept; "rehearsal connect" brings it.
      if (url === undefined) return { broken: 0, repaired: 0 }
      const { client } = await shop(id)
      const { broken, switchedOff } = await inspectHooks(client, url, account)
      if (broken.length === 0) return { broken: 0, repaired: 0 }
      const event = await failureOf(pool, id, wall)
      const triggers = switchedOff.length > 0 ? switchedOff.join(', ') : broken.join(', ')
      await saveNotice(pool, id, { id: `webhook_off:${event}`, kind: 'webhook_off', facts: { triggers } })
      const hooks = await renewHooks(pool, id, client, url)
      const { missing } = await reconcile(id, wall)
      await saveNotice(pool, id, { id: `webhook_back:${event}`, kind: 'webhook_back', facts: { fetched: missing } })
      return { broken: broken.length, repaired: hooks.filter(({ what }) => what !== 'kept').length, missing }
    },
    async knowledge(id, wall) {
      const { synced, failed } = await syncKnowledge(pool, id, wall)
      for (const { source } of failed) log.warn({ account: id, source }, 'a source of pages could not be read')
      const sum = (key: 'added' | 'changed' | 'removed') => synced.reduce((total, one) => total + one.changes[key], 0)
      return { added: sum('added'), changed: sum('changed'), removed: sum('removed'), failed: failed.length }
    },
    async history(id) {
      const until = now() + BATCH
      const { end, items, changed } = await importHistory(
        { pool, owner: `${processName()}:${imports++}`, shop: pastShop, shouldStop: () => now() > until, sleep },
        id,
      )
      if (end === 'done' && items > 0) await raiseKnowledgeVersion(pool, id)
      const learned = end === 'done' && (await learnFirstModel(pool, id, now()))
      return { items, changed, more: end === 'stopped' ? 1 : 0, learned: learned ? 1 : 0 }
    },
    async scorecard(id, wall) {
      const account = await readAccount(pool, id)
      if (account.activePolicyId === undefined) return { weeks: 0 }
      const { policy } = await readPolicy(pool, id, account.activePolicyId)
      const deps = { db: pool, finalTeams: (_: string, tickets: readonly string[]) => storedTeams(pool, id, tickets) }
      return { weeks: await writeScorecards(deps, id, policy.hours.timezone, accountTime(account, wall)) }
    },
  }
}

async function* changes(shop: JobParts['shop'], account: string, since: Instant): AsyncGenerator<Changed> {
  const { client, helpdesk, selfId } = await shop(account)
  for await (const { ticketId, messages, hasEvents } of changedSince(client, since, await selfId())) {
    const events = hasEvents ? await eventsSince(helpdesk, ticketId, since) : []
    yield { ticketId, messages: inboxEntries(messages), events }
  }
}

/** As a turn would read them; none of a ticket that is gone. */
async function eventsSince(helpdesk: Helpdesk, ticketId: string, since: Instant): Promise<Input[]> {
  try {
    return inputsOf(await helpdesk.readTicket(ticketId)).filter(
      input => input.kind === 'event' && input.actor !== 'bot' && input.at >= since,
    )
  } catch (error) {
    if (RehearsalError.is(error) && error.code === 'not_found') return []
    throw error
  }
}

/** One failure of the webhooks, from the look that found them off to the one that brought them back, however many looks lie between. */
async function failureOf(pool: pg.Pool, account: string, wall: Instant): Promise<string> {
  const last = await findNewestNotice(pool, account, ['webhook_off', 'webhook_back'])
  return last?.kind === 'webhook_off' ? last.id.slice('webhook_off:'.length) : String(wall)
}
