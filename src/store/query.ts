import pg from 'pg'
import { RehearsalError } from '../errors/rehearsal-error.ts'

/** A pool, or one connection of it inside a transaction. */
export type Queryable = pg.Pool | pg.PoolClient

/** Runs one statement and returns its rows. Errors are coded and carry the SQLSTATE only: PostgreSQL's own texts quote values. */
export async function query<Row extends pg.QueryResultRow = never>(
  db: Queryable,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  try {
    return (await db.query<Row>(sql, [...values])).rows
  } catch (error) {
    throw databaseError(error)
  }
}

/** Runs `work` in one transaction. Keep it short and free of I/O: the embedded database serves nobody else meanwhile. */
export async function inTransaction<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  let client: pg.PoolClient
  try {
    client = await pool.connect()
  } catch (error) {
    throw databaseError(error)
  }
  let broken = false
  try {
    await query(client, 'BEGIN')
    const result = await work(client)
    await query(client, 'COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {
      broken = true
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** Classes of SQLSTATE after which the same statement may succeed: connection, resources, operator, serialization, lock. */
const PASSING = /^(08|53|57|55P03|40001|40P01)/

function databaseError(error: unknown): RehearsalError {
  if (RehearsalError.is(error)) return error
  const state = error instanceof pg.DatabaseError ? error.code : undefined
  // Without a SQLSTATE the server was not reached, or the connection broke.
  if (state !== undefined && !PASSING.test(state)) {
    return new RehearsalError('internal', 'A statement was refused by the database.', {
      details: { sqlstate: state },
      cause: error,
    })
  }
  return new RehearsalError('database_failed', undefined, {
    details: { sqlstate: state ?? 'unreachable' },
    cause: error,
  })
}
