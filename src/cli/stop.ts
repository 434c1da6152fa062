import { Command, Option } from 'commander'
import type { BrakeLevel } from '../core/brake.ts'
import { readBrakes, setBrake } from '../store/brakes.ts'
import { brakeText, scopeText } from './control/brake-text.ts'
import { withChosenAccount } from './control/choose-account.ts'
import type { CommandIo } from './io.ts'

interface Flags {
  readonly account?: string
  readonly channel?: string
  readonly intent?: string
  readonly to: BrakeLevel
  readonly why?: string
  readonly json?: boolean
}

/** `rehearsal stop`: nothing more is sent or written, from the next write on; decisions go on in shadow. */
export function stopCommand(io: CommandIo): Command {
  return new Command('stop')
    .description('pull the plug: nothing more is sent or written; what is decided from here on is kept as shadow')
    .option('--account <name>', 'the account; not needed where there is one')
    .option('--channel <channel>', 'only this channel, such as sms')
    .option('--intent <intent>', 'only this intent')
    .addOption(new Option('--to <level>', 'how far down').choices(['stopped', 'shadow', 'draft']).default('stopped'))
    .option('--why <text>', 'why, for those who find it')
    .option('--json', 'print one JSON document')
    .action(({ account: name, channel, intent, to, why, json }: Flags) =>
      withChosenAccount(name, async ({ pool }, account) => {
        const scope = { ...(channel !== undefined && { channel }), ...(intent !== undefined && { intent }) }
        await setBrake(pool, account.id, { level: to, ...scope, cause: 'person', ...(why !== undefined && { why }) })
        const brakes = await readBrakes(pool, account.id)
        const done = to === 'stopped' ? 'stopped' : `lowered to ${to}`
        const text = [
          `${account.id}: ${scopeText(scope)} ${done}. What waits to be sent stays unsent, also after "rehearsal resume".`,
          ...brakes.map(brake => `  ${brakeText(brake)}`),
        ]
        io.stdout.write(json ? `${JSON.stringify({ account: account.id, brakes })}\n` : `${text.join('\n')}\n`)
      }),
    )
}
