import { type ChildProcess, spawn } from 'node:child_process'
import { Connection } from '@temporalio/client'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { devServerArguments } from './dev-server-arguments.ts'
import { freePort } from './free-port.ts'

export interface DevServer {
  readonly address: string
  readonly pid: number
  stop(): Promise<void>
}

const START_LIMIT = 30_000
const STOP_LIMIT = 5_000

/**
 * Starts Temporal's development server and waits until it answers. Without `dbFile` it forgets everything at its end.
 * @throws RehearsalError `temporal_missing`.
 */
export async function startDevServer(options: {
  cliPath: string
  port?: number
  dbFile?: string
  /** Dynamic configuration over the server's own, as `limit.…` to a JSON value. */
  settings?: Readonly<Record<string, string>>
}): Promise<DevServer> {
  const port = options.port ?? (await freePort())
  const child = spawn(
    options.cliPath,
    devServerArguments({ ...options, port }),
    // A group of its own: Ctrl-C reaches us first, and the server goes last.
    { stdio: 'ignore', detached: process.platform !== 'win32' },
  )
  const exit = new Promise<void>(resolve => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const address = `127.0.0.1:${port}`
  try {
    await untilReady(address, child, exit)
  } catch (error) {
    await stop(child, exit)
    throw error
  }
  return { address, pid: child.pid!, stop: () => stop(child, exit) }
}

async function untilReady(address: string, child: ChildProcess, exit: Promise<void>): Promise<void> {
  let gone = false
  void exit.then(() => {
    gone = true
  })
  const end = performance.now() + START_LIMIT
  while (!gone && performance.now() < end) {
    try {
      const connection = await Connection.connect({ address, connectTimeout: 1_000 })
      await connection.workflowService.describeNamespace({ namespace: 'default' })
      await connection.close()
      return
    } catch {
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
  throw new RehearsalError(
    'temporal_missing',
    gone ? `Temporal's development server ended at once (code ${child.exitCode}).` : 'Temporal did not answer in time.',
  )
}

async function stop(child: ChildProcess, exit: Promise<void>): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT)
  await exit
  clearTimeout(timer)
}
