import path from 'node:path'
import { formatTable } from '../../../eval/bench/table.ts'
import { round } from '../../../eval/load/quantiles.ts'
import { countSame, readDecisionLines } from '../../../eval/peers/decision-lines.ts'
import { type HarnessJob, type HarnessRun, promptfooVersion, runHarness } from '../../../eval/peers/promptfoo.ts'
import type { Environment } from '../../config/environment.ts'

/** One way to have the same decisions made. */
interface Way {
  readonly way: string
  /** What it was asked one at a time; a simulation is asked once. */
  readonly cases: number
  readonly decisions: number
  /** Of the decisions in the simulation's report, those that it made too. */
  readonly same: number
  readonly wallSeconds: number
  readonly cpuSeconds: number
  readonly decisionsPerSecond: number
  readonly decisionsPerCpuSecond: number
  readonly peakMegabytes: number
}

/** An installed promptfoo, and what a process that runs it needs. */
export interface PromptfooPeer {
  readonly version: string
  readonly folder: string
  readonly modelDir: string
  readonly searchPath: string
}

export interface BesidePromptfoo {
  readonly version: string
  /** Decisions in the simulation's report, which leaves out tickets that no customer wrote. */
  readonly reported: number
  readonly ways: readonly Way[]
  /** Decisions a second of the simulation over promptfoo's, with its database, by the clock and by processor time. */
  readonly ratio: number
  readonly cpuRatio: number
}

/** Undefined where `REHEARSAL_PEERS_PROMPTFOO` is not set. @throws RehearsalError `bad_config` where it names no promptfoo */
export function findPromptfoo(
  environment: Pick<Environment, 'peersPromptfoo' | 'modelDir' | 'path'>,
): PromptfooPeer | undefined {
  const { peersPromptfoo: folder, modelDir, path: searchPath } = environment
  return folder === undefined ? undefined : { version: promptfooVersion(folder), folder, modelDir, searchPath }
}

/** Has promptfoo, and a plain loop, ask the same engine for the decisions of a simulation that has left its readings in `home`. */
export async function besidePromptfoo(
  simulated: Pick<HarnessRun, 'wallSeconds' | 'cpuSeconds' | 'peakMegabytes'> & {
    readonly out: string
    readonly turns: number
  },
  { tickets, home, embeddings }: Pick<HarnessJob, 'tickets' | 'home' | 'embeddings'>,
  { version, folder, modelDir, searchPath, room }: PromptfooPeer & { readonly room: string },
): Promise<BesidePromptfoo> {
  const reported = await readDecisionLines(path.join(simulated.out, 'decisions.csv'))
  const ours = wayOf('rehearsal, warm, same policy', { ...simulated, cases: 1 }, simulated.turns, reported.length)
  const harnesses = [
    [`promptfoo ${version}`, { folder, database: true }],
    ['promptfoo without its database', { folder, database: false }],
    ['a plain loop', null],
  ] as const
  const others: Way[] = []
  for (const [way, promptfoo] of harnesses) {
    const run = await runHarness({ tickets, home, embeddings, modelDir, promptfoo }, room, searchPath)
    others.push(wayOf(way, run, run.decisions.length, countSame(reported, run.decisions)))
  }
  const theirs = others[0]!
  return {
    version,
    reported: reported.length,
    ways: [ours, ...others],
    ratio: round(ours.decisionsPerSecond / theirs.decisionsPerSecond, 2),
    cpuRatio: round(ours.decisionsPerCpuSecond / theirs.decisionsPerCpuSecond, 2),
  }
}

/** The ways beside each other, as text. */
export function formatBeside({ ways, reported, ratio, cpuRatio }: BesidePromptfoo): string {
  const head = ['the same decisions', 'cases', 'decisions', 'same', 'wall s', 'CPU s', 'a second', 'a CPU s', 'peak MB']
  const cells = ways.map(way => [
    way.way,
    String(way.cases),
    String(way.decisions),
    String(way.same),
    way.wallSeconds.toFixed(1),
    way.cpuSeconds.toFixed(1),
    way.decisionsPerSecond.toFixed(0),
    way.decisionsPerCpuSecond.toFixed(0),
    way.peakMegabytes.toFixed(0),
  ])
  return [
    formatTable(head, cells),
    `Rehearsal over promptfoo: ${ratio} times the decisions a second, ${cpuRatio} times by processor time. Same: of the ${reported} decisions in the`,
    'report. All take the same files and kept readings; rehearsal then attacks copies, judges each decision and writes its report, promptfoo',
    'its output and its database.',
    '',
  ].join('\n')
}

function wayOf(way: string, run: Omit<HarnessRun, 'decisions'>, decisions: number, same: number): Way {
  const { cases, wallSeconds, cpuSeconds, peakMegabytes } = run
  return {
    way,
    cases,
    decisions,
    same,
    wallSeconds: round(wallSeconds, 3),
    cpuSeconds: round(cpuSeconds, 3),
    decisionsPerSecond: round(decisions / wallSeconds, 1),
    decisionsPerCpuSecond: round(decisions / cpuSeconds, 1),
    peakMegabytes: Math.round(peakMegabytes),
  }
}
