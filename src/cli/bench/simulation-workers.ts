import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { SimulationWorkerJob } from './simulation-worker.ts'

export interface StartedWorkers {
  /** In the order in which they were started, killed ones too. */
  readonly pids: readonly number[]
  /** `kill -9` of the first. */
  kill(): void
  stop(): Promise<void>
}

const WORKER = fileURLToPath(new URL('./simulation-worker.ts', import.meta.url))

/** So many simulation workers, each in a process of its own; resolves when all of them work. */
export async function startSimulationWorkers(count: number, job: SimulationWorkerJob): Promise<StartedWorkers> {
  const children: ChildProcess[] = []
  const stop = async (): Promise<void> => {
    for (const child of children) {
      if (child.exitCode !== null || child.signalCode !== null) continue
      const ended = once(child, 'close')
      child.kill('SIGTERM')
      await ended
    }
  }
  try {
    // One after the other: the first migrates the database and bundles the workflows for all.
    for (let i = 0; i < count; i++) {
      const args = ['--disable-warning=ExperimentalWarning', '--max-old-space-size=8192', WORKER, JSON.stringify(job)]
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
      children.push(child)
      await ready(child)
    }
  } catch (error) {
    await stop()
    throw error
  }
  return { pids: children.map(({ pid }) => pid!), kill: () => void children[0]!.kill('SIGKILL'), stop }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout!.once('data', () => resolve())
    child.once('error', reject)
    child.once('close', code => reject(new RehearsalError('internal', `A worker ended with code ${code}.`)))
  })
}
