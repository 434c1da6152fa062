import { openStore } from '../composition/open-store.ts'
import { readEnvironment } from '../config/environment.ts'
import { readAccount } from '../store/accounts.ts'
import { migrate } from '../store/migrate.ts'
import type { Database } from '../store/open-database.ts'
import { createLogger } from '../telemetry/logger.ts'

/** Opens the operator's database, migrated, for work on one account. @throws RehearsalError `not_found` for an unknown one. */
export async function withAccount(account: string, work: (database: Database) => Promise<void>): Promise<void> {
  const environment = readEnvironment()
  const database = await openStore(environment, createLogger({ level: environment.logLevel }))
  try {
    await migrate(database.pool)
    await readAccount(database.pool, account)
    await work(database)
  } finally {
    await database.close()
  }
}
