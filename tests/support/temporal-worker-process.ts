import { readFileSync } from 'node:fs'
import { createActivities } from '../../activities/index.ts'
import { parseTemporalConfig } from '../../src/config/temporal.ts'
import type { Helpdesk } from '../../src/helpdesk/port.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { connectWorker } from '../../src/worker/connection.ts'
import { startWorker } from '../../src/worker/create-worker.ts'
import { installRuntime } from '../../src/worker/install-runtime.ts'
import { sceneDeps } from './temporal-scene.ts'

// A worker in a process of its own, to be killed: database, Temporal and helpdesk are reached over sockets.
const [address, databaseUrl, deskUrl, bundlePath] = process.argv.slice(2) as [string, string, string, string]
installRuntime({ warn: () => {}, error: () => {} })

const desk = new Proxy({} as Helpdesk, {
  get: (_target, method: string) => {
    // A promise asks every object whether it is one too; and what takes a function cannot be asked from afar.
    if (method === 'then' || method === 'guardedWrites') return undefined
    return async (...args: unknown[]) => {
      const response = await fetch(`${deskUrl}/${method}`, { method: 'POST', body: JSON.stringify(args) })
      const text = await response.text()
      return text === '' ? undefined : JSON.parse(text)
    }
  },
})
const database = await openDatabase({ url: databaseUrl })
await startWorker({
  connection: await connectWorker({ connection: { address }, namespace: 'default' }),
  namespace: 'default',
  config: parseTemporalConfig(readFileSync('temporal.yaml', 'utf8'), 'temporal.yaml'),
  bundlePath,
  activities: createActivities(sceneDeps(database, desk, 'full')),
  accounts: ['acme'],
})
process.stdout.write('ready\n')
