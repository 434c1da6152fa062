import type pg from 'pg'
import { HOUR, type Instant, MINUTE } from '../src/core/time.ts'
import type { Input } from '../src/core/turn.ts'
import { readAnsweredInputs } from '../src/store/decisions.ts'
import { type InboxEntry, insertInbox, readWaiting } from '../src/store/inbox.ts'
import {
  countInInbox,
  firstDelivered,
  listReconcileRuns,
  type ReconcileRun,
  saveReconcileRun,
} from '../src/store/reconcile.ts'
import { STAMP_TOLERANCE } from './canonical-inputs.ts'

/** What a helpdesk shows of one ticket that changed. */
export interface Changed {
  readonly ticketId: string
  /** Its messages since then under the keys that deliveries have, our own left out. */
  readonly messages: readonly InboxEntry[]
  /** What its log has since then of what people, rules and the system did, as turns name it. */
  readonly events: readonly Input[]
}

export interface ReconcileDeps {
  readonly pool: pg.Pool
  /** Account time. */
  changes(account: string, since: Instant): AsyncIterable<Changed>
  nudge(account: string, ticketId: string): Promise<void>
}

/** The first comparison looks this far back, and always to the first delivery: it may come days after that. */
const FIRST_LOOK = 24 * HOUR
/** Later ones overlap: helpdesks show changes late, and two clocks may each be ten minutes off. */
const OVERLAP = 25 * MINUTE

/**
 * Compares what the helpdesk shows with what it delivered, stores what is missing, wakes those tickets, and counts again to
 * prove that nothing is missing any more. Safe to repeat at any time.
 */
export async function reconcileAccount(deps: ReconcileDeps, account: string, at: Instant): Promise<ReconcileRun> {
  const { pool } = deps
  const [last] = await listReconcileRuns(pool, account, 1)
  // The run before may have gone by another process's clock.
  const since =
    last === undefined
      ? Math.min(at - FIRST_LOOK, ((await firstDelivered(pool, account)) ?? at) - OVERLAP)
      : Math.min(last.until, at) - OVERLAP
  let tickets = 0
  let missing = 0
  let known = 0
  const keys = new Set<string>()
  for await (const changed of deps.changes(account, since)) {
    tickets++
    const unread = await findUnread(pool, account, changed)
    known += changed.events.length - unread.length
    const entries = [...changed.messages, ...unread.map(input => missedEvent(changed.ticketId, input))]
    const mine = [...new Set(entries.map(entry => entry.dedupeKey))]
    for (const key of mine) keys.add(key)
    const added = mine.length - (await countInInbox(pool, account, mine))
    if (added === 0) continue
    missing += added
    await insertInbox(pool, account, entries)
    await deps.nudge(account, changed.ticketId)
  }
  const run: ReconcileRun = {
    since,
    until: at,
    tickets,
    events: known + keys.size,
    missing,
    unproven: keys.size - (await countInInbox(pool, account, [...keys])),
  }
  await saveReconcileRun(pool, account, run)
  return run
}

/**
 * Events that no decision has answered and no waiting delivery speaks of. Deliveries do not name events and later ones do not
 * tell of earlier ones, so only the decisions know which of them were ever looked at; no clock has to agree with another.
 */
async function findUnread(pool: pg.Pool, account: string, { ticketId, events }: Changed): Promise<Input[]> {
  if (events.length === 0) return []
  // In this order: what is answered in between counts as answered.
  const waiting = (await readWaiting(pool, account, ticketId)).filter(({ input }) => input.kind !== 'message')
  const answered = await readAnsweredInputs(pool, account, ticketId)
  return events.filter(
    ({ id, at }) => !answered.has(id) && !waiting.some(({ input }) => Math.abs(input.at - at) <= STAMP_TOLERANCE),
  )
}

function missedEvent(ticketId: string, { id, at }: Input): InboxEntry {
  const key = `missed:${ticketId}:${id}`
  return { ticketId, dedupeKey: key, input: { kind: 'change', id: key, at } }
}
