import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { RehearsalError } from '../../src/errors/rehearsal-error.ts'

/** The decisions of a simulation, asked for one customer at a time by a harness. */
export interface HarnessJob {
  /** promptfoo's package, with or without the database that it keeps of all evaluations; null for a plain loop. */
  readonly promptfoo: { readonly folder: string; readonly database: boolean } | null
  readonly tickets: string
  /** Where a simulation of these tickets has left what it learned and read. */
  readonly home: string
  readonly modelDir: string
  readonly embeddings: boolean
  /** Folder for the output: `output.json` and `measured.json`. */
  readonly out: string
}

export interface HarnessMeasured {
  readonly cases: number
  readonly cpuSeconds: number
  readonly peakMegabytes: number
}

export interface HarnessRun extends HarnessMeasured {
  /** Of the whole process. */
  readonly wallSeconds: number
  /** One line for each decision. */
  readonly decisions: readonly string[]
}

const Package = z.object({ name: z.literal('promptfoo'), version: z.string() })

/** The version of an installed promptfoo, by the folder of its package. @throws RehearsalError `bad_config` where none is there */
export function promptfooVersion(folder: string): string {
  try {
    return Package.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))).version
  } catch (cause) {
    const expected = 'expected the folder of an installed promptfoo, such as …/node_modules/promptfoo'
    throw new RehearsalError('bad_config', `REHEARSAL_PEERS_PROMPTFOO: ${folder}: ${expected}`, { cause })
  }
}

const Output = z.object({
  results: z.object({
    results: z.array(
      z.object({ response: z.object({ output: z.array(z.string()) }).optional(), error: z.string().optional() }),
    ),
  }),
})

/**
 * The decisions in what promptfoo wrote, in the order of the cases.
 * @throws RehearsalError `internal` where a case has none: figures of half a run would look like good ones
 */
export function decisionsOfOutput(json: string): string[] {
  const { results } = Output.parse(JSON.parse(json)).results
  return results.flatMap(({ response, error }, at) => {
    if (response !== undefined && !error) return response.output
    throw new RehearsalError('internal', `promptfoo: case ${at + 1} of ${results.length} has no output.`)
  })
}

/** Has a harness ask for the decisions, in a process of its own that sees none of our environment and sends nothing home. */
export async function runHarness(
  job: Omit<HarnessJob, 'out'>,
  folder: string,
  searchPath: string,
): Promise<HarnessRun> {
  const out = mkdtempSync(path.join(folder, 'harness-'))
  const from = performance.now()
  await ended({ ...job, out }, searchPath)
  const wallSeconds = (performance.now() - from) / 1_000
  const read = (name: string): string => readFileSync(path.join(out, name), 'utf8')
  const measured = JSON.parse(read('measured.json')) as HarnessMeasured
  const output = read('output.json')
  const decisions = job.promptfoo === null ? (JSON.parse(output) as string[]) : decisionsOfOutput(output)
  return { ...measured, wallSeconds, decisions }
}

function ended(job: HarnessJob, searchPath: string): Promise<void> {
  const quiet = ['TELEMETRY', 'UPDATE', 'REMOTE_GENERATION', 'SHARING'].map(what => [`PROMPTFOO_DISABLE_${what}`, '1'])
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--max-old-space-size=8192',
      path.join(import.meta.dirname, 'promptfoo-process.ts'),
      JSON.stringify(job),
    ],
    {
      // It talks a lot, to both.
      stdio: 'ignore',
      env: { PATH: searchPath, HOME: job.out, PROMPTFOO_CONFIG_DIR: job.out, ...Object.fromEntries(quiet) },
    },
  )
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => {
      if (code === 0) resolve()
      else reject(new RehearsalError('internal', `The process that asked for decisions ended with code ${code}.`))
    })
  })
}
