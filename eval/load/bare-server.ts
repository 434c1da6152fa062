import Fastify from 'fastify'
import type pg from 'pg'
import { type RunningServer, startServer } from '../../src/server/start-server.ts'

interface Body {
  readonly id: number
  readonly message: { readonly id: number; readonly created_datetime: string }
}

/** What the door is measured against: the same framework, the same body, one insert for each request and nothing else. */
export async function startBareServer(pool: pg.Pool): Promise<RunningServer> {
  await pool.query('CREATE TABLE IF NOT EXISTS bare_inbox (LIKE inbox INCLUDING ALL)')
  const app = Fastify({ logger: false })
  app.post<{ Params: { account: string }; Body: Body }>('/hooks/:account', async request => {
    const { id, message } = request.body
    const input = { kind: 'message', id: String(message.id), at: Date.parse(message.created_datetime) }
    await pool.query(
      'INSERT INTO bare_inbox (account_id, dedupe_key, ticket_id, input) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [request.params.account, `message:${message.id}`, String(id), JSON.stringify(input)],
    )
    return { stored: 1 }
  })
  return startServer(app, { port: 0 })
}
