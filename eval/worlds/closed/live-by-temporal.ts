import { createActivities } from '../../../activities/index.ts'
import { createEngines } from '../../../src/composition/create-engines.ts'
import { parseTemporalConfig } from '../../../src/config/temporal.ts'
import type { Decision } from '../../../src/core/decision.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { Instant } from '../../../src/core/time.ts'
import type { Ticket } from '../../../src/history/ticket.ts'
import type { Helpers } from '../../../src/simulation/simulate.ts'
import { saveAccount } from '../../../src/store/accounts.ts'
import { listDecisions } from '../../../src/store/decisions.ts'
import { type InboxEntry, insertInbox } from '../../../src/store/inbox.ts'
import { migrate } from '../../../src/store/migrate.ts'
import { activateModel, saveModel } from '../../../src/store/models.ts'
import { type Database, openDatabase } from '../../../src/store/open-database.ts'
import { publishPolicy } from '../../../src/store/policies.ts'
import { takeTurn } from '../../../src/turn/take-turn.ts'
import type { IntentModel } from '../../../src/understanding/intents/intent-model.ts'
import { serializeIntentModel } from '../../../src/understanding/intents/serialize-intent-model.ts'
import { connectClient, connectWorker } from '../../../src/worker/connection.ts'
import { startWorker } from '../../../src/worker/create-worker.ts'
import { createNudge } from '../../../src/worker/nudge.ts'
import { startDevServer } from '../../../src/worker/start-dev-server.ts'
import { workflowBundle } from '../../../src/worker/workflow-bundle.ts'
import { ticketsDue, watchActivities } from './settled-tickets.ts'
import type { World } from './world.ts'
import { worldDesk } from './world-desk.ts'

export interface RealPlay {
  readonly world: World
  readonly from: Instant
  readonly until: Instant
  readonly policy: Policy
  readonly model: IntentModel
  readonly history: readonly Ticket[]
  readonly helpers: Helpers
  readonly temporalCli: string
  /** The text of `temporal.yaml`. */
  readonly temporalFile: string
  /** Where the bundle of the workflows is kept. */
  readonly home: string
}

const ACCOUNT = 'world'
/** The account's clock all but stands still and is moved by hand. */
const STANDING = 1 / 1_000

/**
 * The same world lived through by the real parts: inbox, ticket workflows on a Temporal server, activities and store, over a helpdesk
 * that is the world. The clock goes from one moment at which something happens or is due to the next.
 */
export async function liveByTemporal(play: RealPlay): Promise<ReadonlyMap<string, readonly Decision[]>> {
  const server = await startDevServer({ cliPath: play.temporalCli })
  const database = await openDatabase({ memory: true })
  try {
    await migrate(database.pool)
    return await live(play, server.address, database)
  } finally {
    await database.close()
    await server.stop()
  }
}

async function live(play: RealPlay, address: string, { pool }: Database): Promise<Map<string, readonly Decision[]>> {
  const { world, policy, model } = play
  let now = 0
  const moveTo = async (at: Instant): Promise<void> => {
    now = at
    const clock = { start: at, wall: Date.now() }
    await saveAccount(pool, { id: ACCOUNT, kind: 'sandbox', timeScale: STANDING, clock })
  }
  await moveTo(1)
  await publishPolicy(pool, ACCOUNT, { id: 'policy', source: '', policy, at: Date.now() })
  await saveModel(pool, ACCOUNT, { id: model.id, kind: 'intents', artefact: Buffer.from(serializeIntentModel(model)) })
  await activateModel(pool, ACCOUNT, model.id)
  const config = parseTemporalConfig(
    play.temporalFile.replace(/writes_per_second: \d+/, 'writes_per_second: 1000'),
    'temporal.yaml',
  )
  const desk = worldDesk(world, () => now)
  const watch = watchActivities(
    createActivities({
      pool,
      helpdesk: () => desk,
      engine: createEngines({ pool, embedder: null, helpers: play.helpers, past: () => play.history }),
      takeTurn,
      retry: config.retry,
      visibilityLag: config.schedules.visibility_lag,
      log: { warn: () => {}, error: () => {} },
    }),
  )
  const target = { connection: { address }, namespace: 'default' }
  const connection = await connectWorker(target)
  const { client, close } = await connectClient(target)
  const worker = await startWorker({
    connection,
    namespace: 'default',
    config,
    bundlePath: await workflowBundle(play.home),
    activities: watch.activities,
    accounts: [ACCOUNT],
  })
  const nudge = createNudge(client, config.queue)
  try {
    for (let at = await nextMoment(play, pool, 0); at <= play.until; at = await nextMoment(play, pool, now)) {
      const entries = world.createdSince(play.from).flatMap(id => entriesAt(world, id, at))
      // Stored before the clock moves on, as a delivery is.
      await insertInbox(pool, ACCOUNT, entries)
      const due = await ticketsDue(pool, at)
      await moveTo(at)
      for (const ticketId of [...new Set([...entries.map(entry => entry.ticketId), ...due])].sort()) {
        const settled = watch.settled(ticketId)
        await nudge(ACCOUNT, ticketId)
        await settled
      }
    }
  } finally {
    await worker.shutdown()
    await connection.close()
    await close()
  }
  const decided = await Promise.all(
    world
      .createdSince(play.from)
      .map(async id => [id, (await listDecisions(pool, ACCOUNT, id)).map(each => each.decision)] as const),
  )
  return new Map(decided)
}

type Pool = Database['pool']

async function nextMoment({ world, from }: RealPlay, pool: Pool, after: Instant): Promise<Instant> {
  let next = Number.POSITIVE_INFINITY
  for (const id of world.createdSince(from)) {
    const input = world.inputs(id).find(({ at }) => at > after)
    if (input !== undefined) next = Math.min(next, input.at)
  }
  const { rows } = await pool.query<{ at: Date | null }>('SELECT min(wake_at) AS at FROM tickets')
  return Math.min(next, rows[0]!.at?.getTime() ?? next)
}

/** What a helpdesk delivers about one moment: messages as messages, everything else as a change of the ticket. */
function entriesAt(world: World, ticketId: string, at: Instant): InboxEntry[] {
  return world
    .inputs(ticketId)
    .filter(input => input.at === at)
    .flatMap((input): InboxEntry[] => {
      if (input.kind === 'timer') return []
      if (input.kind === 'message') return [{ ticketId, dedupeKey: `${ticketId}:${input.id}`, input }]
      const id = `change-${at}`
      return [{ ticketId, dedupeKey: `${ticketId}:${id}`, input: { kind: 'change', id, at } }]
    })
}
