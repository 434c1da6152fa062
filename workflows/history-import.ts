import { continueAsNew, proxyActivities, workflowInfo } from '@temporalio/workflow'
import type { Activities, JobResult } from '../activities/index.ts'
import { jobQueue } from './queues.ts'

/** Minutes-long batches before the run continues as new. */
const BATCHES = 500

/**
 * Brings an account's past over, batch by batch, within its API budget; where it stands is in the store, so that a killed worker
 * costs at most a page. Ids and counts only.
 */
export async function historyImport(input: { readonly account: string }): Promise<JobResult> {
  const jobs = proxyActivities<Pick<Activities, 'runJob'>>({
    taskQueue: jobQueue(workflowInfo().taskQueue),
    startToCloseTimeout: '1h',
    heartbeatTimeout: '10s',
    retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
  })
  for (let batch = 0; batch < BATCHES; batch++) {
    const result = await jobs.runJob({ account: input.account, job: 'history', now: Date.now() })
    if (result['more'] !== 1) return result
  }
  return continueAsNew<typeof historyImport>(input)
}
