import type pg from 'pg'
import { saveNotice } from './notices.ts'
import { inTransaction, type Queryable, query } from './query.ts'

/** The policy's cap in millionths of its currency; absent where it names none. */
export interface SpendCap {
  readonly micros: number
  readonly currency: string
}

/** Shares of the cap at which the lead is told. */
const TOLD_AT = [50, 75, 100]

/**
 * Reserves what a question may cost, before it is asked and under a lock, so that any number of workers together keep the cap.
 * Undefined where it would be passed; the first such refusal tells the lead.
 * @param month `2026-11`, by the account's clock
 */
export async function reserveSpend(
  pool: pg.Pool,
  account: string,
  month: string,
  micros: number,
  cap: SpendCap | undefined,
): Promise<number | undefined> {
  return inTransaction(pool, async client => {
    const spent = await lockMonth(client, account, month)
    if (cap !== undefined && spent + micros > cap.micros) {
      await tell(client, account, month, cap, spent, 100)
      return undefined
    }
    const [row] = await query<{ spend_id: number }>(
      client,
      'INSERT INTO model_spend (account_id, month, micros) VALUES ($1, $2, $3) RETURNING spend_id',
      [account, month, micros],
    )
    await addToMonth(client, account, month, micros)
    return row!.spend_id
  })
}

/**
 * Puts what an answer did cost in place of what was reserved, and tells the lead when a half, three quarters or all of the cap
 * are used. A question that was never answered keeps its reservation: nobody knows what it cost.
 */
export async function settleSpend(
  pool: pg.Pool,
  account: string,
  id: number,
  cost: { readonly micros: number; readonly inputTokens: number; readonly outputTokens: number },
  cap: SpendCap | undefined,
): Promise<void> {
  await inTransaction(pool, async client => {
    const [row] = await query<{ month: string; micros: number }>(
      client,
      'SELECT month, micros FROM model_spend WHERE account_id = $1 AND spend_id = $2 AND NOT settled',
      [account, id],
    )
    if (!row) return
    const before = await lockMonth(client, account, row.month)
    await query(
      client,
      `UPDATE model_spend SET micros = $3, input_tokens = $4, output_tokens = $5, settled = true
       WHERE account_id = $1 AND spend_id = $2`,
      [account, id, cost.micros, cost.inputTokens, cost.outputTokens],
    )
    await addToMonth(client, account, row.month, cost.micros - row.micros)
    const spent = before + cost.micros - row.micros
    for (const percent of TOLD_AT) {
      if (cap !== undefined && spent >= (cap.micros * percent) / 100) {
        await tell(client, account, row.month, cap, spent, percent)
      }
    }
  })
}

/** Millionths spent or reserved in a month. */
export async function readSpend(db: Queryable, account: string, month: string): Promise<number> {
  const [row] = await query<{ micros: number }>(
    db,
    'SELECT micros FROM model_months WHERE account_id = $1 AND month = $2',
    [account, month],
  )
  return row?.micros ?? 0
}

async function lockMonth(client: pg.PoolClient, account: string, month: string): Promise<number> {
  await query(client, 'INSERT INTO model_months (account_id, month) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    account,
    month,
  ])
  const [row] = await query<{ micros: number }>(
    client,
    'SELECT micros FROM model_months WHERE account_id = $1 AND month = $2 FOR UPDATE',
    [account, month],
  )
  return row!.micros
}

async function addToMonth(client: pg.PoolClient, account: string, month: string, micros: number): Promise<void> {
  await query(client, 'UPDATE model_months SET micros = micros + $3 WHERE account_id = $1 AND month = $2', [
    account,
    month,
    micros,
  ])
}

async function tell(
  client: pg.PoolClient,
  account: string,
  month: string,
  cap: SpendCap,
  spent: number,
  percent: number,
): Promise<void> {
  await saveNotice(client, account, {
    id: `spend:${month}:${percent}`,
    kind: 'spend',
    facts: { percent, month, spent: spent / 1e6, limit: cap.micros / 1e6, currency: cap.currency },
  })
}
