import { Command } from 'commander'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { readBrakes, releaseBrakes } from '../store/brakes.ts'
import { brakeText } from './control/brake-text.ts'
import { withChosenAccount } from './control/choose-account.ts'
import type { CommandIo } from './io.ts'

interface Flags {
  readonly account?: string
  readonly channel?: string
  readonly intent?: string
  readonly all?: boolean
  readonly why?: string
  readonly json?: boolean
}

/** `rehearsal resume`: releases what `stop` or a broken limit holds. New decisions pass, old messages never do. */
export function resumeCommand(io: CommandIo): Command {
  return new Command('resume')
    .description('take a stop or pause back, of exactly the scope it was set for; old messages are not sent')
    .option('--account <name>', 'the account; not needed where there is one')
    .option('--channel <channel>', 'what was set for this channel')
    .option('--intent <intent>', 'what was set for this intent')
    .option('--all', 'everything that holds the account')
    .option('--why <text>', 'why')
    .option('--json', 'print one JSON document')
    .action(({ account: name, channel, intent, all, why, json }: Flags) => {
      if (all && (channel !== undefined || intent !== undefined)) {
        throw new RehearsalError('wrong_use', '--all: expected without --channel and --intent')
      }
      const scope = { ...(channel !== undefined && { channel }), ...(intent !== undefined && { intent }) }
      return withChosenAccount(name, async ({ pool }, account) => {
        const released = await releaseBrakes(pool, account.id, all ? 'all' : scope, why)
        const left = await readBrakes(pool, account.id)
        const text = [
          ...(released.length === 0 ? ['Nothing of this scope was held.'] : []),
          ...released.map(brake => `released  ${brakeText(brake)}`),
          ...left.map(brake => `still     ${brakeText(brake)}`),
          ...(left.length === 0 ? [`${account.id}: nothing is held; the policy’s stages apply.`] : []),
        ]
        io.stdout.write(
          json ? `${JSON.stringify({ account: account.id, released, brakes: left })}\n` : `${text.join('\n')}\n`,
        )
      })
    })
}
