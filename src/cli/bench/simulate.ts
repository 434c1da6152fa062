import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { writeHistory } from '../../../datasets/shop/write-history.ts'
import { csvAlone, writeCsv } from '../../../eval/bench/csv-alone.ts'
import { parseAlone } from '../../../eval/bench/parse-alone.ts'
import { formatTable } from '../../../eval/bench/table.ts'
import { readEnvironment } from '../../config/environment.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { CommandIo } from '../io.ts'
import {
  type BesidePromptfoo,
  besidePromptfoo,
  findPromptfoo,
  formatBeside,
  type PromptfooPeer,
} from './beside-promptfoo.ts'
import type { MeasuredJob, MeasuredRun } from './measured-worker.ts'
import { runMeasured } from './run-measured.ts'
import { formatForms, simulateByTemporal } from './simulate-by-temporal.ts'
import { wholeNumber } from './whole-number.ts'

const SHOP = { seed: 1, weeks: 26, end: Date.parse('2026-11-16T00:00:00Z') }
const OTHER_POLICY = fileURLToPath(new URL('../../../datasets/policies/northwind.yaml', import.meta.url))

interface Row extends MeasuredRun {
  readonly run: string
  readonly wallSeconds: number
  readonly ticketsPerSecond: number
  /** Wall time over that of reading and JSON-parsing the same file, nothing else. */
  readonly timesParsing: number
}

/** Tickets of a sweep: time and memory should grow as they do. */
const SWEEP = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000] as const

/** Tickets where the flags name no number; six runs by Temporal and without take their time. */
const TICKETS = { alone: 10_000, temporal: 2_000 }

interface Flags {
  readonly tickets?: number
  readonly lexical?: boolean
  readonly once?: boolean
  readonly sweep?: boolean
  readonly temporal?: boolean
  readonly json?: boolean
}

/** `rehearsal bench simulate`: from file to report, in processes of their own; the floor is parsing the same file. */
export function benchSimulateCommand(io: CommandIo): Command {
  return new Command('simulate')
    .description('from ticket file to report: time, memory, and the ratio to parsing the file alone')
    .option(
      '--tickets <n>',
      'tickets of the invented shop, with --sweep the most (10,000; 2,000 with --temporal)',
      wholeNumber,
    )
    .option('--lexical', 'leave the embedding model out')
    .option('--once', 'the cold run only')
    .option('--sweep', `cold runs of ${SWEEP.join(', ')} tickets, as far as --tickets allows`)
    .option('--temporal', 'one process beside 1, 2 and 4 workers of a Temporal server, and 2 of which one is killed')
    .option('--json', 'print JSON only')
    .addHelpText(
      'after',
      '\nThe last line is {tickets, seconds, peakMb, cold, …}: `seconds` of a run with another policy on tickets that were read before' +
        '\n(of the cold run with --once), `cold` of the first run, whole processes; `peakMb` the most memory of any of them.' +
        '\nWith --temporal it is {tickets, same, forms, …}, and the command fails where a form gives other bytes.' +
        '\nREHEARSAL_PEERS_PROMPTFOO, the folder of an installed promptfoo, adds that over the same decisions.',
    )
    .action(async (flags: Flags) => {
      if (flags.temporal) return await benchTemporal(flags.tickets ?? TICKETS.temporal, flags, io)
      const most = flags.tickets ?? TICKETS.alone
      const sizes = flags.sweep ? SWEEP.filter(size => size <= most) : [most]
      const once = flags.once === true || flags.sweep === true
      // Before the first run: a wrong folder is said at once, not after minutes.
      const peer = once ? undefined : findPromptfoo(readEnvironment())
      for (const tickets of sizes) await benchOnce(tickets, { ...flags, once }, peer, io)
    })
}

