import { loadavg } from 'node:os'
import { Command, Option } from 'commander'
import { measureDoor } from '../../../eval/load/door.ts'
import { measureAccount, measureBurst } from '../../../eval/load/follow-ups.ts'
import { openRig, type Rig } from '../../../eval/load/open-rig.ts'
import { measureSleepers } from '../../../eval/load/sleepers.ts'
import { measureTurns } from '../../../eval/load/turns.ts'
import { readEnvironment } from '../../config/environment.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { findTemporalCli } from '../../worker/find-temporal-cli.ts'
import type { CommandIo } from '../io.ts'
import { learnShop } from '../live/learn-shop.ts'
import { wholeNumber } from './whole-number.ts'

const PARTS = {
  door: measureDoor,
  turns: measureTurns,
  sleepers: measureSleepers,
  burst: measureBurst,
  account: measureAccount,
} as const
type Part = keyof typeof PARTS

interface Flags {
  readonly part: Part | 'all'
  readonly seconds: number
  readonly tickets?: number
}

/** `rehearsal bench live`: what server and worker carry, on real servers, beside peers in the same run. */
export function benchLiveCommand(io: CommandIo): Command {
  const names = Object.keys(PARTS) as Part[]
  return new Command('live')
    .description(
      'deliveries, turns, sleeping tickets and bursts on a real PostgreSQL and a real Temporal, beside peers',
    )
    .addOption(new Option('--part <name>', 'what to measure').choices([...names, 'all']).default('all'))
    .option('--seconds <n>', 'length of each measurement', wholeNumber, 10)
    .option('--tickets <n>', 'tickets of sleepers, burst or account', wholeNumber)
    .option('--json', 'print JSON only')
    .action(async ({ part, seconds, tickets }: Flags) => {
      const environment = readEnvironment()
      const cli = await findTemporalCli(environment)
      if ('missing' in cli) throw new RehearsalError('temporal_missing', `No Temporal CLI: ${cli.reasons.join('; ')}`)
      const { model } = await learnShop(Date.parse('2026-11-16T00:00:00Z'))
      const results: Record<string, unknown> = {}
      for (const name of part === 'all' ? names : [part]) {
        const rig: Rig = await openRig({ temporalCli: cli.path, searchPath: environment.path })
        try {
          const load = loadavg()[0]!
          const figures = await PARTS[name](rig, {
            seconds,
            tickets,
            model,
            tell: text => void io.stderr.write(`${text}\n`),
          })
          results[name] = { ...figures, machineLoad: [load, loadavg()[0]!].map(each => Number(each.toFixed(1))) }
        } finally {
          await rig.stop()
        }
      }
      io.stdout.write(`${JSON.stringify({ bench: 'live', ...results })}\n`)
    })
}
