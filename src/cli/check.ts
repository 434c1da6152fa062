import { Argument, Command } from 'commander'
import { judgeCase } from '../store/cases.ts'
import { withChosenAccount } from './control/choose-account.ts'
import type { CommandIo } from './io.ts'

interface Flags {
  readonly account?: string
}

/** `rehearsal check`: a person's word on a decision, which counts in certificate and limits and overrules what was observed. */
export function checkCommand(io: CommandIo): Command {
  return new Command('check')
    .description('say whether a decision was right; a person’s word overrules what was observed')
    .argument('<decision>', 'its id, such as 4711:3')
    .addArgument(new Argument('<verdict>', 'what it was').choices(['right', 'wrong']))
    .option('--account <name>', 'the account; not needed where there is one')
    .action((decision: string, verdict: 'right' | 'wrong', { account: name }: Flags) =>
      withChosenAccount(name, async ({ pool }, account) => {
        await judgeCase(pool, account.id, decision, { verdict, why: 'checked' })
        io.stdout.write(`${decision} counts as ${verdict}.\n`)
      }),
    )
}
