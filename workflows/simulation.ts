import { proxyActivities } from '@temporalio/workflow'
import type { Activities, SimulationCounts } from '../activities/index.ts'
import type { SimulationInput } from './messages.ts'

/** Batches handed out at once: more than a handful of machines take at a time. */
const AT_ONCE = 32

/** Replays an account's past: learn, read in batches on any number of workers, then decide and judge on one. */
export async function simulation(input: SimulationInput): Promise<SimulationCounts> {
  const { simulateBatch } = proxyActivities<Pick<Activities, 'simulateBatch'>>({
    startToCloseTimeout: '2h',
    // A killed worker's batch is taken up by another one soon.
    heartbeatTimeout: '10s',
    retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
  })
  const { batches = 0 } = await simulateBatch({ ...input, part: 'plan' })
  let next = 0
  const readOnward = async (): Promise<void> => {
    while (next < batches) await simulateBatch({ ...input, part: next++ })
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, batches) }, readOnward))
  return await simulateBatch({ ...input, part: 'finish' })
}
