import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { enrolPeople, playStory, type Stage } from '../../src/cli/live/play-story.ts'
import { PEOPLE, type Step } from '../../src/cli/live/story.ts'
import { HOUR, MINUTE } from '../../src/core/time.ts'
import { query } from '../../src/store/query.ts'
import { deedsOn, openTestShop, type TestShop } from '../support/sandbox-shop.ts'
import { describeLive } from '../support/temporal.ts'

const SCALE = 7_200
const SCRIPT = path.resolve(import.meta.dirname, '../support/shop-worker-process.ts')

async function startWorker(shop: TestShop): Promise<ChildProcess> {
  const { url, keys } = shop.sandbox
  const args = [SCRIPT, shop.temporalAddress, shop.database.url, url, keys.tokenUser, keys.apiKey, shop.account]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout!, 'data')
  return child
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 60_000
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('What was waited for did not happen.')
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

const STEPS: readonly Step[] = [
  { at: 0, by: 'customer', whose: 'elena', subject: 'Order', text: 'Hi, where is my order #1043?' },
  { at: MINUTE, by: 'customer', whose: 'mia', subject: 'Order', text: 'Hello, where is my order #1042?' },
  { at: HOUR, by: 'agent', whose: 'elena', text: 'Hi Elena, could you tell us your address, please?' },
  { at: HOUR, by: 'agent', whose: 'mia', text: 'Hello Mia, it was delivered this morning.', sets: 'closed' },
]

describeLive('kill -9 of the product’s worker over the sandbox helpdesk', () => {
  it('loses nothing and sends nothing twice', { timeout: 300_000 }, async () => {
    const shop = await openTestShop({ timeScale: SCALE, followUpAfter: 24, work: false })
    const { control, ledger, keys, url } = shop.sandbox
    const tickets = new Map<string, number>()
    const stage: Stage = { url, agent: `ana@shop.example:${keys.apiKey}`, now: shop.now, timeScale: SCALE, tickets }
    const first = await startWorker(shop)
    const begin = shop.now()
    await enrolPeople(Object.values(PEOPLE), begin, stage)
    await playStory(STEPS, PEOPLE, begin, stage, new AbortController().signal)
    const [elena, mia] = [tickets.get('elena')!, tickets.get('mia')!]
    const armed = "SELECT 1 FROM tickets WHERE state -> 'armed' ->> 'rule' = 'vip-unshipped'"
    await until(async () => (await query(shop.database.pool, armed)).length === 1)

    // The follow-up goes out, its answer never comes in, and there the worker dies; a thank-you arrives while nobody works.
    control.faults.plan({ kind: 'timeout_after', method: 'POST', path: `/tickets/${elena}/messages` })
    await until(() => ledger.entries({ kind: 'message_sent', ticketId: elena }).length === 2)
    first.kill('SIGKILL')
    const thanks: Step = { at: 0, by: 'customer', whose: 'mia', text: 'Found it. Thank you so much!' }
    await playStory([thanks], PEOPLE, shop.now(), stage, new AbortController().signal)
    await startWorker(shop)
    const open =
      "SELECT 1 FROM commands WHERE status IN ('pending', 'reserved') UNION SELECT 1 FROM inbox WHERE consumed_by IS NULL"
    await until(() => deedsOn(shop, mia).deeds.at(-1) === 'note' && deedsOn(shop, mia).deeds.includes('closed'))
    await until(async () => (await query(shop.database.pool, open)).length === 0)

    expect(deedsOn(shop, elena)).toEqual({
      deeds: ['to Logistics', 'note', 'wrote by email', 'note'],
      received: 1,
    })
    expect(deedsOn(shop, mia)).toEqual({
      deeds: ['to Logistics', 'note', 'closed', '+rehearsal-closed', 'note'],
      received: 0,
    })
  })
})
