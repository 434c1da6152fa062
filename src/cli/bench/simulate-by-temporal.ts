import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from '@temporalio/client'
import { differingFiles, hashResults } from '../../../eval/bench/same-files.ts'
import { formatTable } from '../../../eval/bench/table.ts'
import { openRig, type Rig } from '../../../eval/load/open-rig.ts'
import { processorSeconds } from '../../../eval/load/processor-time.ts'
import { readEnvironment } from '../../config/environment.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { loadHistory } from '../../simulation/load-history.ts'
import { migrate } from '../../store/migrate.ts'
import { type Database, openDatabase } from '../../store/open-database.ts'
import { connectClient } from '../../worker/connection.ts'
import { findTemporalCli } from '../../worker/find-temporal-cli.ts'
import { simulateOnTemporal } from '../simulate/distributed/simulate-on-temporal.ts'
import type { MeasuredRun } from './measured-worker.ts'
import { runMeasured } from './run-measured.ts'
import { type StartedWorkers, startSimulationWorkers } from './simulation-workers.ts'

/** A simulation of the same tickets, in one process or by workers of a Temporal server. */
export interface FormRow {
  readonly form: string
  /** Null for the one process. */
  readonly workers: number | null
  readonly wallSeconds: number
  /** Of all processes: who asked, workers, Temporal, database. */
  readonly cpuSeconds: number
  /** Of these, what Temporal and the database took. */
  readonly serverCpuSeconds: number
  /** Of the workflow's history in Temporal. */
  readonly events: number
  /** Parts of the work that were begun again, because who had begun them was gone. */
  readonly takenUp: number
  /** Files whose bytes are not those of the one process. */
  readonly different: readonly string[]
}

const CROWDS = [
  { workers: 1, kill: false },
  { workers: 2, kill: false },
  { workers: 4, kill: false },
  { workers: 2, kill: true },
] as const

const LOOK = 20

/** Simulates the tickets in one process, then by 1, 2 and 4 workers, then by 2 of which one is killed while it reads. */
export async function simulateByTemporal(
  job: { readonly tickets: string; readonly embeddings: boolean },
  room: string,
  tell: (text: string) => void,
): Promise<{ readonly rows: readonly FormRow[]; readonly database: Rig['databaseKind'] }> {
  const environment = readEnvironment()
  const cli = await findTemporalCli(environment)
  if ('missing' in cli) throw new RehearsalError('temporal_missing', `No Temporal CLI: ${cli.reasons.join('; ')}`)
  tell('one process …')
  const rows = [await inOneProcess(job, room)]
  const rig = await openRig({ temporalCli: cli.path, searchPath: environment.path })
  try {
    const database = await openDatabase({ url: rig.databaseUrl })
    try {
      await migrate(database.pool)
      for (const crowd of CROWDS) {
        tell(`${formOf(crowd)} …`)
        rows.push(await byWorkers(crowd, job, rig, database, room))
      }
    } finally {
      await database.close()
    }
    return { rows, database: rig.databaseKind }
  } finally {
    await rig.stop()
  }
}

/** The forms beside each other, and what a ticket cost in each. */
export function formatForms(rows: readonly FormRow[], tickets: number): string {
  const head = ['form', 'wall s', 'CPU s', 'CPU ms a ticket', 'of it servers', 'events a ticket', 'taken up', 'bytes']
  const cells = rows.map(row => [
    row.form,
    row.wallSeconds.toFixed(1),
    row.cpuSeconds.toFixed(1),
    ((row.cpuSeconds / tickets) * 1_000).toFixed(1),
    ((row.serverCpuSeconds / tickets) * 1_000).toFixed(1),
    (row.events / tickets).toFixed(2),
    String(row.takenUp),
    row.workers === null ? '' : row.different.length === 0 ? 'the same' : `other: ${row.different.join(', ')}`,
  ])
  return `${formatTable(head, cells)}\n`
}

