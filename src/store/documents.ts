import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Instant } from '../core/time.ts'
import type { KnowledgeDocument } from '../knowledge/knowledge-document.ts'
import { inTransaction, type Queryable, query } from './query.ts'

export interface KnowledgeSource {
  readonly source: string
  /** A folder, a `.jsonl` file, or an https address of one. */
  readonly location: string
  readonly defaults: Pick<KnowledgeDocument, 'lang' | 'brand' | 'market' | 'audience'>
  readonly syncedAt?: Instant
  /** Code of the last failure. */
  readonly failure?: string
  readonly documents: number
}

export interface DocumentChanges {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
}

export async function saveKnowledgeSource(
  db: Queryable,
  accountId: string,
  { source, location, defaults }: Pick<KnowledgeSource, 'source' | 'location' | 'defaults'>,
): Promise<void> {
  await query(
    db,
    `INSERT INTO knowledge_sources (account_id, source, location, defaults) VALUES ($1, $2, $3, $4)
     ON CONFLICT (account_id, source) DO UPDATE SET location = $3, defaults = $4`,
    [accountId, source, location, JSON.stringify(defaults)],
  )
}

/** An account's sources, by name. */
export async function listKnowledgeSources(db: Queryable, accountId: string): Promise<KnowledgeSource[]> {
  const rows = await query<{
    source: string
    location: string
    defaults: KnowledgeSource['defaults']
    synced_at: Date | null
    failure: string | null
    documents: number
  }>(
    db,
    `SELECT s.*, (SELECT count(*) FROM documents d WHERE d.account_id = s.account_id AND d.source = s.source) AS documents
     FROM knowledge_sources s WHERE s.account_id = $1 ORDER BY s.source COLLATE "C"`,
    [accountId],
  )
  return rows.map(row => ({
    source: row.source,
    location: row.location,
    defaults: row.defaults,
    ...(row.synced_at !== null && { syncedAt: row.synced_at.getTime() }),
    ...(row.failure !== null && { failure: row.failure }),
    documents: Number(row.documents),
  }))
}

export async function markSyncFailed(db: Queryable, accountId: string, source: string, failure: string): Promise<void> {
  await query(db, 'UPDATE knowledge_sources SET failure = $3 WHERE account_id = $1 AND source = $2', [
    accountId,
    source,
    failure,
  ])
}

/** Takes a source and its pages away; false where there is none of this name. */
export async function removeKnowledgeSource(pool: pg.Pool, accountId: string, source: string): Promise<boolean> {
  return inTransaction(pool, async client => {
    const rows = await query(
      client,
      'DELETE FROM knowledge_sources WHERE account_id = $1 AND source = $2 RETURNING source',
      [accountId, source],
    )
    await query(client, 'DELETE FROM documents WHERE account_id = $1 AND source = $2', [accountId, source])
    await raiseKnowledgeVersion(client, accountId)
    return rows.length > 0
  })
}

/** Makes a source's pages exactly these: writes those that changed, removes those that are gone, leaves the others untouched. */
export async function replaceDocuments(
  pool: pg.Pool,
  accountId: string,
  source: string,
  documents: readonly KnowledgeDocument[],
  at: Instant,
): Promise<DocumentChanges> {
  // A later page of the same key wins, as in a file read from top to bottom.
  const wanted = new Map(documents.map(document => [keyOf(document), document]))
  return inTransaction(pool, async client => {
    const rows = await query<{ document_key: string; content_hash: string }>(
      client,
      'SELECT document_key, content_hash FROM documents WHERE account_id = $1 AND source = $2 FOR UPDATE',
      [accountId, source],
    )
    const known = new Map(rows.map(row => [row.document_key, row.content_hash]))
    const hashes = new Map([...wanted].map(([key, document]) => [key, hashOf(document)]))
    const written = [...wanted].filter(([key]) => known.get(key) !== hashes.get(key))
    const removed = [...known.keys()].filter(key => !wanted.has(key))
    await query(
      client,
      `INSERT INTO documents (account_id, source, document_key, content_hash, document, updated_at)
       SELECT $1, $2, key, hash, document, $6 FROM unnest($3::text[], $4::text[], $5::jsonb[]) AS new (key, hash, document)
       ON CONFLICT (account_id, source, document_key)
       DO UPDATE SET content_hash = excluded.content_hash, document = excluded.document, updated_at = excluded.updated_at`,
      [
        accountId,
        source,
        written.map(([key]) => key),
        written.map(([key]) => hashes.get(key)!),
        written.map(([, document]) => JSON.stringify(document)),
        new Date(at),
      ],
    )
    await query(
      client,
      'DELETE FROM documents WHERE account_id = $1 AND source = $2 AND document_key = ANY($3::text[])',
      [accountId, source, removed],
    )
    await query(
      client,
      'UPDATE knowledge_sources SET synced_at = $3, failure = NULL WHERE account_id = $1 AND source = $2',
      [accountId, source, new Date(at)],
    )
    if (written.length + removed.length > 0) await raiseKnowledgeVersion(client, accountId)
    const added = written.filter(([key]) => !known.has(key)).length
    return {
      added,
      changed: written.length - added,
      removed: removed.length,
      unchanged: wanted.size - written.length,
    }
  })
}

/** Every page of an account, by source and key. */
export async function readStoredDocuments(db: Queryable, accountId: string): Promise<KnowledgeDocument[]> {
  const rows = await query<{ document: KnowledgeDocument }>(
    db,
    'SELECT document FROM documents WHERE account_id = $1 ORDER BY source COLLATE "C", document_key COLLATE "C"',
    [accountId],
  )
  return rows.map(row => row.document)
}

/** Has engines read pages and past answers again. */
export async function raiseKnowledgeVersion(db: Queryable, accountId: string): Promise<void> {
  await query(db, 'UPDATE accounts SET knowledge_version = knowledge_version + 1 WHERE account_id = $1', [accountId])
}

function keyOf({ id, lang }: KnowledgeDocument): string {
  return lang === undefined ? id : `${id} (${lang})`
}

function hashOf(document: KnowledgeDocument): string {
  const sorted = Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex')
}
