import { beforeEach, describe, expect, it } from 'vitest'
import { meteredModel } from '../../../src/composition/metered-model.ts'
import { priceOf } from '../../../src/core/model-price.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { saveAccount } from '../../../src/store/accounts.ts'
import { readSpend, reserveSpend, settleSpend } from '../../../src/store/model-spend.ts'
import { listNotices } from '../../../src/store/notices.ts'
import type { Database } from '../../../src/store/open-database.ts'
import type { ModelPort } from '../../../src/understanding/model/port.ts'
import { testDatabase } from '../../support/database.ts'

const NOVEMBER = Date.UTC(2026, 10, 20)
const CAP = { micros: 1_000_000, currency: 'EUR' }
let database: Database

beforeEach(async () => {
  database = await testDatabase()
  await saveAccount(database.pool, { id: 'shop', kind: 'production' })
})

/** A model whose every answer costs what it is told. */
function model(usage: { inputTokens: number; outputTokens: number }): { model: ModelPort; asked: () => number } {
  let asked = 0
  return {
    asked: () => asked,
    model: {
      id: 'm',
      classify: async () => {
        asked++
        if (usage.inputTokens < 0) throw new Error('no answer')
        return { label: 'refund', confidence: 1, usage }
      },
      draft: async () => {
        asked++
        return { text: '', sourceIds: [], usage }
      },
    },
  }
}

function metered(port: ModelPort, now: () => number, spendPerMonth = { amount: 0.1, currency: 'EUR' }) {
  const limits = { spendPerMonth, modelPrices: { input: 2, output: 10 } }
  return meteredModel(port, { pool: database.pool, account: 'shop', policy: { limits } as Policy, now })
}

const question = { text: 'hello', labels: [], examples: [] }

async function percents() {
  const notices = await listNotices(database.pool, 'shop', 9)
  return notices.map(({ facts }) => facts['percent']).sort((a, b) => Number(a) - Number(b))
}

describe('the spend cap', () => {
  it('is kept by any number of askers at once', async () => {
    const reserved = await Promise.all(
      Array.from({ length: 25 }, () => reserveSpend(database.pool, 'shop', '2026-11', 90_000, CAP)),
    )

    expect(reserved.filter(id => id !== undefined)).toHaveLength(11)
    expect(await readSpend(database.pool, 'shop', '2026-11')).toBe(990_000)
    expect(await percents()).toEqual([100])
  })

  it('tells at a half, three quarters and all of it, each once', async () => {
    const seen: unknown[] = []
    for (let i = 0; i < 10; i++) {
      const id = (await reserveSpend(database.pool, 'shop', '2026-11', 100_000, CAP))!
      await settleSpend(database.pool, 'shop', id, { micros: 100_000, inputTokens: 1, outputTokens: 1 }, CAP)
      await settleSpend(database.pool, 'shop', id, { micros: 900_000, inputTokens: 1, outputTokens: 1 }, CAP)
      seen.push(await percents())
    }

    expect([seen[3], seen[4], seen[7], seen[9]]).toEqual([[], [50], [50, 75], [50, 75, 100]])
  })

  it('counts without a cap as well', async () => {
    const id = await reserveSpend(database.pool, 'shop', '2026-11', 5, undefined)

    expect(id).toBeDefined()
    expect(await readSpend(database.pool, 'shop', '2026-11')).toBe(5)
  })
})

describe('meteredModel', () => {
  it('asks until the cap, then reads like a model that gave no answer, until the next month', async () => {
    const { model: port, asked } = model({ inputTokens: 1_000, outputTokens: 200 })
    let now = NOVEMBER
    const chat = metered(port, () => now, { amount: 0.013, currency: 'EUR' })

    const answers: unknown[] = []
    for (let i = 0; i < 5; i++) {
      answers.push(
        await chat.classify(question).then(
          ({ label }) => label,
          error => error.code,
        ),
      )
    }
    now += 15 * 24 * 60 * 60_000
    answers.push(
      await chat.classify(question).then(
        ({ label }) => label,
        error => error.code,
      ),
    )

    expect(answers).toEqual(['refund', 'refund', 'model_failed', 'model_failed', 'model_failed', 'refund'])
    expect(asked()).toBe(3)
    expect(await readSpend(database.pool, 'shop', '2026-11')).toBe(8_000)
  })

  it('gives back what an answer from the cache did not cost, and keeps what nobody knows', async () => {
    const cached = metered(model({ inputTokens: 0, outputTokens: 0 }).model, () => NOVEMBER)
    const silent = metered(model({ inputTokens: -1, outputTokens: 0 }).model, () => NOVEMBER)

    await cached.draft({} as Parameters<ModelPort['draft']>[0])
    const free = await readSpend(database.pool, 'shop', '2026-11')
    await silent.classify(question).catch(() => {})

    expect(free).toBe(0)
    expect(await readSpend(database.pool, 'shop', '2026-11')).toBeGreaterThan(4_000)
  })
})

describe('priceOf', () => {
  it('is in millionths of the currency, rounded up', () => {
    expect(priceOf({ input: 0.4, output: 1.6 }, { inputTokens: 1_000, outputTokens: 101 })).toBe(562)
  })
})
