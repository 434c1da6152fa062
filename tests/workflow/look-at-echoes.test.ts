import { beforeEach, describe, expect, it, vi } from 'vitest'
import { lookAtEchoes } from '../../activities/look-at-echoes.ts'
import { findNews, listEchoes } from '../../src/store/echoes.ts'
import { type InboxEvent, insertInbox, readWaiting } from '../../src/store/inbox.ts'
import type { Database } from '../../src/store/open-database.ts'
import { watchEchoes } from '../../src/worker/watch-echoes.ts'
import { testDatabase } from '../support/database.ts'
import { openTicket, type Scene, scene } from '../support/temporal-scene.ts'

const NOW = Date.UTC(2026, 0, 6, 10)
const TICKET = { account: 'acme', ticketId: 't1' }
let database: Database

beforeEach(async () => {
  database = await testDatabase()
})

const receive = (input: InboxEvent, ticketId = 't1') =>
  insertInbox(database.pool, 'acme', [{ ticketId, dedupeKey: input.id, input }])
const change = (id: string): InboxEvent => ({ kind: 'change', id, at: NOW })
const waitingIds = async () => (await readWaiting(database.pool, 'acme', 't1')).map(row => row.input.id)

/** A ticket that we wrote to so many seconds ago by the wall clock, and changes of which came two seconds ago. */
async function written(options: { secondsAgo: number; timeScale?: number }): Promise<Scene> {
  const live = await scene(database, { account: 'acme', tickets: [openTicket('acme', 't1'), openTicket('acme', 't2')] })
  const { pool } = database
  await pool.query('UPDATE accounts SET time_scale = $1', [options.timeScale ?? 1])
  await pool.query(
    `INSERT INTO decisions (account_id, decision_id, ticket_id, seq, at, stage, reason, decision, policy_id, seen_message_ids)
     VALUES ('acme', 't1:0', 't1', 0, now(), 'full', 'routed', '{"inputs": ["m1"]}', 'p1', '{}')`,
  )
  await pool.query(
    `INSERT INTO commands (account_id, command_id, decision_id, index, ticket_id, kind, command, status, updated_at)
     VALUES ('acme', 't1:0:0', 't1:0', 0, 't1', 'tag', '{}', 'done', now() - $1 * interval '1 second')`,
    [options.secondsAgo],
  )
  await receive(change('ticket-updated:1'))
  await receive(change('ticket-updated:2'), 't2')
  await pool.query("UPDATE inbox SET received_at = now() - interval '2 seconds'")
  return live
}

describe('changes that may be our own', () => {
  it('are left to a look where we have just written, all others are news', async () => {
    await written({ secondsAgo: 5 })

    const both = [TICKET, { account: 'acme', ticketId: 't2' }]
    expect([await findNews(database.pool, both), await listEchoes(database.pool, 10)]).toEqual([[both[1]], [TICKET]])
  })

  it.each([
    ['we wrote long before', { secondsAgo: 40 }],
    ['we wrote long before by a clock that runs fast', { secondsAgo: 5, timeScale: 60 }],
  ])('are news where %s', async (_, options) => {
    await written(options)

    expect([await findNews(database.pool, [TICKET]), await listEchoes(database.pool, 10)]).toEqual([[TICKET], []])
  })

  it('are news together with anybody’s words', async () => {
    await written({ secondsAgo: 5 })
    await receive({ kind: 'message', id: 'm2', at: NOW, from: 'customer', public: true })

    expect([await findNews(database.pool, [TICKET]), await listEchoes(database.pool, 10)]).toEqual([[TICKET], []])
  })

  it('are looked at only once they pause', async () => {
    await written({ secondsAgo: 5 })
    await receive(change('ticket-updated:3'))

    expect([await findNews(database.pool, [TICKET]), await listEchoes(database.pool, 10)]).toEqual([[], []])
  })
})

describe('a look at changes', () => {
  const at = (offset: number) => new Date(NOW + offset).toISOString()

  it('puts our own aside', async () => {
    const live = await written({ secondsAgo: 5 })
    const events = [{ at: at(-100), type: 'tagged' as const, actor: 'bot' as const, to: 'ours' }]
    live.desk.tickets.set('t1', { ...openTicket('acme', 't1'), events })

    expect(await lookAtEchoes(live.deps, 'acme', 't1')).toBe(true)
    expect(await waitingIds()).toEqual([])
  })

  it('leaves a person’s deed beside ours to a turn', async () => {
    const live = await written({ secondsAgo: 5 })
    const events = [
      { at: at(-200), type: 'tagged' as const, actor: 'bot' as const, to: 'ours' },
      { at: at(-100), type: 'tagged' as const, actor: 'agent' as const, to: 'theirs' },
    ]
    live.desk.tickets.set('t1', { ...openTicket('acme', 't1'), events })

    expect(await lookAtEchoes(live.deps, 'acme', 't1')).toBe(false)
    expect(await waitingIds()).toEqual(['ticket-updated:1'])
  })

  it('leaves words to a turn, unread', async () => {
    const live = await written({ secondsAgo: 5 })
    await receive({ kind: 'message', id: 'm2', at: NOW, from: 'customer', public: true })

    expect(await lookAtEchoes(live.deps, 'acme', 't1')).toBe(false)
    expect(await waitingIds()).toEqual(['ticket-updated:1', 'm2'])
  })
})

describe('watching echoes', () => {
  it('wakes what is no echo or cannot be looked at, once, and goes on after a failure', async () => {
    vi.useFakeTimers({ now: 0 })
    const looked: string[] = []
    const woken: string[] = []
    let lists = 0
    const stop = watchEchoes({
      interval: 1_000,
      now: () => Date.now(),
      listEchoes: async () => {
        if (++lists === 1) throw new Error('away')
        return ['echo', 'news', 'gone'].map(ticketId => ({ account: 'acme', ticketId }))
      },
      look: async (_, ticketId) => {
        looked.push(ticketId)
        if (ticketId === 'gone') throw new Error('not found')
        return ticketId === 'echo'
      },
      nudge: async (_, ticketId) => void woken.push(ticketId),
      log: { warn: () => {} },
    })

    await vi.advanceTimersByTimeAsync(3_500)
    await stop()
    vi.useRealTimers()

    expect([looked, woken]).toEqual([
      ['echo', 'news', 'gone', 'echo'],
      ['news', 'gone'],
    ])
  })
})
