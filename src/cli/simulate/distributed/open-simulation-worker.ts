import { availableParallelism } from 'node:os'
import { guarded, withHeartbeat } from '../../../../activities/failures.ts'
import { simulateBatch } from '../../../../activities/simulate-batch.ts'
import type { LiveParts } from '../../../composition/live-parts.ts'
import { type OpenedSimulation, openSimulation } from '../../../composition.ts'
import type { Environment } from '../../../config/environment.ts'
import { connectWorker } from '../../../worker/connection.ts'
import { startSimulationWorker } from '../../../worker/start-simulation-worker.ts'
import { workflowBundle } from '../../../worker/workflow-bundle.ts'
import { createSimulationWork } from './simulation-work.ts'

/** A worker for simulations in this process, with this machine's engines, which are opened when the first batch needs them. */
export async function openSimulationWorker(
  environment: Environment,
  { database, temporal, config, log, home }: LiveParts,
): Promise<{ close(): Promise<void> }> {
  await using opening = new AsyncDisposableStack()
  const opened = new Map<boolean, Promise<OpenedSimulation>>()
  opening.defer(async () => {
    for (const each of opened.values()) await (await each).close()
  })
  const { work, close } = createSimulationWork({
    pool: database.pool,
    open: embeddings => {
      const known = opened.get(embeddings) ?? openSimulation(environment, { embeddings })
      opened.set(embeddings, known)
      return known
    },
    threads: availableParallelism(),
  })
  opening.defer(close)
  const connection = await connectWorker(temporal)
  opening.defer(() => connection.close())
  const worker = await startSimulationWorker({
    connection,
    namespace: temporal.namespace,
    config,
    bundlePath: await workflowBundle(home),
    activities: {
      simulateBatch: request =>
        withHeartbeat(() => guarded({ retry: config.retry, log }, () => simulateBatch(work, request))),
    },
  })
  opening.defer(() => worker.shutdown())
  const open = opening.move()
  return { close: () => open.disposeAsync() }
}
