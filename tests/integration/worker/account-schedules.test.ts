import { readFileSync } from 'node:fs'
import { expect, it, onTestFinished } from 'vitest'
import { createActivities } from '../../../activities/index.ts'
import { JOBS, type Jobs } from '../../../activities/run-job.ts'
import { parseTemporalConfig } from '../../../src/config/temporal.ts'
import { HOUR, MINUTE } from '../../../src/core/time.ts'
import {
  type JobIntervals,
  scheduleId,
  scheduleJobs,
  startHistoryImport,
} from '../../../src/worker/account-schedules.ts'
import { connectClient, connectWorker } from '../../../src/worker/connection.ts'
import { startWorker } from '../../../src/worker/create-worker.ts'
import { testDatabase } from '../../support/database.ts'
import { describeLive, devServer, quietRuntime, testBundle } from '../../support/temporal.ts'
import { scene } from '../../support/temporal-scene.ts'

const CONFIG = parseTemporalConfig(readFileSync('temporal.yaml', 'utf8'), 'temporal.yaml')
const HOURLY: JobIntervals = { reconcile: HOUR, connection: HOUR, knowledge: HOUR, history: HOUR, scorecard: HOUR }

async function open() {
  quietRuntime()
  const { address } = await devServer()
  const target = { connection: { address }, namespace: 'default' }
  const { client, close } = await connectClient(target)
  onTestFinished(close)
  const work = async (account: string, jobs: Jobs): Promise<void> => {
    const shop = await scene(await testDatabase(), { account, tickets: [] })
    const connection = await connectWorker(target)
    const worker = await startWorker({
      connection,
      namespace: 'default',
      config: CONFIG,
      bundlePath: await testBundle(),
      activities: createActivities({ ...shop.deps, jobs }),
      accounts: [],
    })
    onTestFinished(async () => {
      await worker.shutdown()
      await connection.close()
    })
  }
  return { client, work }
}

/** Jobs that note their calls; each answers `more` as often as told. */
function noting(more: Partial<Record<string, number>> = {}): { jobs: Jobs; calls: string[] } {
  const calls: string[] = []
  const left = { ...more }
  const jobs = Object.fromEntries(
    JOBS.map(name => [
      name,
      async (account: string) => {
        calls.push(`${name} ${account}`)
        left[name] = (left[name] ?? 0) - 1
        return { done: calls.length, more: left[name] >= 0 ? 1 : 0 }
      },
    ]),
  )
  return { jobs: jobs as unknown as Jobs, calls }
}

describeLive('account schedules', () => {
  it('are created once, follow the configuration, and stay as often as the worker starts', async () => {
    const { client } = await open()

    await scheduleJobs(client, CONFIG.queue, 'first', HOURLY)
    await scheduleJobs(client, CONFIG.queue, 'first', HOURLY)
    await scheduleJobs(client, CONFIG.queue, 'first', { ...HOURLY, reconcile: 15 * MINUTE })

    const found = await Promise.all(
      JOBS.map(async job => {
        const { spec, action, policies } = await client.schedule.getHandle(scheduleId('first', job)).describe()
        const { workflowType } = action as { workflowType: string }
        return [job, workflowType, spec.intervals?.map(each => each.every), policies.overlap]
      }),
    )
    expect(found).toEqual([
      ['reconcile', 'accountJob', [15 * MINUTE], 'SKIP'],
      ['connection', 'accountJob', [HOUR], 'SKIP'],
      ['knowledge', 'accountJob', [HOUR], 'SKIP'],
      ['history', 'historyImport', [HOUR], 'SKIP'],
      ['scorecard', 'accountJob', [HOUR], 'SKIP'],
    ])
  })

  it('run a job of their account on the queue of jobs, and its counts are the workflow’s result', async () => {
    const { client, work } = await open()
    const { jobs, calls } = noting()
    await work('second', jobs)
    await scheduleJobs(client, CONFIG.queue, 'second', HOURLY)
    const handle = client.schedule.getHandle(scheduleId('second', 'knowledge'))

    await handle.trigger()
    let workflowId: string | undefined
    while (workflowId === undefined) {
      const [run] = (await handle.describe()).info.recentActions
      if (run?.action.type === 'startWorkflow') workflowId = run.action.workflow.workflowId
    }
    const result = await client.workflow.getHandle(workflowId).result()

    expect([calls, result]).toEqual([['knowledge second'], { done: 1, more: 0 }])
  })

  it('bring a past over batch by batch until there is no more, once however often it is started', async () => {
    const { client, work } = await open()
    const { jobs, calls } = noting({ history: 3 })

    await startHistoryImport(client, CONFIG.queue, 'third')
    await startHistoryImport(client, CONFIG.queue, 'third')
    await work('third', jobs)
    const result = await client.workflow.getHandle('history-import:third').result()

    expect([calls, result]).toEqual([Array.from({ length: 4 }, () => 'history third'), { done: 4, more: 0 }])
  })
})
