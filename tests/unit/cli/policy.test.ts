import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CommandIo } from '../../../src/cli/io.ts'
import { policyCommand } from '../../../src/cli/policy.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'

const A = 'version: 1\naccount: a\n'
const B = `${A}thanks: { close: false }\n`
const TICKET = {
  schema: 1,
  id: 't1',
  account: 'shop',
  channel: 'email',
  status: 'open',
  tags: [],
  customer: { id: 'c1' },
  created_at: '2026-03-02T08:00:00Z',
  messages: [{ id: 'm1', at: '2026-03-02T08:00:00Z', from: 'customer', channel: 'email', public: true, text: 'hello' }],
  events: [],
}

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'policy-'))
  await writeFile(path.join(folder, 'a.yaml'), A)
  await writeFile(path.join(folder, 'b.yaml'), B)
  await writeFile(path.join(folder, 'bad.yaml'), `${A}thank: {}\n`)
  await writeFile(path.join(folder, 'tickets.jsonl'), `${JSON.stringify(TICKET)}\n`)
})

afterAll(() => rm(folder, { recursive: true }))

describe('rehearsal policy', () => {
  it('checks a file', async () => {
    const { text, code } = await run('check', path.join(folder, 'a.yaml'))

    expect(code).toBe(0)
    expect(text).toContain('a.yaml is valid (version ')
    expect(text).toContain('No warnings.')
  })

  it('prints one document with --json', async () => {
    const { text } = await run('check', path.join(folder, 'b.yaml'), '--json')

    expect(JSON.parse(text)).toMatchObject({ account: 'a', warnings: [] })
  })

  it('refuses a file with mistakes by line', async () => {
    await expect(run('check', path.join(folder, 'bad.yaml'))).rejects.toMatchObject({
      code: 'bad_policy',
      message: expect.stringContaining('bad.yaml:3:1 thank: unknown key "thank" (did you mean "thanks"?)'),
    })
  })

  it('refuses a file that is not there', async () => {
    await expect(run('check', path.join(folder, 'none.yaml'))).rejects.toMatchObject({ code: 'wrong_use' })
  })

  it('lists what changes', async () => {
    const { text } = await run('diff', path.join(folder, 'a.yaml'), path.join(folder, 'b.yaml'))

    expect(text).toBe('thanks.close: true → false\n')
  })

  it('suggests a policy that is valid', async () => {
    const { text } = await run('suggest', path.join(folder, 'tickets.jsonl'), '--timezone', 'Europe/Paris')

    expect(parsePolicy(text, 'suggested').account).toBe('shop')
  })

  it.each([[['--timezone', 'Paris']], [['--cutoff', 'yesterday']]])('refuses %j', async flags => {
    await expect(run('suggest', path.join(folder, 'tickets.jsonl'), ...flags)).rejects.toMatchObject({
      code: 'wrong_use',
    })
  })
})

async function run(...args: string[]): Promise<{ text: string; code: number | undefined }> {
  let text = ''
  let code: number | undefined
  const stdout = new Writable({
    write(chunk, _, done) {
      text += String(chunk)
      done()
    },
  })
  const io: CommandIo = { stdout, stderr: stdout, stdin: (async function* () {})(), terminal: false }
  const command = policyCommand(io, exit => {
    code = exit
  })
  await command.parseAsync(args, { from: 'user' })
  return { text, code }
}
