import { beforeEach, describe, expect, it } from 'vitest'
import { saveAccount } from '../../../src/store/accounts.ts'
import { createInboxWriter } from '../../../src/store/batch-inbox.ts'
import { type InboxEntry, readWaiting } from '../../../src/store/inbox.ts'
import type { Database } from '../../../src/store/open-database.ts'
import { testDatabase } from '../../support/database.ts'

let database: Database

beforeEach(async () => {
  database = await testDatabase()
  for (const id of ['a', 'b']) await saveAccount(database.pool, { id, kind: 'sandbox' })
})

const entry = (id: string, ticketId = 't1'): InboxEntry => ({
  ticketId,
  dedupeKey: id,
  input: { kind: 'message', id, at: 1, from: 'customer', public: true },
})

describe('createInboxWriter', () => {
  it('stores many deliveries at once, of several accounts, each event once', async () => {
    const writer = createInboxWriter(database.pool)

    const answers = await Promise.all([
      writer.insert('a', [entry('1'), entry('2', 't2')]),
      writer.insert('a', [entry('1')]),
      writer.insert('b', [entry('1')]),
      writer.insert('a', []),
      ...Array.from({ length: 3_000 }, (_, i) => writer.insert('a', [entry(`many${i}`, 't3')])),
    ])
    const again = await writer.insert('a', [entry('1'), entry('3', 't9')])

    expect([answers[0], answers[2], answers[3], again]).toEqual([['t1', 't2'], ['t1'], [], ['t9']])
    const waiting = await Promise.all([
      readWaiting(database.pool, 'a', 't1'),
      readWaiting(database.pool, 'b', 't1'),
      readWaiting(database.pool, 'a', 't3'),
    ])
    expect(waiting.map(rows => rows.length)).toEqual([1, 1, 3_000])
  })

  it('lets one delivery that cannot be stored fail alone', async () => {
    const writer = createInboxWriter(database.pool)
    const good = writer.insert('a', [entry('1')])
    const bad = writer.insert('a', [entry('zero\u0000byte')])
    const other = writer.insert('a', [entry('2', 't2')])

    const ends = await Promise.allSettled([good, bad, other])

    expect(ends.map(end => (end.status === 'fulfilled' ? end.value : end.reason.code))).toEqual([
      ['t1'],
      'internal',
      ['t2'],
    ])
  })
})
