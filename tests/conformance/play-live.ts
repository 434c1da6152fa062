import { readFileSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import { createActivities } from '../../activities/index.ts'
import { ticketsDue, watchActivities } from '../../eval/worlds/closed/settled-tickets.ts'
import { createEngines } from '../../src/composition/create-engines.ts'
import { openHelpers } from '../../src/composition.ts'
import { parseTemporalConfig } from '../../src/config/temporal.ts'
import type { Decision } from '../../src/core/decision.ts'
import type { Policy } from '../../src/core/policy.ts'
import type { Instant } from '../../src/core/time.ts'
import { inputsOf } from '../../src/history/inputs-of.ts'
import type { Ticket } from '../../src/history/ticket.ts'
import { saveAccount } from '../../src/store/accounts.ts'
import { listDecisions } from '../../src/store/decisions.ts'
import { type InboxEntry, insertInbox } from '../../src/store/inbox.ts'
import { activateModel, saveModel } from '../../src/store/models.ts'
import { publishPolicy } from '../../src/store/policies.ts'
import { takeTurn } from '../../src/turn/take-turn.ts'
import type { IntentModel } from '../../src/understanding/intents/intent-model.ts'
import { serializeIntentModel } from '../../src/understanding/intents/serialize-intent-model.ts'
import { connectClient, connectWorker } from '../../src/worker/connection.ts'
import { startWorker } from '../../src/worker/create-worker.ts'
import { createNudge } from '../../src/worker/nudge.ts'
import { testDatabase } from '../support/database.ts'
import { devServer, quietRuntime, testBundle } from '../support/temporal.ts'
import { toldHelpdesk } from './told-helpdesk.ts'

const ACCOUNT = 'acme'
/** The account's clock all but stands still; the test moves it. (Temporal takes no timer of more than a century.) */
const STANDING = 1 / 1_000
const CONFIG = parseTemporalConfig(
  readFileSync('temporal.yaml', 'utf8').replace('writes_per_second: 1', 'writes_per_second: 1000'),
  'temporal.yaml',
)

/**
 * Tells the stories to the real inbox, workflow, activities and store, over a helpdesk that shows them, and returns every
 * decision by ticket. The clock moves from one moment to the next at which something happens or is due.
 */
export async function playLive(options: {
  stories: readonly Ticket[]
  policy: Policy
  model: IntentModel
  until: Instant
}): Promise<ReadonlyMap<string, readonly Decision[]>> {
  const { stories, policy, model } = options
  quietRuntime()
  const { address } = await devServer()
  const { pool } = await testDatabase()
  let now = 0
  const moveTo = async (at: Instant): Promise<void> => {
    now = at
    await saveAccount(pool, {
      id: ACCOUNT,
      kind: 'sandbox',
      timeScale: STANDING,
      clock: { start: at, wall: Date.now() },
    })
  }
  await moveTo(1)
  await publishPolicy(pool, ACCOUNT, { id: 'policy', source: '', policy, at: Date.now() })
  await saveModel(pool, ACCOUNT, { id: model.id, kind: 'intents', artefact: Buffer.from(serializeIntentModel(model)) })
  await activateModel(pool, ACCOUNT, model.id)
  const desk = toldHelpdesk(stories, () => now)
  const watch = watchActivities(
    createActivities({
      pool,
      helpdesk: () => desk,
      engine: createEngines({ pool, embedder: null, helpers: openHelpers, past: () => stories }),
      takeTurn,
      retry: CONFIG.retry,
      visibilityLag: CONFIG.schedules.visibility_lag,
      log: { warn: () => {}, error: () => {} },
    }),
  )
  const target = { connection: { address }, namespace: 'default' }
  const connection = await connectWorker(target)
  const { client, close } = await connectClient(target)
  const bundlePath = await testBundle()
  const { activities } = watch
  const shared = { namespace: 'default', config: CONFIG, bundlePath, activities, accounts: [ACCOUNT] }
  const worker = await startWorker({ connection, ...shared })
  onTestFinished(async () => {
    await worker.shutdown()
    await connection.close()
    await close()
  })

  const nudge = createNudge(client, CONFIG.queue)
  for (let at = await nextMoment(stories, pool, 0); at <= options.until; at = await nextMoment(stories, pool, now)) {
    const entries = stories.flatMap(story => entriesAt(story, at))
    // Stored before the clock moves on, as a delivery is; in reverse, and twice, as deliveries may be.
    await insertInbox(pool, ACCOUNT, [...entries].reverse())
    await insertInbox(pool, ACCOUNT, entries)
    const due = await ticketsDue(pool, at)
    await moveTo(at)
    for (const ticketId of [...new Set([...entries.map(entry => entry.ticketId), ...due])].sort()) {
      const settled = watch.settled(ticketId)
      await nudge(ACCOUNT, ticketId)
      await settled
    }
  }
  const decided = await Promise.all(
    stories.map(async ({ id }) => [id, (await listDecisions(pool, ACCOUNT, id)).map(each => each.decision)] as const),
  )
  return new Map(decided)
}

type Pool = Parameters<typeof insertInbox>[0]

async function nextMoment(stories: readonly Ticket[], pool: Pool, after: Instant): Promise<Instant> {
  const inputs = stories.flatMap(story => inputsOf(story).map(input => input.at)).filter(at => at > after)
  const { rows } = await pool.query<{ at: Date | null }>('SELECT min(wake_at) AS at FROM tickets')
  const wake = rows[0]!.at?.getTime() ?? Number.POSITIVE_INFINITY
  return Math.min(wake, ...inputs)
}

/** What a helpdesk delivers about one moment: messages as messages, everything else as a change of the ticket. */
function entriesAt(story: Ticket, at: Instant): InboxEntry[] {
  return inputsOf(story)
    .filter(input => input.at === at && input.kind !== 'timer')
    .map(input => {
      const change = { kind: 'change', id: `change-${at}`, at } as const
      return {
        ticketId: story.id,
        dedupeKey: input.kind === 'message' ? `${story.id}:${input.id}` : `${story.id}:${change.id}`,
        input: input.kind === 'message' ? input : change,
      }
    })
}
