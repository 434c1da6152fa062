import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js'
import { createActivities } from '../../activities/index.ts'
import { readEnvironment } from '../../src/config/environment.ts'
import { parseTemporalConfig } from '../../src/config/temporal.ts'
import { INITIAL_STATE } from '../../src/core/state.ts'
import { HOUR } from '../../src/core/time.ts'
import { saveAccount } from '../../src/store/accounts.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { connectClient, connectWorker } from '../../src/worker/connection.ts'
import { startWorker } from '../../src/worker/create-worker.ts'
import { findTemporalCli } from '../../src/worker/find-temporal-cli.ts'
import { installRuntime } from '../../src/worker/install-runtime.ts'
import { createNudge, ticketWorkflowId } from '../../src/worker/nudge.ts'
import { startDevServer } from '../../src/worker/start-dev-server.ts'
import { createPolicyRollout } from '../../src/worker/start-policy-rollout.ts'
import { workflowBundle } from '../../src/worker/workflow-bundle.ts'
import { openTicket, type Scene, scene } from '../support/temporal-scene.ts'

// Records one history per scenario into `histories/`. Run it before a workflow changes, under a new version folder name:
//   node tests/replay/record-histories.ts v1 [scenario]
const version = process.argv[2] ?? 'v1'
const only = process.argv[3]
installRuntime({ warn: () => {}, error: () => {} })
const environment = readEnvironment()
const cli = await findTemporalCli(environment)
if ('missing' in cli) throw new Error(cli.reasons.join('\n'))
const server = await startDevServer({ cliPath: cli.path })
const target = { connection: { address: server.address }, namespace: 'default' }
const database = await openDatabase({ memory: true })
await migrate(database.pool)
const { client, close } = await connectClient(target)
const connection = await connectWorker(target)
const config = parseTemporalConfig(readFileSync('temporal.yaml', 'utf8'), 'temporal.yaml')

type Nudge = () => Promise<void>
/** Each returns the workflow to record, where that is not the ticket's. */
const SCENARIOS: Record<string, (shop: Scene, account: string, nudge: Nudge) => Promise<unknown>> = {
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
    activities: createActivities({ ...shop.deps, nudge: async () => {} }),
    accounts: [account],
  })
  const nudge = createNudge(client, config.queue)
  const workflowId = await play(shop, account, () => nudge(account, 't1'))
  const handle = client.workflow.getHandle(
    typeof workflowId === 'string' ? workflowId : ticketWorkflowId(account, 't1'),
  )
  await handle.result()
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
