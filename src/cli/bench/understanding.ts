import { Command } from 'commander'
import { generateHistory } from '../../../datasets/shop/generate-history.ts'
import { formatTable } from '../../../eval/bench/table.ts'
import { benchUnderstanding } from '../../../eval/bench/understanding.ts'
import type { CommandIo } from '../io.ts'
import { wholeNumber } from './whole-number.ts'

const SHOP = { seed: 1, weeks: 26, end: Date.parse('2026-11-16T00:00:00Z') }

/** `rehearsal bench understanding`: messages a second of each part of reading. */
export function benchUnderstandingCommand(io: CommandIo): Command {
  return new Command('understanding')
    .description('messages a second of each part of reading, and the ratio to a peer')
    .option('--tickets <n>', 'tickets of the invented shop', wholeNumber, 1_500)
    .option('--rounds <n>', 'how often each part and its peer take turns', wholeNumber, 3)
    .option('--json', 'print JSON only')
    .action(async (flags: { tickets: number; rounds: number; json?: boolean }) => {
      const tickets = [...generateHistory({ ...SHOP, tickets: flags.tickets })].map(told => told.ticket)
      const figures = await benchUnderstanding(tickets, flags.rounds, () => performance.now())
      if (!flags.json) {
        const rows = figures.parts.map(each => [
          each.part,
          each.rate.toFixed(0),
          each.peerRate.toFixed(0),
          each.ratio.toFixed(3),
          each.peer,
        ])
        io.stdout.write(formatTable(['part', 'messages/s', 'peer/s', 'ratio', 'peer'], rows))
        io.stdout.write(`${figures.messages} customer messages, medians of ${figures.rounds} rounds in turn.\n`)
      }
      io.stdout.write(`${JSON.stringify({ bench: 'understanding', tickets: flags.tickets, ...figures })}\n`)
    })
}
