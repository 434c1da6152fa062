import { openDoor } from '../../src/composition/open-door.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { createLogger } from '../../src/telemetry/logger.ts'
import { connectClient, temporalTarget } from '../../src/worker/connection.ts'
import { createNudger } from '../../src/worker/nudge.ts'
import { startBareServer } from './bare-server.ts'
import type { DoorJob, FromDoor } from './door-job.ts'

// The server that is measured, ours or the bare one, in a process of its own.
const job = JSON.parse(process.argv[2]!) as DoorJob
const database = await openDatabase({ url: job.databaseUrl })
let nudges = 0
const nudge = job.temporalAddress === undefined ? async () => {} : await realNudge(job.temporalAddress)
const server =
  job.kind === 'bare'
    ? await startBareServer(database.pool)
    : await openDoor(
        {
          database,
          log: createLogger({ level: 'silent' }),
          secrets: job.secrets,
          ownUserId: () => undefined,
          deliveriesPerSecond: 1_000_000,
        },
        {
          port: 0,
          nudge: (account, ticketId) => {
            nudges += 1
            return nudge(account, ticketId)
          },
        },
      )
const tell = (message: FromDoor): void => void process.send!(message)
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  tell({ kind: 'counts', nudges, cpu: (user + system) / 1e6, megabytes: process.memoryUsage.rss() / 2 ** 20 })
})
process.on('disconnect', () => process.exit(0))
tell({ kind: 'ready', url: server.url })

async function realNudge(address: string) {
  const { client } = await connectClient(temporalTarget({ address, namespace: 'default' }, {}))
  return createNudger(client, 'load').nudge
}
