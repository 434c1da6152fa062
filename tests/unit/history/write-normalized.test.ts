import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readTickets } from '../../../src/history/read-tickets.ts'
import { fingerprintSources, writeNormalized } from '../../../src/history/write-normalized.ts'
import { aFile, aFolder, readAll, ticketsOf } from './import-support.ts'
import { aMessage, anEvent, aTicket } from './ticket-factory.ts'

const folder = aFolder()
const ticket = aTicket({
  language: 'fr',
  messages: [aMessage('m1', '2026-03-02T09:00:00+01:00')],
  events: [anEvent('closed', '2026-03-03T09:00:00Z')],
})

it('writes what can be read again, and a report with the hash of it', async () => {
  const source = aFile(
    folder,
    'in.jsonl',
    `${JSON.stringify(ticket)}\n{"broken\n${JSON.stringify({ ...ticket, id: 't2' })}`,
  )
  const out = path.join(folder, 'out')

  const report = await writeNormalized(readTickets([source]), out, { source: 'abc' })

  const written = readFileSync(path.join(out, 'tickets.jsonl'))
  expect(readdirSync(out).sort()).toEqual(['import-report.json', 'tickets.jsonl'])
  expect(ticketsOf(await readAll(out))).toEqual([ticket, { ...ticket, id: 't2' }])
  expect(JSON.parse(readFileSync(path.join(out, 'import-report.json'), 'utf8'))).toEqual(report)
  expect(report).toEqual({
    schema: 1,
    dataHash: createHash('sha256').update(written).digest('hex'),
    source: 'abc',
    tickets: 2,
    messages: 2,
    events: 2,
    customers: 1,
    formats: { canonical: 2 },
    channels: { email: 2 },
    languages: { fr: 2 },
    from: '2026-03-01T09:00:00.000Z',
    until: '2026-03-02T08:00:00.000Z',
    skippedTotal: 1,
    skipped: [
      {
        what: 'line',
        reason: 'This is not valid JSON.',
        expected: 'one JSON object',
        count: 1,
        first: [{ file: source, line: 2 }],
      },
    ],
    repaired: [],
    limits: [],
  })
})

it('gives the same hash for the same tickets in another form', async () => {
  const lines = aFile(folder, 'lines.jsonl', `${JSON.stringify(ticket)}\r\n`)
  const document = aFile(folder, 'document.json', JSON.stringify({ data: [ticket] }, null, 2))

  const reports = await Promise.all(
    [lines, document].map(file =>
      writeNormalized(readTickets([file]), path.join(folder, `${path.basename(file)} out`)),
    ),
  )

  expect(reports[0]!.dataHash).toBe(reports[1]!.dataHash)
})

it('knows files that changed', async () => {
  const file = aFile(folder, 'watched.jsonl', 'a')
  const before = await fingerprintSources([file])
  const again = await fingerprintSources([file])
  utimesSync(file, 1, 1)

  const after = await fingerprintSources([file])

  expect({ same: before === again, changed: before !== after }).toEqual({ same: true, changed: true })
})
