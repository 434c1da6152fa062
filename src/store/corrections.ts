import type { Instant } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import type { Correction } from '../learning/correction.ts'
import { type Queryable, query } from './query.ts'

export interface StoredCorrection extends Correction {
  /** When it was taken back; it is no longer learned from then. */
  readonly removedAt?: Instant
}

interface Row {
  correction_id: string
  ticket_id: string
  customer: string
  at: Date
  made_by: string
  was: string | null
  label: string
  text: string
  language: string
  channel: string
  removed_at: Date | null
}

/** Stores a correction; one that is there already stays as it is, taken back or not. */
export async function saveCorrection(db: Queryable, accountId: string, correction: Correction): Promise<void> {
  const { id, ticketId, author, at, by, was, label, text, language, channel } = correction
  await query(
    db,
    `INSERT INTO corrections (account_id, correction_id, ticket_id, customer, at, made_by, was, label, text, language, channel)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING`,
    [accountId, id, ticketId, author, new Date(at), by, was ?? null, label, text, language, channel],
  )
}

/** Oldest first, with those that were taken back. */
export async function listCorrections(db: Queryable, accountId: string): Promise<StoredCorrection[]> {
  const rows = await query<Row>(
    db,
    'SELECT * FROM corrections WHERE account_id = $1 ORDER BY at, correction_id COLLATE "C"',
    [accountId],
  )
  return rows.map(row => ({
    id: row.correction_id,
    ticketId: row.ticket_id,
    author: row.customer,
    at: row.at.getTime(),
    by: row.made_by,
    ...(row.was !== null && { was: row.was }),
    label: row.label,
    text: row.text,
    language: row.language,
    channel: row.channel,
    ...(row.removed_at !== null && { removedAt: row.removed_at.getTime() }),
  }))
}

/** Takes a correction back. @throws RehearsalError `not_found` where none stands under this id. */
export async function removeCorrection(db: Queryable, accountId: string, id: string): Promise<void> {
  const rows = await query<{ correction_id: string }>(
    db,
    `UPDATE corrections SET removed_at = now()
     WHERE account_id = $1 AND correction_id = $2 AND removed_at IS NULL RETURNING correction_id`,
    [accountId, id],
  )
  if (rows.length > 0) return
  throw new RehearsalError('not_found', `No correction stands under the id "${id}".`, { details: { correction: id } })
}
