import { beforeEach, describe, expect, it } from 'vitest'
import { carryOutDecision } from '../../activities/carry-out.ts'
import { takeTicketTurn } from '../../activities/take-turn.ts'
import { HOUR, MINUTE } from '../../src/core/time.ts'
import type { TicketEvent } from '../../src/history/ticket.ts'
import { readCommands, reserveCommand } from '../../src/store/commands.ts'
import type { Database } from '../../src/store/open-database.ts'
import { testDatabase } from '../support/database.ts'
import { openTicket, type Scene, scene } from '../support/temporal-scene.ts'

const NOW = Date.now()
let database: Database

beforeEach(async () => {
  database = await testDatabase()
})

async function decided(
  text: string,
  before: (live: Scene) => void = () => {},
): Promise<{ live: Scene; id: string; at: number }> {
  const live = await scene(database, { account: 'acme', tickets: [openTicket('acme', 't1')], sendDelay: 2 * MINUTE })
  before(live)
  await live.write('t1', 'm1', text, NOW)
  const first = await takeTicketTurn(live.deps, { account: 'acme', ticketId: 't1', now: NOW }, false)
  if (first.decisionId !== undefined) return { live, id: first.decisionId, at: NOW }
  const second = await takeTicketTurn(live.deps, { account: 'acme', ticketId: 't1', now: first.wakeAt! }, false)
  return { live, id: second.decisionId!, at: first.wakeAt! }
}

function agentDoes(live: Scene, type: TicketEvent['type'], at: number, change: object = {}): void {
  const ticket = live.desk.tickets.get('t1')!
  const event: TicketEvent = { at: new Date(at).toISOString(), type, actor: 'agent' }
  live.desk.tickets.set('t1', { ...ticket, ...change, events: [...ticket.events, event] })
}

async function carryOut(live: Scene, decisionId: string, now: number): Promise<void> {
  await carryOutDecision(live.deps, { account: 'acme', decisionId, now })
}

async function ends(id: string) {
  const rows = await database.pool.query(
    'SELECT kind, status, note FROM commands WHERE decision_id = $1 ORDER BY index',
    [id],
  )
  return rows.rows.map(row => [row.kind, row.status, row.note])
}

describe('people who step in between a decision and its carrying out', () => {
  it.each(['reopened', 'snoozed', 'assigned', 'closed'] as const)(
    'hold a follow-up back when an agent has %s the ticket',
    async type => {
      const { live, id, at } = await decided('please remind me')
      agentDoes(live, type, at + MINUTE)

      await carryOut(live, id, at + 3 * MINUTE)

      expect(await ends(id)).toEqual([
        ['follow_up', 'dropped', 'person_stepped_in'],
        ['note', 'dropped', 'nothing_done'],
      ])
    },
  )

  it('hold everything back with the tag that asks to be left alone', async () => {
    const { live, id, at } = await decided('please remind me')
    agentDoes(live, 'tagged', at + MINUTE, { tags: ['rehearsal-ignore'] })

    await carryOut(live, id, at + 3 * MINUTE)

    expect(live.desk.writes).toEqual([])
    expect(await ends(id)).toEqual([
      ['follow_up', 'dropped', 'left_alone'],
      ['note', 'dropped', 'left_alone'],
    ])
  })

  it('keep the team they chose when a route comes late', async () => {
    const { live, id, at } = await decided('where is my order?')
    agentDoes(live, 'assigned', at + MINUTE)

    await carryOut(live, id, at + 3 * MINUTE)

    expect(await ends(id)).toEqual([
      ['route', 'dropped', 'person_stepped_in'],
      ['note', 'dropped', 'nothing_done'],
    ])
  })

  it('do not make a lie of a route whose answer was lost', async () => {
    const { live, id, at } = await decided('where is my order?')
    const [route] = await readCommands(database.pool, 'acme', id)
    const ticket = live.desk.tickets.get('t1')!
    const ours: TicketEvent = { at: new Date(at).toISOString(), type: 'assigned', actor: 'bot' }
    live.desk.tickets.set('t1', { ...ticket, assignee: { team: 'Shipping' }, events: [...ticket.events, ours] })
    agentDoes(live, 'snoozed', at + MINUTE)

    await carryOut(live, id, at + 3 * MINUTE)

    expect(route!.command).toMatchObject({ kind: 'route' })
    expect(live.desk.writes.filter(write => write.startsWith('assign'))).toEqual([])
    expect(await ends(id)).toEqual([
      ['route', 'done', null],
      ['note', 'done', null],
    ])
  })

  it('keep a ticket open that they reopened while a close of ours was in doubt', async () => {
    const { live, id, at } = await decided('many thanks')
    const [tag, close] = await readCommands(database.pool, 'acme', id)
    await database.pool.query("UPDATE commands SET status = 'done' WHERE command_id = $1", [tag!.id])
    await reserveCommand(database.pool, 'acme', close!.id, at)
    agentDoes(live, 'reopened', at + MINUTE)

    await carryOut(live, id, at + 2 * MINUTE)

    expect(live.desk.writes.filter(write => write.startsWith('closed'))).toEqual([])
    expect((await ends(id))[1]).toEqual(['close', 'dropped', 'person_stepped_in'])
  })

  it('are seen though the helpdesk’s clock is behind ours', async () => {
    const { live, id, at } = await decided('please remind me')
    agentDoes(live, 'tagged', at - 8 * MINUTE)

    await carryOut(live, id, at + 3 * MINUTE)

    expect(await ends(id)).toEqual([
      ['follow_up', 'dropped', 'person_stepped_in'],
      ['note', 'dropped', 'nothing_done'],
    ])
  })

  it('are not seen where an agent acted before the decision', async () => {
    const { live, id, at } = await decided('please remind me', live => agentDoes(live, 'assigned', NOW - HOUR))

    await carryOut(live, id, at + 3 * MINUTE)

    expect(await ends(id)).toEqual([
      ['follow_up', 'done', null],
      ['note', 'done', null],
    ])
  })
})
