import { Command } from 'commander'
import { learnAccount, learnFrom } from '../composition/learn-account.ts'
import { loadStoredHistory } from '../composition/stored-history.ts'
import { openEmbedderFor } from '../composition.ts'
import { readEnvironment } from '../config/environment.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { loadHistory } from '../simulation/load-history.ts'
import { activateModel } from '../store/models.ts'
import type { CommandIo } from './io.ts'
import { comparisonText } from './learn/comparison-text.ts'
import { reportText } from './learn/report-text.ts'
import { withAccount } from './with-account.ts'

interface Flags {
  readonly account?: string
  readonly activate?: boolean
  readonly lexical?: boolean
  readonly json?: boolean
}

/** `rehearsal learn PATH…`: what past tickets can teach; with `--account`, a new model for that account. */
export function learnCommand(io: CommandIo): Command {
  return new Command('learn')
    .description('learn an account’s intents from past tickets and corrections, and say what could be learned')
    .argument('[paths...]', 'exports or folders, as `import` reads them; with --account, else what "pull" has stored')
    .option('--account <name>', 'store the model for this account and compare it with its active one')
    .option('--activate', 'with --account: let the new model decide from now on')
    .option('--lexical', 'leave the embedding model out')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nWithout --account nothing is stored. A model that turns out worse is left again with "rehearsal model rollback".',
    )
    .action(async (paths: string[], flags: Flags) => {
      if (paths.length === 0 && flags.account === undefined)
        throw new RehearsalError('wrong_use', 'learn: expected files or folders, or --account with a stored past')
      const environment = readEnvironment()
      const embedder = flags.lexical ? null : await openEmbedderFor(environment)
      try {
        const shared = { until: Date.now(), embedder }
        if (flags.account === undefined) {
          const options = { ...shared, tickets: (await loadHistory(paths)).tickets }
          const { model, report } = await learnFrom({ ...options, corrections: [] })
          write(io, flags, { model: model.id, report }, reportText(report, model))
          return
        }
        const { account } = flags
        await withAccount(account, async ({ pool }) => {
          const tickets = paths.length > 0 ? (await loadHistory(paths)).tickets : await loadStoredHistory(pool, account)
          if (tickets.length === 0)
            throw new RehearsalError('wrong_use', `${account}: no past is stored; "rehearsal pull" brings it over`)
          const options = { ...shared, tickets }
          const { model, report, current, comparison } = await learnAccount(pool, account, options)
          const activated = flags.activate === true || current === undefined
          if (activated) await activateModel(pool, account, model.id)
          const said = comparisonText({ account, id: model.id, current, comparison, activated })
          const result = {
            model: model.id,
            activated,
            current: current ?? null,
            comparison: comparison ?? null,
            report,
          }
          write(io, flags, result, [...reportText(report, model), '', ...said])
        })
      } finally {
        await embedder?.close()
      }
    })
}

function write(io: CommandIo, flags: Flags, result: object, lines: readonly string[]): void {
  io.stdout.write(flags.json ? `${JSON.stringify(result, null, 2)}\n` : `${lines.join('\n')}\n`)
}
