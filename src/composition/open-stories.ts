import { randomUUID } from 'node:crypto'
import type { ActivityDeps, Engine } from '../../activities/activity-deps.ts'
import { openHelpers } from '../composition.ts'
import type { TemporalConfig } from '../config/temporal.ts'
import { isThanksCertified } from '../control/thanks-certificate.ts'
import type { Policy } from '../core/policy.ts'
import type { Instant } from '../core/time.ts'
import { createGorgiasClient } from '../helpdesk/gorgias/client.ts'
import { connectWebhooks } from '../helpdesk/gorgias/connect-webhooks.ts'
import { createGorgiasHelpdesk } from '../helpdesk/gorgias/gorgias-helpdesk.ts'
import { parseWebhook } from '../helpdesk/gorgias/parse-webhook.ts'
import type { Helpdesk } from '../helpdesk/port.ts'
import { createManualClock } from '../helpdesk/sandbox/clock.ts'
import { type Sandbox, startSandbox } from '../helpdesk/sandbox/server.ts'
import type { Ticket } from '../history/ticket.ts'
import { policyHash } from '../policy/policy-hash.ts'
import { createApp } from '../server/create-app.ts'
import { inboxEntries } from '../server/inbox-entry.ts'
import { createRateLimit } from '../server/rate-limit.ts'
import { type RunningServer, startServer } from '../server/start-server.ts'
import { OWN_USER } from '../situations/cast.ts'
import type { OpenWorld, World, WorldOptions } from '../situations/world.ts'
import { findAccount, saveAccount } from '../store/accounts.ts'
import { releaseBrakes, setBrake } from '../store/brakes.ts'
import { listDecisions } from '../store/decisions.ts'
import { replaceDocuments } from '../store/documents.ts'
import { insertInbox } from '../store/inbox.ts'
import { saveModel } from '../store/models.ts'
import type { Database } from '../store/open-database.ts'
import { publishPolicy } from '../store/policies.ts'
import { readTicketState } from '../store/tickets.ts'
import { listArmedUnderOthers } from '../store/waiting-tickets.ts'
import type { Logger } from '../telemetry/logger.ts'
import { createDoorMetrics } from '../telemetry/metrics.ts'
import { takeTurn } from '../turn/take-turn.ts'
import type { IntentModel } from '../understanding/intents/intent-model.ts'
import { serializeIntentModel } from '../understanding/intents/serialize-intent-model.ts'
import { createEngines } from './create-engines.ts'
import { passStoryTime } from './story-time.ts'

/** Runs a ticket until nothing is left to do at this moment, and says when to come back to it. */
export interface TicketRunner {
  run(account: string, ticketId: string, now: Instant): Promise<Instant | undefined>
  /** The clock has moved. A runner that does not ask for the moment at `run` keeps the account's clock by this. */
  moved?(account: string, now: Instant): Promise<void>
}

export interface StoriesOptions {
  /** Migrated. Every story gets an account of its own in it. */
  readonly database: Database
  readonly config: TemporalConfig
  readonly model: IntentModel
  readonly past: readonly Ticket[]
  readonly log: Logger
  runner(deps: ActivityDeps): Promise<TicketRunner> | TicketRunner
}

/** Holds the model that all stories share. */
const SHARED = 'stories'
const PAGES = 'pages'
/** Stories are not the place to be short of anything. */
const PLENTY = { perSecond: 1e6, burst: 1e6, now: () => performance.now() }

interface OpenStory {
  readonly sandbox: Sandbox
  readonly helpdesk: Helpdesk & { selfId(): Promise<string> }
  ownUserId: string | undefined
  readonly nudged: Set<string>
  readonly called: { name: string; ticketId: string }[]
  readonly answers: WorldOptions['answers']
}

/**
 * The real product for stories: door, inbox, turns, store and carrying out, over one sandbox helpdesk per story, whose clock
 * stands still between moments. Only what runs the tickets is given.
 */
export async function openStories(options: StoriesOptions): Promise<{ openWorld: OpenWorld; close(): Promise<void> }> {
  const { pool } = options.database
  const stories = new Map<string, OpenStory>()
  await saveAccount(pool, { id: SHARED, kind: 'sandbox' })
  await keepModel(options, SHARED)
  const deps: ActivityDeps = {
    pool,
    helpdesk: account => stories.get(account)!.helpdesk,
    engine: sharedEngines(options),
    takeTurn,
    retry: options.config.retry,
    visibilityLag: options.config.schedules.visibility_lag,
    callAction: async (_action, { body }) => {
      const { account, action, ticket } = body as { account: string; action: string; ticket: string }
      const story = stories.get(account)!
      story.called.push({ name: action, ticketId: ticket })
      return { kind: 'done', output: story.answers[action] ?? {} }
    },
    log: options.log,
  }
  const runner = await options.runner(deps)
  const server = await openDoor(options, stories)
  let count = 0
  return {
    openWorld: worldOptions => {
      count += 1
      return openStory({ options, stories, server, runner, account: `story-${count}` }, worldOptions)
    },
    close: () => server.close(),
  }
}

