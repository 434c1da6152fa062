import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type pg from 'pg'
import type { Instant, Milliseconds } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { type SeenTicket, saveImportedOpen } from './imported-open.ts'
import { inTransaction, type Queryable, query } from './query.ts'

export type HistoryPhase = 'tickets' | 'messages' | 'events' | 'changed' | 'done'

/** How far an account's past has been brought over. */
export interface HistoryPull {
  /** Only tickets changed since then; absent for everything. */
  readonly since?: Instant
  readonly phase: HistoryPhase
  readonly cursor?: string
  /** The newest change the helpdesk knew when the pass under way began. */
  readonly mark?: Instant
  /** Every change up to here is stored. */
  readonly completeUntil?: Instant
  readonly ownUserId?: string
  /** Wall clock. */
  readonly finishedAt?: Instant
}

export interface HistoryItem {
  readonly kind: 'tickets' | 'messages' | 'events'
  readonly id: string
  readonly ticketId: string
  readonly changedAt?: Instant
  readonly value: unknown
}

/** Undefined where nobody has asked for the account's past. */
export async function readHistoryPull(db: Queryable, accountId: string): Promise<HistoryPull | undefined> {
  const [row] = await query<
    { phase: HistoryPhase; cursor: string | null; own_user_id: string | null } & Record<
      'since' | 'mark' | 'complete_until' | 'finished_at',
      Date | null
    >
  >(db, 'SELECT * FROM history_pulls WHERE account_id = $1', [accountId])
  return (
    row && {
      phase: row.phase,
      ...(row.since !== null && { since: row.since.getTime() }),
      ...(row.cursor !== null && { cursor: row.cursor }),
      ...(row.mark !== null && { mark: row.mark.getTime() }),
      ...(row.complete_until !== null && { completeUntil: row.complete_until.getTime() }),
      ...(row.own_user_id !== null && { ownUserId: row.own_user_id }),
      ...(row.finished_at !== null && { finishedAt: row.finished_at.getTime() }),
    }
  )
}

/**
 * Asks for an account's past, or for more of it: `since` an earlier moment than before, or all of it. A request that what is
 * stored covers already changes nothing.
 */
export async function wantHistory(db: Queryable, accountId: string, since?: Instant): Promise<void> {
  await query(
    db,
    `INSERT INTO history_pulls AS h (account_id, since, phase) VALUES ($1, $2, CASE WHEN $2::timestamptz IS NULL THEN 'tickets' ELSE 'changed' END)
     ON CONFLICT (account_id) DO UPDATE SET since = $2, phase = excluded.phase, cursor = NULL, mark = NULL, complete_until = NULL,
       started_at = now(), finished_at = NULL
     WHERE h.since IS NOT NULL AND ($2::timestamptz IS NULL OR $2 < h.since)`,
    [accountId, since === undefined ? null : new Date(since)],
  )
}

/** Accounts whose past was asked for and is not all there yet. */
export async function listWantedHistories(db: Queryable): Promise<string[]> {
  const rows = await query<{ account_id: string }>(
    db,
    `SELECT account_id FROM history_pulls WHERE complete_until IS NULL ORDER BY account_id COLLATE "C"`,
  )
  return rows.map(row => row.account_id)
}

/** Takes or renews the right to work on an account's past. False where another process has it. Lengths are of the wall clock. */
export async function leaseHistory(
  db: Queryable,
  accountId: string,
  owner: string,
  length: Milliseconds,
): Promise<boolean> {
  const rows = await query<{ account_id: string }>(
    db,
    `UPDATE history_pulls SET lease_owner = $2, lease_until = now() + $3 * interval '1 millisecond'
     WHERE account_id = $1 AND (lease_owner IS NULL OR lease_owner = $2 OR lease_until < now()) RETURNING account_id`,
    [accountId, owner, length],
  )
  return rows.length > 0
}

