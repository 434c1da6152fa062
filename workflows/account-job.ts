import { proxyActivities, workflowInfo } from '@temporalio/workflow'
import type { Activities, JobRequest, JobResult } from '../activities/index.ts'
import { jobQueue } from './queues.ts'

/** One run of an account's regular work, started by its schedule: each job takes up where its last run stopped. */
export async function accountJob(input: Omit<JobRequest, 'now'>): Promise<JobResult> {
  const jobs = proxyActivities<Pick<Activities, 'runJob'>>({
    taskQueue: jobQueue(workflowInfo().taskQueue),
    startToCloseTimeout: '1h',
    heartbeatTimeout: '10s',
    retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
  })
  return jobs.runJob({ ...input, now: Date.now() })
}
