import path from 'node:path'
import type { Environment } from '../config/environment.ts'
import { type Database, openDatabase } from '../store/open-database.ts'
import type { Logger } from '../telemetry/logger.ts'

/** Where the embedded database lives while no `DATABASE_URL` names another. */
export function databaseFolder(environment: Pick<Environment, 'home'>): string {
  return path.join(environment.home, 'database')
}

/**
 * The operator's database: the given PostgreSQL, or the embedded one, which the first process opens and serves to the
 * others. Not migrated yet.
 */
export function openStore(environment: Environment, log: Logger): Promise<Database> {
  const onError = (error: Error): void => log.warn({ err: error }, 'a database connection broke')
  return environment.databaseUrl === undefined
    ? openDatabase({ folder: databaseFolder(environment), join: true }, { onError })
    : openDatabase({ url: environment.databaseUrl }, { onError })
}
