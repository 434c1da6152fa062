import { describe, expect, it } from 'vitest'
import { rollOutPage } from '../../activities/roll-out-page.ts'
import { takeTicketTurn } from '../../activities/take-turn.ts'
import type { Policy } from '../../src/core/policy.ts'
import { INITIAL_STATE } from '../../src/core/state.ts'
import { DAY, HOUR } from '../../src/core/time.ts'
import { readAccount } from '../../src/store/accounts.ts'
import { listDecisions } from '../../src/store/decisions.ts'
import type { Database } from '../../src/store/open-database.ts'
import { listUnrolledPolicies, publishPolicy, readPolicy } from '../../src/store/policies.ts'
import { lockTicket, writeTicketState } from '../../src/store/tickets.ts'
import { watchPolicies } from '../../src/worker/watch-policies.ts'
import { testDatabase } from '../support/database.ts'
import { describeLive } from '../support/temporal.ts'
import { startLive, until } from '../support/temporal-live.ts'
import { openTicket, scene } from '../support/temporal-scene.ts'

async function publish({ pool }: Pick<Database, 'pool'>, id: string): Promise<void> {
  const { policy } = await readPolicy(pool, 'acme', 'policy-1')
  await publishPolicy(pool, 'acme', { id, source: '', policy: policy as Policy, at: Date.now() })
}

/** A ticket whose timer was armed under a policy. */
async function arm({ pool }: Database, ticketId: string, policyId: string): Promise<void> {
  await lockTicket(pool, 'acme', ticketId)
  const armed = {
    kind: 'follow_up',
    rule: 'patience',
    n: 1,
    due: Date.now() + DAY,
    anchorId: 'm1',
    anchorAt: 0,
  } as const
  const next = { state: { ...INITIAL_STATE, seq: 1, armed }, nextSeq: 1, policyId, decidedAt: 0, wakeAt: armed.due }
  await writeTicketState(pool, 'acme', ticketId, next)
}

describe('a new policy', () => {
  it('has an armed timer judged again, once, at the moment it was published', async () => {
    const database = await testDatabase()
    const live = await scene(database, { account: 'acme', tickets: [openTicket('acme', 't1')], stage: 'shadow' })
    const asked = Date.now()
    await live.write('t1', 'm1', 'please remind me', asked)
    await takeTicketTurn(live.deps, { account: 'acme', ticketId: 't1', now: asked }, false)
    await publish(database, 'policy-2')
    const { policyPublishedAt } = await readAccount(database.pool, 'acme')

    const now = Date.now() + HOUR
    const outcome = await takeTicketTurn(live.deps, { account: 'acme', ticketId: 't1', now }, false)
    const again = await takeTicketTurn(live.deps, { account: 'acme', ticketId: 't1', now }, false)

    const decisions = await listDecisions(database.pool, 'acme', 't1')
    expect(decisions.map(({ decision, policyId }) => [decision.inputs, decision.at, policyId])).toEqual([
      [['m1'], asked, 'policy-1'],
      [[], policyPublishedAt, 'policy-2'],
    ])
    expect([outcome.wakeAt, again.wakeAt]).toEqual([policyPublishedAt! + 48 * HOUR, policyPublishedAt! + 48 * HOUR])
  })

  it('reaches tickets page by page, those alone that wait under another one, and is then rolled out', async () => {
    const database = await testDatabase()
    const live = await scene(database, { account: 'acme', tickets: [] })
    await arm(database, 't000', 'policy-1')
    await database.pool.query(
      `INSERT INTO tickets (account_id, ticket_id, state, policy_id)
       SELECT account_id, 't' || lpad(n::text, 3, '0'), state, policy_id FROM tickets, generate_series(1, 229) n`,
    )
    await arm(database, 'u-new', 'policy-2')
    await publish(database, 'policy-2')
    const nudged: string[] = []
    const deps = { ...live.deps, nudge: async (_: string, ticketId: string) => void nudged.push(ticketId) }

    const pages = []
    let after: string | undefined
    do {
      const page = await rollOutPage(deps, {
        account: 'acme',
        policyId: 'policy-2',
        ...(after !== undefined && { after }),
      })
      pages.push(page.told)
      after = page.after
    } while (after !== undefined)

    expect([pages, nudged.length, new Set(nudged).size, nudged.includes('u-new')]).toEqual([
      [100, 100, 30],
      230,
      230,
      false,
    ])
    expect(await listUnrolledPolicies(database.pool)).toEqual([])
  })

  it('ends the rollout of the one before it', async () => {
    const database = await testDatabase()
    const live = await scene(database, { account: 'acme', tickets: [] })
    await arm(database, 't1', 'policy-1')
    await publish(database, 'policy-2')
    await publish(database, 'policy-3')

    const page = await rollOutPage(live.deps, { account: 'acme', policyId: 'policy-2' })

    expect(page).toEqual({ told: 0 })
    expect(await listUnrolledPolicies(database.pool)).toEqual([{ account: 'acme', policyId: 'policy-3' }])
  })

  it('is noticed whoever published it, and a failing look is not the last', async () => {
    const started: string[] = []
    let looks = 0
    const stop = watchPolicies({
      interval: 5,
      listUnrolled: async () => {
        if (++looks === 1) throw new Error('the database is away')
        return [{ account: 'acme', policyId: 'p2' }]
      },
      rollOut: async (account, policyId) => void started.push(`${account} ${policyId}`),
      log: { warn: () => {} },
    })

    await until(() => started.length > 0)
    await stop()

    expect(started[0]).toBe('acme p2')
  })
})

describeLive('a policy published while a timer sleeps', () => {
  it('moves the timer through the rollout workflow', async () => {
    const live = await startLive({ tickets: [openTicket('acme', 't1')] })
    await live.write('t1', 'm1', 'please remind me', Date.now())
    await live.nudge('t1')
    await until(async () => (await listDecisions(live.database.pool, 'acme', 't1')).length === 1)
    await publish(live.database, 'policy-2')

    await live.rollOut('policy-2')
    await live.client.workflow.getHandle('policy-rollout:acme:policy-2').result()
    await until(async () => (await listDecisions(live.database.pool, 'acme', 't1')).length === 2)

    const [, second] = await listDecisions(live.database.pool, 'acme', 't1')
    expect([second!.policyId, second!.decision.inputs]).toEqual(['policy-2', []])
    expect(await listUnrolledPolicies(live.database.pool)).toEqual([])
    await live.client.workflow.getHandle('ticket:acme:t1').terminate()
  })
})
