import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

const BIN = path.resolve(import.meta.dirname, '../../../src/cli/bin.js')

it('ends where the database cannot be reached, so that whoever runs the worker can start it again', async () => {
  const child = spawn(process.execPath, [BIN, 'work'], {
    env: { PATH: '/usr/bin', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
    stdio: 'ignore',
  })
  onTestFinished(() => void child.kill('SIGKILL'))

  const [code] = await once(child, 'exit')

  expect(code).toBe(1)
})
