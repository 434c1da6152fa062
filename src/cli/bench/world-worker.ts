import { parentPort } from 'node:worker_threads'
import { type ClosedWorld, closeWorld } from '../../../eval/worlds/closed/close-world.ts'
import type { WorldPlan } from '../../../eval/worlds/closed/families.ts'
import { openHelpers } from '../../composition.ts'

/** One world to run in a thread of its own, and how often its oracle sees the last weeks go by. */
export interface WorldJob {
  readonly plan: WorldPlan
  readonly fates: number
}

export type WorldAnswer =
  | { readonly kind: 'closed'; readonly world: ClosedWorld }
  | { readonly kind: 'failed'; readonly reason: string }

const port = parentPort!
port.on('message', async ({ plan, fates }: WorldJob) => {
  port.postMessage(await close(plan, fates))
})

async function close(plan: WorldPlan, fates: number): Promise<WorldAnswer> {
  try {
    return { kind: 'closed', world: await closeWorld(plan, openHelpers, fates) }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
