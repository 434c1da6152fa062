import { beforeEach, describe, expect, it } from 'vitest'
import { hasDrifted, watchDrift } from '../../../src/control/watch-drift.ts'
import { LIMIT_WINDOW, watchLimits } from '../../../src/control/watch-limits.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { DAY } from '../../../src/core/time.ts'
import { saveAccount } from '../../../src/store/accounts.ts'
import { readBrakes, releaseBrakes } from '../../../src/store/brakes.ts'
import { listNotices } from '../../../src/store/notices.ts'
import type { Database } from '../../../src/store/open-database.ts'
import { testDatabase } from '../../support/database.ts'
import { addPastCases, type PastCases } from '../../support/past-cases.ts'

/** The tenth day of a window. */
const AT = Math.floor(Date.UTC(2026, 10, 20) / LIMIT_WINDOW) * LIMIT_WINDOW + 10 * DAY
const POLICY = {} as Policy
let database: Database

beforeEach(async () => {
  database = await testDatabase()
  await saveAccount(database.pool, { id: 'shop', kind: 'production' })
})

const add = (past: Omit<PastCases, 'at'> & { at?: number }) => addPastCases(database.pool, { at: AT - DAY, ...past })
const wrong = { verdict: 'wrong', why: 'customer_wrote_again' } as const

async function brakes() {
  return (await readBrakes(database.pool, 'shop')).map(({ version: _version, setAt: _setAt, ...brake }) => brake)
}

describe('watchLimits', () => {
  it('lowers a channel to draft whose closes do not hold, tells the lead, and does so once', async () => {
    await add({ n: 30, channel: 'email' })
    await add({ n: 12, channel: 'sms.aircall', ...wrong })
    await add({ n: 8, channel: 'sms.aircall' })

    await Promise.all([1, 2, 3].map(() => watchLimits(database.pool, 'shop', POLICY, AT)))

    expect(await brakes()).toEqual([{ level: 'draft', channel: 'sms', cause: 'reopened', why: '12 of 20, limit 5 %' }])
    expect(await listNotices(database.pool, 'shop', 9)).toMatchObject([
      {
        id: 'paused:1',
        kind: 'paused',
        facts: { measure: 'reopened', channel: 'sms', bad: 12, cases: 20, limit: 0.05 },
      },
    ])
  })

  it('lowers a bad intent and not the channel that it shares', async () => {
    await add({ n: 100, channel: 'email', intent: 'order_status' })
    await add({ n: 15, channel: 'email', intent: 'refund', kind: 'message', verdict: 'wrong', why: 'negative_reply' })

    await watchLimits(database.pool, 'shop', POLICY, AT)
    await watchLimits(database.pool, 'shop', POLICY, AT)

    expect(await brakes()).toEqual([
      { level: 'draft', intent: 'refund', cause: 'negative_replies', why: '15 of 15, limit 10 %' },
    ])
  })

  it('counts what people took back, over everything we did', async () => {
    await add({ n: 12, kind: 'other', channel: 'chat', verdict: 'wrong', why: 'undone', status: 'withheld' })

    await watchLimits(database.pool, 'shop', POLICY, AT)

    expect(await brakes()).toEqual([{ level: 'draft', channel: 'chat', cause: 'undone', why: '12 of 12, limit 5 %' }])
  })

  it.each([
    ['a shadow’s thoughts', { stage: 'shadow', status: 'withheld' }],
    ['what the control group was spared', { status: 'withheld' }],
    ['the window before', { at: AT - 11 * DAY }],
  ] as const)('does not count %s', async (_name, past) => {
    await add({ n: 40, ...wrong, ...past })

    await watchLimits(database.pool, 'shop', POLICY, AT)

    expect(await brakes()).toEqual([])
  })

  it('keeps to the policy’s own limits', async () => {
    await add({ n: 10, ...wrong })
    await add({ n: 40, verdict: 'right' })

    const pause = { reopened: 0.3, negativeReplies: 0.1, undone: 0.05 }
    await watchLimits(database.pool, 'shop', { pause } as Policy, AT)

    expect(await brakes()).toEqual([])
  })

  it('counts anew after a person resumed, and never resumes by itself', async () => {
    await add({ n: 20, channel: 'sms', ...wrong })
    await watchLimits(database.pool, 'shop', POLICY, AT)
    await watchLimits(database.pool, 'shop', POLICY, AT + 2 * LIMIT_WINDOW)
    const held = await brakes()

    await releaseBrakes(database.pool, 'shop', { channel: 'sms' })
    await watchLimits(database.pool, 'shop', POLICY, AT)
    const resumed = await brakes()
    await add({ n: 20, channel: 'sms', ...wrong })
    await watchLimits(database.pool, 'shop', POLICY, AT)

    expect(held).toHaveLength(1)
    expect(resumed).toEqual([])
    expect(await brakes()).toHaveLength(1)
  })
})

describe('hasDrifted', () => {
  it.each([
    [{ unsure: 60, all: 100 }, { unsure: 60, all: 400 }, true],
    [{ unsure: 20, all: 100 }, { unsure: 60, all: 400 }, false],
    [{ unsure: 60, all: 99 }, { unsure: 60, all: 400 }, false],
    [{ unsure: 60, all: 100 }, { unsure: 30, all: 199 }, false],
    [{ unsure: 0, all: 100 }, { unsure: 0, all: 400 }, false],
    [{ unsure: 10, all: 100 }, { unsure: 0, all: 400 }, true],
  ])('%o beside %o: %s', (recent, usual, expected) => {
    expect(hasDrifted(recent, usual)).toBe(expected)
  })

  it('is told once a week', async () => {
    await add({ n: 300, at: AT - 10 * DAY })
    await add({ n: 60, at: AT - 2 * DAY, reason: 'out_of_scope' })
    await add({ n: 60, at: AT - 2 * DAY })

    await watchDrift(database.pool, 'shop', AT)
    await watchDrift(database.pool, 'shop', AT + 1)

    expect((await listNotices(database.pool, 'shop', 9)).map(({ kind, facts }) => [kind, facts])).toEqual([
      ['drift', { unsure: 60, cases: 120, usual: 0 }],
    ])
  })
})