async function inOneProcess(job: { tickets: string; embeddings: boolean }, room: string): Promise<FormRow> {
  const from = performance.now()
  const run = { ...job, out: path.join(room, 'local'), home: path.join(room, 'home') }
  const { cpuSeconds } = await runMeasured<MeasuredRun>('./measured-worker.ts', run)
  const wallSeconds = (performance.now() - from) / 1_000
  const nothing = { serverCpuSeconds: 0, events: 0, takenUp: 0, different: [] }
  return { form: 'one process', workers: null, wallSeconds, cpuSeconds, ...nothing }
}

async function byWorkers(
  crowd: (typeof CROWDS)[number],
  job: { readonly tickets: string; readonly embeddings: boolean },
  rig: Rig,
  database: Database,
  room: string,
): Promise<FormRow> {
  // Readings are kept by account and models by folder: each crowd begins with none.
  const account = formOf(crowd).replaceAll(/\W+/g, '-')
  const out = path.join(room, account)
  const home = path.join(room, `home-${account}`)
  mkdirSync(home)
  const { client, close } = await connectClient({ connection: { address: rig.temporalAddress }, namespace: 'default' })
  const workers = await startSimulationWorkers(crowd.workers, {
    databaseUrl: rig.databaseUrl,
    temporalAddress: rig.temporalAddress,
    home,
  })
  try {
    const spent = processorClock(workers, rig)
    const from = performance.now()
    const history = await loadHistory([job.tickets])
    const running = simulateOnTemporal(
      { pool: database.pool, client, queue: 'rehearsal', clock: () => performance.now() },
      { account, history, settings: { seed: 1, language: 'en', lexical: !job.embeddings }, out },
    )
    const killing = crowd.kill ? killReading(workers, database, account, spent) : undefined
    const [{ events, workflowId }] = await Promise.all([running, killing])
    const wallSeconds = (performance.now() - from) / 1_000
    const different = differingFiles(hashResults(path.join(room, 'local')), hashResults(out))
    const cost = spent.read()
    const takenUp = await countTakenUp(client, workflowId)
    return { form: formOf(crowd), workers: crowd.workers, wallSeconds, ...cost, events, takenUp, different }
  } finally {
    await workers.stop()
    await close()
  }
}

async function countTakenUp(client: Client, workflowId: string): Promise<number> {
  const { events } = await client.workflow.getHandle(workflowId).fetchHistory()
  return (events ?? []).filter(({ activityTaskStartedEventAttributes: begun }) => (begun?.attempt ?? 1) > 1).length
}

/** Kills the first worker as soon as something was read: it is then in the middle of its own batches. */
async function killReading(
  workers: StartedWorkers,
  { pool }: Database,
  account: string,
  spent: ReturnType<typeof processorClock>,
): Promise<void> {
  const read = "SELECT 1 FROM artefact_cache WHERE account_id = $1 AND kind = 'readings' LIMIT 1"
  while ((await pool.query(read, [account])).rowCount === 0) await sleep(LOOK)
  spent.keep(workers.pids[0]!)
  workers.kill()
}

/** Processor time from here on. What a process has used has to be kept before it is killed. */
function processorClock(workers: StartedWorkers, rig: Rig) {
  const servers = [rig.running.temporal.pid(), rig.running.database.pid()]
  const sum = (pids: readonly (number | undefined)[]): number =>
    pids.reduce<number>((total, pid) => total + processorSeconds(pid), 0)
  const before = { own: process.cpuUsage(), servers: sum(servers), workers: sum(workers.pids) }
  let kept = 0
  return {
    keep(pid: number): void {
      kept += processorSeconds(pid)
    },
    read(): Pick<FormRow, 'cpuSeconds' | 'serverCpuSeconds'> {
      const { user, system } = process.cpuUsage(before.own)
      const serverCpuSeconds = sum(servers) - before.servers
      const working = kept + sum(workers.pids) - before.workers
      return { cpuSeconds: (user + system) / 1e6 + serverCpuSeconds + working, serverCpuSeconds }
    },
  }
}

function formOf({ workers, kill }: (typeof CROWDS)[number]): string {
  return `${workers} worker${workers === 1 ? '' : 's'}${kill ? ', one killed' : ''}`
}
