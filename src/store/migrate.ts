import { readdirSync } from 'node:fs'
import path from 'node:path'
import { runner } from 'node-pg-migrate'
import type pg from 'pg'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { inTransaction, query } from './query.ts'

const FOLDER = path.join(import.meta.dirname, 'migrations')
const TABLE = 'schema_migrations'
/** Any number nobody else locks. */
const LOCK = 7_240_119_001

/**
 * Brings the schema up to date and returns the names of the migrations it ran. Safe to call at every start, from any
 * number of processes at once.
 * @throws RehearsalError `schema_ahead` where the database has migrations this version does not know.
 */
export async function migrate(pool: pg.Pool, folder: string = FOLDER): Promise<string[]> {
  return inTransaction(pool, async client => {
    // A lock of the transaction, not of the session: connections to the embedded database share one session, but not a transaction.
    await query(client, 'SELECT pg_advisory_xact_lock($1)', [LOCK])
    await refuseNewer(client, folder)
    const [schema] = await query<{ name: string }>(client, 'SELECT current_schema() AS name')
    const ran = await runner({
      dbClient: client,
      dir: folder,
      migrationsTable: TABLE,
      migrationsSchema: schema!.name,
      direction: 'up',
      // Our transaction and lock are already around it.
      noLock: true,
      singleTransaction: true,
      checkOrder: true,
      log: () => {},
    })
    return ran.map(migration => migration.name)
  })
}

async function refuseNewer(client: pg.PoolClient, folder: string): Promise<void> {
  const [table] = await query<{ found: boolean }>(client, `SELECT to_regclass($1) IS NOT NULL AS found`, [TABLE])
  if (!table!.found) return
  const known = new Set(readdirSync(folder).map(file => path.parse(file).name))
  const rows = await query<{ name: string }>(client, `SELECT name FROM ${TABLE} ORDER BY id`)
  const ahead = rows.filter(row => !known.has(row.name)).map(row => row.name)
  if (ahead.length > 0) {
    throw new RehearsalError(
      'schema_ahead',
      `The database has migrations that this version does not know: ${ahead.join(', ')}.`,
      { details: { newest: ahead.at(-1)! } },
    )
  }
}
