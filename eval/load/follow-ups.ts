import { setTimeout as sleep } from 'node:timers/promises'
import { HOUR, MINUTE, type Milliseconds, SECOND } from '../../src/core/time.ts'
import type { IntentModel } from '../../src/understanding/intents/intent-model.ts'
import { connectClient, temporalTarget } from '../../src/worker/connection.ts'
import { countAsleep, type Sleeper, startSleepers, storeSleepers } from './arm-tickets.ts'
import { connectAccount } from './connect-account.ts'
import type { DeskSetting } from './desk-job.ts'
import type { Rig } from './open-rig.ts'
import { openStage, type Stage } from './open-stage.ts'
import { quantile, round } from './quantiles.ts'

/** What `load.yaml` waits for an answer. */
const AFTER = HOUR
/** Of `load.yaml`. */
const MESSAGES_PER_CUSTOMER = 1
const PER_CUSTOMER = 2
const LOOK = SECOND

interface FollowUps {
  readonly tickets: number
  readonly accounts: number
  /** From the start of the workflows to the first due time, and from that to the last. */
  readonly lead: Milliseconds
  readonly over: Milliseconds
  /** When to give up. */
  readonly patience: Milliseconds
  readonly helpdesk?: DeskSetting
  readonly model: IntentModel
  tell(text: string): void
}

/** Follow-ups that come due on sleeping tickets, until each has been decided and carried out. */
export async function runFollowUps(rig: Rig, options: FollowUps) {
  await using stage = await openStage(rig, options.helpdesk)
  const { database } = stage
  const sleepers = await putToSleep(stage, options)
  await stage.startProduct()
  const { client, close } = await connectClient(
    temporalTarget({ address: rig.temporalAddress, namespace: 'default' }, {}),
  )
  const begin = performance.now()
  await startSleepers(client, 'rehearsal', sleepers)
  await close()
  while ((await countAsleep(database)) < sleepers.length) await sleep(LOOK)
  const started = round((performance.now() - begin) / SECOND)
  const firstDue = Math.min(...sleepers.map(one => one.due))
  const lateStart = Date.now() > firstDue
  options.tell(`follow-ups: ${sleepers.length} tickets asleep after ${started} s`)
  const end = Math.max(...sleepers.map(one => one.due)) + options.patience
  let open = await countOpen(stage)
  while (open > 0 && Date.now() < end) {
    await sleep(LOOK)
    open = await countOpen(stage)
    options.tell(`follow-ups: ${open} of ${sleepers.length} not done`)
  }
  const { sent, refused, peak } = await stage.status()
  const { rows } = await database.pool.query<{ ticket_id: string; reason: string; late: number }>(
    `SELECT ticket_id, reason, (extract(epoch FROM d.created_at - d.at) * 1000)::float8 AS late
     FROM decisions d ORDER BY d.created_at`,
  )
  const byCustomer = new Map<string, number>()
  for (const { customerId } of sent) byCustomer.set(customerId, (byCustomer.get(customerId) ?? 0) + 1)
  const reasons: Record<string, number> = {}
  for (const { reason } of rows) reasons[reason] = (reasons[reason] ?? 0) + 1
  return {
    tickets: sleepers.length,
    accounts: options.accounts,
    startedIn: started,
    /** False: the first were due before the last was asleep. */
    asleepInTime: !lateStart,
    decided: rows.length,
    open,
    messages: sent.length,
    reasons,
    overCap: [...byCustomer.values()].filter(count => count > MESSAGES_PER_CUSTOMER).length,
    late: {
      p50: quantile(
        rows.map(row => row.late),
        0.5,
      ),
      p99: quantile(
        rows.map(row => row.late),
        0.99,
      ),
      longest: quantile(
        rows.map(row => row.late),
        1,
      ),
    },
    /** Seconds from the first due time until nothing was left to do. */
    drainedIn: round((Date.now() - firstDue) / SECOND),
    order: orderOf(
      sent.map(one => one.ticketId),
      sleepers,
    ),
    refusedByHelpdesk: refused,
    peakOfLimit: peak,
  }
}

async function putToSleep(stage: Stage, options: FollowUps): Promise<Sleeper[]> {
  const accounts = Array.from({ length: options.accounts }, (_, n) => `load-${n}`)
  for (const id of accounts) {
    const { database, helpdesk } = stage
    await connectAccount({ database, id, policy: 'load.yaml', model: options.model, helpdesk })
  }
  const asked = { ago: AFTER - options.lead, over: options.over }
  const threads = await stage.openThreads({ count: options.tickets, perCustomer: PER_CUSTOMER, asked })
  const each = Math.ceil(threads.length / accounts.length)
  const sleepers = threads.map(({ at, ...thread }, n) => ({
    ...thread,
    account: accounts[Math.floor(n / each)]!,
    askedAt: at,
    due: at + AFTER,
  }))
  await storeSleepers(stage.database, sleepers)
  return sleepers
}

/** Tickets whose follow-up is still planned, and commands that nobody has ended. */
async function countOpen({ database }: Stage): Promise<number> {
  const { rows } = await database.pool.query(
    `SELECT (SELECT count(*) FROM tickets WHERE next_seq = 0)
          + (SELECT count(*) FROM commands WHERE status IN ('pending', 'reserved')) AS n`,
  )
  return Number(rows[0].n)
}

/** Share of neighbouring messages that left in the order in which they were due. */
function orderOf(sent: readonly string[], sleepers: readonly Sleeper[]): number | undefined {
  const due = new Map(sleepers.map(one => [one.ticketId, one.due]))
  const pairs = sent.slice(1).map((ticketId, i) => due.get(ticketId)! >= due.get(sent[i]!)!)
  return pairs.length === 0 ? undefined : round(pairs.filter(Boolean).length / pairs.length, 3)
}

interface Options {
  readonly tickets?: number | undefined
  readonly model: IntentModel
  tell(text: string): void
}

/** Follow-ups of many accounts, all due within a minute. */
export function measureBurst(rig: Rig, { tickets = 10_000, model, tell }: Options) {
  const accounts = Math.max(1, Math.round(tickets / 50))
  // Some sixty tickets fall asleep in a second on a quiet machine; on a busy one it takes longer.
  const lead = MINUTE + tickets * 30
  return runFollowUps(rig, { tickets, accounts, lead, over: MINUTE, patience: 10 * MINUTE, model, tell })
}

/** One account under the helpdesk's real limit, of which it may use seven tenths. */
export async function measureAccount(rig: Rig, { tickets = 60, model, tell }: Options) {
  const limit = 40
  const share = 0.7
  const run = await runFollowUps(rig, {
    tickets,
    accounts: 1,
    lead: 20 * SECOND,
    over: MINUTE,
    patience: 30 * MINUTE,
    helpdesk: { limit },
    model,
    tell,
  })
  return { limit: `${limit} calls in 20 s`, share, shareExceeded: run.peakOfLimit > limit * share, ...run }
}
