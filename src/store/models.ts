import type pg from 'pg'
import type { Instant } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import type { LearningReport } from '../learning/describe-learning.ts'
import { inTransaction, type Queryable, query } from './query.ts'

/** A trained artefact; immutable, its id is the hash of its bytes. */
export interface StoredModel {
  readonly id: string
  readonly kind: string
  readonly artefact: Buffer
}

/** What is remembered of a model's making. */
export interface ModelOrigin {
  /** Nothing from then on was learned from. */
  readonly learnedUntil?: Instant
  readonly report?: LearningReport
}

export interface ModelSummary extends ModelOrigin {
  readonly id: string
  readonly createdAt: Instant
  readonly active: boolean
}

/** Stores an artefact; one that is there already stays as it is. */
export async function saveModel(
  db: Queryable,
  accountId: string,
  model: StoredModel,
  origin: ModelOrigin = {},
): Promise<void> {
  await query(
    db,
    `INSERT INTO models (account_id, model_id, kind, artefact, learned_until, report) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING`,
    [
      accountId,
      model.id,
      model.kind,
      model.artefact,
      origin.learnedUntil === undefined ? null : new Date(origin.learnedUntil),
      origin.report === undefined ? null : JSON.stringify(origin.report),
    ],
  )
}

/** @throws RehearsalError `not_found`. */
export async function readModel(db: Queryable, accountId: string, modelId: string): Promise<StoredModel> {
  const [row] = await query<{ model_id: string; kind: string; artefact: Buffer }>(
    db,
    'SELECT model_id, kind, artefact FROM models WHERE account_id = $1 AND model_id = $2',
    [accountId, modelId],
  )
  if (!row) throw new RehearsalError('not_found', 'There is no such model.', { details: { model: modelId } })
  return { id: row.model_id, kind: row.kind, artefact: row.artefact }
}

/** The account's models, newest first. */
export async function listModels(db: Queryable, accountId: string): Promise<ModelSummary[]> {
  const rows = await query<{
    model_id: string
    created_at: Date
    learned_until: Date | null
    report: LearningReport | null
    active: boolean
  }>(
    db,
    `SELECT model_id, m.created_at, learned_until, report, coalesce(a.active_model_id = model_id, false) AS active
     FROM models m JOIN accounts a USING (account_id)
     WHERE account_id = $1 ORDER BY m.created_at DESC, model_id COLLATE "C"`,
    [accountId],
  )
  return rows.map(row => ({
    id: row.model_id,
    createdAt: row.created_at.getTime(),
    active: row.active,
    ...(row.learned_until !== null && { learnedUntil: row.learned_until.getTime() }),
    ...(row.report !== null && { report: row.report }),
  }))
}

/** Makes a stored model the one live decisions use, and remembers when. @throws RehearsalError `not_found`. */
export async function activateModel(pool: pg.Pool, accountId: string, modelId: string): Promise<void> {
  await inTransaction(pool, async client => {
    // The old value is read under the lock, so that "was it active already" has one answer.
    const [account] = await query<{ active_model_id: string | null }>(
      client,
      'SELECT active_model_id FROM accounts WHERE account_id = $1 FOR UPDATE',
      [accountId],
    )
    const known = await query<{ model_id: string }>(
      client,
      'SELECT model_id FROM models WHERE account_id = $1 AND model_id = $2',
      [accountId, modelId],
    )
    if (account === undefined || known.length === 0) {
      throw new RehearsalError('not_found', 'There is no such account or model.', { details: { model: modelId } })
    }
    if (account.active_model_id === modelId) return
    await query(client, 'UPDATE accounts SET active_model_id = $2 WHERE account_id = $1', [accountId, modelId])
    await query(client, 'INSERT INTO model_activations (account_id, model_id) VALUES ($1, $2)', [accountId, modelId])
  })
}

/** The model that was active before the present one; undefined where there was none. */
export async function previousModel(db: Queryable, accountId: string): Promise<string | undefined> {
  const [row] = await query<{ model_id: string }>(
    db,
    `SELECT model_id FROM model_activations WHERE account_id = $1
       AND model_id IS DISTINCT FROM (SELECT active_model_id FROM accounts WHERE account_id = $1)
     ORDER BY seq DESC LIMIT 1`,
    [accountId],
  )
  return row?.model_id
}
