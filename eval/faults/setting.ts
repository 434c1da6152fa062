import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Connection } from '@temporalio/client'
import pg from 'pg'
import type { Milliseconds } from '../../src/core/time.ts'
import { devServerArguments } from '../../src/worker/dev-server-arguments.ts'
import { freePort } from '../../src/worker/free-port.ts'
import { findPostgres, postgresProgram } from './postgres-program.ts'
import { heapProbe } from './read-heap-course.ts'
import { eventually, type Program, type Supervised, supervise } from './supervise.ts'

/** Everything that runs beside the parent, each in a process of its own. */
export interface Setting {
  readonly folder: string
  readonly databaseUrl: string
  /** What serves the database: PostgreSQL, or the embedded one where none is installed. */
  readonly databaseKind: 'postgres' | 'embedded'
  readonly temporalAddress: string
  readonly serverUrl: string
  readonly running: Readonly<Record<Victim, Supervised>>
  /** Starts what needs an account to be there: server and worker. */
  startProduct(env: Readonly<Record<string, string>>, skew: { server: number; worker: number }): Promise<void>
  stop(): Promise<void>
}

export type Victim = 'server' | 'worker' | 'database' | 'temporal'
export const VICTIMS: readonly Victim[] = ['server', 'worker', 'database', 'temporal']

const ROOT = path.resolve(import.meta.dirname, '../..')
// Room for new objects grows with the heap's limit, in each of the worker's threads, to some hundred megabytes that are never given
// back; small rooms and few arenas keep the memory that a long run shows to what is used.
const NODE = ['--disable-warning=ExperimentalWarning', '--max-old-space-size=2048', '--max-semi-space-size=8']
const FEW_ARENAS = { MALLOC_ARENA_MAX: '2' }
const START_LIMIT = 90_000

/** Waits are as long as on a real system; only the pace of looking for what was overlooked follows the shop's faster clock. */
const TEMPORAL_FILE = `
address: 127.0.0.1:7233
namespace: default
queue: rehearsal
limits:
  workflow_tasks: 40
  local_activities: 16
  cached_workflows: 500
  model_turns: 2
  writes_at_once: 8
  writes_per_second: 1000
  shutdown_grace: 5s
schedules:
  sweep: 3s
  reconcile: 3s
  visibility_lag: 2m
retry:
  database: { first: 1s, factor: 2, longest: 2s }
  helpdesk: { first: 1s, factor: 2, longest: 4s }
  model: { first: 1s, factor: 2, longest: 2s, attempts: 5 }
`

