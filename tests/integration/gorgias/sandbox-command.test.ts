import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import path from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { sandboxCommand } from '../../../src/cli/sandbox.ts'

const COMMAND = path.resolve(import.meta.dirname, '../../../src/cli/sandbox.ts')

describe('rehearsal sandbox', () => {
  it('serves until it is interrupted, and ends with 0', async () => {
    const script = `import { sandboxCommand } from ${JSON.stringify(COMMAND)}
      await sandboxCommand({ stdout: process.stdout }).parseAsync(['--port', '0', '--json'], { from: 'user' })`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const exited = once(child, 'exit')
    const [chunk] = (await once(child.stdout!, 'data')) as [Buffer]
    const { url, user, apiKey } = JSON.parse(chunk.toString()) as Record<string, string>

    const authorization = `Basic ${Buffer.from(`${user}:${apiKey}`).toString('base64')}`
    const answer = await fetch(`${url}/api/users/0`, { headers: { authorization } })
    const self = await answer.json()
    child.kill('SIGINT')

    expect(self).toMatchObject({ email: user })
    expect(await exited).toEqual([0, null])
  })

  it('says plainly that a port is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1')
    await once(blocker, 'listening')
    const { port } = blocker.address() as AddressInfo
    const quiet = new Writable({ write: (_chunk, _encoding, done) => done() })
    const command = sandboxCommand({ stdout: quiet, stderr: quiet, stdin: (async function* () {})(), terminal: false })

    const started = command.parseAsync(['--port', String(port)], { from: 'user' })

    await expect(started).rejects.toMatchObject({ code: 'wrong_use', message: expect.stringContaining(String(port)) })
    blocker.close()
  })
})
