import { beforeEach, describe, expect, it } from 'vitest'
import { generateHistory } from '../../../datasets/shop/generate-history.ts'
import { learnAccount } from '../../../src/composition/learn-account.ts'
import type { Correction } from '../../../src/learning/correction.ts'
import { readAccount, saveAccount } from '../../../src/store/accounts.ts'
import { listCorrections, removeCorrection, saveCorrection } from '../../../src/store/corrections.ts'
import { activateModel, listModels, previousModel, saveModel } from '../../../src/store/models.ts'
import type { Database } from '../../../src/store/open-database.ts'
import { testDatabase } from '../../support/database.ts'

const END = Date.parse('2026-09-01T00:00:00Z')
const WEEK = 7 * 24 * 3_600_000
const tickets = [...generateHistory({ seed: 5, tickets: 450, weeks: 20, end: END })].map(told => told.ticket)
const learning = { tickets, until: END, embedder: null }
let database: Database

beforeEach(async () => {
  database = await testDatabase()
  await saveAccount(database.pool, { id: 'acme', kind: 'sandbox' })
})

const correction: Correction = {
  id: 'x1:tagged@2',
  ticketId: 'x1',
  author: 'someone@example.com',
  at: END - WEEK,
  by: 'agent',
  was: 'order_status',
  label: 'gift_cards',
  text: 'Does my voucher still work',
  language: 'en',
  channel: 'chat',
}

describe('an account’s learning', () => {
  it('is compared with the active model on what came since, and leaves that one active', async () => {
    const { pool } = database
    const older = await learnAccount(pool, 'acme', { ...learning, until: END - 8 * WEEK })
    await activateModel(pool, 'acme', older.model.id)

    const newer = await learnAccount(pool, 'acme', learning)

    const { comparison, current } = newer
    expect(current).toBe(older.model.id)
    expect((await readAccount(pool, 'acme')).activeModelId).toBe(older.model.id)
    expect(comparison!.lessons).toBeGreaterThan(40)
    expect(comparison!.candidate - comparison!.current).toBeCloseTo(comparison!.difference.value, 12)
    expect(comparison!.difference.low).toBeLessThanOrEqual(comparison!.difference.value)
    const models = (await listModels(pool, 'acme')).map(({ id, active }) => ({ id, active }))
    expect(models).toEqual([
      { id: newer.model.id, active: false },
      { id: older.model.id, active: true },
    ])
  })

  it('takes corrections in, and forgets one that was taken back', async () => {
    const { pool } = database
    for (const id of ['x1', 'x2', 'x3']) {
      await saveCorrection(pool, 'acme', { ...correction, id: `${id}:tagged@2`, ticketId: id, author: id })
    }

    const taught = await learnAccount(pool, 'acme', learning)
    for (const { id } of await listCorrections(pool, 'acme')) await removeCorrection(pool, 'acme', id)
    const untaught = await learnAccount(pool, 'acme', learning)

    expect([taught, untaught].map(({ model }) => model.labels.includes('gift_cards'))).toEqual([true, false])
    expect(taught.report.lessons - untaught.report.lessons).toBe(3)
  })

  it('is the same model for the same tickets and corrections', async () => {
    const first = await learnAccount(database.pool, 'acme', learning)
    const second = await learnAccount(database.pool, 'acme', learning)

    expect(second.model.id).toBe(first.model.id)
  })
})

describe('corrections', () => {
  it('are kept with their date and maker, also when taken back', async () => {
    const { pool } = database
    await saveCorrection(pool, 'acme', correction)
    await saveCorrection(pool, 'acme', { ...correction, label: 'other' })

    const before = await listCorrections(pool, 'acme')
    await removeCorrection(pool, 'acme', correction.id)
    const after = await listCorrections(pool, 'acme')

    expect(before).toEqual([correction])
    expect(after).toEqual([{ ...correction, removedAt: expect.any(Number) }])
    await expect(removeCorrection(pool, 'acme', correction.id)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('models', () => {
  it('can be gone back to', async () => {
    const { pool } = database
    for (const id of ['m1', 'm2']) {
      await saveModel(pool, 'acme', { id, kind: 'intents', artefact: Buffer.from(id) })
    }

    const none = await previousModel(pool, 'acme')
    await activateModel(pool, 'acme', 'm1')
    const still = await previousModel(pool, 'acme')
    await activateModel(pool, 'acme', 'm2')
    const back = await previousModel(pool, 'acme')

    expect([none, still, back]).toEqual([undefined, undefined, 'm1'])
  })
})
