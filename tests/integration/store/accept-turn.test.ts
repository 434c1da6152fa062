import { beforeEach, describe, expect, it } from 'vitest'
import type { Decision } from '../../../src/core/decision.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { INITIAL_STATE } from '../../../src/core/state.ts'
import { DAY, HOUR } from '../../../src/core/time.ts'
import { acceptTurn, type FinishedTurn } from '../../../src/store/accept-turn.ts'
import { readAccount, saveAccount } from '../../../src/store/accounts.ts'
import { finishCommand, readCommands } from '../../../src/store/commands.ts'
import { readCustomer } from '../../../src/store/customers.ts'
import { listDecisions } from '../../../src/store/decisions.ts'
import { insertInbox, readWaiting } from '../../../src/store/inbox.ts'
import type { Database } from '../../../src/store/open-database.ts'
import { publishPolicy } from '../../../src/store/policies.ts'
import { readTicketState } from '../../../src/store/tickets.ts'
import { readTurnScene } from '../../../src/store/turn-scene.ts'
import { contactsOf } from '../../support/contacts-of.ts'
import { testDatabase } from '../../support/database.ts'

const AT = Date.UTC(2026, 0, 5, 9)
let database: Database

beforeEach(async () => {
  database = await testDatabase()
  await saveAccount(database.pool, { id: 'acme', kind: 'production' })
})

async function receive(ticketId: string, id: string): Promise<number> {
  const input = { kind: 'message', id, at: AT, from: 'customer', public: true } as const
  await insertInbox(database.pool, 'acme', [{ ticketId, dedupeKey: id, input }])
  const waiting = await readWaiting(database.pool, 'acme', ticketId)
  return waiting.find(row => row.input.id === id)!.seq
}

function turn(ticketId: string, overrides: Partial<FinishedTurn> = {}): FinishedTurn {
  const decision: Decision = {
    at: AT,
    inputs: ['m1'],
    stage: 'full',
    commands: [{ kind: 'reply', text: 'Hello', channel: 'email', purpose: 'answer' }, { kind: 'close' }],
    reason: 'answered',
    evidence: [],
  }
  return {
    account: 'acme',
    ticketId,
    customerId: 'c1',
    seq: 0,
    decision,
    statuses: ['pending', 'pending'],
    state: { ...INITIAL_STATE, seq: 1, closes: 1 },
    policyId: 'p1',
    receipt: { what: 'a', why: 'b', undo: 'c' },
    noteReceipt: true,
    seenInbox: [],
    consumed: [],
    seenMessageIds: ['m1'],
    contactsSeen: 0,
    roundRobinSeen: {},
    roundRobinUsed: [],
    ...overrides,
  }
}

