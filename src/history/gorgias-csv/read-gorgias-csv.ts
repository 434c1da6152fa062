import type { Imported } from '../imported.ts'
import { type Columns, findColumns } from './columns.ts'
import { csvRecords } from './csv-records.ts'
import { rowToTicket } from './row-to-ticket.ts'

/** A ticket export, row by row. Says plainly that it has no log of events and, mostly, no messages. */
export async function* readGorgiasCsv(file: string, account: string): AsyncGenerator<Imported> {
  let columns: Columns | undefined
  let rows = 0
  for await (const item of csvRecords(file)) {
    if (item.kind !== 'row') {
      yield item
      continue
    }
    const place = { file, line: item.line }
    columns ??= findColumns(Object.keys(item.values))
    if (!columns) {
      const reason = 'This CSV file holds no tickets.'
      yield {
        kind: 'skipped',
        what: 'file',
        place: { file },
        reason,
        expected: 'a column “Ticket id” and one “Created”',
      }
      return
    }
    if (rows++ === 0) yield { kind: 'limit', limit: 'no_event_log', place }
    yield* rowToTicket(item.values, columns, account, place)
  }
  if (rows === 0)
    yield { kind: 'skipped', what: 'file', place: { file }, reason: 'The file has no rows under its header.' }
}
