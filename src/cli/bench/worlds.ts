import { Command } from 'commander'
import { evaluateWorlds } from '../../../eval/worlds.ts'
import { formatWorldsTable } from '../../../eval/worlds-table.ts'
import { openHelpers } from '../../composition.ts'
import type { CommandIo } from '../io.ts'
import { wholeNumber } from './whole-number.ts'

/** `rehearsal bench worlds`: forecasts against what was planted. The last line is always one JSON object. */
export function benchWorldsCommand(io: CommandIo): Command {
  return new Command('worlds')
    .description('set forecasts of invented shops against what was planted in them')
    .option('--worlds <n>', 'how many shops', wholeNumber, 10)
    .option('--seed <n>', 'seed of the first; the others follow', wholeNumber, 1)
    .option('--tickets <n>', 'tickets of each shop', wholeNumber, 3_000)
    .option('--json', 'print JSON only: every headline of every shop, then the summary')
    .action(async (flags: { worlds: number; seed: number; tickets: number; json?: boolean }) => {
      let done = 0
      const evaluation = await evaluateWorlds({
        ...flags,
        helpers: openHelpers,
        onWorld: seed => {
          done++
          if (io.terminal) io.stderr.write(`\rshop ${done} of ${flags.worlds} (seed ${seed})`)
        },
      })
      if (io.terminal) io.stderr.write('\r\u001b[K')
      const { summary, headlines, followUps } = evaluation
      if (flags.json) {
        const worlds = evaluation.worlds.map(({ seed, scored }) => ({ seed, scored }))
        io.stdout.write(`${JSON.stringify({ headlines, followUps, worlds })}\n`)
      } else io.stdout.write(formatWorldsTable(evaluation))
      io.stdout.write(`${JSON.stringify(rounded(summary))}\n`)
    })
}

function rounded(values: object): object {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Math.round(Number(value) * 1e4) / 1e4]))
}
