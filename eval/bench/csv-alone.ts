import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import type { Ticket } from '../../src/history/ticket.ts'

/** Writes the same messages as a table, one a row, as helpdesks export them. */
export async function writeCsv(ticketsFile: string, csvFile: string): Promise<void> {
  await pipeline(Readable.from(rowsOf(ticketsFile)), createWriteStream(csvFile))
}

/** Reads a CSV file with the usual parser and keeps nothing: the floor under any import of such an export. */
export async function csvAlone(file: string): Promise<{ rows: number; seconds: number }> {
  const from = performance.now()
  let rows = 0
  for await (const _row of createReadStream(file).pipe(parse())) rows++
  return { rows, seconds: (performance.now() - from) / 1_000 }
}

async function* rowsOf(ticketsFile: string): AsyncGenerator<string> {
  for await (const line of createInterface({ input: createReadStream(ticketsFile, 'utf8') })) {
    const { id, subject = '', tags, customer, messages } = JSON.parse(line) as Ticket
    for (const { at, from, channel, text = '', html = '' } of messages)
      yield `${[id, customer.id, subject, tags.join(' '), at, from, channel, text, html].map(quoted).join(',')}\r\n`
  }
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}
