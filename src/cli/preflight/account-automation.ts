import { openShop } from '../../composition/open-live-parts.ts'
import { openStore } from '../../composition/open-store.ts'
import type { Environment } from '../../config/environment.ts'
import type { Policy } from '../../core/policy.ts'
import type { ShopAutomation } from '../../helpdesk/automation.ts'
import { readAutomation } from '../../helpdesk/gorgias/read-automation.ts'
import { readAccount } from '../../store/accounts.ts'
import { migrate } from '../../store/migrate.ts'
import { readPolicy } from '../../store/policies.ts'
import { createLogger } from '../../telemetry/logger.ts'

export interface AccountAutomation {
  readonly automation: ShopAutomation
  /** The account's active policy, where it has one. */
  readonly policy?: Policy
}

/** Asks a connected account's helpdesk what it does by itself; nothing is changed there. */
export async function readAccountAutomation(id: string, environment: Environment): Promise<AccountAutomation> {
  const database = await openStore(environment, createLogger({ level: environment.logLevel }))
  try {
    await migrate(database.pool)
    const account = await readAccount(database.pool, id)
    const policy =
      account.activePolicyId === undefined
        ? undefined
        : (await readPolicy(database.pool, id, account.activePolicyId)).policy
    const shop = openShop(account, environment, policy?.limits.apiShare ?? 0.5)
    const read = await readAutomation(shop.client, { userId: await shop.selfId() })
    const api = shop.client.apiCount()
    return { automation: { ...read, ...(api && { api }) }, ...(policy && { policy }) }
  } finally {
    await database.close()
  }
}
