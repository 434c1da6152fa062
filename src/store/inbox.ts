import type { Instant, Milliseconds } from '../core/time.ts'
import type { Input } from '../core/turn.ts'
import { type Queryable, query } from './query.ts'

/** `change`: the helpdesk says that something about the ticket changed, not what; the ticket's own log tells. */
export type InboxEvent =
  | Exclude<Input, { kind: 'timer' }>
  | { readonly kind: 'change'; readonly id: string; readonly at: Instant }

/** One thing the helpdesk told us. `dedupeKey` is the same for every delivery of the same event. */
export interface InboxEntry {
  readonly ticketId: string
  readonly dedupeKey: string
  readonly input: InboxEvent
}

export interface WaitingEvent {
  /** Order of arrival. */
  readonly seq: number
  readonly input: InboxEvent
}

/** Stores events before they are acknowledged and returns the ids of tickets with something new; known ones are left as they are. */
export async function insertInbox(
  db: Queryable,
  accountId: string,
  entries: readonly InboxEntry[],
): Promise<readonly string[]> {
  if (entries.length === 0) return []
  const rows = entries.map(entry => ({ accountId, ...entry }))
  const written = await insertInboxRows(db, rows)
  const tickets = rows.flatMap(row => (written.has(rowKey(row)) ? [row.ticketId] : []))
  return [...new Set(tickets)].sort()
}

export interface NewInboxRow extends InboxEntry {
  readonly accountId: string
}

/** Names a row among those of all accounts. */
export function rowKey({ accountId, dedupeKey }: Pick<NewInboxRow, 'accountId' | 'dedupeKey'>): string {
  return `${accountId}\n${dedupeKey}`
}

/** Stores events of any accounts in one statement and returns the keys of those that were not there yet. */
export async function insertInboxRows(db: Queryable, rows: readonly NewInboxRow[]): Promise<ReadonlySet<string>> {
  // In key order, so that two writers of the same events cannot wait for each other.
  const sorted = [...rows].sort((a, b) => (rowKey(a) < rowKey(b) ? -1 : 1))
  const written = await query<{ account_id: string; dedupe_key: string }>(
    db,
    `INSERT INTO inbox (account_id, dedupe_key, ticket_id, input)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::jsonb[])
     ON CONFLICT (account_id, dedupe_key) DO NOTHING
     RETURNING account_id, dedupe_key`,
    [
      sorted.map(row => row.accountId),
      sorted.map(row => row.dedupeKey),
      sorted.map(row => row.ticketId),
      sorted.map(row => JSON.stringify(row.input)),
    ],
  )
  return new Set(written.map(row => rowKey({ accountId: row.account_id, dedupeKey: row.dedupe_key })))
}

/** What no decision has answered yet, in order of arrival. */
export async function readWaiting(db: Queryable, accountId: string, ticketId: string): Promise<WaitingEvent[]> {
  return query<{ seq: number; input: InboxEvent }>(
    db,
    `SELECT seq, input FROM inbox
     WHERE account_id = $1 AND ticket_id = $2 AND consumed_by IS NULL ORDER BY seq`,
    [accountId, ticketId],
  )
}

/** The same, with the ids of the inputs that decisions of the ticket have answered. */
export async function readWaitingAndAnswered(
  db: Queryable,
  accountId: string,
  ticketId: string,
): Promise<{ readonly waiting: readonly WaitingEvent[]; readonly answered: ReadonlySet<string> }> {
  const [row] = await query<{ waiting: WaitingEvent[]; answered: string[] }>(
    db,
    `SELECT (SELECT coalesce(json_agg(json_build_object('seq', seq, 'input', input) ORDER BY seq), '[]') FROM inbox
         WHERE account_id = $1 AND ticket_id = $2 AND consumed_by IS NULL) AS waiting,
       ARRAY(SELECT DISTINCT jsonb_array_elements_text(decision -> 'inputs') FROM decisions
         WHERE account_id = $1 AND ticket_id = $2) AS answered`,
    [accountId, ticketId],
  )
  return { waiting: row!.waiting, answered: new Set(row!.answered) }
}

/**
 * Marks rows as answered by a decision, or as `own` (our own action came back), `nothing` (the ticket
 * shows nothing to decide on) or `gone` (the ticket no longer exists).
 */
export async function consumeInbox(
  db: Queryable,
  accountId: string,
  ticketId: string,
  seqs: readonly number[],
  by: string,
): Promise<void> {
  await query(
    db,
    `UPDATE inbox SET consumed_by = $4
     WHERE account_id = $1 AND ticket_id = $2 AND seq = ANY($3::bigint[]) AND consumed_by IS NULL`,
    [accountId, ticketId, seqs, by],
  )
}

/**
 * Tickets that should have been looked at for longer than `age`: unanswered events received, commands left open, or a wake-up
 * time passed. What the database stamped is judged by its own clock, wake-up times by the account's when the wall clock reads
 * `at`: the two may be minutes apart. Reads all accounts: it is the operator's sweep, not an account's query.
 */
export async function listOverlooked(
  db: Queryable,
  { at, age }: { at: Instant; age: Milliseconds },
  limit: number,
): Promise<TicketKey[]> {
  const rows = await query<{ account_id: string; ticket_id: string }>(
    db,
    `SELECT account_id, ticket_id FROM inbox WHERE consumed_by IS NULL AND received_at < now() - $3 * interval '1 millisecond'
     UNION
     SELECT account_id, ticket_id FROM tickets JOIN accounts USING (account_id)
       WHERE wake_at < coalesce(clock_start + ($1 - clock_wall) * time_scale, $1)
     UNION
     SELECT account_id, ticket_id FROM commands WHERE status IN ('pending', 'reserved') AND updated_at < now() - $3 * interval '1 millisecond'
     ORDER BY account_id, ticket_id LIMIT $2`,
    [new Date(at - age), limit, age],
  )
  return rows.map(row => ({ account: row.account_id, ticketId: row.ticket_id }))
}

export interface TicketKey {
  readonly account: string
  readonly ticketId: string
}

/**
 * Who has written since `since` what no decision has answered yet, on other tickets: this `customer`, or `somebody` on a ticket
 * that no decision has named a customer for.
 */
export async function findWritingNow(
  db: Queryable,
  accountId: string,
  who: { customerId: string; exceptTicketId: string },
  since: Instant,
): Promise<'customer' | 'somebody' | undefined> {
  const rows = await query<{ known: boolean }>(
    db,
    `SELECT DISTINCT t.customer_id IS NOT NULL AS known FROM inbox i LEFT JOIN tickets t USING (account_id, ticket_id)
     WHERE i.account_id = $1 AND i.consumed_by IS NULL AND i.ticket_id <> $2
       AND i.input ->> 'kind' = 'message' AND i.input ->> 'from' = 'customer' AND (i.input ->> 'at')::float8 > $4
       AND (t.customer_id IS NULL OR t.customer_id = $3)`,
    [accountId, who.exceptTicketId, who.customerId, since],
  )
  if (rows.some(row => row.known)) return 'customer'
  return rows.length > 0 ? 'somebody' : undefined
}
