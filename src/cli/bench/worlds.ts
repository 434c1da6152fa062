import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { Command, Option } from 'commander'
import { formatClosedTable } from '../../../eval/worlds/closed/closed-table.ts'
import { compareLives, type TwoLives } from '../../../eval/worlds/closed/compare-lives.ts'
import { FAMILIES, type Family } from '../../../eval/worlds/closed/families.ts'
import { plantLeaks } from '../../../eval/worlds/closed/plant-leaks.ts'
import { runWorlds } from '../../../eval/worlds/closed/run-worlds.ts'
import { scoreClosed, summarizeClosed } from '../../../eval/worlds/closed/score-closed.ts'
import { evaluateWorlds } from '../../../eval/worlds.ts'
import { formatWorldsTable } from '../../../eval/worlds-table.ts'
import { openHelpers } from '../../composition.ts'
import { readEnvironment } from '../../config/environment.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { findTemporalCli } from '../../worker/find-temporal-cli.ts'
import { installRuntime } from '../../worker/install-runtime.ts'
import type { CommandIo } from '../io.ts'
import { wholeNumber } from './whole-number.ts'
import { openWorldThreads } from './world-threads.ts'

interface Flags {
  readonly worlds: number
  readonly seed: number
  readonly family?: Family
  readonly tickets?: number
  readonly oracle: number
  readonly fates: number
  readonly leaks: number
  readonly real: number
  readonly keep?: string
  readonly verdicts?: true
  readonly json?: true
}

/** `rehearsal bench worlds`: forecasts against what then happened, in worlds whose truth is known. The last line is always one JSON object. */
export function benchWorldsCommand(io: CommandIo): Command {
  return new Command('worlds')
    .description('forecast invented shops, let the product live through the weeks after, and compare')
    .option('--worlds <n>', 'how many shops', wholeNumber, 12)
    .option('--seed <n>', 'seed of the first; the others follow', wholeNumber, 1)
    .addOption(new Option('--family <name>', 'one family; all in turn where absent').choices(FAMILIES))
    .option('--tickets <n>', 'tickets of each shop; 1,800 to 2,600 by seed where absent', wholeNumber)
    .option('--oracle <n>', 'of the first n shops, also what an oracle says that knows all but chance', orNone, 0)
    .option('--fates <n>', 'how often the oracle sees the last weeks go by again', wholeNumber, 20)
    .option('--leaks <n>', 'shops in which leaks of the future are planted', orNone, 3)
    .option('--real <n>', 'small shops lived through by the real workflows too, traces compared', orNone, 0)
    .option('--keep <file>', 'file of finished worlds: a run that was stopped goes on there')
    .option('--verdicts', 'instead, set the verdicts of replays against what was planted')
    .option('--json', 'print JSON only: every headline of every shop, then the summary')
    .action(async (flags: Flags) => (flags.verdicts ? judgeVerdicts(flags, io) : closeWorlds(flags, io)))
}

async function closeWorlds(flags: Flags, io: CommandIo): Promise<void> {
  const stop = new AbortController()
  const onStop = (): void => stop.abort()
  process.once('SIGINT', onStop)
  const from = performance.now()
  const atOnce = Math.min(availableParallelism(), flags.worlds)
  const threads = openWorldThreads(atOnce)
  const worlds = await runWorlds({
    worlds: flags.worlds,
    seed: flags.seed,
    ...(flags.family !== undefined && { family: flags.family }),
    ...(flags.tickets !== undefined && { tickets: flags.tickets }),
    ...(flags.keep !== undefined && { file: flags.keep }),
    oracle: { worlds: flags.oracle, fates: flags.fates },
    close: threads.close,
    atOnce,
    signal: stop.signal,
    onWorld: ({ seed, family }, count) => {
      const rate = (count / (performance.now() - from)) * 60_000
      tell(io, `world ${count} of ${flags.worlds} (${family}, seed ${seed}), ${rate.toFixed(1)} a minute`)
    },
  }).finally(threads.stop)
  process.off('SIGINT', onStop)
  const seeds = Array.from({ length: stop.signal.aborted ? 0 : flags.leaks }, (_, nth) => flags.seed + nth)
  if (seeds.length > 0) tell(io, 'planting leaks')
  const leaks = await plantLeaks(seeds, openHelpers)
  const lives = await liveTwice(flags, io)
  if (io.terminal) io.stderr.write('\r\u001b[K')
  if (flags.json) io.stdout.write(`${JSON.stringify({ scores: scoreClosed(worlds), worlds, leaks, lives })}\n`)
  else io.stdout.write(formatClosedTable(worlds, leaks) + lives.map(describeLives).join(''))
  const leaksCaught = leaks.filter(({ isCaught }) => isCaught).length
  const summary = { ...rounded(summarizeClosed(worlds)), leaksCaught, leaksPlanted: leaks.length }
  io.stdout.write(`${JSON.stringify(summary)}\n`)
}

/** So small that a Temporal server on one machine is through in minutes. */
const REAL_TICKETS = 70

async function liveTwice({ real, seed }: Flags, io: CommandIo): Promise<TwoLives[]> {
  if (real === 0) return []
  const environment = readEnvironment()
  const cli = await findTemporalCli(environment)
  if ('missing' in cli) throw new RehearsalError('temporal_missing', `No Temporal CLI: ${cli.reasons.join('; ')}`)
  installRuntime({ warn: () => {}, error: () => {} })
  const temporalFile = readFileSync(path.resolve(import.meta.dirname, '../../../temporal.yaml'), 'utf8')
  const parts = { temporalCli: cli.path, temporalFile, home: environment.home, helpers: openHelpers }
  const lives: TwoLives[] = []
  for (let nth = 0; nth < real; nth++) {
    tell(io, `real workflows: world ${nth + 1} of ${real}`)
    lives.push(await compareLives(seed + nth, REAL_TICKETS, parts))
  }
  return lives
}

function describeLives({ seed, tickets, decisions, different }: TwoLives): string {
  return `By real workflows, world ${seed}: ${tickets} tickets, ${decisions} decisions, ${different.length} tickets with other traces.\n`
}

/** Shops of the verdicts are as large as they always were, so that their figures stay comparable. */
const VERDICT_TICKETS = 3_000

async function judgeVerdicts({ worlds, seed, tickets = VERDICT_TICKETS, json }: Flags, io: CommandIo): Promise<void> {
  let done = 0
  const onWorld = (at: number): void => tell(io, `shop ${++done} of ${worlds} (seed ${at})`)
  const evaluation = await evaluateWorlds({ worlds, seed, tickets, helpers: openHelpers, onWorld })
  if (io.terminal) io.stderr.write('\r\u001b[K')
  const { summary, headlines, followUps } = evaluation
  if (json) {
    const scored = evaluation.worlds.map(world => ({ seed: world.seed, scored: world.scored }))
    io.stdout.write(`${JSON.stringify({ headlines, followUps, worlds: scored })}\n`)
  } else io.stdout.write(formatWorldsTable(evaluation))
  io.stdout.write(`${JSON.stringify(rounded(summary))}\n`)
}

function tell(io: CommandIo, text: string): void {
  if (io.terminal) io.stderr.write(`\r\u001b[K${text}`)
}

function rounded(values: object): object {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Math.round(Number(value) * 1e4) / 1e4]))
}

function orNone(text: string): number {
  return text === '0' ? 0 : wholeNumber(text)
}
