import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client'
import type { JobName } from '../../activities/run-job.ts'
import type { accountJob } from '../../workflows/index.ts'
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
      await client.schedule.create<typeof accountJob>({
        scheduleId: id,
        spec,
        action: { type: 'startWorkflow', workflowType: 'accountJob', args: [{ account, job }], taskQueue: queue },
        policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: every },
      })
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error
      await client.schedule.getHandle(id).update(previous => ({ ...previous, spec }))
    }
  }
}
