import { openDatabase } from '../../src/store/open-database.ts'
import { installRuntime } from '../../src/worker/install-runtime.ts'
import { startSimulationTestWorker } from './simulation-workers.ts'

// A worker in a process of its own, to be killed.
const [address, databaseUrl, bundlePath] = process.argv.slice(2) as [string, string, string]
installRuntime({ warn: () => {}, error: () => {} })
await startSimulationTestWorker(await openDatabase({ url: databaseUrl }), { address, bundlePath })
process.stdout.write('ready\n')
