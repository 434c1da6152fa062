import { RehearsalError } from '../errors/rehearsal-error.ts'
import { parseWebhook } from '../helpdesk/gorgias/parse-webhook.ts'
import { rememberAccounts } from '../server/account-cache.ts'
import { createApp } from '../server/create-app.ts'
import { inboxEntries } from '../server/inbox-entry.ts'
import { createLateNudges } from '../server/late-nudges.ts'
import { createNudgeQueue } from '../server/nudge-queue.ts'
import { createRateLimit } from '../server/rate-limit.ts'
import { type RunningServer, startServer } from '../server/start-server.ts'
import { findAccount as findStoredAccount } from '../store/accounts.ts'
import { createInboxWriter } from '../store/batch-inbox.ts'
import { findNews } from '../store/echoes.ts'
import type { TicketKey } from '../store/inbox.ts'
import { query } from '../store/query.ts'
import { createDoorMetrics } from '../telemetry/metrics.ts'
import type { LiveParts } from './live-parts.ts'

/** Wrong secrets from one address: a person who mistypes is not stopped, a guesser is. */
const STRANGERS = { perSecond: 1, burst: 20 }
/** Changes come in company: of each other, and of the message or the write they belong to. Account time. */
const CHANGES_QUIET = 1_000
/** Between two nudges of one ticket; longer while it is flooded. Account time. */
const NUDGE_REST = 1_000
/** Seconds' worth of deliveries that may come at once: a helpdesk that was away catches up. */
const BURST = 5

export type DoorParts = Pick<LiveParts, 'database' | 'log' | 'secrets' | 'ownUserId'> & {
  /** Of one account, in the long run. */
  readonly deliveriesPerSecond: number
}

/** Takes the helpdesks' deliveries and stores them; who is woken by that, and how, is the caller's. */
export async function openDoor(
  parts: DoorParts,
  options: {
    port: number
    host?: string
    nudge(account: string, ticketId: string): Promise<void>
    /** What has to answer before traffic may come, besides the database. */
    ready?: Readonly<Record<string, () => Promise<void>>>
  },
): Promise<RunningServer> {
  const { database, log, deliveriesPerSecond: perSecond } = parts
  const metrics = createDoorMetrics()
  const inbox = createInboxWriter(database.pool)
  const now = (): number => performance.now()
  const findAccount = rememberAccounts(account => findStoredAccount(database.pool, account), now)
  const findUnread = (tickets: readonly TicketKey[]): Promise<TicketKey[]> => findNews(database.pool, tickets)
  const nudges = createNudgeQueue({
    nudge: options.nudge,
    findUnread,
    onFailure: ({ account, ticketId, error }) => {
      metrics.nudgeFailed()
      log.warn({ err: error, account, ticketId }, 'a nudge failed; the sweep will find the ticket')
    },
    onDropped: metrics.nudgeFailed,
  })
  const late = createLateNudges({ nudge: nudges.add, findWaiting: findUnread, now })
  const nudge = async (account: string, ticketId: string, isUrgent: boolean): Promise<void> => {
    const { timeScale = 1 } = (await findAccount(account)) ?? {}
    if (isUrgent) nudges.add(account, ticketId, NUDGE_REST / timeScale)
    else late.add(account, ticketId, CHANGES_QUIET / timeScale)
  }
  const app = await createApp({
    log,
    findAccount,
    signingKey: async account => {
      const signing = (await findAccount(account))?.helpdesk?.signing
      return signing === undefined ? undefined : signingKey(parts, signing)
    },
    parseWebhook: (account, { body, trigger }) =>
      inboxEntries(parseWebhook(body, { trigger, ownUserId: parts.ownUserId(account) })),
    storeEvents: inbox.insert,
    nudge: (account, ticketId, isUrgent) =>
      void nudge(account, ticketId, isUrgent).catch(() => nudges.add(account, ticketId)),
    limits: {
      accounts: createRateLimit({ perSecond, burst: BURST * perSecond, now }),
      strangers: createRateLimit({ ...STRANGERS, now }),
    },
    metrics,
    ready: { database: async () => void (await query(database.pool, 'SELECT 1')), ...options.ready },
  })
  const server = await startServer(app, options)
  return {
    url: server.url,
    close: async () => {
      await server.close()
      await late.flush()
      await nudges.settled()
    },
  }
}

/** Unsigned deliveries are not taken where signed ones were agreed on, whatever is missing on our side. */
function signingKey({ secrets }: Pick<LiveParts, 'secrets'>, name: string): string {
  const key = secrets[name]
  if (key === undefined) throw new RehearsalError('bad_config', `REHEARSAL_SECRET_${name}: expected the signing key.`)
  return key
}
