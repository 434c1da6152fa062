import type pg from 'pg'
import type { Instant, Milliseconds } from '../core/time.ts'
import { type Queryable, query } from './query.ts'

export const NOTICE_KINDS = [
  'paused',
  'spend',
  'drift',
  'connection_failed',
  'connection_back',
  'webhook_off',
  'webhook_back',
  'certified',
  'digest',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** Numbers, ids, names of channels and intents; never a customer's words. */
export type NoticeFacts = Readonly<Record<string, string | number | readonly (readonly [string, number])[]>>

export interface Notice {
  /** The same for the same thing however often it is noticed: `spend:2026-11:75`. */
  readonly id: string
  readonly kind: NoticeKind
  readonly facts: NoticeFacts
}

export interface StoredNotice extends Notice {
  readonly account: string
  readonly at: Instant
  readonly tries: number
  readonly ended?: NoticeEnd
}

/** `nowhere`: the policy names no address. */
export type NoticeEnd = 'sent' | 'nowhere' | 'gave_up'

/** Puts a notice into the outbox; one that is there already stays as it is. */
export async function saveNotice(db: Queryable, accountId: string, notice: Notice): Promise<void> {
  await query(
    db,
    'INSERT INTO notices (account_id, notice_id, kind, facts) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [accountId, notice.id, notice.kind, JSON.stringify(notice.facts)],
  )
}

interface Row {
  account_id: string
  notice_id: string
  kind: NoticeKind
  facts: NoticeFacts
  at: Date
  tries: number
  ended: NoticeEnd | null
}

/**
 * Takes notices whose time has come. Each is tried again after its wait (the last one counts on): another worker does not
 * send it meanwhile, and nothing is lost where this one dies. Reads all accounts: it is the operator's outbox.
 */
export async function claimNotices(
  pool: pg.Pool,
  waits: readonly Milliseconds[],
  limit: number,
): Promise<StoredNotice[]> {
  const rows = await query<Row>(
    pool,
    `UPDATE notices n SET tries = n.tries + 1,
       next_try = now() + ($1::double precision[])[least(n.tries + 1, cardinality($1::double precision[]))] * interval '1 millisecond'
     FROM (SELECT account_id, notice_id FROM notices WHERE ended IS NULL AND next_try <= now()
       ORDER BY next_try LIMIT $2 FOR UPDATE SKIP LOCKED) due
     WHERE n.account_id = due.account_id AND n.notice_id = due.notice_id
     RETURNING n.*`,
    [waits, limit],
  )
  return rows.map(toNotice).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

export async function endNotice(db: Queryable, accountId: string, id: string, end: NoticeEnd): Promise<void> {
  await query(
    db,
    'UPDATE notices SET ended = $3, ended_at = now() WHERE account_id = $1 AND notice_id = $2 AND ended IS NULL',
    [accountId, id, end],
  )
}

/** The account's newest notices, newest first. */
export async function listNotices(db: Queryable, accountId: string, limit: number): Promise<StoredNotice[]> {
  const rows = await query<Row>(
    db,
    'SELECT * FROM notices WHERE account_id = $1 ORDER BY at DESC, notice_id COLLATE "C" LIMIT $2',
    [accountId, limit],
  )
  return rows.map(toNotice)
}

/** The account's newest notice of these kinds. */
export async function findNewestNotice(
  db: Queryable,
  accountId: string,
  kinds: readonly NoticeKind[],
): Promise<StoredNotice | undefined> {
  const rows = await query<Row>(
    db,
    'SELECT * FROM notices WHERE account_id = $1 AND kind = ANY($2) ORDER BY at DESC, notice_id COLLATE "C" LIMIT 1',
    [accountId, kinds],
  )
  return rows.map(toNotice)[0]
}

function toNotice(row: Row): StoredNotice {
  return {
    account: row.account_id,
    id: row.notice_id,
    kind: row.kind,
    facts: row.facts,
    at: row.at.getTime(),
    tries: row.tries,
    ...(row.ended !== null && { ended: row.ended }),
  }
}
