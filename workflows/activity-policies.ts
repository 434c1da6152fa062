import { proxyActivities, proxyLocalActivities, workflowInfo } from '@temporalio/workflow'
import type { Activities } from '../activities/index.ts'
import { accountQueue, modelQueue } from './queues.ts'

// Each failure carries its own delay and says whether it is final (`temporal.yaml`, by class of failure); what stands here
// only covers activities that never reported back.
const RETRY = { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' } as const

// Activities report every few seconds that they live, so that those of a killed worker are taken up again soon.
const HEARTBEAT = '10s'

/** Class `database`: reads the ticket and stores the decision, close to the workflow. */
export const database = proxyLocalActivities<Pick<Activities, 'takeTurn'>>({
  startToCloseTimeout: '1m',
  // Longer waits become timers, so that a database that is down does not hold workflow tasks.
  localRetryThreshold: '10s',
  retry: RETRY,
})

/** Class `database`, off the ticket's path: a page of tickets is told of a new policy. */
export const rollout = proxyActivities<Pick<Activities, 'rollOutPage'>>({
  startToCloseTimeout: '2m',
  heartbeatTimeout: HEARTBEAT,
  retry: RETRY,
})

/** Class `model`: the same turn where a language model may be asked. */
export function model(): Pick<Activities, 'takeTurnAskingModel'> {
  return proxyActivities<Pick<Activities, 'takeTurnAskingModel'>>({
    taskQueue: modelQueue(workflowInfo().taskQueue),
    startToCloseTimeout: '5m',
    heartbeatTimeout: HEARTBEAT,
    retry: RETRY,
  })
}

/** Class `helpdesk`: writes, on the account's own queue, which keeps to its API budget. */
export function helpdesk(account: string): Pick<Activities, 'carryOut'> {
  return proxyActivities<Pick<Activities, 'carryOut'>>({
    taskQueue: accountQueue(workflowInfo().taskQueue, account),
    startToCloseTimeout: '2m',
    heartbeatTimeout: HEARTBEAT,
    retry: RETRY,
  })
}
