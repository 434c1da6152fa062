import { openStore } from '../../composition/open-store.ts'
import { readEnvironment } from '../../config/environment.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { type Account, listAccounts, readAccount } from '../../store/accounts.ts'
import { migrate } from '../../store/migrate.ts'
import type { Database } from '../../store/open-database.ts'
import { createLogger } from '../../telemetry/logger.ts'

/**
 * Opens the operator's database, migrated, for the named account, or for the only one there is: who pulls the plug should
 * not have to look its name up.
 * @throws RehearsalError `not_found` for an unknown account, `wrong_use` where several could be meant.
 */
export async function withChosenAccount(
  name: string | undefined,
  work: (database: Database, account: Account) => Promise<void>,
): Promise<void> {
  const environment = readEnvironment()
  const database = await openStore(environment, createLogger({ level: environment.logLevel }))
  try {
    await migrate(database.pool)
    await work(database, await choose(database, name))
  } finally {
    await database.close()
  }
}

async function choose({ pool }: Database, name: string | undefined): Promise<Account> {
  if (name !== undefined) return readAccount(pool, name)
  const accounts = await listAccounts(pool)
  if (accounts.length === 1) return accounts[0]!
  const known = accounts.map(account => account.id).join(', ')
  throw accounts.length === 0
    ? new RehearsalError('not_found', 'No account is connected yet.')
    : new RehearsalError('wrong_use', `--account: expected one of ${known}`)
}
