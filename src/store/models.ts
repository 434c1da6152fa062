import { RehearsalError } from '../errors/rehearsal-error.ts'
import { type Queryable, query } from './query.ts'

/** A trained artefact; immutable, its id is the hash of its bytes. */
export interface StoredModel {
  readonly id: string
  readonly kind: string
  readonly artefact: Buffer
}

/** Stores an artefact; one that is there already stays as it is. */
export async function saveModel(db: Queryable, accountId: string, model: StoredModel): Promise<void> {
  await query(
    db,
    'INSERT INTO models (account_id, model_id, kind, artefact) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [accountId, model.id, model.kind, model.artefact],
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

/** Makes a stored model the one live decisions use. @throws RehearsalError `not_found`. */
export async function activateModel(db: Queryable, accountId: string, modelId: string): Promise<void> {
  const rows = await query<{ account_id: string }>(
    db,
    `UPDATE accounts SET active_model_id = $2 WHERE account_id = $1
       AND EXISTS (SELECT 1 FROM models WHERE account_id = $1 AND model_id = $2) RETURNING account_id`,
    [accountId, modelId],
  )
  if (rows.length === 0) {
    throw new RehearsalError('not_found', 'There is no such account or model.', { details: { model: modelId } })
  }
}