export async function releaseHistory(db: Queryable, accountId: string, owner: string): Promise<void> {
  await query(
    db,
    'UPDATE history_pulls SET lease_owner = NULL, lease_until = NULL WHERE account_id = $1 AND lease_owner = $2',
    [accountId, owner],
  )
}

/** Notes where a pass begins. */
export async function beginHistoryPass(
  db: Queryable,
  accountId: string,
  pass: { readonly phase: HistoryPhase; readonly mark: Instant; readonly ownUserId: string },
): Promise<void> {
  await query(
    db,
    `UPDATE history_pulls SET phase = $2, cursor = NULL, mark = $3, own_user_id = $4, started_at = now() WHERE account_id = $1`,
    [accountId, pass.phase, new Date(pass.mark), pass.ownUserId],
  )
}

/**
 * Stores a page and where to go on, in one transaction: a crash loses nothing and repeats at most what is not stored.
 * @throws RehearsalError `interrupted` where another process has taken the work over.
 */
export async function saveHistoryPage(
  pool: pg.Pool,
  accountId: string,
  owner: string,
  page: {
    readonly items: readonly HistoryItem[]
    readonly seen: readonly SeenTicket[]
    readonly phase: HistoryPhase
    readonly cursor?: string
  },
): Promise<void> {
  const bodies = page.items.map(item => deflateRawSync(Buffer.from(JSON.stringify(item.value))))
  // The last of an id counts; one statement may not touch a row twice.
  const last = new Map(page.items.map((item, index) => [`${item.kind} ${item.ticketId} ${item.id}`, index]))
  const kept = [...last.values()]
  const of = <Value>(read: (item: HistoryItem) => Value): Value[] => kept.map(index => read(page.items[index]!))
  await inTransaction(pool, async client => {
    if (kept.length > 0)
      await query(
        client,
        `INSERT INTO history_items (account_id, kind, item_id, ticket_id, changed_at, body)
         SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::bytea[])
         ON CONFLICT (account_id, ticket_id, kind, item_id) DO UPDATE SET changed_at = excluded.changed_at, body = excluded.body`,
        [
          accountId,
          of(item => item.kind),
          of(item => item.id),
          of(item => item.ticketId),
          of(item => (item.changedAt === undefined ? null : new Date(item.changedAt))),
          kept.map(index => bodies[index]),
        ],
      )
    await saveImportedOpen(client, accountId, page.seen)
    const rows = await query<{ account_id: string }>(
      client,
      `UPDATE history_pulls SET phase = $3, cursor = $4,
         complete_until = CASE WHEN $3 = 'done' THEN mark ELSE complete_until END,
         finished_at = CASE WHEN $3 = 'done' THEN now() ELSE finished_at END
       WHERE account_id = $1 AND lease_owner = $2 RETURNING account_id`,
      [accountId, owner, page.phase, page.cursor ?? null],
    )
    if (rows.length === 0) throw new RehearsalError('interrupted', 'Another process has taken the import over.')
  })
}

/** Which of these tickets are stored with everything they held when they were last changed. */
export async function findStoredTickets(
  db: Queryable,
  accountId: string,
  tickets: readonly { readonly id: string; readonly changedAt: Instant }[],
): Promise<Set<string>> {
  const rows = await query<{ ticket_id: string; changed_at: Date }>(
    db,
    `SELECT ticket_id, changed_at FROM history_items
     WHERE account_id = $1 AND kind = 'tickets' AND ticket_id = ANY($2::text[]) AND changed_at IS NOT NULL`,
    [accountId, tickets.map(({ id }) => id)],
  )
  const stamps = new Map(rows.map(row => [row.ticket_id, row.changed_at.getTime()]))
  return new Set(tickets.filter(({ id, changedAt }) => stamps.get(id) === changedAt).map(({ id }) => id))
}

