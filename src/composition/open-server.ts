import { parseWebhook } from '../helpdesk/gorgias/parse-webhook.ts'
import { createApp } from '../server/create-app.ts'
import { inboxEntries } from '../server/inbox-entry.ts'
import { type RunningServer, startServer } from '../server/start-server.ts'
import { findAccount } from '../store/accounts.ts'
import { insertInbox } from '../store/inbox.ts'
import { query } from '../store/query.ts'
import { connectClient } from '../worker/connection.ts'
import { createNudger } from '../worker/nudge.ts'
import type { LiveParts } from './live-parts.ts'

/** The web server: takes the helpdesks' deliveries, stores them and nudges the tickets' workflows. */
export async function openServer(parts: LiveParts, options: { port: number; host?: string }): Promise<RunningServer> {
  const { database, log } = parts
  const { client, close } = await connectClient(parts.temporal)
  const nudger = createNudger(client, parts.config.queue)
  try {
    const app = await createApp({
      log,
      findAccount: account => findAccount(database.pool, account),
      parseWebhook: (account, { body, trigger }) =>
        inboxEntries(parseWebhook(body, { trigger, ownUserId: parts.ownUserId(account) })),
      storeEvents: (account, entries) => insertInbox(database.pool, account, entries),
      nudge: nudger.nudge,
      ready: {
        database: async () => void (await query(database.pool, 'SELECT 1')),
        temporal: async () =>
          void (await client.workflowService.describeNamespace({ namespace: parts.temporal.namespace })),
      },
    })
    const server = await startServer(app, options)
    return {
      url: server.url,
      close: async () => {
        await server.close()
        await nudger.settled()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
