import { Command } from 'commander'
import { benchWorldsCommand } from './bench/worlds.ts'
import type { CommandIo } from './io.ts'

/** `rehearsal bench NAME` */
export function benchCommand(io: CommandIo): Command {
  return new Command('bench')
    .description('measure speed against peers in the same run, and forecasts against planted truth')
    .addCommand(benchWorldsCommand(io))
}
