import { isDeepStrictEqual } from 'node:util'
import type pg from 'pg'
import type { Policy } from '../core/policy.ts'
import type { Instant } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { inTransaction, type Queryable, query } from './query.ts'

export interface StoredPolicy {
  /** Hash of the policy. */
  readonly id: string
  /** 1 for the account's first. */
  readonly version: number
  /** The YAML text as it was written. */
  readonly source: string
  readonly policy: Policy
}

/**
 * Stores a policy under its hash and makes it the active one. Publishing a stored one again is how to roll back.
 * @param policy.at the moment of publishing by the wall clock, from which waiting timers are judged anew
 */
export async function publishPolicy(
  pool: pg.Pool,
  accountId: string,
  policy: { id: string; source: string; policy: Policy; at: Instant },
): Promise<void> {
  await inTransaction(pool, async client => {
    const rows = await query<{ account_id: string }>(
      client,
      `UPDATE accounts SET active_policy_id = $2,
         policy_published_at = CASE WHEN active_policy_id = $2 THEN policy_published_at ELSE $3::timestamptz END
       WHERE account_id = $1 RETURNING account_id`,
      [accountId, policy.id, new Date(policy.at)],
    )
    if (rows.length === 0) throw new RehearsalError('not_found', 'There is no such account.')
    // The account's row is locked by now, so versions have no gaps and no doubles.
    await query(
      client,
      `INSERT INTO policies (account_id, policy_id, version, source, compiled)
       VALUES ($1, $2, (SELECT count(*) + 1 FROM policies WHERE account_id = $1), $3, $4)
       ON CONFLICT (account_id, policy_id) DO NOTHING`,
      [accountId, policy.id, policy.source, JSON.stringify(policy.policy)],
    )
  })
}

const kept = new WeakMap<Queryable, Map<string, StoredPolicy>>()
const MOST_KEPT = 1_000

/** Reads each policy once from here on: it is stored under its own hash and never changes, and every turn and every write asks for it. */
export function keepPolicies(db: Queryable): void {
  kept.set(db, new Map())
}

/** @throws RehearsalError `not_found`. */
export async function readPolicy(db: Queryable, accountId: string, policyId: string): Promise<StoredPolicy> {
  const policies = kept.get(db)
  if (policies === undefined) return fetchPolicy(db, accountId, policyId)
  const key = `${accountId}\n${policyId}`
  const known = policies.get(key)
  if (known !== undefined) return known
  const policy = await fetchPolicy(db, accountId, policyId)
  if (policies.size >= MOST_KEPT) policies.clear()
  policies.set(key, policy)
  return policy
}

async function fetchPolicy(db: Queryable, accountId: string, policyId: string): Promise<StoredPolicy> {
  const [row] = await query<{ policy_id: string; version: number; source: string; compiled: Policy }>(
    db,
    'SELECT policy_id, version, source, compiled FROM policies WHERE account_id = $1 AND policy_id = $2',
    [accountId, policyId],
  )
  if (!row) throw new RehearsalError('not_found', 'There is no such policy.', { details: { policy: policyId } })
  return { id: row.policy_id, version: row.version, source: row.source, policy: row.compiled }
}

/** Accounts whose waiting tickets have not all been judged by the active policy yet. Reads all accounts: it is the operator's sweep. */
export async function listUnrolledPolicies(db: Queryable): Promise<{ account: string; policyId: string }[]> {
  const rows = await query<{ account_id: string; active_policy_id: string }>(
    db,
    `SELECT account_id, active_policy_id FROM accounts
     WHERE active_policy_id IS NOT NULL AND rolled_out_policy_id IS DISTINCT FROM active_policy_id
     ORDER BY account_id COLLATE "C"`,
  )
  return rows.map(row => ({ account: row.account_id, policyId: row.active_policy_id }))
}

/** Notes that every waiting ticket has been told of this policy. */
export async function markRolledOut(db: Queryable, accountId: string, policyId: string): Promise<void> {
  await query(db, 'UPDATE accounts SET rolled_out_policy_id = $2 WHERE account_id = $1 AND active_policy_id = $2', [
    accountId,
    policyId,
  ])
}

/** Every policy an account has had, newest first, and which one decides. */
export async function listPolicies(
  db: Queryable,
  accountId: string,
): Promise<{ readonly id: string; readonly version: number; readonly storedAt: Instant; readonly active: boolean }[]> {
  const rows = await query<{ policy_id: string; version: number; created_at: Date; active: boolean }>(
    db,
    `SELECT p.policy_id, p.version, p.created_at, p.policy_id = a.active_policy_id AS active
     FROM policies p JOIN accounts a USING (account_id) WHERE account_id = $1 ORDER BY p.version DESC`,
    [accountId],
  )
  return rows.map(row => ({
    id: row.policy_id,
    version: Number(row.version),
    storedAt: row.created_at.getTime(),
    active: row.active,
  }))
}

/**
 * Compiles stored policies again from their text, where the program has learned fields since that their stored form lacks. They keep
 * their ids: they are the same text. One that the grammar of now refuses stays as it was compiled.
 * @returns how many changed, and the ids of those that were refused
 */
export async function recompilePolicies(
  db: Queryable,
  compile: (source: string, id: string) => Policy,
): Promise<{ readonly changed: number; readonly refused: readonly string[] }> {
  const rows = await query<{ account_id: string; policy_id: string; source: string; compiled: Policy }>(
    db,
    'SELECT account_id, policy_id, source, compiled FROM policies ORDER BY account_id COLLATE "C", version',
  )
  const refused: string[] = []
  let changed = 0
  for (const { account_id: account, policy_id: id, source, compiled } of rows) {
    let fresh: Policy
    try {
      fresh = compile(source, id)
    } catch (error) {
      if (!RehearsalError.is(error)) throw error
      refused.push(id)
      continue
    }
    if (isDeepStrictEqual(JSON.parse(JSON.stringify(fresh)), compiled)) continue
    await query(db, 'UPDATE policies SET compiled = $3 WHERE account_id = $1 AND policy_id = $2', [
      account,
      id,
      JSON.stringify(fresh),
    ])
    changed++
  }
  return { changed, refused }
}
