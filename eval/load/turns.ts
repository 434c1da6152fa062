import { migrate } from '../../src/store/migrate.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import type { IntentModel } from '../../src/understanding/intents/intent-model.ts'
import type { CeilingJob, CeilingRun } from './ceiling-process.ts'
import { connectAccount, HELPDESK_SECRET } from './connect-account.ts'
import type { FromDesk, TicketsRun } from './desk-job.ts'
import { LIMITS, type Rig } from './open-rig.ts'
import { startOwnProcess } from './own-process.ts'
import { processorSeconds } from './processor-time.ts'
import { round } from './quantiles.ts'
import { watchMemory } from './watch-memory.ts'

const ACCOUNT = 'load'
/** Tickets under way at once: enough that nobody waits for work. */
const OUTSTANDING = 100
const WARM_UP = 8
/** The ceiling is looked at for at most so long, before and after. */
const LONGEST_CEILING = 30
/** So many seconds at half of what is carried are enough for its quantiles. */
const LONGEST_HALF = 120

/** Whole turns of tickets, beside what Temporal carries of workflows that do the least a turn can. */
export async function measureTurns(
  rig: Rig,
  options: { seconds: number; model: IntentModel; tell(text: string): void },
) {
  const { seconds, tell } = options
  await using closing = new AsyncDisposableStack()
  const database = await openDatabase({ url: rig.databaseUrl }, { onError: () => {} })
  closing.defer(() => database.close())
  const desk = startOwnProcess('desk-process.ts')
  closing.defer(() => desk.stop())
  const helpdesk = await desk.hear<Extract<FromDesk, { kind: 'ready' }>>()
  await migrate(database.pool)
  const account = { database, id: ACCOUNT, policy: 'load.yaml', model: options.model, helpdesk }
  await connectAccount({ ...account, deliverTo: rig.serverUrl })
  await rig.startProduct({ [`REHEARSAL_SECRET_${HELPDESK_SECRET}`]: helpdesk.apiKey }, { server: 0, worker: 0 })
  const ceilingProcess = startOwnProcess('ceiling-process.ts', { argument: ceilingJob(rig) })
  closing.defer(() => ceilingProcess.stop())
  await ceilingProcess.hear()
  /** Workflows a second, and what one costs Temporal and its worker in milliseconds of processor time. */
  const ceiling = async (length: number): Promise<{ perSecond: number; cpuEach: Record<string, number> }> => {
    const costs = { temporal: rig.running.temporal.pid(), worker: ceilingProcess.pid }
    const before = cpuOf(costs)
    const { perSecond, done } = await ceilingProcess.ask<CeilingRun>({ seconds: length })
    return { perSecond, cpuEach: cpuEach(before, cpuOf(costs), done) }
  }
  const tickets = (job: { seconds: number; rate?: number; outstanding?: number }): Promise<TicketsRun> =>
    desk.ask({ kind: 'tickets', ...job })

  await ceiling(WARM_UP / 2)
  await tickets({ seconds: WARM_UP, outstanding: OUTSTANDING })
  const length = Math.min(seconds, LONGEST_CEILING)
  const before = await ceiling(length)
  const pids = Object.fromEntries(Object.entries(rig.running).map(([name, one]) => [name, one.pid()]))
  const memory = watchMemory({ server: pids['server'], worker: pids['worker'] })
  const costs = { ...pids, helpdesk: desk.pid }
  const usedBefore = cpuOf(costs)
  const statements = await countStatements(database)
  const full = await tickets({ seconds, outstanding: OUTSTANDING })
  const transactions = (await countStatements(database)) - statements
  const usedAfter = cpuOf(costs)
  const course = memory.end()
  const after = await ceiling(length)
  tell(`turns: ${full.perSecond}/s, ceiling ${before.perSecond} and ${after.perSecond}/s, ${full.calls} API calls each`)
  const rate = Math.max(1, round(full.perSecond / 2))
  const atHalf = await tickets({ seconds: Math.min(seconds, LONGEST_HALF), rate })
  tell(`turns: at ${rate}/s first write p99 ${atHalf.firstWrite.p99} ms`)
  const spent = cpuEach(usedBefore, usedAfter, full.opened - full.unfinished)
  return {
    perSecond: full.perSecond,
    ceiling: [before, after],
    ofCeiling: round(full.perSecond / ((before.perSecond + after.perSecond) / 2), 2),
    /** The same by processor time, of all processes together: others who use the machine weigh on it less. */
    ofCeilingByCpu: round((sum(before.cpuEach) + sum(after.cpuEach)) / 2 / sum(spent), 2),
    seconds,
    finished: full.finished,
    unfinished: full.unfinished,
    callsEach: full.calls,
    transactionsEach: round(transactions / (full.opened - full.unfinished)),
    /** Milliseconds of processor time for one ticket, by process. */
    cpuEach: spent,
    memory: course,
    atHalf: {
      rate,
      firstWrite: atHalf.firstWrite,
      receipt: atHalf.receipt,
      unfinished: atHalf.unfinished,
      callsEach: atHalf.calls,
    },
  }
}

type Pids = Readonly<Record<string, number | undefined>>

function cpuOf(pids: Pids): Record<string, number> {
  return Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, processorSeconds(pid)]))
}

function cpuEach(before: Record<string, number>, after: Record<string, number>, count: number): Record<string, number> {
  const each = (name: string): number => ((after[name]! - before[name]!) * 1_000) / Math.max(1, count)
  return Object.fromEntries(Object.keys(after).map(name => [name, round(each(name), 2)]))
}

function sum(values: Readonly<Record<string, number>>): number {
  return Object.values(values).reduce((a, b) => a + b, 0)
}

function ceilingJob(rig: Rig): CeilingJob {
  return {
    address: rig.temporalAddress,
    queue: 'ceiling',
    outstanding: OUTSTANDING,
    // As many as the server sends at once.
    signals: 32,
    limits: LIMITS,
  }
}

/** Transactions so far: a statement on its own is one. */
async function countStatements({ pool }: { pool: { query(sql: string): Promise<{ rows: { n: number }[] }> } }) {
  const { rows } = await pool.query(
    'SELECT (xact_commit + xact_rollback)::float8 AS n FROM pg_stat_database WHERE datname = current_database()',
  )
  return rows[0]!.n
}
