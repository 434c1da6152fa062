import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Command } from 'commander'
import { formatTable } from '../../../eval/bench/table.ts'
import type { CommandIo } from '../io.ts'
import { HOSTILE_TASKS } from './hostile-tasks.ts'
import type { HostileJob, HostileRow } from './hostile-worker.ts'
import { runMeasured } from './run-measured.ts'
import { wholeNumber } from './whole-number.ts'

/** What no text may exceed. */
const MAX_BLOCKED = 200
const MAX_MEGABYTES = 256

/** `rehearsal bench hostile`: every part that reads strangers' text, on texts made to be expensive. */
export function benchHostileCommand(io: CommandIo): Command {
  return new Command('hostile')
    .description('longest block of the event loop and growth of memory on texts made to be expensive')
    .option('--size <n>', 'UTF-16 units of each text', wholeNumber, 1_000_000)
    .option('--task <name>', 'only this part')
    .option('--json', 'print JSON only')
    .action(async (flags: { size: number; task?: string; json?: boolean }) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-bench-'))
      try {
        const found: { task: string; rows: HostileRow[] }[] = []
        for (const task of flags.task === undefined ? Object.keys(HOSTILE_TASKS) : [flags.task]) {
          if (io.terminal) io.stderr.write(`${task} …\n`)
          const job: HostileJob = { task, size: flags.size, folder }
          found.push({ task, rows: await runMeasured<HostileRow[]>('./hostile-worker.ts', job) })
        }
        if (!flags.json) io.stdout.write(tableOf(found, flags.size))
        io.stdout.write(`${JSON.stringify({ bench: 'hostile', size: flags.size, tasks: found.map(worstOf) })}\n`)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
}

function worstOf({ task, rows }: { readonly task: string; readonly rows: readonly HostileRow[] }) {
  const slowest = rows.toSorted((a, b) => b.blocked - a.blocked)[0]!
  const largest = rows.toSorted((a, b) => b.megabytes - a.megabytes)[0]!
  const over = rows.filter(row => row.blocked > MAX_BLOCKED || row.megabytes > MAX_MEGABYTES).map(row => row.shape)
  return { task, shapes: rows.length, slowest, largest, over }
}

function tableOf(found: readonly { readonly task: string; readonly rows: HostileRow[] }[], size: number): string {
  const cells = found
    .map(worstOf)
    .map(({ task, shapes, slowest, largest, over }) => [
      task,
      String(shapes),
      slowest.blocked.toFixed(0),
      slowest.shape,
      largest.megabytes.toFixed(0),
      largest.shape,
      String(over.length),
    ])
  return [
    `Texts of ${size} characters, worst shape of each part.`,
    '',
    formatTable(['part', 'shapes', 'blocked ms', 'by', 'MB', 'by', 'over'], cells),
    `Over: shapes that block longer than ${MAX_BLOCKED} ms or take more than ${MAX_MEGABYTES} MB.`,
    '',
  ].join('\n')
}
