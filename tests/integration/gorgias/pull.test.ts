import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { importHistory } from '../../../activities/import-history.ts'
import { loadStoredHistory, storedHistory } from '../../../src/composition/stored-history.ts'
import { DAY, HOUR } from '../../../src/core/time.ts'
import { RehearsalError } from '../../../src/errors/rehearsal-error.ts'
import type { GorgiasClient } from '../../../src/helpdesk/gorgias/client.ts'
import { estimateChanged, estimatePull } from '../../../src/helpdesk/gorgias/estimate-pull.ts'
import type { PullPage } from '../../../src/helpdesk/gorgias/pull.ts'
import { readPages } from '../../../src/helpdesk/gorgias/read-pages.ts'
import { ImportTally } from '../../../src/history/import-tally.ts'
import { saveAccount } from '../../../src/store/accounts.ts'
import { countHistory, leaseHistory, readHistoryPull, wantHistory } from '../../../src/store/history.ts'
import type { Database } from '../../../src/store/open-database.ts'
import { testDatabase } from '../../support/database.ts'
import { mail, openSandbox, type SandboxClient } from '../../unit/helpdesk/sandbox/sandbox-client.ts'
import { connect } from './connector.ts'

let opened: SandboxClient
let database: Database

beforeEach(async () => {
  opened = await openSandbox()
  onTestFinished(() => opened.sandbox.close())
  database = await testDatabase()
  await saveAccount(database.pool, { id: 'shop', kind: 'sandbox' })
})

/** 230 tickets of two messages, every third closed: three pages of tickets, five of messages. */
async function fill(): Promise<void> {
  for (let i = 0; i < 230; i++) {
    opened.sandbox.control.advance(HOUR)
    const address = `c${i}@mail.example`
    const ticketId = mail(opened.sandbox, `Question ${i} \u2028 « déjà payé » \u0000`, { address })
    mail(opened.sandbox, 'and more', { ticketId, address })
    if (i % 3 === 0) await opened.call('PUT', `/api/tickets/${ticketId}`, { status: 'closed' })
  }
  opened.sandbox.control.advance(DAY)
}

const ALL = { tickets: 230, messages: 460, events: 767 }

/** Imports until it ends, or stops after so many pages; `dies` as a killed process would, without a word. */
async function pull(options: { pages?: number; dies?: boolean; owner?: string; client?: GorgiasClient } = {}) {
  const { pages = Number.POSITIVE_INFINITY, dies = false, owner = 'us' } = options
  const seen: PullPage[] = []
  const { client, helpdesk } = connect(opened.sandbox)
  const run = importHistory(
    {
      pool: database.pool,
      owner,
      shop: async () => ({ client: options.client ?? client, selfId: () => helpdesk.selfId() }),
      shouldStop: () => !dies && seen.length >= pages,
      sleep: async () => {},
      onPage(page) {
        seen.push(page)
        if (dies && seen.length >= pages) throw new Error('killed')
      },
    },
    'shop',
  )
  const ended = await run.catch(error => {
    if (error.message !== 'killed') throw error
    return { end: 'killed' as const }
  })
  return { ...ended, pages: seen.map(page => [page.phase, page.items.length]) }
}

