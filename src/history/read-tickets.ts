import { open } from 'node:fs/promises'
import path from 'node:path'
import { acceptTicket } from './accept-ticket.ts'
import { detectFormat } from './detect-format.ts'
import { DIALOGUE_LIMITS, dialogueToTicket } from './dialogues/dialogue-to-ticket.ts'
import { findFiles } from './find-files.ts'
import { StreamJoin } from './gorgias/join-streams.ts'
import { gorgiasToCanonical } from './gorgias/to-canonical.ts'
import { readGorgiasCsv } from './gorgias-csv/read-gorgias-csv.ts'
import type { Imported, Place } from './imported.ts'
import { type JsonRecord, jsonDocument, jsonLines } from './json-records.ts'
import { recordKind, recordsIn, unwrapRecord } from './record-kind.ts'

export interface ReadOptions {
  /** The shop's name, for forms that do not carry one. */
  readonly account?: string
  /** Called after every thousandth ticket and at the end. */
  readonly onProgress?: (progress: { readonly file: string; readonly tickets: number }) => void
}

const HEAD_BYTES = 64 * 1024
const PROGRESS_EVERY = 1_000

/**
 * Reads past tickets from files and folders, in whatever form is recognised, one at a time: memory does not grow with the files but for the
 * ids. Whatever is not read is yielded as `skipped`, what is read differently as `repaired`, what the form cannot tell as `limit` (once per
 * file). Of tickets with the same id the first wins.
 * @throws RehearsalError `wrong_use` where a path does not exist
 */
export async function* readTickets(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Imported> {
  const files = await findFiles(paths)
  const account = options.account ?? 'imported'
  const join = new StreamJoin()
  const seen = new Set<string>()
  const limits = new Set<string>()
  let tickets = 0
  let file = ''
  async function* all(): AsyncGenerator<Imported> {
    for (file of files) yield* readFile(file, account, join)
    for await (const { value, place } of join.tickets()) yield* gorgiasToCanonical(value, place, account)
    if (join.orphans > 0) yield { kind: 'limit', limit: 'orphan_records', place: { file } }
  }
  try {
    for await (const item of all()) {
      if (item.kind === 'limit') {
        const key = `${item.limit} ${item.place.file}`
        if (!limits.has(key)) yield item
        limits.add(key)
        continue
      }
      if (item.kind === 'ticket') {
        const { id, account: shop } = item.ticket
        const key = `${shop} ${id}`
        if (seen.has(key)) {
          const reason = 'A ticket with this id was read before.'
          yield { kind: 'skipped', what: 'ticket', place: item.place, ticket: id, field: 'id', reason }
          continue
        }
        seen.add(key)
        if (++tickets % PROGRESS_EVERY === 0) options.onProgress?.({ file, tickets })
      }
      yield item
    }
  } finally {
    await join.close()
  }
  options.onProgress?.({ file, tickets })
}

async function* readFile(file: string, account: string, join: StreamJoin): AsyncGenerator<Imported> {
  const detected = detectFormat(path.basename(file), await readHead(file))
  const place = { file }
  switch (detected.kind) {
    case 'empty':
      yield { kind: 'skipped', what: 'file', place, reason: 'The file is empty.' }
      return
    case 'refused':
      yield skipped('file', place, detected.reason)
      return
    case 'csv':
      yield* readGorgiasCsv(file, account)
      return
    case 'json_lines':
      yield* readJson(jsonLines(file), file, account, join)
      return
    case 'json_document':
      yield* readJson(jsonDocument(file), file, account, join)
  }
}

const EXPECTED_FILE = 'tickets as JSON lines, a Gorgias dump (JSON) or a ticket export (CSV)'

async function* readJson(
  records: AsyncIterable<JsonRecord | Imported>,
  file: string,
  account: string,
  join: StreamJoin,
): AsyncGenerator<Imported> {
  let dialogues = 0
  let any = false
  for await (const item of records) {
    any = true
    if (item.kind !== 'record') {
      yield item
      continue
    }
    const { place } = item
    for (const inner of recordsIn(item.value)) {
      const value = unwrapRecord(inner)
      const kind = recordKind(value)
      switch (kind) {
        case 'canonical':
          yield* acceptTicket(value, place, 'canonical')
          break
        case 'dialogue':
          if (dialogues === 0) for (const limit of DIALOGUE_LIMITS) yield { kind: 'limit', limit, place }
          yield* dialogueToTicket(value, dialogues++, account, place)
          break
        case 'gorgias_ticket':
        case 'gorgias_message':
        case 'gorgias_event': {
          const record = value as Record<string, unknown>
          const whole = Array.isArray(record['messages']) && record['messages'].length > 0
          if (kind === 'gorgias_ticket' && whole) yield* gorgiasToCanonical(record, place, account)
          else await join.add(kind, record, place)
          break
        }
        case 'unknown':
          yield skipped('line', place, 'This is JSON, but not a ticket.')
      }
    }
  }
  if (!any) yield skipped('file', { file }, 'The file holds no records.')
}

function skipped(what: 'file' | 'line', place: Place, reason: string): Imported {
  return { kind: 'skipped', what, place, reason, expected: EXPECTED_FILE }
}

async function readHead(file: string): Promise<Buffer> {
  const handle = await open(file)
  try {
    const head = Buffer.alloc(HEAD_BYTES)
    const { bytesRead } = await handle.read(head, 0, HEAD_BYTES, 0)
    return head.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
