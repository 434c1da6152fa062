import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool } from 'pg'
import type { Instant, Milliseconds } from '../../src/core/time.ts'
import { releaseBrakes, setBrake } from '../../src/store/brakes.ts'
import { publishPolicy } from '../../src/store/policies.ts'
import type { ShopPolicy } from './open-shop.ts'
import type { KillPlan } from './plan-kills.ts'

/** What people ordered during the day and what stood in the store then; moments of the wall clock. */
export interface Orders {
  readonly stop: {
    /** The stop was stored by then. */
    readonly storedAt: Instant
    /** Nobody had begun to release it before. */
    readonly releasedAt: Instant
    /** Decisions that existed by then: held back for good. */
    readonly held: readonly string[]
  }
  readonly publish: {
    readonly policyId: string
    /** Tickets with a timer that was armed under the policy before. */
    readonly armed: readonly string[]
    /** Decisions that may have been made under the policy before. */
    readonly before: readonly string[]
  }
}

const AGAIN = 100
const UNDER_WAY = 1_000

/** The operator of the day: stops everything, lets it go on, publishes another policy. What the database refuses while it is away is tried again. */
export async function giveOrders(options: {
  pool: Pool
  account: string
  plan: Pick<KillPlan, 'stop' | 'publishAt'>
  policy: ShopPolicy
  opened: Instant
  now(): Instant
}): Promise<Orders> {
  const { pool, account, plan, policy, opened, now } = options
  const at = (moment: Milliseconds): Promise<void> => sleep(Math.max(0, opened + moment - now()))
  const ids = async (): Promise<string[]> => {
    const { rows } = await pool.query('SELECT decision_id AS id FROM decisions WHERE account_id = $1', [account])
    return rows.map(({ id }) => id)
  }

  const stopAndGoOn = async (): Promise<Orders['stop']> => {
    await at(plan.stop.from)
    await untilDone(() => setBrake(pool, account, { level: 'stopped', cause: 'person' }))
    const storedAt = now()
    await at(Math.max(plan.stop.to, storedAt - opened + plan.stop.to - plan.stop.from))
    const held = await untilDone(ids)
    const releasedAt = now()
    await untilDone(() => releaseBrakes(pool, account, 'all'))
    return { storedAt, releasedAt, held }
  }
  const publish = async (): Promise<Orders['publish']> => {
    await at(plan.publishAt)
    await untilDone(() => publishPolicy(pool, account, { ...policy, at: now() }))
    // What was being stored at that moment may still be of the policy before.
    await sleep(UNDER_WAY)
    const { rows } = await untilDone(() =>
      pool.query("SELECT ticket_id AS id FROM tickets WHERE account_id = $1 AND state ? 'armed' AND policy_id <> $2", [
        account,
        policy.id,
      ]),
    )
    return { policyId: policy.id, armed: rows.map(({ id }) => id), before: await untilDone(ids) }
  }
  const [stop, published] = await Promise.all([stopAndGoOn(), publish()])
  return { stop, publish: published }
}

async function untilDone<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await attempt()
    } catch {
      await sleep(AGAIN)
    }
  }
}
