import type pg from 'pg'
import type { Brake, BrakeLevel } from '../core/brake.ts'
import type { Instant } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { inTransaction, type Queryable, query } from './query.ts'

export interface StoredBrake extends Brake {
  /** Counts up per account; a decision remembers the newest one it knew. */
  readonly version: number
  /** `person`, or the measure whose limit was broken. */
  readonly cause: string
  readonly why?: string
  readonly setAt: Instant
  readonly releasedAt?: Instant
}

interface Row {
  version: number
  level: BrakeLevel
  channel: string | null
  intent: string | null
  cause: string
  why: string | null
  set_at: Date
  released_at: Date | null
}

/** Sets a brake and returns its number. It holds from the next write on, messages that wait for their time included. */
export async function setBrake(
  pool: pg.Pool,
  accountId: string,
  brake: Brake & { readonly cause: string; readonly why?: string },
): Promise<number> {
  return inTransaction(pool, client => insertBrake(client, accountId, brake))
}

/** The same inside the caller's transaction. @throws RehearsalError `not_found` for an unknown account. */
export async function insertBrake(
  client: pg.PoolClient,
  accountId: string,
  brake: Brake & { readonly cause: string; readonly why?: string },
): Promise<number> {
  const [account] = await query<{ control_version: number }>(
    client,
    'UPDATE accounts SET control_version = control_version + 1 WHERE account_id = $1 RETURNING control_version',
    [accountId],
  )
  if (!account) throw new RehearsalError('not_found', 'There is no such account.', { details: { account: accountId } })
  await query(
    client,
    'INSERT INTO brakes (account_id, version, level, channel, intent, cause, why) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [
      accountId,
      account.control_version,
      brake.level,
      brake.channel ?? null,
      brake.intent ?? null,
      brake.cause,
      brake.why ?? null,
    ],
  )
  return account.control_version
}

/**
 * Releases the standing brakes of exactly this scope, or all of them, and returns which. What was decided before stays held
 * back: a release lets new decisions through, never old messages.
 */
export async function releaseBrakes(
  db: Queryable,
  accountId: string,
  scope: { readonly channel?: string; readonly intent?: string } | 'all',
  why?: string,
): Promise<StoredBrake[]> {
  const of = scope === 'all' ? {} : scope
  const rows = await query<Row>(
    db,
    `UPDATE brakes SET released_at = now(), released_why = $2
     WHERE account_id = $1 AND released_at IS NULL
       AND ($3::boolean OR (channel IS NOT DISTINCT FROM $4 AND intent IS NOT DISTINCT FROM $5))
     RETURNING *`,
    [accountId, why ?? null, scope === 'all', of.channel ?? null, of.intent ?? null],
  )
  return rows.map(toBrake).sort((a, b) => a.version - b.version)
}

/** The brakes that stand, oldest first. */
export async function readBrakes(db: Queryable, accountId: string): Promise<StoredBrake[]> {
  const rows = await query<Row>(
    db,
    'SELECT * FROM brakes WHERE account_id = $1 AND released_at IS NULL ORDER BY version',
    [accountId],
  )
  return rows.map(toBrake)
}

/** SQL, of "account_id = $1" and a decision's control version: whether `readBrakesSince` would find any. */
export function anyBrakeSince(version: string): string {
  return `EXISTS (SELECT FROM brakes b WHERE b.account_id = $1 AND (b.released_at IS NULL OR b.version > ${version}))`
}

/** The brakes that hold a decision back: those that stand, and those set since it was made though released by now. */
export async function readBrakesSince(db: Queryable, accountId: string, version: number): Promise<StoredBrake[]> {
  const rows = await query<Row>(
    db,
    'SELECT * FROM brakes WHERE account_id = $1 AND (released_at IS NULL OR version > $2) ORDER BY version',
    [accountId, version],
  )
  return rows.map(toBrake)
}

/** When the newest brake of this scope was released: rates are counted anew from there. */
export async function lastRelease(
  db: Queryable,
  accountId: string,
  scope: { readonly channel?: string; readonly intent?: string },
): Promise<Instant | undefined> {
  const [row] = await query<{ at: Date | null }>(
    db,
    `SELECT max(released_at) AS at FROM brakes WHERE account_id = $1 AND cause <> 'person'
       AND channel IS NOT DISTINCT FROM $2 AND intent IS NOT DISTINCT FROM $3`,
    [accountId, scope.channel ?? null, scope.intent ?? null],
  )
  return row?.at?.getTime()
}

function toBrake(row: Row): StoredBrake {
  return {
    version: row.version,
    level: row.level,
    ...(row.channel !== null && { channel: row.channel }),
    ...(row.intent !== null && { intent: row.intent }),
    cause: row.cause,
    ...(row.why !== null && { why: row.why }),
    setAt: row.set_at.getTime(),
    ...(row.released_at !== null && { releasedAt: row.released_at.getTime() }),
  }
}
