import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { HOUR } from '../../src/core/time.ts'
import { ticketWorkflowId } from '../../src/worker/nudge.ts'
import { describeLive } from '../support/temporal.ts'
import { startLive, until } from '../support/temporal-live.ts'
import { openTicket } from '../support/temporal-scene.ts'

/** A server that asks for a new run after some dozens of events, instead of thousands. */
const SOON = { 'limit.historyCount.suggestContinueAsNew': '60' }
const NUDGES = 400
/** Every so many nudges there is news behind one. */
const NEWS_EVERY = 20

describeLive('a ticket with more nudges than a run may hold', () => {
  it('continues as new again and again, and answers everything that came', async () => {
    const live = await startLive({ tickets: [openTicket('acme', 'busy')], settings: SOON })
    const { pool } = live.database
    const start = Date.now()

    for (let i = 0; i < NUDGES; i += 4) {
      // A message every now and then; most nudges have nothing behind them.
      if (i % NEWS_EVERY === 0) await live.write('busy', `m${i}`, `question ${i}`, start + i)
      await Promise.all(Array.from({ length: 4 }, () => live.nudge('busy')))
    }
    await until(async () => (await pool.query('SELECT 1 FROM inbox WHERE consumed_by IS NULL')).rows.length === 0, 60)
    await live.client.workflow.getHandle(ticketWorkflowId('acme', 'busy')).result()

    const answered = await pool.query<{ id: string }>(
      `SELECT jsonb_array_elements_text(decision -> 'inputs') AS id FROM decisions WHERE ticket_id = 'busy'`,
    )
    const { rows } = await pool.query(`SELECT 1 FROM commands WHERE status IN ('pending', 'reserved')`)
    expect(answered.rows.map(row => row.id).sort()).toEqual(
      Array.from({ length: NUDGES / NEWS_EVERY }, (_, i) => `m${i * NEWS_EVERY}`).sort(),
    )
    expect(rows).toEqual([])
    let continued = 0
    for await (const run of live.client.workflow.list({ query: "WorkflowId = 'ticket:acme:busy'" })) {
      if (run.status.name === 'CONTINUED_AS_NEW') continued++
      expect(run.historyLength).toBeLessThan(400)
    }
    expect(continued).toBeGreaterThan(3)
  }, 120_000)

  it('also while a message waits for its delay, which leaves once and in time', async () => {
    const live = await startLive({
      tickets: [openTicket('acme', 'slow')],
      settings: SOON,
      sendDelay: 48 * HOUR,
      timeScale: (48 * HOUR) / 2_000,
    })
    await live.write('slow', 'm1', 'please remind me', Date.now())
    await live.nudge('slow')
    await until(
      async () => (await live.database.pool.query(`SELECT 1 FROM commands WHERE status = 'pending'`)).rows.length > 0,
    )

    for (let sent = 0; sent < 300 && live.desk.writes.length === 0; sent += 5) {
      await Promise.all(Array.from({ length: 5 }, () => live.nudge('slow')))
      await sleep(10)
    }
    await live.client.workflow.getHandle(ticketWorkflowId('acme', 'slow')).result()

    const runs: string[] = []
    for await (const run of live.client.workflow.list({ query: "WorkflowId = 'ticket:acme:slow'" })) {
      runs.push(run.status.name)
      expect(run.historyLength).toBeLessThan(400)
    }
    expect(live.desk.writes).toEqual(['message slow slow:1:0', 'note slow slow:1:1'])
    expect(runs.filter(status => status === 'CONTINUED_AS_NEW').length).toBeGreaterThan(0)
  }, 60_000)
})
