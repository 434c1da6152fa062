import { Command } from 'commander'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { activateModel, listModels, type ModelSummary, previousModel } from '../../store/models.ts'
import type { CommandIo } from '../io.ts'
import { withAccount } from '../with-account.ts'

interface Flags {
  readonly account: string
  readonly json?: boolean
}

/** `rehearsal model list | activate | rollback`: the models that "rehearsal learn" stored for an account. */
export function accountModelCommands(io: CommandIo): Command[] {
  return [
    new Command('list')
      .description('list an account’s models, newest first')
      .requiredOption('--account <name>', 'the account')
      .option('--json', 'print one JSON document')
      .action((flags: Flags) =>
        withAccount(flags.account, async ({ pool }) => {
          const models = await listModels(pool, flags.account)
          const lines = models.length === 0 ? ['No model yet; "rehearsal learn" makes one.'] : models.map(modelLine)
          io.stdout.write(flags.json ? `${JSON.stringify(models, null, 2)}\n` : `${lines.join('\n')}\n`)
        }),
      ),
    new Command('activate')
      .description('let a stored model decide from now on')
      .argument('<model>', 'its id, or the start of it')
      .requiredOption('--account <name>', 'the account')
      .action((start: string, flags: Flags) =>
        withAccount(flags.account, async ({ pool }) => {
          const model = oneModel(await listModels(pool, flags.account), start)
          await activateModel(pool, flags.account, model.id)
          io.stdout.write(`Model ${model.id.slice(0, 12)} decides from now on.\n`)
        }),
      ),
    new Command('rollback')
      .description('go back to the model that decided before the present one')
      .requiredOption('--account <name>', 'the account')
      .action((flags: Flags) =>
        withAccount(flags.account, async ({ pool }) => {
          const model = await previousModel(pool, flags.account)
          if (model === undefined) {
            throw new RehearsalError('not_found', `Account ${flags.account} has had no other model to go back to.`)
          }
          await activateModel(pool, flags.account, model)
          io.stdout.write(`Model ${model.slice(0, 12)} decides again.\n`)
        }),
      ),
  ]
}

function modelLine({ id, active, createdAt, report }: ModelSummary): string {
  const known = report
    ? `${report.learnability.labels.length} intents from ${report.lessons} tickets${report.learnability.accuracy === null ? '' : `, ${(100 * report.learnability.accuracy).toFixed(0)} % come back`}`
    : 'learned before this was kept'
  return `${id.slice(0, 12)}  ${new Date(createdAt).toISOString().slice(0, 16)}Z  ${active ? 'active' : '      '}  ${known}`
}

/** @throws RehearsalError `not_found` where none or several ids start so */
function oneModel(models: readonly ModelSummary[], start: string): ModelSummary {
  const found = models.filter(({ id }) => id.startsWith(start))
  if (found.length === 1) return found[0]!
  const many = found.length > 1
  throw new RehearsalError(
    'not_found',
    `${many ? 'Several models’ ids start' : 'No model’s id starts'} with "${start}".`,
  )
}
