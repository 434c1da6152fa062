import { createHash } from 'node:crypto'
import type { Instant } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { type Queryable, query } from './query.ts'

/** Where an account's helpdesk is. `secret` names one of the operator's `REHEARSAL_SECRET_…` variables. */
export interface HelpdeskConnection {
  readonly vendor: 'gorgias'
  readonly url: string
  readonly user: string
  readonly secret: string
  /** Names the operator's secret under which the helpdesk signs its deliveries, where it does. */
  readonly signing?: string
  /** Where the helpdesk reaches our server, as `https://hooks.shop.com`. */
  readonly hooks?: string
}

export interface Account {
  readonly id: string
  readonly kind: 'production' | 'sandbox'
  /** Divides durations where a due time becomes a timer; 1 for production. */
  readonly timeScale: number
  /** A sandbox that keeps its own time: it read `start` when the wall clock read `wall`. */
  readonly clock?: { readonly start: Instant; readonly wall: Instant }
  /** Whether turns may ask a language model, and so run on a queue of their own. */
  readonly asksModel: boolean
  readonly activePolicyId?: string
  /** When that policy became the active one, by the wall clock. */
  readonly policyPublishedAt?: Instant
  readonly activeModelId?: string
  readonly helpdesk?: HelpdeskConnection
  /** SHA-256, hex, of the secrets an incoming hook may carry: the current one and the one being replaced. */
  readonly hookSecretHashes: readonly string[]
  /** Number of the newest brake ever set; 0 where there was none. */
  readonly controlVersion: number
  /** Grows whenever the account's pages change. */
  readonly knowledgeVersion: number
  /** Next member's index per team. */
  readonly roundRobin: Readonly<Record<string, number>>
}

export interface AccountRow {
  account_id: string
  kind: Account['kind']
  time_scale: number
  clock_start: Date | null
  clock_wall: Date | null
  asks_model: boolean
  active_policy_id: string | null
  policy_published_at: Date | null
  active_model_id: string | null
  helpdesk: HelpdeskConnection | null
  hook_secret_hashes: string[]
  control_version: number
  round_robin: Record<string, number>
  knowledge_version: number
}

/** Of `accounts a`. Named one by one, so that statements with them can be prepared. */
export const ACCOUNT_COLUMNS = `a.account_id, a.kind, a.time_scale, a.clock_start, a.clock_wall, a.asks_model, a.active_policy_id,
  a.policy_published_at, a.active_model_id, a.helpdesk, a.hook_secret_hashes, a.control_version, a.round_robin, a.knowledge_version`

/**
 * Creates an account or changes its settings; what is not given stays.
 * @throws RehearsalError `bad_config` for a production account with a time scale other than 1.
 */
export async function saveAccount(
  db: Queryable,
  account: Pick<Account, 'id' | 'kind'> & {
    timeScale?: number
    clock?: Account['clock']
    asksModel?: boolean
    helpdesk?: HelpdeskConnection
    hookSecrets?: readonly string[]
  },
): Promise<void> {
  const timeScale = account.timeScale ?? 1
  if (!(timeScale > 0) || (account.kind === 'production' && (timeScale !== 1 || account.clock))) {
    throw new RehearsalError(
      'bad_config',
      `timeScale: a production account runs at 1 on the wall clock, not at ${timeScale}`,
      {
        details: { account: account.id },
      },
    )
  }
  await query(
    db,
    `INSERT INTO accounts (account_id, kind, time_scale, asks_model, hook_secret_hashes, clock_start, clock_wall, helpdesk)
     VALUES ($1, $2, $3, coalesce($4::boolean, false), coalesce($5::text[], '{}'), $6, $7, $8)
     ON CONFLICT (account_id) DO UPDATE SET kind = $2, time_scale = $3,
       clock_start = $6, clock_wall = $7,
       helpdesk = coalesce($8, accounts.helpdesk),
       asks_model = coalesce($4::boolean, accounts.asks_model),
       hook_secret_hashes = coalesce($5::text[], accounts.hook_secret_hashes)`,
    [
      account.id,
      account.kind,
      timeScale,
      account.asksModel ?? null,
      account.hookSecrets?.map(hashSecret) ?? null,
      account.clock ? new Date(account.clock.start) : null,
      account.clock ? new Date(account.clock.wall) : null,
      account.helpdesk ? JSON.stringify(account.helpdesk) : null,
    ],
  )
}

/** What the account's clock reads when the wall clock reads `wall`; the same for all but sandboxes. */
export function accountTime(account: AccountClock, wall: Instant): Instant {
  const { clock } = account
  return clock ? Math.round(clock.start + (wall - clock.wall) * account.timeScale) : wall
}

export async function findAccount(db: Queryable, accountId: string): Promise<Account | undefined> {
  const [row] = await query<AccountRow>(db, `SELECT ${ACCOUNT_COLUMNS} FROM accounts a WHERE account_id = $1`, [
    accountId,
  ])
  return row && toAccount(row)
}

/** @throws RehearsalError `not_found`. */
export async function readAccount(db: Queryable, accountId: string): Promise<Account> {
  const account = await findAccount(db, accountId)
  if (!account) throw new RehearsalError('not_found', 'There is no such account.', { details: { account: accountId } })
  return account
}

/** Every account, by id; a worker serves one activity queue for each. */
export async function listAccounts(db: Queryable): Promise<Account[]> {
  return (await query<AccountRow>(db, `SELECT ${ACCOUNT_COLUMNS} FROM accounts a ORDER BY account_id COLLATE "C"`)).map(
    toAccount,
  )
}

/** Lets one more secret open the account's door; the newest but one keeps doing so, until the next change. */
export async function addHookSecret(db: Queryable, accountId: string, secret: string): Promise<void> {
  await query(
    db,
    `UPDATE accounts SET hook_secret_hashes = array_prepend($2::text, hook_secret_hashes[1:1])
     WHERE account_id = $1 AND NOT ($2 = ANY(hook_secret_hashes))`,
    [accountId, hashSecret(secret)],
  )
}

/** The newest secret alone opens the door from here on. */
export async function dropOldHookSecret(db: Queryable, accountId: string): Promise<void> {
  await query(db, 'UPDATE accounts SET hook_secret_hashes = hook_secret_hashes[1:1] WHERE account_id = $1', [accountId])
}

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

export function toAccount(row: AccountRow): Account {
  return {
    id: row.account_id,
    kind: row.kind,
    ...toClock(row),
    asksModel: row.asks_model,
    ...(row.active_policy_id !== null && { activePolicyId: row.active_policy_id }),
    ...(row.policy_published_at !== null && { policyPublishedAt: row.policy_published_at.getTime() }),
    ...(row.active_model_id !== null && { activeModelId: row.active_model_id }),
    ...(row.helpdesk !== null && { helpdesk: row.helpdesk }),
    hookSecretHashes: row.hook_secret_hashes,
    controlVersion: row.control_version,
    roundRobin: row.round_robin,
    knowledgeVersion: Number(row.knowledge_version),
  }
}

/** How an account's time runs. */
export type AccountClock = Pick<Account, 'timeScale' | 'clock'>

export function toClock(row: Pick<AccountRow, 'time_scale' | 'clock_start' | 'clock_wall'>): AccountClock {
  const { time_scale: timeScale, clock_start: start, clock_wall: wall } = row
  return { timeScale, ...(start && wall && { clock: { start: start.getTime(), wall: wall.getTime() } }) }
}
