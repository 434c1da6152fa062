import { INITIAL_STATE, type TicketState } from '../core/state.ts'
import type { Instant } from '../core/time.ts'
import { type Queryable, query } from './query.ts'

export interface StoredTicket {
  readonly state: TicketState
  /** Number of decisions ever taken on the ticket; survives every workflow run. */
  readonly nextSeq: number
  readonly wakeAt?: Instant
  /** Moment of the newest decision. */
  readonly decidedAt?: Instant
  /** The policy of the newest decision. */
  readonly policyId?: string
}

/** What other tickets and the choice of members need to know of a ticket. */
export interface Standing {
  readonly brand?: string
  readonly isOpen: boolean
  readonly assignee?: string
}

export interface TicketRow {
  state: TicketState | null
  next_seq: number
  wake_at: Date | null
  decided_at: Date | null
  policy_id: string | null
}

/** The ticket's memory; a ticket never decided on has the initial state. */
export async function readTicketState(db: Queryable, accountId: string, ticketId: string): Promise<StoredTicket> {
  const [row] = await query<TicketRow>(
    db,
    'SELECT state, next_seq, wake_at, decided_at, policy_id FROM tickets WHERE account_id = $1 AND ticket_id = $2',
    [accountId, ticketId],
  )
  return toStored(row)
}

/** A ticket never decided on has the initial state. */
export function toStored(row: TicketRow | undefined): StoredTicket {
  if (!row?.state) return { state: INITIAL_STATE, nextSeq: 0 }
  return {
    state: row.state,
    nextSeq: row.next_seq,
    ...(row.wake_at !== null && { wakeAt: row.wake_at.getTime() }),
    ...(row.decided_at !== null && { decidedAt: row.decided_at.getTime() }),
    ...(row.policy_id !== null && { policyId: row.policy_id }),
  }
}

/**
 * Locks the rows of a customer, if one is named, and then of the ticket for the rest of the transaction, creating those that are
 * new. Rows that are there are left as they are: PostgreSQL locks what a conflict finds before it asks whether to change it. What
 * they hold is for the next statement to read: this one may have waited, and sees the database as it was before.
 */
export async function lockTicket(
  db: Queryable,
  accountId: string,
  ticketId: string,
  customerId?: string,
): Promise<void> {
  await query(
    db,
    // Counting what the first part gives has it done before the second begins: one order of locks for all.
    `WITH customer AS (
       INSERT INTO customers (account_id, customer_id) SELECT $1, $4::text WHERE $4::text IS NOT NULL
       ON CONFLICT (account_id, customer_id) DO UPDATE SET customer_id = customers.customer_id WHERE false RETURNING 1)
     INSERT INTO tickets (account_id, ticket_id, state)
     SELECT $1, $2, $3::jsonb FROM (SELECT count(*) FROM customer) AS locked
     ON CONFLICT (account_id, ticket_id) DO UPDATE SET ticket_id = tickets.ticket_id WHERE false`,
    [accountId, ticketId, JSON.stringify(INITIAL_STATE), customerId ?? null],
  )
}

/** Stores the state after a decision. */
export async function writeTicketState(
  db: Queryable,
  accountId: string,
  ticketId: string,
  next: {
    state: TicketState
    nextSeq: number
    customerId?: string
    policyId: string
    modelId?: string
    wakeAt?: Instant
    decidedAt: Instant
    standing?: Standing
  },
): Promise<void> {
  await query(
    db,
    `UPDATE tickets SET state = $3, next_seq = $4, customer_id = $5, policy_id = $6, model_id = $7, wake_at = $8, decided_at = $9,
       brand = coalesce($10, brand), is_open = coalesce($11::boolean, is_open),
       assignee = CASE WHEN $11::boolean IS NULL THEN assignee ELSE $12 END, updated_at = now()
     WHERE account_id = $1 AND ticket_id = $2`,
    [
      accountId,
      ticketId,
      JSON.stringify(next.state),
      next.nextSeq,
      next.customerId ?? null,
      next.policyId,
      next.modelId ?? null,
      next.wakeAt === undefined ? null : new Date(next.wakeAt),
      new Date(next.decidedAt),
      next.standing?.brand ?? null,
      next.standing?.isOpen ?? null,
      next.standing?.assignee ?? null,
    ],
  )
}

/** Lets go of what was planned on a ticket that the helpdesk no longer has. */
export async function forgetPlans(db: Queryable, accountId: string, ticketId: string): Promise<void> {
  await query(
    db,
    `UPDATE tickets SET state = state - 'armed', wake_at = NULL, is_open = false, updated_at = now()
     WHERE account_id = $1 AND ticket_id = $2`,
    [accountId, ticketId],
  )
}

/** Notes when the ticket has to be looked at again though no decision was taken. */
export async function writeWakeAt(
  db: Queryable,
  accountId: string,
  ticketId: string,
  wakeAt: Instant | undefined,
): Promise<void> {
  // A ticket that waits for its first burst to end has no row yet.
  await query(
    db,
    `INSERT INTO tickets (account_id, ticket_id, state, wake_at) VALUES ($1, $2, $4, $3)
     ON CONFLICT (account_id, ticket_id) DO UPDATE SET wake_at = $3`,
    [accountId, ticketId, wakeAt === undefined ? null : new Date(wakeAt), JSON.stringify(INITIAL_STATE)],
  )
}
