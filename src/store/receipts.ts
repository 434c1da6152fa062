import { type Queryable, query } from './query.ts'

/** What was done, why, and how to take it back: a line each, for the people of the shop. */
export interface Receipt {
  readonly what: string
  readonly why: string
  readonly undo: string
}

export async function insertReceipt(
  db: Queryable,
  accountId: string,
  key: { decisionId: string; ticketId: string },
  receipt: Receipt,
): Promise<void> {
  await query(
    db,
    'INSERT INTO receipts (account_id, decision_id, ticket_id, what, why, undo) VALUES ($1, $2, $3, $4, $5, $6)',
    [accountId, key.decisionId, key.ticketId, receipt.what, receipt.why, receipt.undo],
  )
}
