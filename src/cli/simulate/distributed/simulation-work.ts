import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import type pg from 'pg'
import type { SimulationCounts, SimulationWork } from '../../../../activities/simulate-batch.ts'
import type { OpenedSimulation } from '../../../composition.ts'
import { RehearsalError } from '../../../errors/rehearsal-error.ts'
import { parsePolicy } from '../../../policy/parse-policy.ts'
import { suggestPolicy } from '../../../policy/suggest.ts'
import { codeFingerprint } from '../../../simulation/code-fingerprint.ts'
import type { ModelCache } from '../../../simulation/model-cache.ts'
import type { ReadingCache } from '../../../simulation/readings/reading-cache.ts'
import { planReading, portionsOf } from '../../../simulation/readings/understand-all.ts'
import type { UnderstandWorkerData } from '../../../simulation/readings/understand-worker.ts'
import { learnHistory } from '../../../simulation/understand-history.ts'
import { deserializeIntentModel } from '../../../understanding/intents/serialize-intent-model.ts'
import { runSimulation } from '../run.ts'
import { writeResults } from '../write-results.ts'
import { ReaderPool } from './reader-pool.ts'
import { SimulationStore } from './simulation-store.ts'

export interface SimulationWorkDeps {
  readonly pool: pg.Pool
  /** The engines of this machine; with the embedding model where a run uses it. */
  open(embeddings: boolean): Promise<Pick<OpenedSimulation, 'embedder' | 'models' | 'helpers'>>
  /** Batches that may be read at the same time. */
  readonly threads: number
  /** Portions that make a batch; about half a second's work where absent. */
  readonly portionsABatch?: number
}

/** As many portions as make a batch: some hundred tickets, half a second's work. */
const PORTIONS_A_BATCH = 8

type Portion = readonly (readonly [key: string, since: number | null, json: string])[]

interface Plan {
  readonly reader: string
  readonly data: Omit<UnderstandWorkerData, 'model'>
  readonly embeddings: string | null
  readonly batches: number
}

/** The parts of a simulation that a worker does; everything they know and leave is in the store. */
export function createSimulationWork(deps: SimulationWorkDeps): { work: SimulationWork; close(): Promise<void> } {
  const threads = new ReaderPool(deps.threads)
  return {
    work({ account, run, part }) {
      const store = new SimulationStore(deps.pool, account, run)
      if (part === 'plan') return plan(store, deps)
      if (part === 'finish') return finish(store, deps)
      return readBatch(store, part, deps, threads)
    },
    close: () => threads.close(),
  }
}

async function plan(store: SimulationStore, deps: SimulationWorkDeps): Promise<SimulationCounts> {
  const fingerprint = codeFingerprint()
  const { settings, history } = await store.read(fingerprint)
  const { embedder, models } = await deps.open(!settings.lexical)
  const learned = await learnHistory({
    history,
    ...(settings.cutoff !== undefined && { cutoff: settings.cutoff }),
    seed: settings.seed,
    policy: known => parsePolicy(settings.policy ?? suggestPolicy(known), 'policy'),
    embedder,
    models,
    codeFingerprint: fingerprint,
  })
  const { reader, data, items } = planReading({
    ...learned.asked,
    policy: learned.policy,
    model: learned.model,
    embedder,
    codeFingerprint: fingerprint,
  })
  let batches = 0
  let batch: Portion[] = []
  const keep = async (): Promise<void> => {
    await store.put(`batch:${batches++}`, batch)
    batch = []
  }
  for (const portion of portionsOf(items)) {
    // JSON knows no infinity: null is from the beginning.
    batch.push(portion.map(({ key, since, json }) => [key, Number.isFinite(since) ? since : null, json]))
    if (batch.length === (deps.portionsABatch ?? PORTIONS_A_BATCH)) await keep()
  }
  if (batch.length > 0) await keep()
  const { model, ...rest } = data
  await store.putBytes('model', model)
  const plan: Plan = { reader, data: rest, embeddings: embedder?.modelId ?? null, batches }
  await store.put('plan', plan)
  await store.put(
    'keys',
    items.map(({ key }) => key),
  )
  return { tickets: items.length, batches }
}

async function readBatch(
  store: SimulationStore,
  number: number,
  deps: SimulationWorkDeps,
  threads: ReaderPool,
): Promise<SimulationCounts> {
  const { reader, data, embeddings } = await store.get<Plan>('plan')
  const batch = await store.get<readonly Portion[]>(`batch:${number}`)
  const keys = batch.flatMap(portion => portion.map(([key]) => key))
  const known = await store.readings(reader, keys)
  const open = async () => {
    const { embedder } = await deps.open(embeddings !== null)
    if ((embedder?.modelId ?? null) !== embeddings)
      throw new RehearsalError('model_missing', 'This worker has another embedding model than the one that planned.')
    return { data: { ...data, model: await store.getBytes('model') }, embedder }
  }
  let fresh = 0
  for (const portion of batch) {
    const missing = portion.filter(([key]) => !known.has(key))
    if (missing.length === 0) continue
    const tickets = missing.map(([, since, json]) => [json, since ?? Number.NEGATIVE_INFINITY] as const)
    const readings = await threads.use(reader, open, thread => thread.read(tickets))
    await store.keepReadings(reader, new Map(missing.map(([key], i) => [key, readings[i]!])))
    fresh += missing.length
  }
  return { tickets: keys.length, fresh }
}

async function finish(store: SimulationStore, deps: SimulationWorkDeps): Promise<SimulationCounts> {
  const { settings, history } = await store.read(codeFingerprint())
  const { embedder, helpers } = await deps.open(!settings.lexical)
  const { reader } = await store.get<Plan>('plan')
  const model = deserializeIntentModel(await store.getBytes('model'))
  // Of the plan; what else is learned here, from the weeks before, is another.
  let planned: string | undefined
  const models: ModelCache = {
    get: key => {
      planned ??= JSON.stringify(key)
      return JSON.stringify(key) === planned ? model : undefined
    },
    put: () => undefined,
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-simulation-'))
  try {
    const policyFile = path.join(folder, 'given.yaml')
    if (settings.policy !== undefined) writeFileSync(policyFile, settings.policy)
    const out = path.join(folder, 'out')
    const quiet = new PassThrough().resume()
    const outcome = await runSimulation(
      {
        paths: [],
        history,
        ...(settings.policy !== undefined && { policyFile }),
        ...(settings.cutoff !== undefined && { cutoff: settings.cutoff }),
        out,
        seed: settings.seed,
        resume: false,
        drafts: false,
      },
      { embedder, models, helpers, readings: asCache(reader, await store.readings(reader, await store.get('keys'))) },
      { stdin: quiet, stdout: quiet, stderr: quiet, terminal: false },
      new AbortController().signal,
    )
    await writeResults(outcome, out, settings.language)
    const names = readdirSync(out)
    for (const name of names) await store.putBytes(`result:${name}`, readFileSync(path.join(out, name)))
    await store.put('results', names)
    return { tickets: outcome.result.data.replayed, turns: outcome.timings['turns']! }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The readings that the batches left. What somebody forgot meanwhile is read again here. */
function asCache(reader: string, readings: Map<string, Buffer>): ReadingCache {
  return {
    open: asked => {
      const known = asked === reader ? readings : new Map<string, Buffer>()
      return {
        get: key => known.get(key),
        has: key => known.has(key),
        put: (key, packed) => void known.set(key, packed),
        close: () => undefined,
      }
    },
  }
}
