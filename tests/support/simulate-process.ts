import { runSimulation } from '../../src/cli/simulate/run.ts'
import { writeResults } from '../../src/cli/simulate/write-results.ts'
import { openSimulation } from '../../src/composition.ts'
import { readEnvironment } from '../../src/config/environment.ts'
import type { ReadingCache } from '../../src/simulation/readings/reading-cache.ts'

// A simulation in a process of its own, that is killed without warning at a given point of its work.
export interface KilledJob {
  readonly tickets: string
  readonly out: string
  readonly home: string
  readonly resume: boolean
  /** After which call of what; never where absent. */
  readonly kill?: { readonly at: 'learn' | 'read' | 'replay' | 'judge'; readonly after: number }
}

const job = JSON.parse(process.argv[2]!) as KilledJob
const counts = new Map<string, number>()

function passed(point: NonNullable<KilledJob['kill']>['at']): void {
  const count = (counts.get(point) ?? 0) + 1
  counts.set(point, count)
  if (job.kill?.at === point && count > job.kill.after) process.kill(process.pid, 'SIGKILL')
}

const opened = await openSimulation({ ...readEnvironment(), home: job.home }, { embeddings: false })
const readings: ReadingCache = {
  open(reader) {
    const shelf = opened.readings.open(reader)
    return {
      get(key) {
        passed('replay')
        return shelf.get(key)
      },
      has: key => shelf.has(key),
      put(key, packed) {
        passed('read')
        shelf.put(key, packed)
      },
      close() {
        shelf.close()
        passed('judge')
      },
    }
  },
}
const models: typeof opened.models = {
  get: key => opened.models.get(key),
  put(key, model) {
    passed('learn')
    opened.models.put(key, model)
  },
}
const outcome = await runSimulation(
  { paths: [job.tickets], out: job.out, seed: 1, resume: job.resume, drafts: false },
  { ...opened, models, readings, threads: 0, snapshotEveryTurns: 1 },
  { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, terminal: false },
  new AbortController().signal,
)
await writeResults(outcome, job.out, 'en')
await opened.close()
