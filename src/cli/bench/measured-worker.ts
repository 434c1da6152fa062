import { resourceUsage } from 'node:process'
import { openSimulation } from '../../composition.ts'
import { readEnvironment } from '../../config/environment.ts'
import { processIo } from '../io.ts'
import { runSimulation } from '../simulate/run.ts'
import { writeResults } from '../simulate/write-results.ts'

/** One simulation in a process of its own, so that its peak of memory is its own. */
export interface MeasuredJob {
  readonly tickets: string
  readonly out: string
  /** The product's folder for this run: empty for a cold one. */
  readonly home: string
  readonly policyFile?: string
  readonly embeddings: boolean
}

export interface MeasuredRun {
  readonly timings: Readonly<Record<string, number>>
  readonly cpuSeconds: number
  readonly peakMegabytes: number
}

const job = JSON.parse(process.argv[2]!) as MeasuredJob
const opened = await openSimulation({ ...readEnvironment(), home: job.home }, { embeddings: job.embeddings })
try {
  const run = { paths: [job.tickets], out: job.out, seed: 1, resume: false, drafts: false }
  const from = performance.now()
  const outcome = await runSimulation(
    { ...run, ...(job.policyFile !== undefined && { policyFile: job.policyFile }) },
    opened,
    { ...processIo(), terminal: false },
    new AbortController().signal,
  )
  const judged = performance.now()
  await writeResults(outcome, job.out, 'en')
  const { userCPUTime, systemCPUTime, maxRSS } = resourceUsage()
  const measured: MeasuredRun = {
    timings: {
      ...outcome.timings,
      write: (performance.now() - judged) / 1_000,
      all: (performance.now() - from) / 1_000,
    },
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    // Node gives kibibytes on every platform.
    peakMegabytes: maxRSS / 1024,
  }
  process.stdout.write(`${JSON.stringify(measured)}\n`)
} finally {
  await opened.close()
}
