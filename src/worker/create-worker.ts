import { type NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker'
import type { Activities } from '../../activities/index.ts'
import { accountQueue, jobQueue, modelQueue } from '../../workflows/queues.ts'
import type { TemporalConfig } from '../config/temporal.ts'

export interface TicketWorker {
  /** Starts serving an account's writes, if that is not done already. */
  serveAccount(account: string): Promise<void>
  /** Ends when `shutdown` was called and running work is done, or with the error that stopped a queue. */
  readonly ended: Promise<void>
  /** Takes no new work, lets running activities end within the grace period. */
  shutdown(): Promise<void>
}

/**
 * An account's writes are few, and a poll that finds one is followed by the next at once. A server holds some 1,200 open polls of a
 * namespace and refuses the rest, so that many accounts with many pollers each would keep each other waiting.
 */
const ONE_POLLER = { type: 'simple-maximum', maximum: 1 } as const

/** Starts serving all queues: workflows with local activities, model turns, and one queue of writes per account. */
export async function startWorker(deps: {
  connection: NativeConnection
  namespace: string
  config: TemporalConfig
  bundlePath: string
  activities: Activities
  accounts: readonly string[]
}): Promise<TicketWorker> {
  const { config, activities } = deps
  const { limits } = config
  const base: Omit<WorkerOptions, 'taskQueue'> = {
    connection: deps.connection,
    namespace: deps.namespace,
    shutdownGraceTime: limits.shutdown_grace,
  }
  const running = new Map<string, { worker: Worker; ended: Promise<void> }>()
  let fail: (error: unknown) => void = () => {}
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })

  const start = async (options: WorkerOptions): Promise<void> => {
    if (running.has(options.taskQueue)) return
    const worker = await Worker.create(options)
    const ended = worker.run()
    ended.catch(fail)
    running.set(options.taskQueue, { worker, ended })
  }
  const serveAccount = (account: string): Promise<void> =>
    start({
      ...base,
      taskQueue: accountQueue(config.queue, account),
      activities: { carryOut: activities.carryOut },
      maxConcurrentActivityTaskExecutions: limits.writes_at_once,
      activityTaskPollerBehavior: ONE_POLLER,
      maxTaskQueueActivitiesPerSecond: limits.writes_per_second,
    })

  await start({
    ...base,
    taskQueue: config.queue,
    workflowBundle: { codePath: deps.bundlePath },
    activities: { takeTurn: activities.takeTurn, rollOutPage: activities.rollOutPage },
    maxConcurrentWorkflowTaskExecutions: limits.workflow_tasks,
    maxConcurrentLocalActivityExecutions: limits.local_activities,
    maxCachedWorkflows: limits.cached_workflows,
  })
  await start({
    ...base,
    taskQueue: modelQueue(config.queue),
    activities: { takeTurnAskingModel: activities.takeTurnAskingModel },
    maxConcurrentActivityTaskExecutions: limits.model_turns,
  })
  await start({
    ...base,
    taskQueue: jobQueue(config.queue),
    activities: { runJob: activities.runJob },
    maxConcurrentActivityTaskExecutions: limits.jobs,
  })
  for (const account of deps.accounts) await serveAccount(account)

  const all = (): Promise<void> => Promise.all([...running.values()].map(each => each.ended)).then(() => {})
  let stopped: () => void = () => {}
  const stopping = new Promise<void>(resolve => {
    stopped = resolve
  })
  return {
    serveAccount,
    ended: Promise.race([stopping.then(all), failed]),
    shutdown: async () => {
      for (const { worker } of running.values()) if (worker.getState() === 'RUNNING') worker.shutdown()
      stopped()
      await all()
    },
  }
}
