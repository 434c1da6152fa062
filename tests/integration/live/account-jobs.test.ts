import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { accountJobs } from '../../../src/composition/account-jobs.ts'
import { openGorgias } from '../../../src/composition/shop-helpdesk.ts'
import type { Decision } from '../../../src/core/decision.ts'
import { DAY } from '../../../src/core/time.ts'
import { connectWebhooks, WEBHOOK_TRIGGERS } from '../../../src/helpdesk/gorgias/connect-webhooks.ts'
import { inputsOf } from '../../../src/history/inputs-of.ts'
import { readAccount, saveAccount } from '../../../src/store/accounts.ts'
import { insertDecision } from '../../../src/store/decisions.ts'
import { consumeInbox, insertInbox, readWaiting } from '../../../src/store/inbox.ts'
import { claimNotices } from '../../../src/store/notices.ts'
import type { Database } from '../../../src/store/open-database.ts'
import { listReconcileRuns } from '../../../src/store/reconcile.ts'
import { createLogger } from '../../../src/telemetry/logger.ts'
import { testDatabase } from '../../support/database.ts'
import { mail, openSandbox, type SandboxClient } from '../../unit/helpdesk/sandbox/sandbox-client.ts'

const HOOKS = 'https://hooks.shop.example'

let database: Database
let desk: SandboxClient
let nudged: string[]

beforeEach(async () => {
  database = await testDatabase()
  desk = await openSandbox()
  nudged = []
  onTestFinished(() => desk.sandbox.close())
})

const now = (): number => desk.sandbox.control.desk.clock.now()

async function shop() {
  const auth = { kind: 'basic', email: 'rehearsal@shop.example', apiKey: desk.sandbox.keys.apiKey } as const
  const waiting = { now: () => performance.now(), sleep: () => sleep(1) }
  const opened = openGorgias({ account: 'shop', url: desk.sandbox.url, auth, apiShare: 1, now, waiting })
  const helpdesk = { vendor: 'gorgias', url: desk.sandbox.url, user: auth.email, secret: 'X', hooks: HOOKS } as const
  await saveAccount(database.pool, {
    id: 'shop',
    kind: 'sandbox',
    clock: { start: now(), wall: Date.now() },
    helpdesk,
    hookSecrets: ['first'],
  })
  const jobs = accountJobs(
    { database, now: Date.now, log: createLogger({ level: 'silent' }), shop: async () => opened },
    async (_, ticketId) => void nudged.push(ticketId),
  )
  return { ...opened, jobs }
}

async function seqs(ticket: string): Promise<number[]> {
  return (await readWaiting(database.pool, 'shop', ticket)).map(({ seq }) => seq)
}

/** A decision that answered these inputs. */
async function storeAnswer(ticketId: string, inputs: readonly string[]): Promise<void> {
  const decision = { inputs, at: now(), stage: 'full', reason: 'nothing_to_do', commands: [] } as unknown as Decision
  await insertDecision(database.pool, 'shop', {
    id: `${ticketId}:0`,
    ticketId,
    seq: 0,
    decision,
    policyId: 'p',
    controlVersion: 0,
    seenMessageIds: [],
  })
}

