import type pg from 'pg'
import { HOUR, type Instant, MINUTE } from '../src/core/time.ts'
import { type InboxEntry, insertInbox } from '../src/store/inbox.ts'
import {
  countInInbox,
  isChangeKnown,
  listReconcileRuns,
  type ReconcileRun,
  saveReconcileRun,
} from '../src/store/reconcile.ts'

/** What a helpdesk says of one ticket that changed: its messages and the change itself, our own left out. */
export interface Changed {
  readonly ticketId: string
  readonly changedAt: Instant
  readonly messages: readonly InboxEntry[]
  readonly change: InboxEntry | undefined
}

export interface ReconcileDeps {
  readonly pool: pg.Pool
  /** Newest change first. Account time. */
  changes(account: string, since: Instant): AsyncIterable<Changed>
  nudge(account: string, ticketId: string): Promise<void>
  /** The wall clock, by which our own writes are dated. */
  wall(): Instant
}

/** The first comparison looks this far back; later ones overlap, because helpdesks show changes late. */
const FIRST_LOOK = 24 * HOUR
const OVERLAP = 15 * MINUTE

/**
 * Compares what the helpdesk shows with what it delivered, stores what is missing, wakes those tickets, and counts again to
 * prove that nothing is missing any more. Safe to repeat at any time.
 */
export async function reconcileAccount(deps: ReconcileDeps, account: string, at: Instant): Promise<ReconcileRun> {
  const { pool } = deps
  const [last] = await listReconcileRuns(pool, account, 1)
  const since = last === undefined ? at - FIRST_LOOK : last.until - OVERLAP
  let tickets = 0
  let missing = 0
  const keys: string[] = []
  for await (const changed of deps.changes(account, since)) {
    tickets++
    const entries = [...changed.messages]
    if (changed.change !== undefined && !(await isAccountedFor(deps, account, changed, at)))
      entries.push(changed.change)
    keys.push(...entries.map(entry => entry.dedupeKey))
    const before = await countInInbox(
      pool,
      account,
      entries.map(entry => entry.dedupeKey),
    )
    const added = new Set(entries.map(entry => entry.dedupeKey)).size - before
    if (added === 0) continue
    missing += added
    await insertInbox(pool, account, entries)
    await deps.nudge(account, changed.ticketId)
  }
  const events = new Set(keys).size
  const run: ReconcileRun = {
    since,
    until: at,
    tickets,
    events,
    missing,
    unproven: events - (await countInInbox(pool, account, keys)),
  }
  await saveReconcileRun(pool, account, run)
  return run
}

/** A new message stamps the ticket too; where that was stored, the stamp says nothing more. */
async function isAccountedFor(
  { pool, wall }: ReconcileDeps,
  account: string,
  { ticketId, changedAt, messages }: Changed,
  at: Instant,
): Promise<boolean> {
  if (messages.some(message => message.input.at >= changedAt - 1_000)) return true
  return isChangeKnown(pool, account, ticketId, { at: changedAt, wall: wall() - (at - changedAt) })
}
