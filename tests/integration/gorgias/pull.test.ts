import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../../src/core/time.ts'
import type { GorgiasClient } from '../../../src/helpdesk/gorgias/client.ts'
import { openDumpSpool } from '../../../src/helpdesk/gorgias/dump-spool.ts'
import { estimatePull } from '../../../src/helpdesk/gorgias/estimate-pull.ts'
import { type PullPage, type PullState, pullTickets } from '../../../src/helpdesk/gorgias/pull.ts'
import { readPages } from '../../../src/helpdesk/gorgias/read-pages.ts'
import { readTickets } from '../../../src/history/read-tickets.ts'
import type { Ticket } from '../../../src/history/ticket.ts'
import { mail, openSandbox, type SandboxClient } from '../../unit/helpdesk/sandbox/sandbox-client.ts'
import { connect } from './connector.ts'

let opened: SandboxClient
let folder: string

beforeEach(async () => {
  opened = await openSandbox()
  folder = await mkdtemp(path.join(tmpdir(), 'rehearsal-pull-'))
})

afterEach(async () => {
  await opened.sandbox.close()
  await rm(folder, { recursive: true })
})

/** 230 tickets of two messages, every third closed: three pages of tickets, five of messages. */
async function fill(): Promise<void> {
  for (let i = 0; i < 230; i++) {
    opened.sandbox.control.advance(HOUR)
    const address = `c${i}@mail.example`
    const ticketId = mail(opened.sandbox, `Question ${i} \u2028 « déjà payé »`, { address })
    mail(opened.sandbox, 'and more', { ticketId, address })
    if (i % 3 === 0) await opened.call('PUT', `/api/tickets/${ticketId}`, { status: 'closed' })
  }
}

async function imported(file: string): Promise<Ticket[]> {
  const tickets: Ticket[] = []
  for await (const item of readTickets([file], { account: 'shop' }))
    if (item.kind === 'ticket') tickets.push(item.ticket)
  return tickets
}

/** Pulls; breaks off after `pages` as a crash would. */
async function pull(pages = Number.POSITIVE_INFINITY): Promise<PullPage[]> {
  const spool = await openDumpSpool(folder)
  const from = await spool.state()
  const seen: PullPage[] = []
  const onPage = async (page: PullPage): Promise<void> => {
    if (seen.length === pages) throw new Error('crash')
    await spool.add(page)
    seen.push(page)
  }
  await pullTickets({ client: connect(opened.sandbox).client, ...(from && { from }), onPage }).catch(error => {
    if (error.message !== 'crash') throw error
  })
  return seen
}

describe('pullTickets', () => {
  it('brings everything over, a hundred a call, in a form the importer reads', async () => {
    await fill()

    const pages = await pull()
    const file = path.join(folder, 'dump.jsonl')
    const counts = await (await openDumpSpool(folder)).join(file)
    const tickets = await imported(file)

    expect(pages.map(page => [page.kind, page.items.length])).toEqual([
      ['tickets', 100],
      ['tickets', 100],
      ['tickets', 30],
      ...[100, 100, 100, 100, 60].map(count => ['messages', count]),
      ...[100, 100, 100, 100, 100, 100, 100, 67].map(count => ['events', count]),
    ])
    expect(counts).toEqual({ tickets: 230, messages: 460, events: 767 })
    expect([tickets.length, tickets.filter(ticket => ticket.status === 'closed').length]).toEqual([230, 77])
    expect(tickets.every(ticket => ticket.messages.length === 2)).toBe(true)
    expect(tickets.at(-1)?.messages[0]?.text).toBe('Question 0 \u2028 « déjà payé »')
  })

  it('goes on where a crash left it, and a torn line or a repeated page costs nothing', async () => {
    await fill()

    const before = await pull(4)
    await appendFile(path.join(folder, 'messages.jsonl'), '\n{"id": 12, "ticket_')
    const after = await pull()
    const counts = await (await openDumpSpool(folder)).join(path.join(folder, 'dump.jsonl'))

    expect([before.length, after.length]).toEqual([4, 12])
    expect(counts).toEqual({ tickets: 230, messages: 460, events: 767 })
  })

  it('starts a list again when its cursor has aged', async () => {
    await fill()
    await pull(1)
    opened.sandbox.control.advance(2 * DAY)

    await pull()
    const counts = await (await openDumpSpool(folder)).join(path.join(folder, 'dump.jsonl'))

    expect(counts).toEqual({ tickets: 230, messages: 460, events: 767 })
  })

  it('has nothing to do when it was done', async () => {
    mail(opened.sandbox, 'x')
    await pull()

    const state = JSON.parse(await readFile(path.join(folder, 'state.json'), 'utf8')) as PullState
    const again = await pull()

    expect([state, again]).toEqual([{ phase: 'done' }, []])
  })

  it('since a moment: only what changed, whole', async () => {
    await fill()
    const ticketId = 1001
    const since = opened.sandbox.control.desk.clock.now() + 1
    opened.sandbox.control.advance(HOUR)
    mail(opened.sandbox, 'Merci !', { ticketId, address: 'c0@mail.example' })
    const pages: PullPage[] = []

    await pullTickets({ client: connect(opened.sandbox).client, since, onPage: async page => void pages.push(page) })

    expect(pages.map(page => [page.kind, page.items.length])).toEqual([
      ['tickets', 1],
      ['messages', 3],
      ['events', 6],
    ])
  })
})

describe('estimatePull', () => {
  it('is about right, and says what it would take', async () => {
    await fill()

    const { counts, calls, time } = await estimatePull(connect(opened.sandbox).client, { callsPerSecond: 1.4 })

    expect(Math.abs(counts.tickets - 230)).toBeLessThan(12)
    expect(Math.abs(counts.messages - 460)).toBeLessThan(24)
    expect(Math.abs(counts.events - 767)).toBeLessThan(40)
    expect(Math.abs(calls - 16)).toBeLessThan(2)
    expect(time).toBe(Math.ceil((calls / 1.4) * 1000))
  })

  it('is exact for a small account and finite for an empty one', async () => {
    const { client } = connect(opened.sandbox)

    const empty = await estimatePull(client, { callsPerSecond: 1 })
    mail(opened.sandbox, 'x')
    const one = await estimatePull(client, { callsPerSecond: 1 })

    expect([empty, one]).toEqual([
      { counts: { tickets: 0, messages: 0, events: 0 }, calls: 3, time: 3_000 },
      { counts: { tickets: 1, messages: 1, events: 2 }, calls: 3, time: 3_000 },
    ])
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