describe('importHistory', () => {
  it('brings everything over, a hundred a call, as the importer reads it', async () => {
    await fill()
    await wantHistory(database.pool, 'shop')

    const run = await pull()
    const tally = new ImportTally()
    for await (const item of storedHistory(database.pool, 'shop')) tally.add(item)
    const tickets = await loadStoredHistory(database.pool, 'shop')

    expect(run.pages).toEqual([
      ['tickets', 100],
      ['tickets', 100],
      ['tickets', 30],
      ...[100, 100, 100, 100, 60].map(count => ['messages', count]),
      ...[100, 100, 100, 100, 100, 100, 100, 67].map(count => ['events', count]),
      // The newest ticket may have changed while the lists were read.
      ['changed', 6],
      ['changed', 0],
    ])
    expect(await countHistory(database.pool, 'shop')).toEqual(ALL)
    expect(tally.summary()).toMatchObject({ tickets: 230, messages: 460, skippedTotal: 0 })
    expect([tickets.length, tickets.filter(ticket => ticket.status === 'closed').length]).toEqual([230, 77])
    expect(tickets.every(ticket => ticket.messages.length === 2)).toBe(true)
    expect(tickets[0]?.messages[0]?.text).toBe('Question 0 \u2028 « déjà payé » \u0000')
  })

  it.each([1, 3, 4, 9])(
    'goes on where it was killed or stopped after %i pages, and asks for nothing twice',
    async pages => {
      await fill()
      await wantHistory(database.pool, 'shop')

      const killed = await pull({ pages, dies: true })
      const stopped = await pull({ pages: 1 })
      const rest = await pull()

      expect([killed.end, stopped.end, rest.end]).toEqual(['killed', 'stopped', 'done'])
      expect(killed.pages.length + stopped.pages.length + rest.pages.length).toBe(18)
      expect(await countHistory(database.pool, 'shop')).toEqual(ALL)
    },
  )

  it('starts a list again when its cursor has aged', async () => {
    await fill()
    await wantHistory(database.pool, 'shop')
    await pull({ pages: 1 })
    opened.sandbox.control.advance(2 * DAY)

    const { end } = await pull()

    expect([end, await countHistory(database.pool, 'shop')]).toEqual(['done', ALL])
  })

  it('a second run takes what changed, whole, and nothing where nothing did', async () => {
    await fill()
    await wantHistory(database.pool, 'shop')
    await pull()

    const quiet = await pull()
    opened.sandbox.control.advance(HOUR)
    mail(opened.sandbox, 'Merci !', { ticketId: 1002, address: 'c1@mail.example' })
    const after = await pull()

    expect([quiet.pages, after.pages]).toEqual([
      [['changed', 0]],
      [
        ['changed', 8],
        ['changed', 0],
      ],
    ])
    const [, second] = await loadStoredHistory(database.pool, 'shop')
    expect(second?.messages.map(message => message.text).at(-1)).toBe('Merci !')
  })

  it('since a moment: only tickets changed since; an earlier moment reaches back, a later one changes nothing', async () => {
    await fill()
    const now = opened.sandbox.control.desk.clock.now()
    await wantHistory(database.pool, 'shop', now - DAY - 10 * HOUR)
    await pull()
    const few = await countHistory(database.pool, 'shop')

    await wantHistory(database.pool, 'shop', now)
    const quiet = await pull()
    await wantHistory(database.pool, 'shop', now - DAY - 20 * HOUR)
    const back = await pull()

    expect([few.tickets, quiet.pages, back.pages.length - 1]).toEqual([11, [['changed', 0]], 10])
    expect((await countHistory(database.pool, 'shop')).tickets).toBe(21)
  })

  it('leaves an account alone whose past nobody asked for, or that another process works on', async () => {
    mail(opened.sandbox, 'x')

    const nobody = await pull()
    await wantHistory(database.pool, 'shop')
    await leaseHistory(database.pool, 'shop', 'another', 60_000)
    const busy = await pull()

    expect([nobody, busy].map(({ end, pages }) => [end, pages])).toEqual([
      ['nothing', []],
      ['busy', []],
    ])
  })

  it('stores nothing more once another process has taken over, as after a long pause', async () => {
    await fill()
    await wantHistory(database.pool, 'shop')
    const { client } = connect(opened.sandbox)
    let calls = 0
    const paused: GorgiasClient = {
      ...client,
      async call(call) {
        if (++calls === 4) {
          await database.pool.query(
            `UPDATE history_pulls SET lease_owner = 'another', lease_until = now() + interval '1 hour'`,
          )
        }
        return client.call(call)
      },
    }

    await expect(pull({ client: paused })).rejects.toMatchObject({ code: 'interrupted' })
    expect((await countHistory(database.pool, 'shop')).tickets).toBeLessThan(230)
  })

  it('waits where other apps leave no room, and asks again for that page only', async () => {
    await fill()
    await wantHistory(database.pool, 'shop')
    const { client } = connect(opened.sandbox)
    let calls = 0
    const crowded: GorgiasClient = {
      ...client,
      async call(call) {
        if (++calls % 5 === 0) throw Object.assign(new RehearsalError('rate_limited'))
        return client.call(call)
      },
    }

    const { end, pages } = await pull({ client: crowded })

    expect([end, pages.length, (await readHistoryPull(database.pool, 'shop'))?.phase]).toEqual(['done', 18, 'done'])
  })
})

describe('estimatePull', () => {
  it('is about right, and says what it would take', async () => {
    await fill()

    const { counts, calls, time } = await estimatePull(connect(opened.sandbox).client, { share: 0.7 })

    expect(Math.abs(counts.tickets - 230)).toBeLessThan(12)
    expect(Math.abs(counts.messages - 460)).toBeLessThan(24)
    expect(Math.abs(counts.events - 767)).toBeLessThan(40)
    expect(Math.abs(calls - 16)).toBeLessThan(2)
    expect(time).toBe(Math.ceil((calls / 1.4) * 1000))
  })

  it('is exact for a small account and finite for an empty one', async () => {
    const { client } = connect(opened.sandbox)

    const empty = await estimatePull(client, { share: 0.5 })
    mail(opened.sandbox, 'x')
    const one = await estimatePull(client, { share: 0.5 })
    const rest = await estimatePull(client, { share: 0.5, stored: one.counts })

    expect([empty, one, rest.counts]).toEqual([
      { counts: { tickets: 0, messages: 0, events: 0 }, calls: 3, time: 3_000 },
      { counts: { tickets: 1, messages: 1, events: 2 }, calls: 3, time: 3_000 },
      { tickets: 0, messages: 0, events: 0 },
    ])
  })

  it('of what changed: three hours of an hourly shop, two calls a ticket', async () => {
    await fill()
    const since = opened.sandbox.control.desk.clock.now() - DAY - 2.5 * HOUR

    const { counts, calls } = await estimateChanged(connect(opened.sandbox).client, { share: 0.5, since })

    expect([counts.tickets, calls]).toEqual([3, 7])
  })
})

describe('readPages', () => {
  const serving = (cursors: (string | null)[]): GorgiasClient => {
    let calls = 0
    return {
      call: async () => ({ data: [calls], meta: { next_cursor: cursors[calls++] ?? null } }),
      tryOnce: async () => ({ kind: 'lost' }),
      apiCount: () => undefined,
    }
  }

  it.each([
    ['ends at null', ['a', null], 2],
    ['stops at a cursor that points at itself', ['a', 'a', 'a', 'a'], 2],
    ['stops at a circle', ['a', 'b', 'a', 'b', 'a'], 3],
  ] as const)('%s', async (_, cursors, pages) => {
    const seen: unknown[] = []

    for await (const page of readPages(serving([...cursors]), '/api/tickets')) seen.push(...page.items)

    expect(seen).toEqual(Array.from({ length: pages }, (__, i) => i))
  })

  it.each([[undefined], [{}], [{ data: 'x' }], [[]]])('an answer that is no list is said so: %j', async body => {
    const client = { call: async () => body } as unknown as GorgiasClient

    await expect(readPages(client, '/api/tickets').next()).rejects.toMatchObject({ code: 'helpdesk_failed' })
  })
})
