import path from 'node:path'
import { Command } from 'commander'
import { writeHistory } from '../../datasets/shop/write-history.ts'
import { readEnvironment } from '../config/environment.ts'
import type { CommandIo } from './io.ts'
import { simulateFiles } from './simulate.ts'

const SHOP = { seed: 1, tickets: 3_000, weeks: 26, end: Date.parse('2026-11-16T00:00:00Z') }

/** `rehearsal demo`: an invented shop's half year, from tickets to forecast, with nothing but this machine. */
export function demoCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('demo')
    .description('make an invented shop’s past tickets and forecast them: no key, no server')
    .option('--out <folder>', 'where the forecast goes; default: a folder of the user’s cache')
    .option('--language <code>', 'language of the report: en or fr', 'en')
    .action(async (flags: { out?: string; language: 'en' | 'fr' }) => {
      const home = path.join(readEnvironment().home, 'demo')
      const file = path.join(home, 'tickets.jsonl')
      io.stdout.write(`Writing ${SHOP.tickets} invented tickets over ${SHOP.weeks} weeks …\n`)
      await writeHistory(SHOP, home)
      io.stdout.write('Replaying them …\n\n')
      exit(
        await simulateFiles(
          [file],
          { out: flags.out ?? path.join(home, 'forecast'), seed: SHOP.seed, language: flags.language },
          io,
        ),
      )
    })
}
