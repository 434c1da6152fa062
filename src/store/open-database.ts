import pg from 'pg'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { startEmbeddedDatabase } from './embedded-database.ts'
import { readFolderOwner } from './folder-lock.ts'
import { PreparingClient } from './preparing-client.ts'

export type DatabaseLocation =
  | { readonly url: string }
  /** `join`: where another process has the folder open, use it through that process instead of failing. */
  | { readonly folder: string; readonly join?: boolean }
  | { readonly memory: true }

export interface Database {
  readonly pool: pg.Pool
  /** Where other processes reach the same database. */
  readonly url: string
  readonly embedded: boolean
  close(): Promise<void>
}

/**
 * Opens PostgreSQL by URL, or boots the embedded one on a folder or in memory; either way all SQL goes through the pool.
 * Run `migrate` before anything else.
 * @throws RehearsalError `folder_busy` naming the process that has the folder, `database_failed` where nothing answers.
 */
export async function openDatabase(
  where: DatabaseLocation,
  options: { onError?: (error: Error) => void } = {},
): Promise<Database> {
  if ('url' in where) return connect(where.url, false, options, async () => {})
  try {
    const embedded = await startEmbeddedDatabase('folder' in where ? { folder: where.folder } : 'memory')
    return await connect(embedded.url, true, options, () => embedded.close())
  } catch (error) {
    const owner = 'folder' in where && where.join ? readFolderOwner(where.folder) : undefined
    if (owner && RehearsalError.is(error) && error.code === 'folder_busy') {
      return connect(owner.url, true, options, async () => {})
    }
    throw error
  }
}

async function connect(
  url: string,
  embedded: boolean,
  options: { onError?: (error: Error) => void },
  closeServer: () => Promise<void>,
): Promise<Database> {
  const keepsApart = !embedded && (await isPostgres(url))
  const pool = new pg.Pool({
    connectionString: url,
    ...(keepsApart && { Client: PreparingClient }),
    max: embedded ? 4 : 10,
    connectionTimeoutMillis: 10_000,
    application_name: 'rehearsal',
    types: { getTypeParser },
  })
  // Without a listener, an idle connection that breaks would end the process.
  pool.on('error', error => options.onError?.(error))
  // The pool listens to idle ones only; one that breaks between two statements of a transaction fails with the next of them.
  pool.on('connect', client => void client.on('error', () => {}))
  try {
    await pool.query('SELECT 1')
  } catch (error) {
    await pool.end()
    await closeServer()
    throw new RehearsalError('database_failed', 'The database cannot be reached.', { cause: error })
  }
  return {
    pool,
    url,
    embedded,
    close: async () => {
      await pool.end()
      await closeServer()
    },
  }
}

/** The embedded database serves all connections as one session: names of prepared statements would meet there. */
async function isPostgres(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string }>('SELECT version()')
    return !/emcc|emscripten|pglite|wasm/i.test(rows[0]!.version)
  } catch {
    // Whoever opens the pool says what is wrong.
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** bigint as number: sequence numbers stay far below 2^53. Other types as `pg` reads them. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === pg.types.builtins.INT8 && format !== 'binary') return Number
  return pg.types.getTypeParser(oid, format as 'text')
}
