import { availableParallelism } from 'node:os'
import { type NativeConnection, Worker } from '@temporalio/worker'
import type { Activities } from '../../activities/index.ts'
import { simulationQueue } from '../../workflows/queues.ts'
import type { TemporalConfig } from '../config/temporal.ts'

/** Serves replays of the past beside whatever else this process does. */
export async function startSimulationWorker(deps: {
  readonly connection: NativeConnection
  readonly namespace: string
  readonly config: Pick<TemporalConfig, 'queue'>
  readonly bundlePath: string
  readonly activities: Pick<Activities, 'simulateBatch'>
}): Promise<{ shutdown(): Promise<void> }> {
  const worker = await Worker.create({
    connection: deps.connection,
    namespace: deps.namespace,
    taskQueue: simulationQueue(deps.config.queue),
    workflowBundle: { codePath: deps.bundlePath },
    activities: { simulateBatch: deps.activities.simulateBatch },
    maxConcurrentActivityTaskExecutions: availableParallelism(),
    shutdownGraceTime: '1s',
  })
  const ended = worker.run()
  return {
    async shutdown() {
      if (worker.getState() === 'RUNNING') worker.shutdown()
      await ended
    },
  }
}
