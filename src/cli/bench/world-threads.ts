import { Worker } from 'node:worker_threads'
import type { ClosedWorld } from '../../../eval/worlds/closed/close-world.ts'
import type { WorldPlan } from '../../../eval/worlds/closed/families.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { WorldAnswer, WorldJob } from './world-worker.ts'

export interface WorldThreads {
  /** Runs a world in an idle thread: never more at a time than there are threads. */
  close(plan: WorldPlan, fates: number): Promise<ClosedWorld>
  stop(): Promise<void>
}

/** Threads that run worlds, each with its own copy of the product, so that all cores are busy. */
export function openWorldThreads(count: number): WorldThreads {
  const all = Array.from({ length: count }, () => new Worker(new URL('./world-worker.ts', import.meta.url)))
  const idle = [...all]
  return {
    close: async (plan, fates) => {
      const thread = idle.pop()
      if (thread === undefined) throw new RehearsalError('internal', 'More worlds at a time than threads.')
      try {
        return await closeIn(thread, { plan, fates })
      } finally {
        idle.push(thread)
      }
    },
    stop: async () => {
      await Promise.all(all.map(thread => thread.terminate()))
    },
  }
}

async function closeIn(thread: Worker, job: WorldJob): Promise<ClosedWorld> {
  const answer = await new Promise<WorldAnswer>((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.postMessage(job)
  })
  thread.removeAllListeners('error')
  if (answer.kind === 'closed') return answer.world
  const { family, seed } = job.plan
  throw new RehearsalError('internal', `World ${seed} (${family}) broke down: ${answer.reason}`)
}
