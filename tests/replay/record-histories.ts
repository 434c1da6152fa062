import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js'
import { createActivities } from '../../activities/index.ts'
import type { Jobs } from '../../activities/run-job.ts'
import { readEnvironment } from '../../src/config/environment.ts'
import { parseTemporalConfig } from '../../src/config/temporal.ts'
import { INITIAL_STATE } from '../../src/core/state.ts'
import { DAY, HOUR } from '../../src/core/time.ts'
import { saveAccount } from '../../src/store/accounts.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { publishPolicy, readPolicy } from '../../src/store/policies.ts'
import { connectClient, connectWorker } from '../../src/worker/connection.ts'
import { startWorker } from '../../src/worker/create-worker.ts'
import { findTemporalCli } from '../../src/worker/find-temporal-cli.ts'
import { installRuntime } from '../../src/worker/install-runtime.ts'
import { createNudge, ticketWorkflowId } from '../../src/worker/nudge.ts'
import { ensureSearchable } from '../../src/worker/search-attributes.ts'
import { startDevServer } from '../../src/worker/start-dev-server.ts'
import { createPolicyRollout } from '../../src/worker/start-policy-rollout.ts'
import { startSimulationWorker } from '../../src/worker/start-simulation-worker.ts'
import { workflowBundle } from '../../src/worker/workflow-bundle.ts'
import { simulationQueue } from '../../workflows/queues.ts'
import { openTicket, type Scene, scene } from '../support/temporal-scene.ts'

// Records one history per scenario into `histories/`. Run it before a workflow changes, under a new version folder name:
//   node tests/replay/record-histories.ts v1 [scenario]
const version = process.argv[2] ?? 'v1'
const only = process.argv[3]
installRuntime({ warn: () => {}, error: () => {} })
const environment = readEnvironment()
const cli = await findTemporalCli(environment)
if ('missing' in cli) throw new Error(cli.reasons.join('\n'))
// Histories of a handful of events that are long enough for the server to suggest a new run.
const server = await startDevServer({
  cliPath: cli.path,
  settings: { 'limit.historyCount.suggestContinueAsNew': '40' },
})
const target = { connection: { address: server.address }, namespace: 'default' }
const database = await openDatabase({ memory: true })
await migrate(database.pool)
const { client, close } = await connectClient(target)
await ensureSearchable(client)
const connection = await connectWorker(target)
const config = parseTemporalConfig(readFileSync('temporal.yaml', 'utf8'), 'temporal.yaml')

