import { Command } from 'commander'
import { benchEmbeddingsCommand } from './bench/embeddings.ts'
import { benchEventLoopCommand } from './bench/event-loop.ts'
import { benchFaultsCommand } from './bench/faults.ts'
import { benchHostileCommand } from './bench/hostile.ts'
import { benchInterleavingsCommand } from './bench/interleavings.ts'
import { benchLiveCommand } from './bench/live.ts'
import { benchSimulateCommand } from './bench/simulate.ts'
import { benchSoakCommand } from './bench/soak.ts'
import { benchUnderstandingCommand } from './bench/understanding.ts'
import { benchWhatIfCommand } from './bench/what-if.ts'
import { benchWorldsCommand } from './bench/worlds.ts'
import type { CommandIo } from './io.ts'

/** `rehearsal bench NAME`. Every bench ends with one JSON line. */
export function benchCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('bench')
    .description('measure speed against peers in the same run, and forecasts against planted truth')
    .addCommand(benchSimulateCommand(io))
    .addCommand(benchEmbeddingsCommand(io))
    .addCommand(benchUnderstandingCommand(io))
    .addCommand(benchEventLoopCommand(io))
    .addCommand(benchHostileCommand(io))
    .addCommand(benchFaultsCommand(io, exit))
    .addCommand(benchInterleavingsCommand(io, exit))
    .addCommand(benchLiveCommand(io))
    .addCommand(benchSoakCommand(io, exit))
    .addCommand(benchWhatIfCommand(io))
    .addCommand(benchWorldsCommand(io))
}
