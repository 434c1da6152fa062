import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ActivityDeps } from '../activities/activity-deps.ts'
import { accountJobs } from './composition/account-jobs.ts'
import { createEngines } from './composition/create-engines.ts'
import type { LiveParts } from './composition/live-parts.ts'
import { openServer } from './composition/open-server.ts'
import { type OpenedWorker, openWorker } from './composition/open-worker.ts'
import { openGorgias, type ShopHelpdesk } from './composition/shop-helpdesk.ts'
import { openHelpers } from './composition.ts'
import type { TemporalConfig } from './config/temporal.ts'
import type { Policy } from './core/policy.ts'
import type { Instant } from './core/time.ts'
import { connectWebhooks } from './helpdesk/gorgias/connect-webhooks.ts'
import { createRunningClock } from './helpdesk/sandbox/clock.ts'
import { type Sandbox, startSandbox } from './helpdesk/sandbox/server.ts'
import type { WebhookFaults } from './helpdesk/sandbox/webhooks.ts'
import type { Ticket } from './history/ticket.ts'
import { policyHash } from './policy/policy-hash.ts'
import { saveAccount } from './store/accounts.ts'
import { migrate } from './store/migrate.ts'
import { activateModel, saveModel } from './store/models.ts'
import { type Database, openDatabase } from './store/open-database.ts'
import { publishPolicy } from './store/policies.ts'
import type { Logger } from './telemetry/logger.ts'
import type { IntentModel } from './understanding/intents/intent-model.ts'
import { serializeIntentModel } from './understanding/intents/serialize-intent-model.ts'
import { temporalTarget } from './worker/connection.ts'
import { startDevServer } from './worker/start-dev-server.ts'

/** More than one machine's decisions need; an accelerated day must not wait for the pace that spares a real helpdesk. */
const UNHURRIED_WRITES = 1_000

export interface SandboxShopOptions {
  readonly home: string
  readonly account: string
  readonly config: TemporalConfig
  readonly temporalCli: string
  readonly log: Logger
  readonly policy: { readonly source: string; readonly policy: Policy }
  readonly model: IntentModel
  readonly past: readonly Ticket[]
  /** What the shop's clock reads at the start, and how many times faster than the wall clock it runs. */
  readonly start: Instant
  readonly timeScale: number
  readonly seed: number
  readonly webhookFaults?: WebhookFaults
  /** Where the store is; in memory where absent. */
  readonly database?: Database
  /** False: no worker in this process. */
  readonly work?: boolean
  /** The accounts' regular work too, on the schedules of `config`. */
  readonly jobs?: boolean
  readonly onDecision?: ActivityDeps['onDecision']
}

export interface SandboxShop {
  readonly sandbox: Sandbox
  readonly database: Database
  readonly temporalAddress: string
  /** Where the helpdesk's deliveries go. */
  readonly serverUrl: string
  readonly now: () => Instant
  /** Ends with the error that stopped the worker. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

/** The whole live product over an invented shop: Temporal's dev server, an embedded database and the sandbox helpdesk, on this machine. */
export async function openSandboxShop(options: SandboxShopOptions): Promise<SandboxShop> {
  await using opening = new AsyncDisposableStack()
  const database = options.database ?? (await openDatabase({ memory: true }))
  if (options.database === undefined) opening.defer(() => database.close())
  await migrate(database.pool)
  const dev = await startDevServer({ cliPath: options.temporalCli })
  opening.defer(() => dev.stop())

  const { account, timeScale, start } = options
  // The shop opens when all is in place; until then its clock stands at the start.
  let opened: Instant | undefined
  const wall = (): number => (opened === undefined ? 0 : Date.now() - opened)
  const now = (): Instant => Math.round(start + wall() * timeScale)
  const sandbox = await startSandbox({
    clock: createRunningClock({ start, wall, scale: timeScale }),
    seed: options.seed,
    limit: { calls: 40, per: 20_000, now },
    ...(options.webhookFaults && { webhookFaults: options.webhookFaults }),
  })
  opening.defer(() => sandbox.close())
  const secret = randomUUID()
  await settle(database, options, secret)

  // The sandbox counts calls by its own clock, so waiting for its quota is as short as its day.
  const waiting = { now, sleep: (length: number) => sleep(length / timeScale) }
  const auth = { kind: 'basic', email: sandbox.keys.tokenUser, apiKey: sandbox.keys.apiKey } as const
  const { limits } = options.policy.policy
  const shop = openGorgias({ account, url: sandbox.url, auth, apiShare: limits.apiShare, now, waiting })
  const config: TemporalConfig = {
    ...options.config,
    limits: { ...options.config.limits, writes_per_second: UNHURRIED_WRITES },
  }
  const parts: LiveParts = {
    home: options.home,
    now: Date.now,
    database,
    temporal: temporalTarget({ address: dev.address, namespace: 'default' }, {}),
    config,
    log: options.log,
    helpdesk: async () => shop.helpdesk,
    ping: () => shop.ping(),
    secrets: {},
    ownUserId: () => shop.ownUserId(),
  }
  const worker = options.work === false ? undefined : await startWork(parts, options, shop)
  if (worker) opening.defer(() => worker.close())
  const server = await openServer(parts, { port: 0 })
  opening.defer(() => server.close())
  await connectWebhooks(shop.client, { url: `${server.url}/hooks/${account}`, secret })
  opened = Date.now()
  await saveAccount(database.pool, { id: account, kind: 'sandbox', timeScale, clock: { start, wall: opened } })
  const open = opening.move()
  return {
    sandbox,
    database,
    temporalAddress: dev.address,
    serverUrl: server.url,
    now,
    ended: worker?.ended ?? new Promise<void>(() => {}),
    close: () => open.disposeAsync(),
  }
}

async function settle(
  { pool }: Database,
  { account, policy, model, timeScale }: SandboxShopOptions,
  secret: string,
): Promise<void> {
  await saveAccount(pool, { id: account, kind: 'sandbox', timeScale, hookSecrets: [secret] })
  await publishPolicy(pool, account, { id: policyHash(policy.policy), ...policy, at: Date.now() })
  const artefact = Buffer.from(serializeIntentModel(model))
  await saveModel(pool, account, { id: model.id, kind: 'intents', artefact })
  await activateModel(pool, account, model.id)
}

async function startWork(parts: LiveParts, options: SandboxShopOptions, shop: ShopHelpdesk): Promise<OpenedWorker> {
  const engine = createEngines({
    pool: parts.database.pool,
    embedder: null,
    helpers: openHelpers,
    past: () => options.past,
  })
  // Built before the first ticket waits for it.
  await engine(options.account, options.policy.policy, options.model.id, 0)
  return openWorker(parts, {
    engine,
    ...(options.onDecision && { onDecision: options.onDecision }),
    ...(options.jobs && { jobs: nudge => accountJobs({ ...parts, shop: async () => shop }, nudge) }),
  })
}
