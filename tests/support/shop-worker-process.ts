import { readFileSync } from 'node:fs'
import { createEngines } from '../../src/composition/create-engines.ts'
import { openWorker } from '../../src/composition/open-worker.ts'
import { openGorgias } from '../../src/composition/shop-helpdesk.ts'
import { openHelpers } from '../../src/composition.ts'
import { readEnvironment } from '../../src/config/environment.ts'
import { parseTemporalConfig } from '../../src/config/temporal.ts'
import { accountTime, readAccount } from '../../src/store/accounts.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { createLogger } from '../../src/telemetry/logger.ts'
import { temporalTarget } from '../../src/worker/connection.ts'
import { installRuntime } from '../../src/worker/install-runtime.ts'

// The product's own worker in a process of its own, to be killed: database, Temporal and helpdesk are reached over sockets.
const [address, databaseUrl, deskUrl, user, apiKey, account] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
  string,
]
const log = createLogger({ level: 'silent' })
installRuntime(log)
const database = await openDatabase({ url: databaseUrl })
const known = await readAccount(database.pool, account)
const shop = openGorgias({
  account,
  url: deskUrl,
  auth: { kind: 'basic', email: user, apiKey },
  apiShare: 1,
  now: () => accountTime(known, Date.now()),
  // The sandbox's quota is spent in its own, much faster time.
  waiting: { now: () => accountTime(known, Date.now()), sleep: () => new Promise(resolve => setTimeout(resolve, 5)) },
})
const source = readFileSync('temporal.yaml', 'utf8').replace('writes_per_second: 1', 'writes_per_second: 1000')
await openWorker(
  {
    home: readEnvironment().home,
    now: Date.now,
    database,
    temporal: temporalTarget({ address, namespace: 'default' }, {}),
    config: parseTemporalConfig(source, 'temporal.yaml'),
    log,
    helpdesk: async () => shop.helpdesk,
    ping: () => shop.ping(),
    secrets: {},
    ownUserId: () => shop.ownUserId(),
  },
  { engine: createEngines({ pool: database.pool, embedder: null, helpers: openHelpers, past: () => [] }) },
)
process.stdout.write('ready\n')
