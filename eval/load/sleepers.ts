import { setTimeout as sleep } from 'node:timers/promises'
import { DAY, HOUR, SECOND } from '../../src/core/time.ts'
import type { IntentModel } from '../../src/understanding/intents/intent-model.ts'
import { connectClient, temporalTarget } from '../../src/worker/connection.ts'
import { countAsleep, type Sleeper, startSleepers, storeSleepers } from './arm-tickets.ts'
import { connectAccount } from './connect-account.ts'
import type { Rig } from './open-rig.ts'
import { openStage } from './open-stage.ts'
import { quantile, round } from './quantiles.ts'
import { residentMegabytes } from './watch-memory.ts'

const ACCOUNT = 'load'
/** So many of the sleepers wake while we look. */
const WAKING = 200
const OVER = 20 * SECOND
const LEAD = 20 * SECOND
const PATIENCE = 60 * SECOND
const PAGE = 2_000

/** Many tickets that sleep until tomorrow: what they cost, how fast they fall asleep, and whether others still wake on time. */
export async function measureSleepers(
  rig: Rig,
  { tickets = 100_000, model, tell }: { tickets?: number | undefined; model: IntentModel; tell(text: string): void },
) {
  await using stage = await openStage(rig)
  const { database, helpdesk } = stage
  await connectAccount({ database, id: ACCOUNT, policy: 'load.yaml', model, helpdesk })
  await stage.startProduct()
  const { client, close } = await connectClient(
    temporalTarget({ address: rig.temporalAddress, namespace: 'default' }, {}),
  )
  const memory = (): Record<string, number> =>
    Object.fromEntries(
      (['server', 'worker', 'temporal'] as const).map(name => [
        name,
        round(residentMegabytes(rig.running[name].pid() ?? 0)),
      ]),
    )
  const before = memory()
  const begin = performance.now()
  const tomorrow = Date.now() + DAY
  const sleepers = Array.from(
    { length: tickets },
    (_, n): Sleeper => ({
      account: ACCOUNT,
      ticketId: String(10_000_000 + n),
      customerId: String(10_000_000 + n),
      messageId: String(10_000_000 + n),
      askedAt: tomorrow - HOUR,
      due: tomorrow + n,
    }),
  )
  await storeSleepers(database, sleepers)
  for (let i = 0; i < tickets; i += PAGE) {
    await startSleepers(client, 'rehearsal', sleepers.slice(i, i + PAGE))
    await untilAsleep(Math.min(tickets, i + PAGE))
    tell(`sleepers: ${Math.min(tickets, i + PAGE)} asleep after ${round((performance.now() - begin) / SECOND)} s`)
  }
  const seconds = (performance.now() - begin) / SECOND
  const asleep = memory()
  const late = await wakeSome()
  await close()
  return {
    tickets,
    perSecond: round(tickets / seconds),
    seconds: round(seconds),
    megabytes: { before, asleep },
    woken: late.length,
    late: { p50: quantile(late, 0.5), p99: quantile(late, 0.99), longest: quantile(late, 1) },
  }

  /** Puts some more to sleep for a moment only, and says by how many milliseconds each was decided too late. */
  async function wakeSome(): Promise<number[]> {
    const asked = { ago: HOUR - LEAD, over: OVER }
    const threads = await stage.openThreads({ count: WAKING, perCustomer: 1, asked })
    const waking = threads.map(({ at, ...one }) => ({ ...one, account: ACCOUNT, askedAt: at, due: at + HOUR }))
    await storeSleepers(database, waking)
    await startSleepers(client, 'rehearsal', waking)
    const end = Date.now() + LEAD + OVER + PATIENCE
    for (;;) {
      const { rows } = await database.pool.query<{ late: number }>(
        'SELECT (extract(epoch FROM created_at - at) * 1000)::float8 AS late FROM decisions WHERE seq = 0',
      )
      if (rows.length >= WAKING || Date.now() > end) return rows.map(row => row.late)
      await sleep(SECOND)
    }
  }

  async function untilAsleep(count: number): Promise<void> {
    while ((await countAsleep(database)) < count) await sleep(200)
  }
}
