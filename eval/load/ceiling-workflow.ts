import {
  condition,
  defineSignal,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow'
import type { CeilingActivities } from './ceiling-process.ts'

const wake = defineSignal('nudge')

/** The least that a ticket's turn can be: one signal, one local activity, one activity. */
export async function ceiling(): Promise<void> {
  let woken = false
  setHandler(wake, () => {
    woken = true
  })
  await condition(() => woken)
  const { near } = proxyLocalActivities<Pick<CeilingActivities, 'near'>>({ startToCloseTimeout: '1m' })
  const { far } = proxyActivities<Pick<CeilingActivities, 'far'>>({
    startToCloseTimeout: '1m',
    taskQueue: `${workflowInfo().taskQueue}-far`,
  })
  await near()
  await far()
}
