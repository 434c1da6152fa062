import { Command } from 'commander'
import { openStore } from '../composition/open-store.ts'
import { readEnvironment } from '../config/environment.ts'
import { migrate } from '../store/migrate.ts'
import { createLogger } from '../telemetry/logger.ts'
import type { CommandIo } from './io.ts'

/** `rehearsal migrate`: brings the database's schema up to date. Server and worker do it too when they start. */
export function migrateCommand(io: CommandIo): Command {
  return new Command('migrate')
    .description('bring the database up to date; safe at any time')
    .option('--json', 'print one JSON document instead of text')
    .action(async ({ json }: { json?: boolean }) => {
      const environment = readEnvironment()
      const database = await openStore(environment, createLogger({ level: environment.logLevel }))
      try {
        const ran = await migrate(database.pool)
        const text = ran.length === 0 ? 'The database is up to date.' : `Migrated: ${ran.join(', ')}.`
        io.stdout.write(json ? `${JSON.stringify({ migrations: ran })}\n` : `${text}\n`)
      } finally {
        await database.close()
      }
    })
}
