import type { ActivityDeps } from '../../activities/activity-deps.ts'
import { createActivities } from '../../activities/index.ts'
import { lookAtEchoes } from '../../activities/look-at-echoes.ts'
import type { Jobs } from '../../activities/run-job.ts'
import { SECOND } from '../core/time.ts'
import { listAccounts } from '../store/accounts.ts'
import { listEchoes } from '../store/echoes.ts'
import { listWantedHistories } from '../store/history.ts'
import { listOverlooked } from '../store/inbox.ts'
import { keepPolicies, listUnrolledPolicies } from '../store/policies.ts'
import { takeTurn } from '../turn/take-turn.ts'
import { scheduleJobs, startHistoryImport } from '../worker/account-schedules.ts'
import { connectClient, connectWorker } from '../worker/connection.ts'
import { startWorker } from '../worker/create-worker.ts'
import { createNudger } from '../worker/nudge.ts'
import { createSearch } from '../worker/search-attributes.ts'
import { createPolicyRollout } from '../worker/start-policy-rollout.ts'
import { startSweep } from '../worker/sweep.ts'
import { watchEchoes } from '../worker/watch-echoes.ts'
import { watchPolicies } from '../worker/watch-policies.ts'
import { workflowBundle } from '../worker/workflow-bundle.ts'
import type { LiveParts } from './live-parts.ts'
import { watchAccounts } from './watch-accounts.ts'

/** A new policy reaches waiting timers this soon after it was published. Wall clock. */
const POLICY_LOOK = 10 * SECOND
/** How often is looked for our own writes coming back. Wall clock. */
const ECHO_LOOK = SECOND

export interface OpenedWorker {
  /** Ends after `close`, or with the error that stopped a queue. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

/** A worker for every account in the store, and the sweep that finds what nudges missed. */
export async function openWorker(
  parts: LiveParts,
  deps: Pick<ActivityDeps, 'engine' | 'onDecision' | 'callAction'> & {
    /** Regular work beside the tickets; without it this worker does none and schedules none. */
    jobs?(nudge: (account: string, ticketId: string) => Promise<void>): Jobs
  },
): Promise<OpenedWorker> {
  const { config, database, log } = parts
  keepPolicies(database.pool)
  await using opening = new AsyncDisposableStack()
  const connection = await connectWorker(parts.temporal)
  opening.defer(() => connection.close())
  const { client, close } = await connectClient(parts.temporal)
  opening.defer(close)
  const search = createSearch(client, log)
  await search.look()
  const nudger = createNudger(client, config.queue, search.isSearchable)
  opening.defer(() => nudger.settled())
  const accounts = async () => (await listAccounts(database.pool)).map(account => account.id)
  const worker = await startWorker({
    connection,
    namespace: parts.temporal.namespace,
    config,
    bundlePath: await workflowBundle(parts.home),
    activities: createActivities({
      pool: database.pool,
      helpdesk: parts.helpdesk,
      engine: deps.engine,
      takeTurn,
      retry: config.retry,
      visibilityLag: config.schedules.visibility_lag,
      isSearchable: search.isSearchable,
      nudge: nudger.nudge,
      ...(deps.onDecision && { onDecision: deps.onDecision }),
      ...(deps.callAction && { callAction: deps.callAction }),
      ...(deps.jobs && { jobs: deps.jobs(nudger.nudge) }),
      log,
    }),
    accounts: await accounts(),
  })
  opening.defer(() => worker.shutdown())
  const scheduled = new Set<string>()
  const schedule = async (): Promise<void> => {
    if (deps.jobs === undefined) return
    const { reconcile, connection, knowledge, history, scorecard } = config.schedules
    for (const account of await accounts()) {
      if (scheduled.has(account)) continue
      await scheduleJobs(client, config.queue, account, { reconcile, connection, knowledge, history, scorecard })
      scheduled.add(account)
    }
    for (const account of await listWantedHistories(database.pool))
      await startHistoryImport(client, config.queue, account)
  }
  await schedule()
  const stopSweep = startSweep({
    interval: config.schedules.sweep,
    now: parts.now,
    listOverlooked: async (since, limit) => {
      // Accounts connected since the last sweep are served from here on.
      for (const account of await accounts()) await worker.serveAccount(account)
      await schedule()
      await search.look()
      return listOverlooked(database.pool, since, limit)
    },
    nudge: nudger.nudge,
    log,
  })
  opening.defer(stopSweep)
  const stopWatch = watchPolicies({
    interval: POLICY_LOOK,
    listUnrolled: () => listUnrolledPolicies(database.pool),
    rollOut: createPolicyRollout(client, config.queue),
    log,
  })
  opening.defer(stopWatch)
  const stopEchoes = watchEchoes({
    interval: ECHO_LOOK,
    now: () => performance.now(),
    listEchoes: limit => listEchoes(database.pool, limit),
    look: (account, ticketId) => lookAtEchoes({ pool: database.pool, helpdesk: parts.helpdesk }, account, ticketId),
    nudge: nudger.nudge,
    log,
  })
  opening.defer(stopEchoes)
  opening.defer(watchAccounts(parts))
  const open = opening.move()
  return { ended: worker.ended, close: () => open.disposeAsync() }
}
