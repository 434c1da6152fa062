import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** A program that is started again whenever it ends, as a process manager would. */
export interface Supervised {
  readonly name: string
  pid(): number | undefined
  /** `kill -9`; it comes back `downtime` later. */
  kill(downtime: number): void
  /** How often it ended though nobody killed it. */
  ownEnds(): number
  stop(): Promise<void>
}

export interface Program {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The system's user to run as. */
  readonly uid?: number
  readonly gid?: number
  /** Where its output goes. */
  readonly log: string
  readonly cwd?: string
}

const PAUSE = 250
const PATIENCE = 5_000

export function supervise(program: Program): Supervised {
  const log = openSync(program.log, 'a')
  let child: ChildProcess | undefined
  let stopping = false
  let ownEnds = 0
  let downtime: number | undefined
  const start = (): void => {
    if (stopping) return
    const started = spawn(program.command, program.args, {
      stdio: ['ignore', log, log],
      ...(program.env && { env: program.env }),
      ...(program.uid !== undefined && { uid: program.uid, gid: program.gid }),
      ...(program.cwd !== undefined && { cwd: program.cwd }),
    })
    child = started
    started.once('error', () => {})
    started.once('close', () => {
      child = undefined
      if (stopping) return
      if (downtime === undefined) ownEnds += 1
      const wait = downtime ?? PAUSE
      downtime = undefined
      setTimeout(start, wait).unref()
    })
  }
  start()
  return {
    name: program.name,
    pid: () => child?.pid,
    kill(length) {
      if (child === undefined) return
      downtime = length
      child.kill('SIGKILL')
    },
    ownEnds: () => ownEnds,
    async stop() {
      stopping = true
      const running = child
      if (running === undefined) return
      const ended = once(running, 'close')
      running.kill('SIGTERM')
      const gone = await Promise.race([ended.then(() => true), sleep(PATIENCE, false)])
      if (!gone) running.kill('SIGKILL')
      await ended
    },
  }
}

/** Tries until it works. @throws the last error after `limit` milliseconds. */
export async function eventually<Result>(what: string, limit: number, attempt: () => Promise<Result>): Promise<Result> {
  const end = performance.now() + limit
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (performance.now() > end) throw new Error(`${what} did not come up`, { cause: error })
      await sleep(100)
    }
  }
}
