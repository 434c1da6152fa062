import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { type ImportOptions, runImport } from '../../../src/cli/import.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ticket = {
  schema: 1,
  id: 't1',
  account: 'northwind',
  channel: 'email',
  language: 'de',
  status: 'open',
  tags: [],
  customer: { id: 'c1' },
  created_at: '2026-03-01T09:00:00Z',
  messages: [],
  events: [],
}

function aFile(name: string, ...lines: unknown[]): string {
  const file = path.join(folder, name)
  writeFileSync(file, lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return file
}

async function run(paths: string[], options: ImportOptions = {}) {
  const stdout = new PassThrough({ encoding: 'utf8' })
  const stderr = new PassThrough({ encoding: 'utf8' })
  const code = await runImport(paths, options, { stdout, stderr, stdin: new PassThrough(), terminal: false })
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') }
}

describe('import', () => {
  it('says what came in and ends with 0 where everything was read', async () => {
    const file = aFile('good.jsonl', ticket, { ...ticket, id: 't2', channel: 'sms' })

    expect(await run([file])).toEqual({
      code: 0,
      stdout: [
        '2 tickets imported.',
        '  messages 0, events 0, customers 1',
        '  from 2026-03-01 to 2026-03-01',
        '  by format: canonical JSON lines 2',
        '  by channel: email 1, sms 1',
        '  by language: de 2',
        '',
      ].join('\n'),
      stderr: '',
    })
  })

  it('groups what was skipped, lists each in a file, and ends with 2', async () => {
    const file = aFile('mixed.jsonl', ticket, ticket, '{"', { ...ticket, id: 't3', status: 'pending' })
    const list = path.join(folder, 'skipped.jsonl')

    const { code, stdout } = await run([file], { skipped: list })

    expect(code).toBe(2)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('1 ticket imported, 3 skipped; the reasons are below.')
    const place = { file }
    expect(
      readFileSync(list, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toEqual([
      {
        kind: 'skipped',
        what: 'ticket',
        place: { ...place, line: 2 },
        ticket: 't1',
        field: 'id',
        reason: 'A ticket with this id was read before.',
      },
      {
        kind: 'skipped',
        what: 'line',
        place: { ...place, line: 3 },
        reason: 'This is not valid JSON.',
        expected: 'one JSON object',
      },
      {
        kind: 'skipped',
        what: 'ticket',
        place: { ...place, line: 4 },
        ticket: 't3',
        field: 'status',
        reason: 'The field has an unexpected value.',
        expected: 'one of "open", "closed"',
      },
    ])
  })

  it('keeps to 80 columns whatever the path', async () => {
    const file = aFile(`${'x'.repeat(120)}.jsonl`, '{"', { id: 'd', turns: [{ role: 'agent', text: 'hi' }] })

    const { stdout } = await run([file])

    expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([])
  })

  it('prints one document with --json', async () => {
    const { code, stdout } = await run([aFile('json.jsonl', ticket)], { json: true })

    expect({ code, summary: JSON.parse(stdout) }).toEqual({
      code: 0,
      summary: {
        tickets: 1,
        messages: 0,
        events: 0,
        customers: 1,
        formats: { canonical: 1 },
        channels: { email: 1 },
        languages: { de: 1 },
        from: '2026-03-01T09:00:00.000Z',
        until: '2026-03-01T09:00:00.000Z',
        skippedTotal: 0,
        skipped: [],
        repaired: [],
        limits: [],
      },
    })
  })

  it('ends with 2 where there is no ticket at all', async () => {
    expect((await run([aFile('empty.jsonl')])).code).toBe(2)
  })
})
