import { afterAll } from 'vitest'
import { readEnvironment } from '../../src/config/environment.ts'
import { migrate } from '../../src/store/migrate.ts'
import { type Database, openDatabase } from '../../src/store/open-database.ts'

let shared: Promise<Database> | undefined

/**
 * The database of this test worker, migrated and empty: booted once, emptied at each call. Embedded by default; the
 * real PostgreSQL of `DATABASE_URL` where one is given (a schema per worker keeps workers apart).
 */
export async function testDatabase(): Promise<Database> {
  shared ??= boot()
  const database = await shared
  const tables = await database.pool.query<{ name: string }>(
    `SELECT format('%I', table_name) AS name FROM information_schema.tables
     WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' AND table_name <> 'schema_migrations'`,
  )
  await database.pool.query(`TRUNCATE ${tables.rows.map(row => row.name).join(', ')} RESTART IDENTITY`)
  return database
}

async function boot(): Promise<Database> {
  const database = await openTestDatabase()
  await migrate(database.pool)
  return database
}

/** A database of its own for tests that migrate, break or close it. */
export async function openTestDatabase(): Promise<Database> {
  const { databaseUrl } = readEnvironment()
  if (databaseUrl === undefined) return openDatabase({ memory: true })
  const schema = `test_${process.pid}_${schemas++}`
  const admin = await openDatabase({ url: databaseUrl })
  await admin.pool.query(`CREATE SCHEMA ${schema}`)
  const options = encodeURIComponent(`-c search_path=${schema}`)
  const url = `${databaseUrl}${databaseUrl.includes('?') ? '&' : '?'}options=${options}`
  const database = await openDatabase({ url })
  return {
    ...database,
    close: async () => {
      await database.close()
      await admin.pool.query(`DROP SCHEMA ${schema} CASCADE`)
      await admin.close()
    },
  }
}

let schemas = 0

afterAll(async () => {
  const database = await shared
  shared = undefined
  await database?.close()
})
