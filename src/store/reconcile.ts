import type { Instant } from '../core/time.ts'
import { type Queryable, query } from './query.ts'

/** One comparison of the helpdesk with the inbox. */
export interface ReconcileRun {
  readonly since: Instant
  readonly until: Instant
  /** Tickets that changed in that time, and their events as the helpdesk shows them. */
  readonly tickets: number
  readonly events: number
  /** Events that no delivery had brought; stored now. */
  readonly missing: number
  /** Events that are not in the inbox even now: 0, or something is wrong with us. */
  readonly unproven: number
}

export async function saveReconcileRun(db: Queryable, accountId: string, run: ReconcileRun): Promise<void> {
  await query(
    db,
    `INSERT INTO reconcile_runs (account_id, until, since, tickets, events, missing, unproven)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (account_id, until) DO NOTHING`,
    [accountId, new Date(run.until), new Date(run.since), run.tickets, run.events, run.missing, run.unproven],
  )
}

/** Newest first. */
export async function listReconcileRuns(db: Queryable, accountId: string, limit: number): Promise<ReconcileRun[]> {
  const rows = await query<
    Record<'tickets' | 'events' | 'missing' | 'unproven', number> & { since: Date; until: Date }
  >(db, 'SELECT * FROM reconcile_runs WHERE account_id = $1 ORDER BY until DESC LIMIT $2', [accountId, limit])
  return rows.map(row => ({
    since: row.since.getTime(),
    until: row.until.getTime(),
    tickets: Number(row.tickets),
    events: Number(row.events),
    missing: Number(row.missing),
    unproven: Number(row.unproven),
  }))
}

/** When what was ever delivered first had happened, by the helpdesk's clock. */
export async function firstDelivered(db: Queryable, accountId: string): Promise<Instant | undefined> {
  const [row] = await query<{ at: number | null }>(
    db,
    "SELECT min((input ->> 'at')::float8) AS at FROM inbox WHERE account_id = $1",
    [accountId],
  )
  return row?.at ?? undefined
}

/** How many of these events the inbox has. */
export async function countInInbox(db: Queryable, accountId: string, dedupeKeys: readonly string[]): Promise<number> {
  const [row] = await query<{ found: number }>(
    db,
    'SELECT count(*) AS found FROM inbox WHERE account_id = $1 AND dedupe_key = ANY($2::text[])',
    [accountId, [...new Set(dedupeKeys)]],
  )
  return Number(row!.found)
}