type Nudge = () => Promise<void>
type ToRecord = string | { readonly workflowId: string; readonly runId: string }
/** Each returns the workflow to record, where that is not the ticket's newest run. */
const SCENARIOS: Record<string, (shop: Scene, account: string, nudge: Nudge) => Promise<ToRecord | undefined>> = {
  'thank-you': async (shop, _account, nudge) => {
    await shop.write('t1', 'm1', 'many thanks', Date.now())
    await nudge()
  },
  'follow-up': async (shop, _account, nudge) => {
    await shop.write('t1', 'm1', 'please remind me', Date.now())
    await nudge()
  },
  'wait-interrupted': async (shop, _account, nudge) => {
    await shop.write('t1', 'm1', 'please remind me', Date.now())
    await nudge()
    await pause(700)
    await shop.write('t1', 'm2', 'solved, thanks', Date.now())
    await Promise.all([nudge(), nudge()])
  },
  'answer-lost': async (shop, _account, nudge) => {
    shop.desk.sends.push('lost')
    await shop.write('t1', 'm1', 'please remind me', Date.now())
    await nudge()
  },
  'model-asked': async (shop, account, nudge) => {
    await saveAccount(database.pool, { id: account, kind: 'sandbox', asksModel: true })
    await shop.write('t1', 'm1', 'a question', Date.now())
    await nudge()
  },
  // Two pages of tickets that nobody serves: the nudges go nowhere.
  'policy-rollout': async (shop, account) => {
    await shop.write('t1', 'm1', 'please remind me', Date.now())
    const state = { ...INITIAL_STATE, armed: { kind: 'follow_up', rule: 'patience', n: 1, due: 0 } }
    await database.pool.query(
      `INSERT INTO tickets (account_id, ticket_id, state, policy_id)
       SELECT $1, 'old-' || lpad(n::text, 3, '0'), $2, 'policy-0' FROM generate_series(1, 120) n`,
      [account, JSON.stringify(state)],
    )
    await createPolicyRollout(client, config.queue)(account, 'policy-1')
    return `policy-rollout:${account}:policy-1`
  },
  // Half a second of quiet before the three messages are decided as one.
  burst: async (shop, account, nudge) => {
    const { policy } = await readPolicy(database.pool, account, 'policy-1')
    const turn = { quiet: 12 * HOUR, longest: 2 * DAY }
    await publishPolicy(database.pool, account, {
      id: 'policy-2',
      source: '',
      policy: { ...policy, turn },
      at: Date.now(),
    })
    for (const [i, text] of ['hello', 'my parcel', 'is here, many thanks'].entries()) {
      await shop.write('t1', `m${i}`, text, Date.now())
      await nudge()
      await pause(150)
    }
  },
  // The customer writes while the ticket is being closed.
  race: async (shop, _account, nudge) => {
    let isFirst = true
    shop.desk.beforeStatus = () => {
      if (!isFirst) return
      isFirst = false
      void shop.write('t1', 'm2', 'no wait, a question', Date.now()).then(nudge)
    }
    await shop.write('t1', 'm1', 'many thanks', Date.now())
    await nudge()
  },
  // More batches than are handed out at once; what they do does not matter here.
  simulation: async (shop, account) => {
    const worker = await startSimulationWorker({
      connection,
      namespace: 'default',
      config,
      bundlePath: await workflowBundle(environment.home),
      activities: createActivities({
        ...shop.deps,
        simulation: () => Promise.resolve({ batches: 35 }),
      }),
    })
    const workflowId = `simulation:${account}:run-1`
    const taskQueue = simulationQueue(config.queue)
    await client.workflow.execute('simulation', { workflowId, taskQueue, args: [{ account, run: 'run-1' }] })
    await worker.shutdown()
    return workflowId
  },
  'account-job': async (_shop, account) => {
    await client.workflow.start('accountJob', {
      workflowId: `knowledge:${account}`,
      taskQueue: config.queue,
      args: [{ account, job: 'knowledge' }],
    })
    return `knowledge:${account}`
  },
  // A follow-up is armed, and nudges without news come until the run is long enough; the next one rings.
  'continue-as-new': async (shop, account, nudge) => {
    await shop.write('t1', 'm1', 'please remind me', Date.now())
    const first = await nudged(account, nudge, 20)
    return { workflowId: ticketWorkflowId(account, 't1'), runId: first }
  },
  continued: async (shop, account, nudge) => {
    await shop.write('t1', 'm1', 'please remind me', Date.now())
    await nudged(account, nudge, 20)
  },
  // The same while a message waits for its delay, and so the decision is not carried out yet.
  'nudged-while-carrying-out': async (shop, account, nudge) => {
    const { policy } = await readPolicy(database.pool, account, 'policy-1')
    const limits = { ...policy.limits, sendDelay: 36 * HOUR }
    await publishPolicy(database.pool, account, {
      id: 'policy-2',
      source: '',
      policy: { ...policy, limits },
      at: Date.now(),
    })
    await shop.write('t1', 'm1', 'please remind me', Date.now())
    await nudge()
    while ((await database.pool.query('SELECT 1 FROM commands WHERE status = $1', ['pending'])).rows.length === 0)
      await pause(50)
    const first = await nudged(account, nudge, 12)
    return { workflowId: ticketWorkflowId(account, 't1'), runId: first }
  },
}

/** Nudges one by one, so that each is an event and a turn of its own; returns the run that took the first. */
async function nudged(account: string, nudge: Nudge, times: number): Promise<string> {
  await nudge()
  const { runId } = await client.workflow.getHandle(ticketWorkflowId(account, 't1')).describe()
  for (let i = 0; i < times; i++) {
    await pause(60)
    await nudge()
  }
  return runId
}

const nothing = async () => ({})
const JOBS: Jobs = {
  reconcile: nothing,
  connection: nothing,
  history: nothing,
  scorecard: nothing,
  knowledge: async () => ({ added: 2, changed: 1, removed: 0, failed: 0 }),
}

for (const [name, play] of Object.entries(SCENARIOS)) {
  if (only !== undefined && name !== only) continue
  const account = name
  const shop = await scene(database, {
    account,
    tickets: [openTicket(account, 't1')],
    timeScale: (48 * HOUR) / 2_000,
  })
  const worker = await startWorker({
    connection,
    namespace: 'default',
    config,
    bundlePath: await workflowBundle(environment.home),
    activities: createActivities({ ...shop.deps, nudge: async () => {}, jobs: JOBS, isSearchable: () => true }),
    accounts: [account],
  })
  const nudge = createNudge(client, config.queue)
  const played = await play(shop, account, () => nudge(account, 't1'))
  const { workflowId, runId } =
    typeof played === 'object' ? played : { workflowId: played ?? ticketWorkflowId(account, 't1'), runId: undefined }
  await client.workflow.getHandle(workflowId).result()
  const handle = client.workflow.getHandle(workflowId, runId)
  await worker.shutdown()
  const history = historyToJSON(await handle.fetchHistory())
  // Who recorded it is nobody's business.
  const text = JSON.stringify(typeof history === 'string' ? JSON.parse(history) : history, null, 1)
    .replaceAll(/"identity": "[^"]*"/g, '"identity": "worker"')
    .replaceAll(/"name": "\d+@[^"]*"/g, '"name": "sticky"')
  writeFileSync(path.join(import.meta.dirname, 'histories', `${version}-${name}.json`), `${text}\n`)
}

await connection.close()
await close()
await database.close()
await server.stop()

function pause(length: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, length)
  })
}
