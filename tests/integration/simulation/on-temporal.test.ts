import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { simulateOnTemporal } from '../../../src/cli/simulate/distributed/simulate-on-temporal.ts'
import { runSimulation } from '../../../src/cli/simulate/run.ts'
import { writeResults } from '../../../src/cli/simulate/write-results.ts'
import { openHelpers } from '../../../src/composition.ts'
import { memoryModelCache } from '../../../src/simulation/model-cache.ts'
import type { Database } from '../../../src/store/open-database.ts'
import { connectClient } from '../../../src/worker/connection.ts'
import { testDatabase } from '../../support/database.ts'
import { shopHistory } from '../../support/simulation.ts'
import { startSimulationTestWorker } from '../../support/simulation-workers.ts'
import { describeLive, devServer, quietRuntime, testBundle } from '../../support/temporal.ts'
import { until } from '../../support/temporal-live.ts'

const PROCESS = fileURLToPath(new URL('../../support/simulation-worker-process.ts', import.meta.url))
const history = shopHistory(3, 300)
const models = memoryModelCache()

function results(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter(name => name !== 'timings.json')
  return Object.fromEntries(names.sort().map(name => [name, readFileSync(path.join(folder, name), 'utf8')]))
}

describeLive('a simulation on Temporal', () => {
  let local: Record<string, string>

  beforeAll(async () => {
    const out = mkdtempSync(path.join(tmpdir(), 'rehearsal-local-'))
    const quiet = new PassThrough().resume()
    const outcome = await runSimulation(
      { paths: [], history, out, seed: 1, resume: false, drafts: false },
      { embedder: null, models, helpers: openHelpers },
      { stdin: quiet, stdout: quiet, stderr: quiet, terminal: false },
      new AbortController().signal,
    )
    await writeResults(outcome, out, 'en')
    local = results(out)
  })

  async function connected() {
    quietRuntime()
    const { address } = await devServer()
    const database = await testDatabase()
    const { client, close } = await connectClient({ connection: { address }, namespace: 'default' })
    onTestFinished(close)
    const out = mkdtempSync(path.join(tmpdir(), 'rehearsal-distributed-'))
    const settings = { seed: 1, language: 'en', lexical: true } as const
    const run = () =>
      simulateOnTemporal(
        { pool: database.pool, client, queue: 'rehearsal', clock: () => performance.now() },
        { account: 'acme', history, settings, out },
      )
    return { address, bundlePath: await testBundle(), database, client, out, run }
  }

  it.each([1, 2, 4])(
    'gives with %i workers the files of a local run, and shows no ticket to Temporal',
    async count => {
      const { database, client, out, run, ...temporal } = await connected()
      for (let i = 0; i < count; i++) onTestFinished(await startSimulationTestWorker(database, temporal, models))

      const outcome = await run()

      const seen = await client.workflow.getHandle(outcome.workflowId).fetchHistory()
      const payloads = JSON.stringify(seen.events).match(/"data":"[^"]*"/g) ?? []
      expect(results(out)).toEqual(local)
      expect(outcome.events).toBeGreaterThan(20)
      expect(Math.max(...payloads.map(payload => payload.length))).toBeLessThan(4_096)
      expect(await leftOver(database)).toEqual(['readings'])
    },
    240_000,
  )

  it('goes on when a worker is killed in the middle of a batch', async () => {
    const { database, out, run, ...temporal } = await connected()
    const args = ['--disable-warning=ExperimentalWarning', PROCESS, temporal.address, database.url, temporal.bundlePath]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    const running = run()
    await until(async () => (await leftOver(database)).includes('readings'), 60)

    child.kill('SIGKILL')
    onTestFinished(await startSimulationTestWorker(database, temporal, models))
    await running

    expect(results(out)).toEqual(local)
  }, 240_000)
})

/** Kinds of what is kept in the store. */
async function leftOver({ pool }: Database): Promise<string[]> {
  const { rows } = await pool.query<{ kind: string }>('SELECT DISTINCT kind FROM artefact_cache ORDER BY kind')
  return rows.map(({ kind }) => kind)
}
