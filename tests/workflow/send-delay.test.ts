import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { DAY } from '../../src/core/time.ts'
import { describeLive } from '../support/temporal.ts'
import { startLive, until } from '../support/temporal-live.ts'
import { openTicket } from '../support/temporal-scene.ts'

/** Far more than fit into the delay. */
const NUDGES = 40

describeLive('a message that waits for its delay on an accelerated account', () => {
  it('leaves that long after its decision, however often the ticket is nudged', async () => {
    // 2 s until the reminder is due, and 2 s until it leaves.
    const live = await startLive({
      tickets: [openTicket('acme', 't1')],
      timeScale: DAY / 1_000,
      sendDelay: 2 * DAY,
    })
    await live.write('t1', 'm1', 'please remind me', Date.now())
    await live.nudge('t1')
    const waits = "SELECT 1 FROM commands WHERE status = 'pending'"
    await until(async () => (await live.database.pool.query(waits)).rows.length > 0, 30)

    let nudges = 0
    for (; nudges < NUDGES && live.desk.writes.length === 0; nudges++) {
      await live.nudge('t1')
      await sleep(150)
    }

    expect(nudges).toBeLessThan(NUDGES)
    expect(live.desk.writes[0]).toBe('message t1 t1:1:0')
  }, 60_000)
})
