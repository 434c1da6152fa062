import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client'
import type { JobName } from '../../activities/run-job.ts'
import type { accountJob, historyImport } from '../../workflows/index.ts'
import type { Milliseconds } from '../core/time.ts'

/** How often each job runs. */
export type JobIntervals = Readonly<Record<JobName, Milliseconds>>

/** The schedule of one account's job. */
export function scheduleId(account: string, job: JobName): string {
  return `${job}:${account}`
}

/**
 * Makes Temporal run an account's jobs: creates the schedules that are missing and sets the others to the intervals of now. Runs of
 * one job never overlap, and a server that was down makes up for one missed run, not for all.
 */
export async function scheduleJobs(
  client: Client,
  queue: string,
  account: string,
  intervals: JobIntervals,
): Promise<void> {
  for (const [name, every] of Object.entries(intervals)) {
    const job = name as JobName
    const id = scheduleId(account, job)
    const spec = { intervals: [{ every }] }
    try {
      await client.schedule.create({
        scheduleId: id,
        spec,
        action: { type: 'startWorkflow', ...workflowOf(account, job), taskQueue: queue },
        policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: every },
      })
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error
      await client.schedule.getHandle(id).update(previous => ({ ...previous, spec }))
    }
  }
}

/** The past is brought over in batches, which a workflow of its own counts. */
function workflowOf(account: string, job: JobName) {
  const args: Parameters<typeof accountJob> = [{ account, job }]
  const past: Parameters<typeof historyImport> = [{ account }]
  return job === 'history' ? { workflowType: 'historyImport', args: past } : { workflowType: 'accountJob', args }
}

/** Begins to bring an account's past over now, unless that is under way. */
export async function startHistoryImport(client: Client, queue: string, account: string): Promise<void> {
  await client.workflow.start<typeof historyImport>('historyImport', {
    workflowId: `history-import:${account}`,
    workflowIdConflictPolicy: 'USE_EXISTING',
    taskQueue: queue,
    args: [{ account }],
  })
}
