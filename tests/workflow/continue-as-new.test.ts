import { expect, it } from 'vitest'
import { ticketWorkflowId } from '../../src/worker/nudge.ts'
import { describeLive } from '../support/temporal.ts'
import { startLive, until } from '../support/temporal-live.ts'
import { runsOf } from '../support/temporal-runs.ts'
import { openTicket } from '../support/temporal-scene.ts'

/** A server that asks for a new run after some dozens of events, instead of thousands. */
const SOON = { 'limit.historyCount.suggestContinueAsNew': '60' }
const NUDGES = 240
/** Every so many nudges there is news behind one. */
const NEWS_EVERY = 12

describeLive('a ticket with more nudges than a run may hold', () => {
  it('continues as new again and again, and answers everything that came', async () => {
    const live = await startLive({ tickets: [openTicket('acme', 'busy')], settings: SOON })
    const { pool } = live.database

    for (let i = 0; i < NUDGES; i += 4) {
      // A message every now and then; most nudges have nothing behind them.
      // Its timer keeps the run alive.
      if (i % NEWS_EVERY === 0) await live.write('busy', `m${i}`, 'please remind me', Date.now())
      await Promise.all(Array.from({ length: 4 }, () => live.nudge('busy')))
    }
    await until(async () => (await pool.query('SELECT 1 FROM inbox WHERE consumed_by IS NULL')).rows.length === 0, 60)
    await live.write('busy', 'last', 'many thanks', Date.now())
    await live.nudge('busy')
    await live.client.workflow.getHandle(ticketWorkflowId('acme', 'busy')).result()

    const answered = await pool.query<{ id: string }>(
      `SELECT jsonb_array_elements_text(decision -> 'inputs') AS id FROM decisions WHERE ticket_id = 'busy'`,
    )
    const { rows } = await pool.query(`SELECT 1 FROM commands WHERE status IN ('pending', 'reserved')`)
    expect(answered.rows.map(row => row.id).sort()).toEqual(
      ['last', ...Array.from({ length: NUDGES / NEWS_EVERY }, (_, i) => `m${i * NEWS_EVERY}`)].sort(),
    )
    expect(rows).toEqual([])
    const lengths = await runsOf(live.client, 'busy')
    expect(lengths.length).toBeGreaterThan(2)
    expect(Math.max(...lengths)).toBeLessThan(400)
  }, 120_000)
})
