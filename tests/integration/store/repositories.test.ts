import { beforeEach, describe, expect, it } from 'vitest'
import type { Policy } from '../../../src/core/policy.ts'
import { MINUTE } from '../../../src/core/time.ts'
import { RehearsalError } from '../../../src/errors/rehearsal-error.ts'
import {
  accountTime,
  findAccount,
  hashSecret,
  listAccounts,
  readAccount,
  saveAccount,
} from '../../../src/store/accounts.ts'
import { readCached, writeCached } from '../../../src/store/artefact-cache.ts'
import { readCustomer, writeConsent } from '../../../src/store/customers.ts'
import { consumeInbox, insertInbox, listOverlooked, readWaiting } from '../../../src/store/inbox.ts'
import { activateModel, readModel, saveModel } from '../../../src/store/models.ts'
import type { Database } from '../../../src/store/open-database.ts'
import { publishPolicy, readPolicy, recompilePolicies } from '../../../src/store/policies.ts'
import { query } from '../../../src/store/query.ts'
import { testDatabase } from '../../support/database.ts'

let database: Database

beforeEach(async () => {
  database = await testDatabase()
  await saveAccount(database.pool, { id: 'acme', kind: 'sandbox' })
})

describe('accounts', () => {
  it('change what is given and keep the rest', async () => {
    const { pool } = database
    await saveAccount(pool, { id: 'acme', kind: 'sandbox', timeScale: 100, asksModel: true, hookSecrets: ['a', 'b'] })
    await saveAccount(pool, { id: 'acme', kind: 'sandbox', clock: { start: 1_000, wall: 2_000 }, timeScale: 10 })

    expect(await readAccount(pool, 'acme')).toEqual({
      id: 'acme',
      kind: 'sandbox',
      timeScale: 10,
      clock: { start: 1_000, wall: 2_000 },
      asksModel: true,
      hookSecretHashes: [hashSecret('a'), hashSecret('b')],
      controlVersion: 0,
      knowledgeVersion: 0,
      roundRobin: {},
    })
    expect((await listAccounts(pool)).map(account => account.id)).toEqual(['acme'])
    expect(await findAccount(pool, 'nobody')).toBeUndefined()
    await expect(readAccount(pool, 'nobody')).rejects.toMatchObject({ code: 'not_found' })
  })

  it.each([{ timeScale: 2 }, { timeScale: 0 }, { timeScale: Number.NaN }, { clock: { start: 0, wall: 0 } }])(
    'of kind production run in real time: %o',
    async setting => {
      await expect(saveAccount(database.pool, { id: 'shop', kind: 'production', ...setting })).rejects.toMatchObject({
        code: 'bad_config',
      })
    },
  )

  it('are held to that by the database as well', async () => {
    await expect(
      query(database.pool, `INSERT INTO accounts (account_id, kind, time_scale) VALUES ('shop', 'production', 60)`),
    ).rejects.toMatchObject({ code: 'internal', details: { sqlstate: '23514' } })
  })

  it('read their own clock', () => {
    const clock = { start: 1_000_000, wall: 5_000 }

    expect(accountTime({ timeScale: 1 }, 7_000)).toBe(7_000)
    expect(accountTime({ timeScale: 60, clock }, 7_000)).toBe(1_120_000)
  })
})

describe('inbox', () => {
  const entry = (id: string, ticketId = 't1') => ({
    ticketId,
    dedupeKey: id,
    input: { kind: 'change', id, at: 0 } as const,
  })

  it('keeps each event once and says which tickets have something new', async () => {
    const first = await insertInbox(database.pool, 'acme', [entry('a', 't2'), entry('b'), entry('c')])
    const second = await insertInbox(database.pool, 'acme', [entry('a', 't2'), entry('d'), entry('d')])
    const none = await insertInbox(database.pool, 'acme', [])

    expect([first, second, none]).toEqual([['t1', 't2'], ['t1'], []])
    expect((await readWaiting(database.pool, 'acme', 't1')).map(row => row.input.id)).toEqual(['b', 'c', 'd'])
  })

  it('consumes once and finds overlooked tickets', async () => {
    await insertInbox(database.pool, 'acme', [entry('a'), entry('b', 't2')])
    const [row] = await readWaiting(database.pool, 'acme', 't1')
    await consumeInbox(database.pool, 'acme', 't1', [row!.seq], 'own')
    await consumeInbox(database.pool, 'acme', 't1', [row!.seq], 'gone')

    const rows = await query<{ consumed_by: string | null }>(
      database.pool,
      'SELECT consumed_by FROM inbox ORDER BY dedupe_key',
    )
    expect(rows.map(each => each.consumed_by)).toEqual(['own', null])
    expect(await listOverlooked(database.pool, { at: Date.now(), age: -60_000 }, 10)).toEqual([
      { account: 'acme', ticketId: 't2' },
    ])
    expect(await listOverlooked(database.pool, { at: Date.now(), age: 60_000 }, 10)).toEqual([])
    // What the database stamped is as old as it says, whatever the caller's clock reads.
    for (const skew of [-10 * MINUTE, 10 * MINUTE]) {
      const at = Date.now() + skew
      expect((await listOverlooked(database.pool, { at, age: -1_000 }, 10)).length).toBe(1)
      expect(await listOverlooked(database.pool, { at, age: MINUTE }, 10)).toEqual([])
    }
  })
})

