import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { generateHistory } from '../../../datasets/shop/generate-history.ts'
import { writeHistory } from '../../../datasets/shop/write-history.ts'
import { type SimulateFlags, simulateFiles } from '../../../src/cli/simulate.ts'
import { intentOracle, shownText } from '../../support/intent-oracle.ts'
import { type Answer, type ChatServer, startChatServer } from '../understanding/model/chat-server.ts'

const SHOP = { seed: 5, tickets: 400, weeks: 26, end: Date.parse('2026-11-16T00:00:00Z') }

let folder: string
let tickets: string
let server: ChatServer | undefined

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-chat-'))
  tickets = (await writeHistory(SHOP, folder)).tickets
})
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(async () => {
  vi.unstubAllEnvs()
  await server?.close()
  server = undefined
})

async function serve(answer: Answer, home: string): Promise<ChatServer> {
  server = await startChatServer(answer)
  vi.stubEnv('REHEARSAL_HOME', path.join(folder, home))
  vi.stubEnv('REHEARSAL_MODEL', 'test')
  vi.stubEnv('REHEARSAL_MODEL_BASE_URL', server.baseUrl)
  vi.stubEnv('OPENAI_API_KEY', 'k')
  return server
}

const known = intentOracle([...generateHistory(SHOP)].map(told => told.ticket))

const polite: Answer = (_, body) => ({
  content: JSON.stringify({ label: known(shownText(body)), confidence: 0.9 }),
})

async function simulated(out: string, flags: Partial<SimulateFlags> = {}) {
  const said: string[] = []
  const sink = new Writable({
    write: (chunk: Buffer, _, done) => {
      said.push(String(chunk))
      done()
    },
  })
  const io = { stdout: sink, stderr: sink, stdin: (async function* () {})(), terminal: false }
  const target = path.join(folder, out)
  await simulateFiles([tickets], { out: target, seed: 1, language: 'en', lexical: true, ...flags }, io)
  const text = readFileSync(path.join(target, 'result.json'), 'utf8')
  const timings = JSON.parse(readFileSync(path.join(target, 'timings.json'), 'utf8')) as Record<string, number>
  return { text, result: JSON.parse(text), timings, said: said.join('') }
}

describe('simulate --model', () => {
  it('sends nothing without the flag, whatever the environment names', async () => {
    const { requests } = await serve(polite, 'quiet')

    const { result, timings } = await simulated('quiet', { drafts: true })

    expect(requests).toEqual([])
    expect(result.meta.repeatable).toBe(true)
    expect(timings).not.toHaveProperty('modelRequests')
  })

  it('says that it asked, and answers a second run from the cache alone: equal to a third, byte for byte', async () => {
    const { requests } = await serve(polite, 'cached')

    const first = await simulated('first', { model: true })
    const asked = requests.length
    await server!.close()
    const second = await simulated('second', { model: true })
    const third = await simulated('third', { model: true })

    expect(asked).toBeGreaterThan(0)
    expect(first.timings).toMatchObject({
      modelRequests: asked,
      modelInputTokens: 120 * asked,
      modelOutputTokens: 9 * asked,
    })
    expect(second.timings).toMatchObject({ modelRequests: 0, modelInputTokens: 0, modelOutputTokens: 0 })
    expect([first, second, third].map(each => each.result.meta.repeatable)).toEqual([false, true, true])
    expect(third.text).toBe(second.text)
    expect({ ...second.result, meta: first.result.meta }).toEqual(first.result)
    expect(first.said).toContain('redacted, is sent to test at http://127.0.0.1')
  })

  it('sends addresses and phone numbers to nobody', async () => {
    const { requests } = await serve(polite, 'redacted')

    await simulated('redacted', { model: true, drafts: true })

    const sent = JSON.stringify(requests)
    expect(requests.length).toBeGreaterThan(0)
    expect(sent).not.toMatch(/[\w.]+@[\w-]+\.(com|net|org|example)/)
    expect(sent).not.toMatch(/\+\d{10}/)
  })

  it('tells in the report for how many messages the model failed', async () => {
    await serve(() => ({ status: 400 }), 'failing')

    const { result } = await simulated('failing', { model: true })

    const line = (result.data.notTested as string[]).find(each => each.includes('did not answer'))
    expect(line).toMatch(/did not answer for (\d+) of \1 messages/)
    expect(result.meta.repeatable).toBe(false)
  })

  it.each([
    ['a model', { REHEARSAL_MODEL: '' }, 'REHEARSAL_MODEL: expected'],
    ['a key or a server', { REHEARSAL_MODEL_BASE_URL: '', OPENAI_API_KEY: '' }, 'OPENAI_API_KEY: expected'],
  ])('asks for %s where the environment names none', async (_, variables, message) => {
    await serve(polite, 'missing')
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)

    await expect(simulated('missing', { model: true })).rejects.toMatchObject({
      code: 'bad_config',
      message: expect.stringContaining(message),
    })
  })
})
