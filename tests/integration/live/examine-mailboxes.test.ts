import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { accountJobs } from '../../../src/composition/account-jobs.ts'
import { examineMailboxes } from '../../../src/composition/examine-mailboxes.ts'
import { openGorgias } from '../../../src/composition/shop-helpdesk.ts'
import { DAY } from '../../../src/core/time.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { saveAccount } from '../../../src/store/accounts.ts'
import { wantHistory } from '../../../src/store/history.ts'
import { publishPolicy } from '../../../src/store/policies.ts'
import { createLogger } from '../../../src/telemetry/logger.ts'
import { testDatabase } from '../../support/database.ts'
import { openSandbox } from '../../unit/helpdesk/sandbox/sandbox-client.ts'

const POLICY = `version: 1
account: shop
hours: { timezone: Europe/Paris, weekly: { mon-fri: "09:00-18:00" } }
personas: { default: { name: Lea } }
brands:
  Shop: { mailboxes: [support@shop.example, "+33 1 00 00 00 00"] }
  South: { mailboxes: [help@south.example, old@south.example] }
`
const SOUTH = { name: 'South', address: 'help@south.example' }
const WEST = { name: 'West', address: 'office@west.example' }

it('holds the policy against the helpdesk’s mailboxes and the last weeks’ tickets, and does without the helpdesk', async () => {
  const database = await testDatabase()
  const { sandbox } = await openSandbox({ shop: { mailboxes: [SOUTH, WEST] } })
  onTestFinished(() => sandbox.close())
  const helpdesk = { vendor: 'gorgias', url: sandbox.url, user: 'rehearsal@shop.example', secret: 'SHOP' } as const
  await saveAccount(database.pool, { id: 'shop', kind: 'sandbox', helpdesk })
  await publishPolicy(database.pool, 'shop', { id: 'p', source: POLICY, policy: parsePolicy(POLICY, 'p'), at: 0 })
  const write = (n: number, to: string): void => {
    for (let i = 0; i < n; i++) {
      const from = { address: `${to.length}-${i}@mail.example` }
      sandbox.control.inbound({ channel: 'email', from, to: { address: to }, text: 'Where is it?' })
    }
  }
  write(7, 'office@west.example')
  sandbox.control.advance(60 * DAY)
  write(6, 'office@west.example')
  write(2, 'help@south.example')
  await wantHistory(database.pool, 'shop')
  const auth = { kind: 'basic', email: 'rehearsal@shop.example', apiKey: sandbox.keys.apiKey } as const
  const waiting = { now: () => performance.now(), sleep: () => sleep(1) }
  const now = (): number => sandbox.control.desk.clock.now()
  const opened = openGorgias({ account: 'shop', url: sandbox.url, auth, apiShare: 1, now, waiting })
  const log = createLogger({ level: 'silent' })
  await accountJobs({ database, now, log, shop: async () => opened }, async () => {}).history('shop', Date.now())

  const asked = await examineMailboxes(database.pool, { secrets: { SHOP: sandbox.keys.apiKey }, clockOffset: 0 })
  const alone = await examineMailboxes(database.pool, { secrets: {}, clockOffset: 0 })

  expect(asked.map(({ state, found }) => `${state} ${found.split('; ')[0]}`)).toEqual([
    'warning shop: West (office@west.example) is of no brand',
    expect.stringMatching(
      /^warning shop: brands.South.mailboxes names old@south.example, .* South had 2 tickets since /,
    ),
  ])
  expect(asked[0]!.found).toContain('6 of 6 tickets since 2026-05-01 without one')
  expect(alone.map(({ state, found }) => `${state} ${found.split('; ')[0]}`)).toEqual([
    'absent shop: the helpdesk could not be asked (REHEARSAL_SECRET_SHOP: expected the helpdesk’s API key)',
    'warning shop: office@west.example is of no brand',
  ])
})