describe('reconcile', () => {
  it('fetches what was never delivered, wakes the tickets, and proves that nothing is missing', async () => {
    const { jobs } = await shop()
    const first = String(mail(desk.sandbox, 'Where is my parcel?'))
    const second = String(mail(desk.sandbox, 'Wrong size'))

    const run = await jobs.reconcile('shop', Date.now())
    const again = await jobs.reconcile('shop', Date.now() + 1)

    expect(run).toEqual({ tickets: 2, events: 2, missing: 2, unproven: 0 })
    expect(again).toMatchObject({ missing: 0, unproven: 0 })
    expect(nudged.sort()).toEqual([first, second].sort())
    const waiting = await readWaiting(database.pool, 'shop', first)
    expect(waiting.map(({ input }) => [input.kind, 'from' in input && input.from])).toEqual([['message', 'customer']])
    expect((await listReconcileRuns(database.pool, 'shop', 5)).map(each => each.missing)).toEqual([0, 2])
  })

  it('notices changes without a message, and not those of our own making', async () => {
    const { jobs, helpdesk } = await shop()
    const ticket = String(mail(desk.sandbox, 'Hello'))
    await jobs.reconcile('shop', Date.now())
    desk.sandbox.control.desk.clock.advance?.(60_000)
    await desk.call('PUT', `/api/tickets/${ticket}`, { status: 'closed' })

    const changed = await jobs.reconcile('shop', Date.now() + 2)
    await helpdesk.addTags(ticket, ['ours'])
    const quiet = await jobs.reconcile('shop', Date.now() + 3)

    expect([changed['missing'], quiet['missing']]).toEqual([1, 0])
  })

  it('looks back to the first delivery, however late the first comparison comes', async () => {
    const { jobs } = await shop()
    const delivered = String(mail(desk.sandbox, 'Where is my parcel?'))
    const input = { kind: 'change', id: 'x', at: now() } as const
    await insertInbox(database.pool, 'shop', [{ ticketId: delivered, dedupeKey: 'x', input }])
    const lost = String(mail(desk.sandbox, 'Wrong size'))

    const run = await jobs.reconcile('shop', Date.now() + 3 * DAY)

    expect(run).toMatchObject({ missing: 2, unproven: 0 })
    expect(nudged.sort()).toEqual([delivered, lost].sort())
  })

  it('finds an event that was never delivered behind one that was, and was answered', async () => {
    const { jobs, helpdesk } = await shop()
    const ticket = String(mail(desk.sandbox, 'Hello'))
    await jobs.reconcile('shop', Date.now())
    await consumeInbox(database.pool, 'shop', ticket, await seqs(ticket), 'nothing')
    const { clock } = desk.sandbox.control.desk
    clock.advance?.(60_000)
    await desk.call('PUT', `/api/tickets/${ticket}`, { status: 'closed' })
    clock.advance?.(60_000)
    await desk.call('PUT', `/api/tickets/${ticket}`, { status: 'open' })
    const log = inputsOf(await helpdesk.readTicket(ticket)).filter(input => input.kind === 'event')
    await storeAnswer(ticket, [log.at(-1)!.id])

    const run = await jobs.reconcile('shop', Date.now() + 2)

    expect(log).toMatchObject([{ type: 'closed' }, { type: 'reopened' }])
    expect(run).toMatchObject({ missing: 1, unproven: 0 })
    const [missed] = await readWaiting(database.pool, 'shop', ticket)
    expect(missed?.input).toMatchObject({ kind: 'change', at: log[0]!.at })
  })
})

describe('connection', () => {
  it('leaves webhooks alone that are as they should be', async () => {
    const { jobs, client } = await shop()
    await connectWebhooks(client, { url: `${HOOKS}/hooks/shop`, secret: 'first' })

    expect(await jobs.connection('shop', Date.now())).toEqual({ broken: 0, repaired: 0 })
    expect((await readAccount(database.pool, 'shop')).hookSecretHashes.length).toBe(1)
  })

  it('switches on again what the helpdesk switched off, fetches what was missed, and says so', async () => {
    const { jobs, client } = await shop()
    await connectWebhooks(client, { url: `${HOOKS}/hooks/shop`, secret: 'first' })
    const mine = [...desk.sandbox.control.desk.store.integrations.values()].filter(each =>
      each.name.startsWith('Rehearsal'),
    )
    mine[0]!.deactivated_datetime = '2026-01-01T00:00:00Z'
    mail(desk.sandbox, 'Nobody told us')

    const result = await jobs.connection('shop', Date.now())

    expect(result).toEqual({ broken: 1, repaired: WEBHOOK_TRIGGERS.length, missing: 1 })
    expect(await jobs.connection('shop', Date.now())).toEqual({ broken: 0, repaired: 0 })
    expect((await readAccount(database.pool, 'shop')).hookSecretHashes.length).toBe(2)
    const told = await claimNotices(database.pool, [1_000], 10)
    expect(told.map(({ kind }) => kind).sort()).toEqual(['webhook_back', 'webhook_off'])
  })
  it('tells of each failure by itself, also of two within a minute, and of one that lasts only once', async () => {
    const { jobs, client } = await shop()
    await connectWebhooks(client, { url: `${HOOKS}/hooks/shop`, secret: 'first' })
    const switchOff = (): void => {
      const mine = [...desk.sandbox.control.desk.store.integrations.values()].filter(each =>
        each.name.startsWith('Rehearsal'),
      )
      mine[0]!.deactivated_datetime = '2026-01-01T00:00:00Z'
    }
    const at = Date.now()

    switchOff()
    await jobs.connection('shop', at)
    switchOff()
    await jobs.connection('shop', at + 60_000)

    const told = await claimNotices(database.pool, [1_000], 10)
    expect(told.map(({ kind }) => kind).sort()).toEqual(['webhook_back', 'webhook_back', 'webhook_off', 'webhook_off'])
  })
})
