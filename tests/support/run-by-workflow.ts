import { readFileSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import type { ActivityDeps } from '../../activities/activity-deps.ts'
import { type Activities, createActivities } from '../../activities/index.ts'
import type { TicketRunner } from '../../src/composition/open-stories.ts'
import { parseTemporalConfig } from '../../src/config/temporal.ts'
import type { Instant } from '../../src/core/time.ts'
import { saveAccount } from '../../src/store/accounts.ts'
import { connectClient, connectWorker } from '../../src/worker/connection.ts'
import { startWorker } from '../../src/worker/create-worker.ts'
import { createNudge } from '../../src/worker/nudge.ts'
import { devServer, quietRuntime, testBundle } from './temporal.ts'

/** Accounts' clocks all but stand still; the story moves them. (Temporal takes no timer of more than a century.) */
const STANDING = 1 / 1_000
const CONFIG = parseTemporalConfig(
  readFileSync('temporal.yaml', 'utf8').replace('writes_per_second: 1', 'writes_per_second: 1000'),
  'temporal.yaml',
)

/** Runs the tickets of stories by their real workflows on the dev server; stopped when the test ends. */
export async function runByWorkflow(deps: ActivityDeps): Promise<TicketRunner> {
  quietRuntime()
  const { address } = await devServer()
  const target = { connection: { address }, namespace: 'default' }
  const connection = await connectWorker(target)
  const { client, close } = await connectClient(target)
  const watch = watchTickets(createActivities(deps))
  const worker = await startWorker({
    connection,
    namespace: 'default',
    config: CONFIG,
    bundlePath: await testBundle(),
    activities: watch.activities,
    accounts: [],
  })
  onTestFinished(async () => {
    await worker.shutdown()
    await connection.close()
    await close()
  })
  const nudge = createNudge(client, CONFIG.queue)
  return {
    async moved(account, now) {
      const clock = { start: now, wall: Date.now() }
      await saveAccount(deps.pool, { id: account, kind: 'sandbox', timeScale: STANDING, clock })
      await worker.serveAccount(account)
    },
    async run(account, ticketId) {
      const rests = watch.rests(`${account} ${ticketId}`)
      await nudge(account, ticketId)
      return rests
    },
  }
}

interface Waiting {
  readonly resolve: (wake: Instant | undefined) => void
  readonly reject: (error: unknown) => void
  /** The decision that is being carried out, and what its turn said about afterwards. */
  turn?: { readonly decisionId: string; readonly more: boolean; readonly wakeAt: Instant | undefined }
}

/** Tells when a ticket's workflow sleeps or has ended, and when it is to be woken. */
function watchTickets(inner: Activities): {
  activities: Activities
  rests(key: string): Promise<Instant | undefined>
} {
  const waiting = new Map<string, Waiting>()
  const finish = (key: string, wake: Instant | undefined): void => {
    waiting.get(key)?.resolve(wake)
    waiting.delete(key)
  }
  return {
    rests: key => new Promise((resolve, reject) => void waiting.set(key, { resolve, reject })),
    activities: {
      ...inner,
      takeTurn: async request => {
        const key = `${request.account} ${request.ticketId}`
        // A turn that began before the question says nothing about what came after.
        const asked = waiting.get(key)
        const outcome = await inner.takeTurn(request).catch(error => {
          asked?.reject(error)
          throw error
        })
        if (asked === undefined || asked !== waiting.get(key)) return outcome
        const { decisionId, more, wakeAt } = outcome
        if (decisionId !== undefined) asked.turn = { decisionId, more, wakeAt }
        else if (!more) finish(key, wakeAt)
        return outcome
      },
      carryOut: async request => {
        const key = `${request.account} ${request.decisionId.slice(0, request.decisionId.lastIndexOf(':'))}`
        const asked = waiting.get(key)
        const carried = await inner.carryOut(request)
        if (asked === undefined || asked !== waiting.get(key)) return carried
        if (carried.again !== undefined) finish(key, carried.again)
        else if (asked.turn?.decisionId === request.decisionId && !asked.turn.more) finish(key, asked.turn.wakeAt)
        return carried
      },
    },
  }
}
