import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Command } from 'commander'
import { writeHistory } from '../../../datasets/shop/write-history.ts'
import { formatTable } from '../../../eval/bench/table.ts'
import { benchWhatIf } from '../../../eval/what-if/bench-what-if.ts'
import type { CommandIo } from '../io.ts'
import { wholeNumber } from './whole-number.ts'

const SHOP = { seed: 1, weeks: 26, end: Date.parse('2026-11-16T00:00:00Z') }

/** `rehearsal bench what-if`: settings asked one after the other, each held against a fresh simulation. */
export function benchWhatIfCommand(io: CommandIo): Command {
  return new Command('what-if')
    .description('how long a changed setting takes to answer, and whether the answer is that of a fresh simulation')
    .option('--tickets <n>', 'tickets of the invented shop', wholeNumber, 10_000)
    .option('--settings <n>', 'random settings', wholeNumber, 200)
    .option('--checked <n>', 'how many of them are held against a fresh simulation; default: all', wholeNumber)
    .option('--seed <n>', 'seed of the settings', wholeNumber, 1)
    .option('--json', 'print JSON only')
    .action(async (flags: { tickets: number; settings: number; checked?: number; seed: number; json?: boolean }) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-bench-'))
      try {
        const { tickets: file } = await writeHistory({ ...SHOP, tickets: flags.tickets }, folder)
        const result = await benchWhatIf({
          file,
          folder,
          settings: flags.settings,
          checked: flags.checked ?? flags.settings,
          seed: flags.seed,
          say: text => io.stderr.write(io.terminal ? `${text}\n` : ''),
        })
        if (!flags.json) {
          const cells = result.sliders.map(({ slider, settings, p50, p95, worst, cpuP50, cpuP95 }) => [
            slider,
            String(settings),
            ...[p50, p95, worst, cpuP50, cpuP95].map(value => value.toFixed(0)),
          ])
          const head = ['slider', 'settings', 'p50 ms', 'p95 ms', 'worst ms', 'CPU p50 ms', 'CPU p95 ms']
          io.stdout.write(`${formatTable(head, cells)}\n`)
        }
        io.stdout.write(`${JSON.stringify({ bench: 'what-if', tickets: flags.tickets, ...result })}\n`)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
}
