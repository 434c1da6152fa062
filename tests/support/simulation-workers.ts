import { readFileSync } from 'node:fs'
import { createActivities } from '../../activities/index.ts'
import { createSimulationWork } from '../../src/cli/simulate/distributed/simulation-work.ts'
import { openHelpers } from '../../src/composition.ts'
import { parseTemporalConfig } from '../../src/config/temporal.ts'
import { type ModelCache, memoryModelCache } from '../../src/simulation/model-cache.ts'
import type { Database } from '../../src/store/open-database.ts'
import { connectWorker } from '../../src/worker/connection.ts'
import { startSimulationWorker } from '../../src/worker/start-simulation-worker.ts'
import { sceneDeps } from './temporal-scene.ts'

/** A worker that does simulations alone, by words. @returns how to stop it */
export async function startSimulationTestWorker(
  database: Database,
  temporal: { readonly address: string; readonly bundlePath: string },
  models: ModelCache = memoryModelCache(),
): Promise<() => Promise<void>> {
  const { work, close } = createSimulationWork({
    pool: database.pool,
    open: () => Promise.resolve({ embedder: null, models, helpers: openHelpers }),
    threads: 1,
    portionsABatch: 1,
  })
  const connection = await connectWorker({ connection: { address: temporal.address }, namespace: 'default' })
  // Nothing of the live path is called here.
  const deps = sceneDeps(database, {} as never, 'shadow')
  const worker = await startSimulationWorker({
    connection,
    namespace: 'default',
    config: parseTemporalConfig(readFileSync('temporal.yaml', 'utf8'), 'temporal.yaml'),
    bundlePath: temporal.bundlePath,
    activities: createActivities({ ...deps, simulation: work }),
  })
  return async () => {
    await worker.shutdown()
    await close()
    await connection.close()
  }
}