describe('policies and models', () => {
  const policy = { version: 1, account: 'acme' } as unknown as Policy

  it('number versions, keep them for ever and go back by publishing again', async () => {
    const { pool } = database
    for (const id of ['p1', 'p2', 'p1'])
      await publishPolicy(pool, 'acme', { id, source: `# ${id}`, policy, at: Date.now() })

    expect((await readAccount(pool, 'acme')).activePolicyId).toBe('p1')
    expect(await readPolicy(pool, 'acme', 'p2')).toEqual({ id: 'p2', version: 2, source: '# p2', policy })
    await expect(publishPolicy(pool, 'nobody', { id: 'p', source: '', policy, at: Date.now() })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('are compiled again from their text where the program has learned fields since', async () => {
    const { pool } = database
    const sources = { plain: 'version: 1\naccount: acme\n', refused: 'version: 1\naccount: acme\nold_key: 1\n' }
    for (const [id, source] of Object.entries(sources)) {
      await publishPolicy(pool, 'acme', { id, source, policy, at: Date.now() })
    }
    const compile = (source: string): Policy => {
      if (source.includes('old_key')) throw new RehearsalError('bad_policy', 'unknown key')
      return { version: 1, account: 'acme', ignoreTags: [source.length.toString()] } as unknown as Policy
    }

    const first = await recompilePolicies(pool, compile)
    const second = await recompilePolicies(pool, compile)

    expect(first.refused).toEqual(['refused'])
    expect(first.changed).toBeGreaterThan(0)
    expect(second).toEqual({ changed: 0, refused: ['refused'] })
    expect((await readPolicy(pool, 'acme', 'plain')).policy.ignoreTags).toEqual(['25'])
    expect((await readPolicy(pool, 'acme', 'refused')).policy).toEqual(policy)
  })

  it('keep artefacts byte for byte and activate only what is stored', async () => {
    const { pool } = database
    const artefact = Buffer.from([0, 1, 254, 255])
    await saveModel(pool, 'acme', { id: 'm1', kind: 'intents', artefact })
    await saveModel(pool, 'acme', { id: 'm1', kind: 'intents', artefact: Buffer.from('other') })
    await activateModel(pool, 'acme', 'm1')

    expect(await readModel(pool, 'acme', 'm1')).toEqual({ id: 'm1', kind: 'intents', artefact })
    expect((await readAccount(pool, 'acme')).activeModelId).toBe('m1')
    await expect(activateModel(pool, 'acme', 'm2')).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('customers and cache', () => {
  it('remember STOP until START', async () => {
    const { pool } = database
    for (const consent of ['stop', 'stop', 'start', 'stop'] as const) {
      await writeConsent(pool, 'acme', 'c1', { channel: 'sms', consent })
    }
    await writeConsent(pool, 'acme', 'c1', { channel: 'email', consent: 'start' })

    expect(await readCustomer(pool, 'acme', 'c1')).toEqual({ stopped: ['sms'] })
    expect(await readCustomer(pool, 'acme', 'c2')).toEqual({ stopped: [] })
  })

  it('keep values per kind and key', async () => {
    const { pool } = database
    await writeCached(
      pool,
      'acme',
      'vectors',
      new Map([
        ['k1', new Uint8Array([1, 2])],
        ['k2', new Uint8Array([3])],
      ]),
    )
    await writeCached(pool, 'acme', 'vectors', new Map([['k1', new Uint8Array([9])]]))

    expect(await readCached(pool, 'acme', 'vectors', ['k1', 'k3'])).toEqual(new Map([['k1', Buffer.from([1, 2])]]))
    expect(await readCached(pool, 'acme', 'words', ['k1'])).toEqual(new Map())
  })
})

describe('query', () => {
  it('tells the state of a refused statement and nothing that stood in it', async () => {
    const error = await query(database.pool, 'SELECT $1::int', ['MARKER']).catch(each => each)

    expect(error).toMatchObject({ code: 'internal', details: { sqlstate: '22P02' } })
    expect(`${error.message} ${error.stack}`).not.toContain('MARKER')
  })
})
