import { migrate } from '../../src/store/migrate.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import type { IntentModel } from '../../src/understanding/intents/intent-model.ts'
import type { CeilingJob } from './ceiling-process.ts'
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
  const ceiling = async (length: number): Promise<number> =>
    (await ceilingProcess.ask<{ perSecond: number }>({ seconds: length })).perSecond
  const tickets = (job: { seconds: number; rate?: number; outstanding?: number }): Promise<TicketsRun> =>
    desk.ask({ kind: 'tickets', ...job })

  await ceiling(WARM_UP / 2)
  await tickets({ seconds: WARM_UP, outstanding: OUTSTANDING })
  const length = Math.min(seconds, LONGEST_CEILING)
  const before = await ceiling(length)
  const pids = Object.fromEntries(Object.entries(rig.running).map(([name, one]) => [name, one.pid()]))
  const memory = watchMemory({ server: pids['server'], worker: pids['worker'] })
  const used = (): Record<string, number> => ({
    ...Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, processorSeconds(pid)])),
    helpdesk: processorSeconds(desk.pid),
  })
  const usedBefore = used()
  const statements = await countStatements(database)
  const full = await tickets({ seconds, outstanding: OUTSTANDING })
  const transactions = (await countStatements(database)) - statements
  const usedAfter = used()
  const course = memory.end()
  const after = await ceiling(length)
  tell(`turns: ${full.perSecond}/s, ceiling ${before} and ${after}/s, ${full.calls} API calls each`)
  const rate = Math.max(1, round(full.perSecond / 2))
  const atHalf = await tickets({ seconds, rate })
  tell(`turns: at ${rate}/s first write p99 ${atHalf.firstWrite.p99} ms`)
  const done = full.opened - full.unfinished
  return {
    perSecond: full.perSecond,
    ceiling: [before, after],
    ofCeiling: round(full.perSecond / ((before + after) / 2), 2),
    seconds,
    finished: full.finished,
    unfinished: full.unfinished,
    callsEach: full.calls,
    transactionsEach: round(transactions / done),
    /** Milliseconds of processor time for one ticket, by process. */
    cpuEach: Object.fromEntries(
      Object.keys(usedAfter).map(name => [name, round(((usedAfter[name]! - usedBefore[name]!) * 1_000) / done, 2)]),
    ),
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
