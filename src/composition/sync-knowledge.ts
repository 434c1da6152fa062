import type pg from 'pg'
import type { Instant } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import {
  type ReadDocuments,
  readDocumentLines,
  readDocuments,
  type SkippedDocument,
} from '../knowledge/read-documents.ts'
import {
  type DocumentChanges,
  type KnowledgeSource,
  listKnowledgeSources,
  markSyncFailed,
  replaceDocuments,
} from '../store/documents.ts'

export interface SyncedSource {
  readonly source: string
  readonly changes: DocumentChanges
  readonly skipped: readonly SkippedDocument[]
}

const FETCH_TIMEOUT = 60_000
const MAX_FETCHED_BYTES = 100_000_000

/**
 * Reads an account's sources again, or one of them, and stores what changed. A source that cannot be read, or that suddenly
 * holds nothing, keeps its pages and is marked with the reason: an empty folder is a broken mount more often than a decision.
 */
export async function syncKnowledge(
  pool: pg.Pool,
  account: string,
  at: Instant,
  only?: string,
): Promise<{
  readonly synced: readonly SyncedSource[]
  readonly failed: readonly { source: string; reason: string }[]
}> {
  const sources = (await listKnowledgeSources(pool, account)).filter(each => only === undefined || each.source === only)
  const synced: SyncedSource[] = []
  const failed: { source: string; reason: string }[] = []
  for (const source of sources) {
    try {
      const { documents, skipped } = await readSource(source)
      if (documents.length === 0 && source.documents > 0)
        throw new RehearsalError(
          'bad_input',
          `${source.location}: holds no page; the ${source.documents} known ones are kept`,
        )
      const changes = await replaceDocuments(pool, account, source.source, documents, at)
      synced.push({ source: source.source, changes, skipped })
    } catch (error) {
      if (!RehearsalError.is(error) || error.code === 'database_failed') throw error
      await markSyncFailed(pool, account, source.source, error.code)
      failed.push({ source: source.source, reason: error.message })
    }
  }
  return { synced, failed }
}

async function readSource({ location, defaults }: KnowledgeSource): Promise<ReadDocuments> {
  return isAddress(location)
    ? readDocumentLines(await fetchText(location), location, defaults)
    : readDocuments(location, defaults)
}

/** Whether a location is fetched rather than opened. @throws RehearsalError `wrong_use` for an address without https. */
export function isAddress(location: string): boolean {
  if (/^http:\/\//i.test(location))
    throw new RehearsalError('wrong_use', `${location}: expected https, a folder or a file`)
  return /^https:\/\//i.test(location)
}

async function fetchText(address: string): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(FETCH_TIMEOUT) })
    if (!response.ok) throw new RehearsalError('bad_input', `${address}: answered ${response.status}`)
    const parts: Uint8Array[] = []
    let size = 0
    for await (const part of response.body ?? []) {
      size += part.length
      if (size > MAX_FETCHED_BYTES)
        throw new RehearsalError('too_large', `${address}: larger than ${MAX_FETCHED_BYTES} bytes`)
      parts.push(part)
    }
    return Buffer.concat(parts).toString('utf8')
  } catch (error) {
    if (RehearsalError.is(error)) throw error
    throw new RehearsalError('bad_input', `${address}: cannot be fetched`, { cause: error })
  }
}
