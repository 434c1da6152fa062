import path from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { readEnvironment } from '../config/environment.ts'
import type { CommandIo } from './io.ts'
import { runLive } from './live/run-live.ts'

interface Flags {
  readonly timeScale: number
  readonly policy: string
  readonly keep?: boolean
  readonly day: boolean
}

const POLICY = path.resolve(import.meta.dirname, '../../datasets/policies/live.yaml')

/** `rehearsal live`: the whole live product on this machine over an invented shop, playing a day of it. */
export function liveCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('live')
    .description('run everything on this machine with an invented shop, and watch it decide: no key, no account')
    .option('--time-scale <number>', 'how many times faster than real the shop’s clock runs', scale, 3_600)
    .option('--policy <file>', 'the policy to decide by', POLICY)
    .option('--keep', 'stay up after the day, until Ctrl-C')
    .option('--no-day', 'play nothing: stay up for your own experiments, and print the addresses')
    .addHelpText('after', '\nExample:\n  rehearsal live --time-scale 7200\n')
    .action(async (flags: Flags) => {
      const stop = new AbortController()
      const interrupt = (): void => stop.abort()
      process.on('SIGINT', interrupt)
      process.on('SIGTERM', interrupt)
      try {
        const { timeScale, policy, keep, day } = flags
        await runLive({ timeScale, policyFile: policy, keep: keep === true, day }, readEnvironment(), io, stop.signal)
        exit(0)
      } finally {
        process.off('SIGINT', interrupt)
        process.off('SIGTERM', interrupt)
      }
    })
}

/** Beyond a day a second, turns take longer than the pauses between messages. */
const FASTEST = 86_400

function scale(text: string): number {
  const value = Number(text)
  if (!(value >= 1 && value <= FASTEST)) throw new InvalidArgumentError(`expected a number from 1 to ${FASTEST}`)
  return value
}
