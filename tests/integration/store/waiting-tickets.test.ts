import { beforeEach, expect, it } from 'vitest'
import { INITIAL_STATE } from '../../../src/core/state.ts'
import { HOUR } from '../../../src/core/time.ts'
import { saveAccount } from '../../../src/store/accounts.ts'
import { readCustomerScene } from '../../../src/store/customer-scene.ts'
import { releaseContact, reserveContact } from '../../../src/store/customers.ts'
import { saveImportedOpen } from '../../../src/store/imported-open.ts'
import { findWritingNow, insertInbox } from '../../../src/store/inbox.ts'
import type { Database } from '../../../src/store/open-database.ts'
import { forgetPlans, lockTicket, writeTicketState } from '../../../src/store/tickets.ts'
import { countOpenByMember } from '../../../src/store/waiting-tickets.ts'
import { testDatabase } from '../../support/database.ts'

const AT = Date.UTC(2026, 0, 5, 9)
let database: Database

beforeEach(async () => {
  database = await testDatabase()
  await saveAccount(database.pool, { id: 'acme', kind: 'production' })
}, 60_000)

async function put(
  ticketId: string,
  customerId: string,
  more: { due?: number; brand?: string; isOpen?: boolean; assignee?: string } = {},
): Promise<void> {
  const { due, brand, isOpen = true, assignee } = more
  await lockTicket(database.pool, 'acme', ticketId)
  await writeTicketState(database.pool, 'acme', ticketId, {
    state: {
      ...INITIAL_STATE,
      seq: 1,
      ...(due !== undefined && {
        armed: { kind: 'follow_up' as const, rule: 'ask', n: 1, due, anchorId: 'm', anchorAt: AT },
      }),
    },
    nextSeq: 1,
    customerId,
    policyId: 'p1',
    decidedAt: AT,
    standing: { isOpen, ...(brand !== undefined && { brand }), ...(assignee !== undefined && { assignee }) },
  })
}

const sceneOf = (ticketId: string) => readCustomerScene(database.pool, 'acme', { customerId: 'ada', ticketId, at: AT })

it('finds the customer’s other tickets that wait, by due time, and forgets those that are gone', async () => {
  await put('t1', 'ada', { due: AT })
  await put('t2', 'ada', { due: AT + HOUR, brand: 'north' })
  await put('t3', 'ada', { due: AT + 1 })
  await put('t4', 'ada')
  await put('t5', 'ben', { due: AT })

  const before = (await sceneOf('t1')).waiting
  await forgetPlans(database.pool, 'acme', 't3')
  const after = (await sceneOf('t1')).waiting

  expect(before).toEqual([
    { id: 't3', due: AT + 1 },
    { id: 't2', due: AT + HOUR, brand: 'north' },
  ])
  expect(after).toEqual([{ id: 't2', due: AT + HOUR, brand: 'north' }])
})

it('knows which message spoke for a ticket, unless it was not sent', async () => {
  const reserve = (commandId: string, at: number, covers: readonly string[]) =>
    reserveContact(database.pool, 'acme', 'ada', { commandId, at, covers })
  await reserve('t1:0:0', AT, ['t2', 't3'])
  await reserve('t1:1:0', AT + HOUR, ['t2'])

  const covered = () => Promise.all(['t1', 't2', 't3'].map(async ticket => (await sceneOf(ticket)).coveredAt))

  expect(await covered()).toEqual([undefined, AT + HOUR, AT])
  await releaseContact(database.pool, 'acme', 't1:1:0')
  expect(await covered()).toEqual([undefined, AT, AT])
  expect(await sceneOf('t1')).toEqual({ contacts: [AT], stopped: [], waiting: [] })
})

it('counts open tickets by member', async () => {
  await put('t1', 'ada', { assignee: 'ana' })
  await put('t2', 'ben', { assignee: 'ana' })
  await put('t3', 'ben', { assignee: 'cleo', isOpen: false })
  await put('t2', 'ben', { assignee: 'cleo' })

  expect([...(await countOpenByMember(database.pool, 'acme'))].sort()).toEqual([
    ['ana', 1],
    ['cleo', 1],
  ])
})

it('tells who is writing on other tickets and is not answered yet', async () => {
  const write = (ticketId: string, from: 'customer' | 'agent', at: number) =>
    insertInbox(database.pool, 'acme', [
      { ticketId, dedupeKey: `${ticketId}${at}`, input: { kind: 'message', id: `${at}`, at, from, public: true } },
    ])
  const writing = () => findWritingNow(database.pool, 'acme', { customerId: 'ada', exceptTicketId: 't1' }, AT)
  await put('t2', 'ada')
  await put('t3', 'ben')
  await write('t1', 'customer', AT + 1)
  await write('t2', 'agent', AT + 2)
  await write('t2', 'customer', AT - 1)
  await write('t3', 'customer', AT + 3)

  const strangers = await writing()
  await write('t9', 'customer', AT + 4)
  const somebody = await writing()
  await write('t2', 'customer', AT + 5)

  expect([strangers, somebody, await writing()]).toEqual([undefined, 'somebody', 'customer'])
})

it('counts who had what when it was imported, until it is decided on or imported again', async () => {
  const seen = (ticketId: string, holder?: string) => ({ ticketId, ...(holder !== undefined && { holder }) })
  await saveImportedOpen(database.pool, 'acme', [seen('t1', 'ana'), seen('t2', 'ana'), seen('t3', 'ben'), seen('t4')])
  await saveImportedOpen(database.pool, 'other', [seen('t9', 'ana')])
  const count = async () => Object.fromEntries(await countOpenByMember(database.pool, 'acme'))

  const atFirst = await count()
  await put('t1', 'ada', { isOpen: false })
  await put('t3', 'ada', { assignee: 'cleo' })
  const decided = await count()
  await saveImportedOpen(database.pool, 'acme', [seen('t2'), seen('t4', 'ben'), seen('t1', 'ana')])
  const again = await count()

  expect({ atFirst, decided, again }).toEqual({
    atFirst: { ana: 2, ben: 1 },
    decided: { ana: 1, cleo: 1 },
    again: { ben: 1, cleo: 1 },
  })
})
