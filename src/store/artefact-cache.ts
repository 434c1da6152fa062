import { type Queryable, query } from './query.ts'

/** Reads the cached values of these keys; keys that are not cached are absent. Keys are hashes of what the value depends on. */
export async function readCached(
  db: Queryable,
  accountId: string,
  kind: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const rows = await query<{ key: string; value: Buffer }>(
    db,
    'SELECT key, value FROM artefact_cache WHERE account_id = $1 AND kind = $2 AND key = ANY($3::text[])',
    [accountId, kind, keys],
  )
  return new Map(rows.map(row => [row.key, row.value]))
}

export async function writeCached(
  db: Queryable,
  accountId: string,
  kind: string,
  values: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await query(
    db,
    `INSERT INTO artefact_cache (account_id, kind, key, value)
     SELECT $1, $2, key, value FROM unnest($3::text[], $4::bytea[]) AS new (key, value) ON CONFLICT DO NOTHING`,
    [accountId, kind, [...values.keys()], [...values.values()].map(value => Buffer.from(value))],
  )
}

/** Forgets all of a kind whose keys begin so. */
export async function forgetCached(db: Queryable, accountId: string, kind: string, prefix: string): Promise<void> {
  await query(db, 'DELETE FROM artefact_cache WHERE account_id = $1 AND kind = $2 AND starts_with(key, $3)', [
    accountId,
    kind,
    prefix,
  ])
}
