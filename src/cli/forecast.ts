import { Command } from 'commander'
import { adoptResult } from './forecast/adopt-result.ts'
import { calibrateCommand } from './forecast/calibrate.ts'
import { sampleCommand } from './forecast/sample.ts'
import type { CommandIo } from './io.ts'
import { withAccount } from './with-account.ts'

/** `rehearsal forecast`: what is done with a forecast once it is made. `adopt` keeps it for the weekly scorecard to be held against. */
export function forecastCommand(io: CommandIo): Command {
  return new Command('forecast')
    .description('calibrate a forecast with people’s judgement, and go live with it')
    .addCommand(sampleCommand(io))
    .addCommand(calibrateCommand(io))
    .addCommand(
      new Command('adopt')
        .description('keep a simulation’s figures: every week of live work is held against the newest')
        .argument('<result>', 'the result.json of "rehearsal simulate"')
        .requiredOption('--account <id>', 'whose forecast it is')
        .action(async (file: string, { account }: { account: string }) =>
          withAccount(account, async ({ pool }) => {
            const { headline, id } = await adoptResult(pool, account, file)
            const weeks = headline.weeks.tickets.length
            io.stdout.write(
              `Forecast ${id.slice(0, 12)} adopted: ${weeks} whole ${weeks === 1 ? 'week' : 'weeks'} of past work. "rehearsal scorecard" holds each week against it.\n`,
            )
          }),
        ),
    )
}
