import path from 'node:path'
import type { Environment } from '../config/environment.ts'
import { readTemporalConfig } from '../config/temporal.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { parsePolicy } from '../policy/parse-policy.ts'
import { type Account, accountTime, readAccount } from '../store/accounts.ts'
import { migrate } from '../store/migrate.ts'
import type { Database } from '../store/open-database.ts'
import { readPolicy, recompilePolicies } from '../store/policies.ts'
import type { Logger } from '../telemetry/logger.ts'
import { temporalTarget } from '../worker/connection.ts'
import type { LiveParts } from './live-parts.ts'
import { openStore } from './open-store.ts'
import { openGorgias, type Patience, type ShopHelpdesk } from './shop-helpdesk.ts'

/** The project's own file; operators point `TEMPORAL_…` variables elsewhere. */
export const TEMPORAL_CONFIG = path.resolve(import.meta.dirname, '../../temporal.yaml')

const DEFAULT_API_SHARE = 0.7
/** Bringing the past over leaves the other half of our share to tickets that people wait for. */
const PART_FOR_PAST = 0.5

type OpenShop = (account: string) => Promise<ShopHelpdesk>

/** What a server or worker process of an operator needs: its database, migrated, Temporal's address, its accounts' helpdesks. */
export async function openLiveParts(
  environment: Environment,
  log: Logger,
): Promise<LiveParts & { shop: OpenShop; pastShop: OpenShop; close(): Promise<void> }> {
  const config = readTemporalConfig(environment.temporalFile ?? TEMPORAL_CONFIG)
  const database = await openStore(environment, log)
  try {
    await migrate(database.pool)
    const { changed, refused } = await recompilePolicies(database.pool, parsePolicy)
    if (changed > 0) log.info({ policies: changed }, 'stored policies were compiled again')
    for (const policy of refused)
      log.warn({ policy }, 'a stored policy is not valid any more and stays as it was compiled')
  } catch (error) {
    await database.close()
    throw error
  }
  const shops = createShops(database, environment)
  return {
    home: environment.home,
    now: () => Date.now() + environment.clockOffset,
    database,
    temporal: temporalTarget(config, environment.temporal),
    config,
    log,
    helpdesk: async account => (await shops.open(account)).helpdesk,
    shop: shops.open,
    pastShop: shops.openForPast,
    ping: async account => void (await (await shops.open(account)).ping()),
    secrets: environment.secrets,
    ownUserId: account => shops.ownUserId(account),
    close: () => database.close(),
  }
}

/** Opens each account's helpdesk once. */
function createShops(database: Database, environment: Environment) {
  const opened = new Map<string, ShopHelpdesk>()
  const open = async (id: string): Promise<ShopHelpdesk> => {
    const known = opened.get(id)
    if (known !== undefined) return known
    const account = await readAccount(database.pool, id)
    const shop = openShop(account, environment, await apiShareOf(database, account))
    // Another call may have been faster; two clients would not know of each other's calls.
    const first = opened.get(id) ?? shop
    opened.set(id, first)
    return first
  }
  return {
    open,
    openForPast: async (id: string): Promise<ShopHelpdesk> => {
      const account = await readAccount(database.pool, id)
      return openShop(account, environment, (await apiShareOf(database, account)) * PART_FOR_PAST)
    },
    ownUserId: (id: string): string | undefined => {
      const known = opened.get(id)
      // Not waited for: a delivery is stored whether or not the helpdesk can be asked.
      if (known === undefined) void open(id).catch(() => {})
      return known?.ownUserId()
    },
  }
}

/** @throws RehearsalError `bad_config` naming the account and what it lacks. */
export function openShop(
  account: Account,
  environment: Pick<Environment, 'secrets' | 'clockOffset'>,
  apiShare: number,
  patience?: Patience,
): ShopHelpdesk {
  const { helpdesk } = account
  if (helpdesk === undefined) {
    throw new RehearsalError('bad_config', `Account ${account.id} has no helpdesk; "rehearsal connect" gives it one.`)
  }
  const apiKey = environment.secrets[helpdesk.secret]
  if (apiKey === undefined) {
    throw new RehearsalError('bad_config', `REHEARSAL_SECRET_${helpdesk.secret}: expected the helpdesk’s API key.`)
  }
  return openGorgias({
    account: account.id,
    url: helpdesk.url,
    auth: { kind: 'basic', email: helpdesk.user, apiKey },
    apiShare,
    now: () => accountTime(account, Date.now() + environment.clockOffset),
    ...(patience && { patience }),
  })
}

async function apiShareOf(database: Database, account: Account): Promise<number> {
  if (account.activePolicyId === undefined) return DEFAULT_API_SHARE
  return (await readPolicy(database.pool, account.id, account.activePolicyId)).policy.limits.apiShare
}
