import { readFileSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import { createActivities } from '../../activities/index.ts'
import { parseTemporalConfig } from '../../src/config/temporal.ts'
import { connectClient, connectWorker } from '../../src/worker/connection.ts'
import { startWorker } from '../../src/worker/create-worker.ts'
import { createNudge } from '../../src/worker/nudge.ts'
import { createPolicyRollout } from '../../src/worker/start-policy-rollout.ts'
import { testDatabase } from './database.ts'
import { devServer, quietRuntime, testBundle } from './temporal.ts'
import { scene } from './temporal-scene.ts'

/** The project's own configuration, without the pace that spares a real helpdesk. */
const CONFIG = parseTemporalConfig(
  readFileSync('temporal.yaml', 'utf8').replace('writes_per_second: 1', 'writes_per_second: 100'),
  'temporal.yaml',
)

/** A shop with a worker on the dev server; everything is stopped when the test ends. */
export async function startLive(
  options: Omit<Parameters<typeof scene>[1], 'account'> & {
    /** Of the dev server, where this is the first test of its file. */
    settings?: Readonly<Record<string, string>>
  },
) {
  quietRuntime()
  const account = 'acme'
  const { address } = await devServer(options.settings)
  const target = { connection: { address }, namespace: 'default' }
  const database = await testDatabase()
  const shop = await scene(database, { ...options, account })
  const { client, close } = await connectClient(target)
  const startTestWorker = async () => {
    const connection = await connectWorker(target)
    const worker = await startWorker({
      connection,
      namespace: 'default',
      config: CONFIG,
      bundlePath: await testBundle(),
      activities: createActivities({ ...shop.deps, nudge: createNudge(client, CONFIG.queue) }),
      accounts: [account],
    })
    return async () => {
      await worker.shutdown()
      await connection.close()
    }
  }
  let stopWorker = await startTestWorker()
  onTestFinished(async () => {
    await stopWorker()
    await close()
  })
  return {
    ...shop,
    database,
    client,
    rollOut: (policyId: string) => createPolicyRollout(client, CONFIG.queue)(account, policyId),
    nudge: (ticketId: string) => createNudge(client, CONFIG.queue, shop.deps.isSearchable)(account, ticketId),
    /** Stops the worker, does `meanwhile`, and starts a new one. */
    restartWorker: async (meanwhile: () => Promise<void>) => {
      await stopWorker()
      await meanwhile()
      stopWorker = await startTestWorker()
    },
  }
}

/** Waits for something that happens by itself; at most ten seconds unless told otherwise. */
export async function until(done: () => boolean | Promise<boolean>, seconds = 10): Promise<void> {
  for (let i = 0; i < seconds * 20; i++) {
    if (await done()) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('What was waited for did not happen.')
}
