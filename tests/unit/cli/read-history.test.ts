import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { readHistory } from '../../../src/cli/simulate/run.ts'

const QUIET = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough(), terminal: false }

it('names place and expectation of the first lines that are no tickets, and how many there are', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'rehearsal-')), 'tickets.jsonl')
  const ticket = {
    schema: 1,
    id: 't1',
    channel: 'email',
    customer: { id: 'c1' },
    created_at: 'yesterday',
    messages: [],
    events: [],
  }
  writeFileSync(file, [JSON.stringify(ticket), '{"no":"ticket"}', '[', '7'].join('\n'))

  const refused = readHistory([file], QUIET)

  await expect(refused).rejects.toMatchObject({ code: 'nothing_to_simulate' })
  const { message } = (await refused.catch((error: Error) => error)) as Error
  const lines = message.split('\n')
  expect(lines.length).toBe(5)
  expect(lines[1]).toContain(`${file}:1, ticket t1, field account: `)
  expect(lines.slice(1, 4).every(line => line.startsWith(`${file}:`) && line.includes('Expected: '))).toBe(true)
  expect(lines[4]).toBe('4 in all; "rehearsal import" lists them.')
})
