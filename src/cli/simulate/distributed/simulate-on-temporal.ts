import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Client } from '@temporalio/client'
import type pg from 'pg'
import { simulationQueue } from '../../../../workflows/queues.ts'
import type { simulation } from '../../../../workflows/simulation.ts'
import { codeFingerprint } from '../../../simulation/code-fingerprint.ts'
import type { LoadedHistory } from '../../../simulation/load-history.ts'
import { writeWhole } from '../write-whole.ts'
import { type SimulationSettings, SimulationStore } from './simulation-store.ts'

export interface DistributedRun {
  readonly account: string
  readonly history: LoadedHistory
  readonly settings: SimulationSettings
  /** Folder for the results. */
  readonly out: string
}

export interface DistributedOutcome {
  readonly workflowId: string
  readonly files: readonly string[]
  readonly tickets: number
  readonly turns: number
  /** Of the workflow's history in Temporal. */
  readonly events: number
  readonly milliseconds: number
}

/**
 * Has a simulation done by the workers of the simulation queue, and fetches its files: the same as a local run writes. The same
 * run started twice is joined, so that a client that was killed goes on by being started again.
 */
export async function simulateOnTemporal(
  deps: { readonly pool: pg.Pool; readonly client: Client; readonly queue: string; readonly clock: () => number },
  { account, history, settings, out }: DistributedRun,
): Promise<DistributedOutcome> {
  const from = deps.clock()
  const run = await SimulationStore.begin(deps.pool, account, history, settings, codeFingerprint())
  const handle = await deps.client.workflow.start<typeof simulation>('simulation', {
    workflowId: `simulation:${account}:${run}`,
    workflowIdConflictPolicy: 'USE_EXISTING',
    taskQueue: simulationQueue(deps.queue),
    args: [{ account, run }],
  })
  const { tickets = 0, turns = 0 } = await handle.result()
  const milliseconds = deps.clock() - from
  const { historyLength } = await handle.describe()
  const store = new SimulationStore(deps.pool, account, run)
  mkdirSync(out, { recursive: true })
  const files: string[] = []
  for (const name of await store.get<readonly string[]>('results')) {
    const file = path.join(out, name)
    await writeWhole(file, [(await store.getBytes(`result:${name}`)).toString('utf8')])
    files.push(file)
  }
  await store.forget()
  return { workflowId: handle.workflowId, files, tickets, turns, events: historyLength, milliseconds }
}