async function benchOnce(tickets: number, flags: Flags, peer: PromptfooPeer | undefined, io: CommandIo): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-bench-'))
  try {
    const { tickets: file } = await writeHistory({ ...SHOP, tickets }, folder)
    const table = path.join(folder, 'messages.csv')
    await writeCsv(file, table)
    const job = { tickets: file, home: path.join(folder, 'home'), embeddings: flags.lexical !== true }
    const parsing = await parseAlone(file)
    const csv = await csvAlone(table)
    const rows: Row[] = []
    const run = async (name: string, each: MeasuredJob): Promise<void> => {
      io.stderr.write(io.terminal ? `${name} …\n` : '')
      const started = performance.now()
      const measured = await runMeasured<MeasuredRun>('./measured-worker.ts', each)
      const wallSeconds = (performance.now() - started) / 1_000
      rows.push({
        run: name,
        ...measured,
        wallSeconds,
        ticketsPerSecond: tickets / wallSeconds,
        timesParsing: wallSeconds / parsing.seconds,
      })
    }
    const cold = path.join(folder, 'cold')
    await run('cold', { ...job, out: cold })
    let promptfoo: BesidePromptfoo | null = null
    if (!flags.once) {
      const out = path.join(folder, 'warm')
      await run('warm, same policy', { ...job, out })
      if (peer !== undefined) {
        io.stderr.write(io.terminal ? 'promptfoo …\n' : '')
        const simulated = { ...rows.at(-1)!, out, turns: rows.at(-1)!.timings['turns']! }
        promptfoo = await besidePromptfoo(simulated, job, { ...peer, room: folder })
      }
      const policyFile = path.join(folder, 'other.yaml')
      writeFileSync(policyFile, otherPolicy(path.join(cold, 'policy.yaml')))
      await run('warm, other policy', { ...job, out: path.join(folder, 'other'), policyFile })
    }
    const megabytes = statSync(file).size / 1e6
    if (!flags.json) io.stdout.write(tableOf(rows, tickets, megabytes, parsing.seconds, csv.seconds, job.embeddings))
    if (!flags.json && !flags.once)
      io.stdout.write(
        promptfoo ? formatBeside(promptfoo) : 'promptfoo: left out, REHEARSAL_PEERS_PROMPTFOO names none.\n',
      )
    const summary = {
      tickets,
      seconds: rounded(rows.at(-1)!.wallSeconds),
      peakMb: Math.round(Math.max(...rows.map(row => row.peakMegabytes))),
      cold: rounded(rows[0]!.wallSeconds),
      bench: 'simulate',
      embeddings: job.embeddings,
      parseSeconds: rounded(parsing.seconds),
      csvParseSeconds: rounded(csv.seconds),
      // Others on the machine make wall times longer, and these not much.
      load: loadavg()[0],
      runs: rows,
      // Null: nobody said where one is, or a cold run alone was asked for.
      promptfoo,
    }
    io.stdout.write(`${JSON.stringify(summary)}\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @throws RehearsalError `internal` where a form of the simulation gives other bytes than one process */
async function benchTemporal(tickets: number, flags: Flags, io: CommandIo): Promise<void> {
  if (flags.once || flags.sweep)
    throw new RehearsalError('wrong_use', '--temporal cannot be combined with --once or --sweep.')
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-bench-'))
  try {
    const { tickets: file } = await writeHistory({ ...SHOP, tickets }, folder)
    const embeddings = flags.lexical !== true
    const tell = (text: string): void => void io.stderr.write(io.terminal ? `${text}\n` : '')
    const { rows, database } = await simulateByTemporal({ tickets: file, embeddings }, folder, tell)
    if (!flags.json) io.stdout.write(formatForms(rows, tickets))
    const different = rows.filter(row => row.different.length > 0).map(row => row.form)
    const summary = { tickets, same: different.length === 0, bench: 'simulate --temporal', embeddings, database }
    io.stdout.write(`${JSON.stringify({ ...summary, load: loadavg()[0], forms: rows })}\n`)
    if (different.length > 0)
      throw new RehearsalError('internal', `Other results than in one process: ${different.join('; ')}.`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Another policy for the same shop: where promised days end is the shop's, and part of what is read. */
function otherPolicy(suggestedFile: string): string {
  const zone = /timezone: "?([\w/+-]+)/.exec(readFileSync(suggestedFile, 'utf8'))![1]!
  return readFileSync(OTHER_POLICY, 'utf8').replace(/timezone: [\w/+-]+/, `timezone: ${zone}`)
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1_000) / 1_000
}

function tableOf(
  rows: readonly Row[],
  tickets: number,
  megabytes: number,
  parseSeconds: number,
  csvSeconds: number,
  embeddings: boolean,
): string {
  const head = [
    'run',
    'wall s',
    'CPU s',
    'import',
    'learn+replay',
    'judge',
    'write',
    'tickets/s',
    'peak MB',
    '× parsing',
  ]
  const cells = rows.map(row => [
    row.run,
    row.wallSeconds.toFixed(1),
    row.cpuSeconds.toFixed(1),
    ...['import', 'replay', 'judge', 'write'].map(step => (row.timings[step] ?? 0).toFixed(1)),
    row.ticketsPerSecond.toFixed(0),
    row.peakMegabytes.toFixed(0),
    row.timesParsing.toFixed(1),
  ])
  return [
    `${tickets} tickets, ${megabytes.toFixed(1)} MB, ${embeddings ? 'with the embedding model where installed' : 'words only'}`,
    `reading and JSON-parsing the file alone: ${parseSeconds.toFixed(2)} s; its messages as CSV by csv-parse alone: ${csvSeconds.toFixed(2)} s`,
    '',
    formatTable(head, cells),
    'Wall time is the whole process, start to exit. Peak is its resident memory.',
    '',
  ].join('\n')
}
