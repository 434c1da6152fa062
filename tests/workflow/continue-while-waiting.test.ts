import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { DAY } from '../../src/core/time.ts'
import { ticketWorkflowId } from '../../src/worker/nudge.ts'
import { describeLive } from '../support/temporal.ts'
import { startLive, until } from '../support/temporal-live.ts'
import { runsOf } from '../support/temporal-runs.ts'
import { openTicket } from '../support/temporal-scene.ts'

/** A server that asks for a new run after some dozens of events, instead of thousands. */
const SOON = { 'limit.historyCount.suggestContinueAsNew': '60' }

describeLive('a ticket whose message waits for its delay', () => {
  it('continues as new under nudges, and the message leaves once', async () => {
    const live = await startLive({
      tickets: [openTicket('acme', 'slow')],
      settings: SOON,
      sendDelay: 4 * DAY,
      timeScale: (2 * DAY) / 2_000,
    })
    await live.write('slow', 'm1', 'please remind me', Date.now())
    await live.nudge('slow')
    await until(
      async () => (await live.database.pool.query(`SELECT 1 FROM commands WHERE status = 'pending'`)).rows.length > 0,
      30,
    )

    // One by one, so that each is looked at by itself.
    for (let i = 0; i < 15; i++) {
      await live.nudge('slow')
      await sleep(200)
    }
    await live.client.workflow.getHandle(ticketWorkflowId('acme', 'slow')).result()

    expect(live.desk.writes).toEqual(['message slow slow:1:0', 'note slow slow:1:1'])
    const lengths = await runsOf(live.client, 'slow')
    expect(lengths.length).toBeGreaterThan(1)
    expect(Math.max(...lengths)).toBeLessThan(400)
  }, 120_000)
})
