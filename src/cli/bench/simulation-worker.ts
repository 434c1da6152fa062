import { openLiveParts } from '../../composition/open-live-parts.ts'
import { readEnvironment } from '../../config/environment.ts'
import { createLogger } from '../../telemetry/logger.ts'
import { installRuntime } from '../../worker/install-runtime.ts'
import { openSimulationWorker } from '../simulate/distributed/open-simulation-worker.ts'

/** A worker for simulations alone, in a process of its own, until it is told to end. Says `ready` once it works. */
export interface SimulationWorkerJob {
  readonly databaseUrl: string
  readonly temporalAddress: string
  /** The product's folder for this worker. */
  readonly home: string
}

const { databaseUrl, temporalAddress, home } = JSON.parse(process.argv[2]!) as SimulationWorkerJob
const environment = { ...readEnvironment(), databaseUrl, home, temporal: { TEMPORAL_ADDRESS: temporalAddress } }
const log = createLogger({ level: 'error' })
installRuntime(log)
const worker = await openSimulationWorker(environment, await openLiveParts(environment, log))
process.once('SIGTERM', () => void worker.close().finally(() => process.exit(0)))
process.stdout.write('ready\n')
