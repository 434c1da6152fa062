import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../../../src/cli/main.ts'

const server = createServer((_, response) => response.writeHead(200).end('{"not":"the file"}'))
let hub: string
let dir: string
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  hub = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  dir = mkdtempSync(path.join(tmpdir(), 'model-get-'))
})
afterAll(async () => {
  rmSync(dir, { recursive: true })
  await new Promise(resolve => server.close(resolve))
})

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  let said = ''
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      said += chunk.toString()
      done()
    },
  })
  const code = await main(['model', 'get', ...args], {
    stdout: sink,
    stderr: sink,
    stdin: (async function* () {})(),
    terminal: false,
  })
  return { code, said }
}

describe('rehearsal model get', () => {
  it('fails with the reason and leaves no folder where a mirror serves something else', async () => {
    const target = path.join(dir, 'model')

    const { code, said } = await run('--from', 'hub', '--hub', `${hub}/`, '--dir', target)

    expect(code).toBe(1)
    expect(said).toContain(`Downloading all-MiniLM-L6-v2 from ${hub}.`)
    expect(said).toMatch(/tokenizer_config\.json: it ended after 18 of 350 bytes/)
    expect(existsSync(target)).toBe(false)
  })

  it('refuses another source', async () => {
    expect(await run('--from', 'somewhere')).toMatchObject({ code: 2 })
  })
})
