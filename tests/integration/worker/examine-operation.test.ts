import { expect, it, onTestFinished } from 'vitest'
import { examineAccounts, examineWork } from '../../../src/composition/examine-operation.ts'
import { HOUR } from '../../../src/core/time.ts'
import { saveAccount } from '../../../src/store/accounts.ts'
import { wantHistory } from '../../../src/store/history.ts'
import { saveReconcileRun } from '../../../src/store/reconcile.ts'
import { scheduleJobs } from '../../../src/worker/account-schedules.ts'
import { connectClient } from '../../../src/worker/connection.ts'
import { createNudge } from '../../../src/worker/nudge.ts'
import { ensureSearchable } from '../../../src/worker/search-attributes.ts'
import { testDatabase } from '../../support/database.ts'
import { describeLive, devServer } from '../../support/temporal.ts'
import { until } from '../../support/temporal-live.ts'

describeLive('what "doctor" says about live work', () => {
  it('names schedules, attributes, and each queue with who serves it and what waits there', async () => {
    const { address } = await devServer()
    const { client, close } = await connectClient({ connection: { address }, namespace: 'default' })
    onTestFinished(close)

    const before = await examineWork(client, 'doctor', ['acme'])
    await ensureSearchable(client)
    const intervals = { reconcile: HOUR, connection: HOUR, knowledge: HOUR, history: HOUR, scorecard: HOUR }
    await scheduleJobs(client, 'doctor', 'acme', intervals)
    for (const id of ['t1', 't2', 't3']) await createNudge(client, 'doctor')('acme', id)
    let after = await examineWork(client, 'doctor', ['acme'])
    await until(async () => {
      after = await examineWork(client, 'doctor', ['acme'])
      return after.some(({ found }) => found.includes('3 wait'))
    })

    expect(before.map(({ part, state }) => [part, state])).toEqual([
      ['search attributes', 'absent'],
      ['queue', 'absent'],
      ['queue', 'absent'],
      ['queue', 'absent'],
      ['queue', 'absent'],
      ['schedules', 'absent'],
    ])
    expect(
      after.map(({ part, state, found }) => `${part} ${state} ${found}`.replaceAll(/\d{4}-\S+ \S+Z/g, 'then')),
    ).toEqual([
      'search attributes ok tickets can be listed by RehearsalAccount, …Stage, …Intent, …Owed, …NextFollowUp',
      expect.stringMatching(/^queue absent doctor: no worker, 3 wait, the oldest for \d+ s$/),
      'queue absent doctor-model: no worker, nothing waits',
      'queue absent doctor-jobs: no worker, nothing waits',
      'queue absent doctor-account:acme: no worker, nothing waits',
      `schedules ok acme: ${Object.keys(intervals)
        .map(job => `${job} not run yet, next then`)
        .join('; ')}`,
    ])
  })
})

it('says per connected account when it was compared last, and how far its past is', async () => {
  const { pool } = await testDatabase()
  const helpdesk = {
    vendor: 'gorgias',
    url: 'https://x.example',
    user: 'u',
    secret: 'S',
    hooks: 'https://h.example',
  } as const
  await saveAccount(pool, { id: 'acme', kind: 'production', helpdesk })
  await saveAccount(pool, { id: 'bare', kind: 'sandbox' })

  const fresh = await examineAccounts(pool)
  const until = Date.parse('2026-03-01T10:00:00Z')
  await saveReconcileRun(pool, 'acme', { since: until - HOUR, until, tickets: 3, events: 7, missing: 1, unproven: 0 })
  await wantHistory(pool, 'acme')
  const later = await examineAccounts(pool)

  expect([fresh, later]).toEqual([
    [{ part: 'reconcile', state: 'absent', found: 'acme: never compared; "rehearsal work" does so on schedule' }],
    [
      {
        part: 'reconcile',
        state: 'ok',
        found: 'acme: 2026-03-01 10:00Z, 1 of 7 events had not been delivered, 0 still missing',
      },
      { part: 'history', state: 'ok', found: 'acme: 0 tickets, 0 messages; under way, at tickets' },
    ],
  ])
})