export async function countHistory(
  db: Queryable,
  accountId: string,
): Promise<{ readonly tickets: number; readonly messages: number; readonly events: number }> {
  const rows = await query<{ kind: HistoryItem['kind']; n: number }>(
    db,
    'SELECT kind, count(*) AS n FROM history_items WHERE account_id = $1 GROUP BY 1',
    [accountId],
  )
  return { tickets: 0, messages: 0, events: 0, ...Object.fromEntries(rows.map(({ kind, n }) => [kind, Number(n)])) }
}

/** The stored tickets of these ids as the helpdesk gave them, without threads. */
export async function readHistoryTickets(
  db: Queryable,
  accountId: string,
  ticketIds: readonly string[],
): Promise<{ readonly ticketId: string; readonly ticket: unknown }[]> {
  const rows = await query<{ ticket_id: string; body: Buffer }>(
    db,
    `SELECT ticket_id, body FROM history_items WHERE account_id = $1 AND kind = 'tickets' AND ticket_id = ANY($2::text[])`,
    [accountId, ticketIds],
  )
  return rows.map(row => ({ ticketId: row.ticket_id, ticket: valueIn(row.body) }))
}

export interface StoredHistoryTicket {
  readonly ticketId: string
  readonly ticket: unknown
  readonly messages: readonly unknown[]
  readonly events: readonly unknown[]
}

const TICKETS_AT_ONCE = 100

/** Every stored ticket with its thread and log, oldest message and event first; memory holds a hundred at a time. */
export async function* readHistory(db: Queryable, accountId: string): AsyncGenerator<StoredHistoryTicket> {
  for (let after = ''; ; ) {
    const page = await query<{ ticket_id: string }>(
      db,
      `SELECT ticket_id FROM history_items WHERE account_id = $1 AND kind = 'tickets' AND ticket_id > $2
       ORDER BY ticket_id LIMIT ${TICKETS_AT_ONCE}`,
      [accountId, after],
    )
    if (page.length === 0) return
    after = page.at(-1)!.ticket_id
    yield* readThreads(
      db,
      accountId,
      page.map(row => row.ticket_id),
    )
  }
}

/** The stored tickets that the helpdesk opened last, newest first; their ids are numbers that grow. */
export async function* readNewestHistory(
  db: Queryable,
  accountId: string,
  limit: number,
): AsyncGenerator<StoredHistoryTicket> {
  const rows = await query<{ ticket_id: string }>(
    db,
    `SELECT ticket_id FROM history_items WHERE account_id = $1 AND kind = 'tickets'
     ORDER BY length(ticket_id) DESC, ticket_id DESC LIMIT $2`,
    [accountId, limit],
  )
  for (let from = 0; from < rows.length; from += TICKETS_AT_ONCE) {
    const page = rows.slice(from, from + TICKETS_AT_ONCE).map(row => row.ticket_id)
    yield* readThreads(db, accountId, page)
  }
}

/** These tickets in this order. */
async function* readThreads(
  db: Queryable,
  accountId: string,
  ticketIds: readonly string[],
): AsyncGenerator<StoredHistoryTicket> {
  const rows = await query<{ ticket_id: string; kind: HistoryItem['kind']; body: Buffer }>(
    db,
    `SELECT ticket_id, kind, body FROM history_items WHERE account_id = $1 AND ticket_id = ANY($2::text[])
     ORDER BY length(item_id), item_id COLLATE "C"`,
    [accountId, ticketIds],
  )
  const byTicket = Map.groupBy(rows, row => row.ticket_id)
  for (const ticketId of ticketIds) {
    const own = byTicket.get(ticketId)!
    const all = (kind: HistoryItem['kind']): unknown[] =>
      own.filter(row => row.kind === kind).map(row => valueIn(row.body))
    yield { ticketId, ticket: all('tickets')[0], messages: all('messages'), events: all('events') }
  }
}

function valueIn(body: Buffer): unknown {
  return JSON.parse(inflateRawSync(body).toString('utf8'))
}