/** Starts database and Temporal in a new folder; the product follows once its account is in the database. */
export async function openSetting(options: {
  temporalCli: string
  searchPath: string
  /** What the product's `temporal.yaml` says; the fault run's where absent. */
  temporalFile?: string
  /** Temporal keeps everything in memory and forgets it when it ends. */
  forgetful?: boolean
  /** By how much PostgreSQL's clock is ahead of the others'. */
  databaseSkew?: Milliseconds
  /** Server and worker collect their garbage now and then and write down what is left. */
  probe?: boolean
}): Promise<Setting> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-faults-'))
  const log = (name: string): string => path.join(folder, `${name}.log`)
  const [databasePort, temporalPort, serverPort] = await Promise.all([freePort(), freePort(), freePort()])
  const bin = findPostgres(options.searchPath)
  const database =
    bin === undefined
      ? embeddedProgram(folder, log('database'))
      : postgresProgram({ bin, folder, port: databasePort!, log: log('database') })
  const temporalFile = path.join(folder, 'temporal.yaml')
  writeFileSync(temporalFile, options.temporalFile ?? TEMPORAL_FILE)
  const running: Partial<Record<Victim, Supervised>> = { database: supervise(database) }
  const temporalAddress = `127.0.0.1:${temporalPort}`
  running.temporal = supervise({
    name: 'temporal',
    command: options.temporalCli,
    args: devServerArguments({
      port: temporalPort,
      ...(!options.forgetful && { dbFile: path.join(folder, 'temporal.db') }),
    }),
    log: log('temporal'),
  })
  const stop = async (): Promise<void> => {
    // Those who use others go first.
    for (const name of ['worker', 'server', 'temporal', 'database'] as const) await running[name]?.stop()
  }
  try {
    await eventually('the database', START_LIMIT, () => ping(database.url))
    // The embedded one has a single session, which would change its clock in the middle.
    if (bin !== undefined && options.databaseSkew) await setClock(database.url, options.databaseSkew)
    await eventually('Temporal', START_LIMIT, () => greet(temporalAddress))
  } catch (error) {
    await stop()
    throw error
  }
  const serverUrl = `http://127.0.0.1:${serverPort}`
  const product = (name: 'server' | 'worker', args: readonly string[], env: Readonly<Record<string, string>>): void => {
    running[name] = supervise({
      name,
      command: process.execPath,
      args: [...NODE, ...(options.probe ? heapProbe(folder, name) : []), path.join(ROOT, 'src/cli/bin.js'), ...args],
      env: { ...inherited(), ...FEW_ARENAS, ...env },
      log: log(name),
    })
  }
  return {
    folder,
    databaseUrl: database.url,
    databaseKind: bin === undefined ? 'embedded' : 'postgres',
    temporalAddress,
    serverUrl,
    running: running as Record<Victim, Supervised>,
    startProduct: async (env, skew) => {
      const common = {
        ...env,
        DATABASE_URL: database.url,
        TEMPORAL_ADDRESS: temporalAddress,
        REHEARSAL_TEMPORAL_FILE: temporalFile,
        // By words alone: what is tried here is not how well is read.
        REHEARSAL_MODEL_DIR: path.join(folder, 'no-model'),
        LOG_LEVEL: 'warn',
      }
      product('server', ['serve', '--port', String(serverPort)], {
        ...common,
        REHEARSAL_CLOCK_OFFSET: String(skew.server),
      })
      product('worker', ['work'], { ...common, REHEARSAL_CLOCK_OFFSET: String(skew.worker) })
      await eventually('the server', START_LIMIT, async () => {
        const { status } = await fetch(`${serverUrl}/ready`)
        if (status !== 200) throw new Error(`it answered ${status}`)
      })
      await eventually('the worker', START_LIMIT, async () => {
        if (!readFileSync(log('worker'), 'utf8').includes('Working on')) throw new Error('it has not begun')
      })
    },
    stop,
  }
}

function embeddedProgram(folder: string, log: string): Program & { url: string } {
  const data = path.join(folder, 'db')
  return {
    name: 'database',
    command: process.execPath,
    args: [...NODE, path.join(import.meta.dirname, 'embedded-database-process.ts'), data],
    log,
    url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(path.join(data, 'socket'))}`,
  }
}

async function ping(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT 1')
  } finally {
    await client.end()
  }
}

/** Sessions from here on, and the defaults of columns made from here on, take the time from a function of ours. */
async function setClock(url: string, skew: Milliseconds): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`
    CREATE SCHEMA skewed;
    CREATE FUNCTION skewed.now() RETURNS timestamptz STABLE LANGUAGE sql
      AS $$ SELECT pg_catalog.now() + ${Math.round(skew)} * interval '1 millisecond' $$;
    ALTER ROLE postgres SET search_path = public, skewed, pg_catalog;`)
  await client.end()
}

async function greet(address: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: 1_000 })
  try {
    await connection.workflowService.describeNamespace({ namespace: 'default' })
  } finally {
    await connection.close()
  }
}

/** Children see neither the caller's database nor its secrets. */
function inherited(): Record<string, string> {
  return { PATH: pathOf(), HOME: tmpdir(), REHEARSAL_HOME: path.join(tmpdir(), 'rehearsal-faults-home') }
}

function pathOf(): string {
  return [path.dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(path.delimiter)
}
