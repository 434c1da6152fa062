import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { writeHistory } from '../../../datasets/shop/write-history.ts'
import { parseAlone } from '../../../eval/bench/parse-alone.ts'
import { formatTable } from '../../../eval/bench/table.ts'
import type { CommandIo } from '../io.ts'
import type { MeasuredJob, MeasuredRun } from './measured-worker.ts'
import { runMeasured } from './run-measured.ts'
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

/** `rehearsal bench simulate`: from file to report, in processes of their own; the floor is parsing the same file. */
export function benchSimulateCommand(io: CommandIo): Command {
  return new Command('simulate')
    .description('from ticket file to report: time, memory, and the ratio to parsing the file alone')
    .option('--tickets <n>', 'tickets of the invented shop', wholeNumber, 10_000)
    .option('--lexical', 'leave the embedding model out')
    .option('--once', 'the cold run only')
    .option('--json', 'print JSON only')
    .action(async (flags: { tickets: number; lexical?: boolean; once?: boolean; json?: boolean }) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-bench-'))
      try {
        const { tickets: file } = await writeHistory({ ...SHOP, tickets: flags.tickets }, folder)
        const job = { tickets: file, home: path.join(folder, 'home'), embeddings: flags.lexical !== true }
        const parsing = await parseAlone(file)
        const runs: (readonly [string, MeasuredJob])[] = [
          ['cold', { ...job, out: path.join(folder, 'cold') }],
          ...(flags.once
            ? []
            : ([
                ['warm, same policy', { ...job, out: path.join(folder, 'warm') }],
                ['warm, other policy', { ...job, out: path.join(folder, 'other'), policyFile: OTHER_POLICY }],
              ] as const)),
        ]
        const rows: Row[] = []
        for (const [name, each] of runs) {
          io.stderr.write(io.terminal ? `${name} …\n` : '')
          const started = performance.now()
          const measured = await runMeasured<MeasuredRun>('./measured-worker.ts', each)
          const wallSeconds = (performance.now() - started) / 1_000
          rows.push({
            run: name,
            ...measured,
            wallSeconds,
            ticketsPerSecond: flags.tickets / wallSeconds,
            timesParsing: wallSeconds / parsing.seconds,
          })
        }
        if (!flags.json)
          io.stdout.write(tableOf(rows, flags.tickets, statSync(file).size / 1e6, parsing.seconds, job.embeddings))
        io.stdout.write(
          `${JSON.stringify({ bench: 'simulate', tickets: flags.tickets, embeddings: job.embeddings, parseSeconds: parsing.seconds, runs: rows })}\n`,
        )
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
}

function tableOf(
  rows: readonly Row[],
  tickets: number,
  megabytes: number,
  parseSeconds: number,
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
    `reading and JSON-parsing the file alone: ${parseSeconds.toFixed(2)} s`,
    '',
    formatTable(head, cells),
    'Wall time is the whole process, start to exit. Peak is its resident memory.',
    '',
  ].join('\n')
}