async function keepModel({ database: { pool }, model }: StoriesOptions, account: string): Promise<void> {
  const artefact = Buffer.from(serializeIntentModel(model))
  await saveModel(pool, account, { id: model.id, kind: 'intents', artefact })
}

/** One engine for each policy, whatever the story; a story with pages of its own gets its own. */
function sharedEngines({ database: { pool }, past, model }: StoriesOptions): ActivityDeps['engine'] {
  const build = (): ActivityDeps['engine'] =>
    createEngines({ pool, embedder: null, helpers: openHelpers, past: () => past })
  const known = new Map<string, Promise<Engine>>()
  return async (account, policy: Policy, _modelId, knowledgeVersion) => {
    const owner = knowledgeVersion === 0 ? SHARED : account
    const key = `${policyHash(policy)} ${owner}`
    let engine = known.get(key)
    if (engine === undefined) {
      engine = Promise.resolve(build()(owner, policy, model.id, knowledgeVersion))
      known.set(key, engine)
    }
    return {
      ...(await engine),
      thanksCertified: (view, reading) => isThanksCertified(pool, account, policy, view, reading),
    }
  }
}

/** The server that deliveries come to, as in production; who is nudged is remembered for the story's clock. */
async function openDoor(
  { database: { pool }, log }: StoriesOptions,
  stories: ReadonlyMap<string, OpenStory>,
): Promise<RunningServer> {
  const app = await createApp({
    log,
    findAccount: account => findAccount(pool, account),
    parseWebhook: (account, { body, trigger }) =>
      inboxEntries(parseWebhook(body, { trigger, ownUserId: stories.get(account)?.ownUserId })),
    storeEvents: (account, entries) => insertInbox(pool, account, entries),
    nudge: (account, ticketId) => void stories.get(account)?.nudged.add(ticketId),
    limits: { accounts: createRateLimit(PLENTY), strangers: createRateLimit(PLENTY) },
    metrics: createDoorMetrics(),
    ready: {},
  })
  return startServer(app, { port: 0 })
}

interface Scene {
  readonly options: StoriesOptions
  readonly stories: Map<string, OpenStory>
  readonly server: RunningServer
  readonly runner: TicketRunner
  readonly account: string
}

async function openStory({ options, stories, server, runner, account }: Scene, given: WorldOptions): Promise<World> {
  const { pool } = options.database
  const clock = createManualClock(given.start)
  const sandbox = await startSandbox({ clock, seed: 1, limit: 'off', shop: given.shop })
  const client = createGorgiasClient({
    baseUrl: sandbox.url,
    auth: { kind: 'basic', email: OWN_USER, apiKey: sandbox.keys.apiKey },
    apiShare: 1,
    waiting: { now: clock.now, sleep: async () => {} },
    budget: { acquire: async () => {}, settle() {}, release() {}, pause() {}, count: () => undefined },
  })
  const waiting = { now: clock.now, sleep: async () => {} }
  const helpdesk = createGorgiasHelpdesk({ account, client, waiting, now: clock.now, selfEmail: OWN_USER })
  const story: OpenStory = {
    sandbox,
    helpdesk,
    ownUserId: await helpdesk.selfId(),
    nudged: new Set(),
    called: [],
    answers: given.answers,
  }
  stories.set(account, story)
  const secret = randomUUID()
  await saveAccount(pool, { id: account, kind: 'sandbox', hookSecrets: [secret] })
  await runner.moved?.(account, clock.now())
  const publish: World['publish'] = ({ source, policy }) =>
    publishPolicy(pool, account, {
      id: policyHash(policy),
      source,
      policy,
      // An account with a clock of its own counts from the wall's.
      at: runner.moved === undefined ? clock.now() : Date.now(),
    })
  await publish(given.policy)
  if (given.pages.length > 0) {
    await keepModel(options, account)
    await replaceDocuments(pool, account, PAGES, given.pages, given.start)
  }
  await connectWebhooks(client, { url: `${server.url}/hooks/${account}`, secret })
  const time = passStoryTime({ account, story, clock, runner })
  return {
    sandbox,
    ownUser: OWN_USER,
    now: clock.now,
    passTo: time.passTo,
    publish: async policy => {
      await publish(policy)
      // What the rollout does: every ticket with a timer under another policy is woken.
      for (const id of await listArmedUnderOthers(pool, account, policyHash(policy.policy), '', 1_000)) {
        story.nudged.add(id)
      }
    },
    stop: async () => void (await setBrake(pool, account, { level: 'stopped', cause: 'person' })),
    resume: async () => void (await releaseBrakes(pool, account, 'all')),
    decisions: async ticketId => (await listDecisions(pool, account, ticketId)).map(({ decision }) => decision),
    armed: async ticketId => (await readTicketState(pool, account, ticketId)).state.armed,
    called: story.called,
    close: async () => {
      stories.delete(account)
      await sandbox.close()
    },
  }
}
