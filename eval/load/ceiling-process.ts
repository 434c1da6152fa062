import path from 'node:path'
import { bundleWorkflowCode, NativeConnection, Worker } from '@temporalio/worker'
import { connectClient, temporalTarget } from '../../src/worker/connection.ts'

// What Temporal itself carries here: workflows that do nothing else, on a worker with our settings.
export interface CeilingActivities {
  near(): Promise<void>
  far(): Promise<void>
}

export interface CeilingJob {
  readonly address: string
  readonly queue: string
  /** Workflows under way at once. */
  readonly outstanding: number
  /** Signals under way at once. */
  readonly signals: number
  readonly limits: {
    readonly workflowTasks: number
    readonly localActivities: number
    readonly cached: number
    readonly activities: number
  }
}

export interface CeilingRun {
  readonly perSecond: number
  /** All that were begun and done, the late ones included. */
  readonly done: number
}

const job = JSON.parse(process.argv[2]!) as CeilingJob
let finished = 0
let onFinished: () => void = () => {}
const activities: CeilingActivities = {
  near: async () => {},
  far: async () => {
    finished += 1
    onFinished()
  },
}
const silent = () => {}
const logger = { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: silent }
const connection = await NativeConnection.connect({ address: job.address })
const workflowBundle = await bundleWorkflowCode({
  workflowsPath: path.join(import.meta.dirname, 'ceiling-workflow.ts'),
  logger,
})
const { limits } = job
const workers = [
  await Worker.create({
    connection,
    taskQueue: job.queue,
    workflowBundle,
    activities: { near: activities.near },
    maxConcurrentWorkflowTaskExecutions: limits.workflowTasks,
    maxConcurrentLocalActivityExecutions: limits.localActivities,
    maxCachedWorkflows: limits.cached,
  }),
  await Worker.create({
    connection,
    taskQueue: `${job.queue}-far`,
    activities: { far: activities.far },
    maxConcurrentActivityTaskExecutions: limits.activities,
  }),
]
for (const worker of workers) void worker.run()
const { client } = await connectClient(temporalTarget({ address: job.address, namespace: 'default' }, {}))

let started = 0
let signalling = 0
async function run(seconds: number): Promise<CeilingRun> {
  const begin = performance.now()
  const end = begin + seconds * 1_000
  const base = { started, finished }
  const fill = (): void => {
    const isDue = (): boolean => started - base.started - (finished - base.finished) < job.outstanding
    while (signalling < job.signals && isDue() && performance.now() < end) {
      signalling += 1
      void signal().finally(() => {
        signalling -= 1
        fill()
      })
    }
  }
  onFinished = fill
  fill()
  await new Promise(resolve => setTimeout(resolve, seconds * 1_000))
  const done = finished - base.finished
  const perSecond = done / ((performance.now() - begin) / 1_000)
  onFinished = silent
  // What is still under way must not weigh on what is measured next.
  for (let i = 0; i < 100 && finished < started; i++) await new Promise(resolve => setTimeout(resolve, 100))
  return { perSecond: Math.round(perSecond * 10) / 10, done: finished - base.finished }
}

async function signal(): Promise<void> {
  const n = started++
  await client.workflow.signalWithStart('ceiling', {
    workflowId: `ceiling:${n}`,
    taskQueue: job.queue,
    args: [],
    signal: 'nudge',
    signalArgs: [],
  })
}

process.on('message', ({ seconds }: { seconds: number }) => void run(seconds).then(result => process.send!(result)))
process.on('disconnect', () => process.exit(0))
process.send!({ kind: 'ready' })
