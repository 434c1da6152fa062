import { beforeEach, describe, expect, it } from 'vitest'
import { takeTicketTurn } from '../../activities/take-turn.ts'
import { SECOND } from '../../src/core/time.ts'
import { saveAccount } from '../../src/store/accounts.ts'
import { listDecisions } from '../../src/store/decisions.ts'
import { type InboxEvent, insertInbox, readWaiting } from '../../src/store/inbox.ts'
import type { Database } from '../../src/store/open-database.ts'
import { query } from '../../src/store/query.ts'
import { testDatabase } from '../support/database.ts'
import { openTicket, type Scene, scene } from '../support/temporal-scene.ts'

const NOW = Date.UTC(2026, 0, 6, 10)
let database: Database

beforeEach(async () => {
  database = await testDatabase()
})

async function shop(): Promise<Scene> {
  return scene(database, { account: 'acme', tickets: [openTicket('acme', 't1')], stage: 'shadow' })
}

const turn = (live: Scene, now = NOW) => takeTicketTurn(live.deps, { account: 'acme', ticketId: 't1', now }, false)

async function receive(ticketId: string, input: InboxEvent) {
  await insertInbox(database.pool, 'acme', [{ ticketId, dedupeKey: input.id, input }])
}

async function consumedBy() {
  const rows = await query<{ consumed_by: string | null }>(database.pool, 'SELECT consumed_by FROM inbox ORDER BY seq')
  return rows.map(row => row.consumed_by)
}

const REST = { more: false, at: NOW, timeScale: 1 }

describe('taking a turn', () => {
  it('rests where nothing waits', async () => {
    const live = await shop()

    expect(await turn(live)).toEqual(REST)
  })

  it('returns a stored decision that is not carried out instead of deciding again', async () => {
    const live = await scene(database, { account: 'acme', tickets: [openTicket('acme', 't1')] })
    await live.write('t1', 'm1', 'many thanks', NOW)

    const first = await turn(live)
    const retried = await turn(live)

    expect([first.decisionId, retried.decisionId]).toEqual(['t1:0', 't1:0'])
    expect((await listDecisions(database.pool, 'acme', 't1')).length).toBe(1)
  })

  it('decides again when something arrives while it decides', async () => {
    const live = await shop()
    await live.write('t1', 'm1', 'a question', NOW - 1)
    const { takeTurn } = live.deps
    let tries = 0
    const deps = {
      ...live.deps,
      takeTurn: async (...args: Parameters<typeof takeTurn>) => {
        if (++tries === 1) await live.write('t1', 'm2', 'many thanks', NOW)
        return takeTurn(...args)
      },
    }

    await takeTicketTurn(deps, { account: 'acme', ticketId: 't1', now: NOW }, false)

    const [decision] = await listDecisions(database.pool, 'acme', 't1')
    expect([tries, decision!.decision.inputs]).toEqual([2, ['m1']])
    expect((await readWaiting(database.pool, 'acme', 't1')).map(row => row.input.id)).toEqual(['m2'])
  })

  it('waits for a message that the helpdesk does not show yet, but not for ever', async () => {
    const live = await shop()
    await receive('t1', { kind: 'message', id: 'm9', at: NOW, from: 'customer', public: true })

    const soon = await turn(live)
    const later = await turn(live, NOW + 21 * SECOND)

    expect(soon).toEqual({ ...REST, wakeAt: NOW + 5 * SECOND })
    expect(later).toEqual({ ...REST, at: NOW + 21 * SECOND })
    expect(await consumedBy()).toEqual(['t1:0'])
  })

  it('names a change by what the ticket shows for its time, once', async () => {
    const live = await shop()
    const at = (offset: number) => new Date(NOW + offset).toISOString()
    live.desk.tickets.set('t1', {
      ...openTicket('acme', 't1'),
      events: [
        { at: at(-3_600_000), type: 'tagged', actor: 'agent', to: 'old' },
        { at: at(-400), type: 'assigned', actor: 'agent', to: { team: 'Care' } },
        { at: at(-300), type: 'tagged', actor: 'bot', to: 'ours' },
      ],
    })
    await receive('t1', { kind: 'change', id: 'ticket-updated:1', at: NOW })
    await receive('t1', { kind: 'change', id: 'ticket-assignment-updated:1', at: NOW })
    await receive('t1', { kind: 'change', id: 'ticket-updated:long-ago', at: NOW - 7_200_000 })

    await turn(live)
    await turn(live)

    const decisions = await listDecisions(database.pool, 'acme', 't1')
    expect(decisions.map(({ decision }) => decision.inputs)).toEqual([['assigned@1']])
    expect(await consumedBy()).toEqual(['t1:0', 'nothing', 'nothing'])
  })

  it('names what the log shows well before the change was stamped', async () => {
    const live = await shop()
    const at = new Date(NOW - 40 * SECOND).toISOString()
    const { events: _, ...ticket } = openTicket('acme', 't1')
    live.desk.tickets.set('t1', { ...ticket, events: [{ id: '77', at, type: 'tagged', actor: 'agent', to: 'vip' }] })
    await receive('t1', { kind: 'change', id: 'ticket-updated:1', at: NOW })

    await turn(live)

    const decisions = await listDecisions(database.pool, 'acme', 't1')
    expect(decisions.map(({ decision }) => decision.inputs)).toEqual([['tagged@77']])
  })

  it('passes over our own messages', async () => {
    const live = await scene(database, { account: 'acme', tickets: [openTicket('acme', 't1')] })
    await live.write('t1', 'm1', 'many thanks', NOW)
    await turn(live)
    await database.pool.query(`UPDATE commands SET status = 'done', message_id = 'ours-' || command_id`)
    await receive('t1', { kind: 'message', id: 'ours-t1:0:2', at: NOW, from: 'agent', public: true })

    expect(await turn(live)).toEqual(REST)
    expect(await consumedBy()).toEqual(['t1:0', 'own'])
  })

  it('lets go of a ticket that no longer exists', async () => {
    const live = await shop()
    await receive('gone', { kind: 'change', id: 'x', at: NOW })

    const outcome = await takeTicketTurn(live.deps, { account: 'acme', ticketId: 'gone', now: NOW }, false)

    expect([outcome, await consumedBy()]).toEqual([REST, ['gone']])
  })

  it('goes elsewhere when the account asks a model', async () => {
    const live = await shop()
    await saveAccount(database.pool, { id: 'acme', kind: 'sandbox', asksModel: true })
    await live.write('t1', 'm1', 'many thanks', NOW)

    const local = await turn(live)
    const onModelQueue = await takeTicketTurn(live.deps, { account: 'acme', ticketId: 't1', now: NOW }, true)

    expect([local, onModelQueue]).toEqual([{ ...REST, more: true, elsewhere: true }, REST])
    expect((await listDecisions(database.pool, 'acme', 't1')).length).toBe(1)
  })
})
