import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { accountJobs } from '../../../src/composition/account-jobs.ts'
import { learnFirstModel } from '../../../src/composition/learn-account.ts'
import { openGorgias } from '../../../src/composition/shop-helpdesk.ts'
import type { Scorecard } from '../../../src/control/scorecard.ts'
import { DAY, HOUR } from '../../../src/core/time.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { readAccount, saveAccount } from '../../../src/store/accounts.ts'
import { wantHistory } from '../../../src/store/history.ts'
import { activateModel, readModel, saveModel } from '../../../src/store/models.ts'
import type { Database } from '../../../src/store/open-database.ts'
import { publishPolicy } from '../../../src/store/policies.ts'
import { listScorecards } from '../../../src/store/scorecards.ts'
import { createLogger } from '../../../src/telemetry/logger.ts'
import { deserializeIntentModel } from '../../../src/understanding/intents/serialize-intent-model.ts'
import { testDatabase } from '../../support/database.ts'
import { addPastCases } from '../../support/past-cases.ts'
import { mail, openSandbox, type SandboxClient } from '../../unit/helpdesk/sandbox/sandbox-client.ts'

const POLICY = 'datasets/policies/faults.yaml'
/** A Monday, in whatever zone. */
const MONDAY = Date.parse('2026-11-23T12:00:00Z')
const SAID = [
  ['refund', 'Please send my money back, the refund for the broken kettle is still missing'],
  ['delivery', 'Where is my parcel? The courier has not delivered the order yet'],
] as const

let database: Database
let desk: SandboxClient

beforeEach(async () => {
  database = await testDatabase()
  desk = await openSandbox()
  onTestFinished(() => desk.sandbox.close())
  await saveAccount(database.pool, { id: 'shop', kind: 'sandbox' })
})

const now = (): number => desk.sandbox.control.desk.clock.now()

function jobs() {
  const auth = { kind: 'basic', email: 'rehearsal@shop.example', apiKey: desk.sandbox.keys.apiKey } as const
  const waiting = { now: () => performance.now(), sleep: () => sleep(1) }
  const opened = openGorgias({ account: 'shop', url: desk.sandbox.url, auth, apiShare: 1, now, waiting })
  return accountJobs(
    { database, now, log: createLogger({ level: 'silent' }), shop: async () => opened },
    async () => {},
  )
}

/** Past tickets that agents tagged with what they were about, and gave to a team. */
async function fill(): Promise<string[]> {
  const ids: string[] = []
  const { teams } = desk.sandbox.control.desk.store
  const billing = [...teams.values()].find(({ name }) => name === 'Billing')!.id
  for (let i = 0; i < 12; i++) {
    desk.sandbox.control.advance(HOUR)
    const [tag, text] = SAID[i % 2]!
    const id = mail(desk.sandbox, `${text} (${i})`, { address: `c${i}@mail.example` })
    await desk.call('POST', `/api/tickets/${id}/tags`, { names: [tag] })
    await desk.call('PUT', `/api/tickets/${id}`, { status: 'closed', assignee_team: { id: billing } })
    ids.push(String(id))
  }
  desk.sandbox.control.advance(DAY)
  return ids
}

async function publish(): Promise<void> {
  const source = readFileSync(POLICY, 'utf8')
  await publishPolicy(database.pool, 'shop', { id: 'p', source, policy: parsePolicy(source, POLICY), at: 0 })
}

describe('the history job', () => {
  it('brings the past over, learns a first model from it, and does neither twice', async () => {
    await fill()
    await wantHistory(database.pool, 'shop')
    const { history } = jobs()

    const first = await history('shop', Date.now())
    const { activeModelId, knowledgeVersion } = await readAccount(database.pool, 'shop')
    const second = await history('shop', Date.now())

    expect(first).toMatchObject({ more: 0, learned: 1 })
    expect(first['items']).toBeGreaterThanOrEqual(24)
    expect(second).toMatchObject({ more: 0, learned: 0, changed: 0 })
    const { artefact } = await readModel(database.pool, 'shop', activeModelId!)
    expect([...deserializeIntentModel(artefact).labels].sort()).toEqual(['delivery', 'refund'])
    expect(knowledgeVersion).toBe(1)
    expect((await readAccount(database.pool, 'shop')).activeModelId).toBe(activeModelId)
  })

  it('leaves an account alone that never asked for its past', async () => {
    await fill()

    expect(await jobs().history('shop', Date.now())).toMatchObject({ items: 0, changed: 0, learned: 0 })
    expect((await readAccount(database.pool, 'shop')).activeModelId).toBeUndefined()
  })
})

describe('learnFirstModel', () => {
  it('learns nothing without a past', async () => {
    expect(await learnFirstModel(database.pool, 'shop', now())).toBe(false)
  })

  it('never replaces a model that decides', async () => {
    await fill()
    await wantHistory(database.pool, 'shop')
    await saveModel(database.pool, 'shop', { id: 'mine', kind: 'intents', artefact: Buffer.from('{}') })
    await activateModel(database.pool, 'shop', 'mine')

    const result = await jobs().history('shop', Date.now())

    expect(result).toMatchObject({ learned: 0, more: 0 })
    expect(await learnFirstModel(database.pool, 'shop', now())).toBe(false)
    expect((await readAccount(database.pool, 'shop')).activeModelId).toBe('mine')
  })
})

describe('the scorecard job', () => {
  it('has nothing to write without a policy, nor before anything was decided', async () => {
    const { scorecard } = jobs()
    const without = await scorecard('shop', MONDAY)
    await publish()

    expect([without, await scorecard('shop', MONDAY)]).toEqual([{ weeks: 0 }, { weeks: 0 }])
  })

  it('holds whole weeks in the policy’s zone, and routes against the teams that tickets ended with', async () => {
    const [kept, other] = await fill()
    await wantHistory(database.pool, 'shop')
    const { history, scorecard } = jobs()
    await history('shop', Date.now())
    await publish()
    await addPastCases(database.pool, { n: 3, verdict: 'right', at: MONDAY - 7 * DAY })
    await addRoutes([
      [kept!, 'Billing'],
      [other!, 'Logistics'],
    ])

    const result = await scorecard('shop', MONDAY)

    const [card] = await listScorecards<Scorecard>(database.pool, 'shop', 5)
    expect(result).toEqual({ weeks: 1 })
    expect(card).toMatchObject({ week: '2026-11-16', until: '2026-11-22', decisions: 5 })
    expect(card!.lines.find(({ figure }) => figure === 'routes_kept')).toEqual({
      figure: 'routes_kept',
      actual: 0.5,
      n: 2,
    })
  })
})

async function addRoutes(routes: readonly (readonly [string, string])[]): Promise<void> {
  for (const [ticketId, team] of routes) {
    await database.pool.query(
      `INSERT INTO decisions (account_id, decision_id, ticket_id, seq, at, stage, reason, decision, policy_id, seen_message_ids)
       VALUES ('shop', $1 || ':0', $1, 0, $2, 'full', 'routed', '{}', 'p', '{}')`,
      [ticketId, new Date(MONDAY - 6 * DAY)],
    )
    await database.pool.query(
      `INSERT INTO commands (account_id, command_id, decision_id, index, ticket_id, kind, command, status)
       VALUES ('shop', $1 || ':0:0', $1 || ':0', 0, $1, 'route', $2, 'done')`,
      [ticketId, JSON.stringify({ kind: 'route', team })],
    )
  }
}