describe('acceptTurn', () => {
  it('stores decision, commands, receipt note, contact, state and consumed rows together', async () => {
    const seq = await receive('t1', 'm1')

    const accepted = await acceptTurn(
      database.pool,
      turn('t1', {
        seenInbox: [seq],
        consumed: [seq],
        wakeAt: AT + HOUR,
        consent: { channel: 'sms', consent: 'stop' },
      }),
    )

    expect(accepted).toEqual({ kind: 'accepted', decisionId: 't1:0' })
    expect(await readWaiting(database.pool, 'acme', 't1')).toEqual([])
    expect(await readTicketState(database.pool, 'acme', 't1')).toEqual({
      state: { ...INITIAL_STATE, seq: 1, closes: 1 },
      nextSeq: 1,
      wakeAt: AT + HOUR,
      decidedAt: AT,
      policyId: 'p1',
    })
    const commands = await readCommands(database.pool, 'acme', 't1:0')
    expect(commands.map(each => [each.id, each.command.kind, each.status])).toEqual([
      ['t1:0:0', 'reply', 'pending'],
      ['t1:0:1', 'close', 'pending'],
      ['t1:0:2', 'note', 'pending'],
    ])
    expect(await contactsOf(database.pool, 'acme', 'c1', AT + DAY)).toEqual([AT])
    expect(await readCustomer(database.pool, 'acme', 'c1')).toEqual({ stopped: ['sms'] })
  })

  it('is stale when something arrived that the turn did not see, and stores nothing', async () => {
    const first = await receive('t1', 'm1')
    await receive('t1', 'm2')

    const accepted = await acceptTurn(database.pool, turn('t1', { seenInbox: [first], consumed: [first] }))

    expect(accepted).toEqual({ kind: 'stale' })
    expect((await readWaiting(database.pool, 'acme', 't1')).length).toBe(2)
    expect(await listDecisions(database.pool, 'acme', 't1')).toEqual([])
  })

  it('stores nothing that was decided under a policy that no longer decides', async () => {
    await publishPolicy(database.pool, 'acme', { id: 'p2', source: '', policy: {} as Policy, at: AT })

    const late = await acceptTurn(database.pool, turn('t1'))
    const anew = await acceptTurn(database.pool, turn('t1', { policyId: 'p2' }))

    expect([late, anew]).toEqual([{ kind: 'stale' }, { kind: 'accepted', decisionId: 't1:0' }])
  })

  it('keeps rows that a later turn will answer', async () => {
    const first = await receive('t1', 'm1')
    const second = await receive('t1', 'm2')

    await acceptTurn(database.pool, turn('t1', { seenInbox: [first, second], consumed: [first] }))

    expect((await readWaiting(database.pool, 'acme', 't1')).map(row => row.input.id)).toEqual(['m2'])
  })

  it('accepts one of many turns that decided the same moment', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, () => acceptTurn(database.pool, turn('t1'))))

    expect(results.filter(result => result.kind === 'accepted').length).toBe(1)
    expect((await listDecisions(database.pool, 'acme', 't1')).length).toBe(1)
  })

  it('lets one of two tickets of a customer take the last place under the cap', async () => {
    const results = await Promise.all([acceptTurn(database.pool, turn('t1')), acceptTurn(database.pool, turn('t2'))])

    expect(results.map(result => result.kind).sort()).toEqual(['accepted', 'stale'])
    expect(await contactsOf(database.pool, 'acme', 'c1', AT)).toEqual([AT])
  })

  it('reserves no contact for what the stage withholds', async () => {
    await acceptTurn(database.pool, turn('t1', { statuses: ['withheld', 'withheld'], noteReceipt: false }))

    expect(await contactsOf(database.pool, 'acme', 'c1', AT)).toEqual([])
    expect((await readTurnScene(database.pool, 'acme', 't1')).unfinished).toBeUndefined()
  })

  it('moves the round robin on, and is stale when another ticket took the turn', async () => {
    const used = { roundRobinUsed: ['Care'], roundRobinSeen: {} }

    const first = await acceptTurn(database.pool, turn('t1', used))
    const second = await acceptTurn(database.pool, turn('t2', { ...used, contactsSeen: 1 }))

    expect([first.kind, second.kind]).toEqual(['accepted', 'stale'])
    expect((await readAccount(database.pool, 'acme')).roundRobin).toEqual({ Care: 1 })
  })

  it('finds the oldest decision that is not carried out', async () => {
    await acceptTurn(database.pool, turn('t1'))
    await acceptTurn(database.pool, turn('t1', { seq: 1, contactsSeen: 1 }))

    const before = (await readTurnScene(database.pool, 'acme', 't1')).unfinished
    for (const index of [0, 1, 2]) {
      await finishCommand(database.pool, 'acme', `t1:0:${index}`, { status: 'done' })
    }
    const after = (await readTurnScene(database.pool, 'acme', 't1')).unfinished

    expect([before, after]).toEqual(['t1:0', 't1:1'])
  })

  it('keeps accounts apart', async () => {
    await saveAccount(database.pool, { id: 'other', kind: 'production' })

    await acceptTurn(database.pool, turn('t1'))
    await acceptTurn(database.pool, turn('t1', { account: 'other' }))

    expect((await listDecisions(database.pool, 'other', 't1')).length).toBe(1)
    expect(await contactsOf(database.pool, 'other', 'c1', AT)).toEqual([AT])
  })
})
