import { INITIAL_STATE, type TicketState } from '../core/state.ts'
import type { Instant } from '../core/time.ts'
import type { WaitingEvent } from './inbox.ts'
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

interface Row {
  state: TicketState | null
  next_seq: number
  wake_at: Date | null
  decided_at: Date | null
  policy_id: string | null
}

/** The ticket's memory; a ticket never decided on has the initial state. */
export async function readTicketState(db: Queryable, accountId: string, ticketId: string): Promise<StoredTicket> {
  const [row] = await query<Row>(
    db,
    'SELECT state, next_seq, wake_at, decided_at, policy_id FROM tickets WHERE account_id = $1 AND ticket_id = $2',
    [accountId, ticketId],
  )
  return toStored(row)
}

function toStored(row: Row | undefined): StoredTicket {
  if (!row?.state) return { state: INITIAL_STATE, nextSeq: 0 }
  return {
    state: row.state,
    nextSeq: row.next_seq,
    ...(row.wake_at !== null && { wakeAt: row.wake_at.getTime() }),
    ...(row.decided_at !== null && { decidedAt: row.decided_at.getTime() }),
    ...(row.policy_id !== null && { policyId: row.policy_id }),
  }
}

/** What a turn begins with, as of one moment. */
export interface TurnScene {
  readonly stored: StoredTicket
  /** The oldest decision whose commands are not all carried out. */
  readonly unfinished?: string
  /** What no decision has answered yet, in order of arrival; `own` where it is a message of ours come back. */
  readonly waiting: readonly (WaitingEvent & { readonly own: boolean })[]
}

export async function readTurnScene(db: Queryable, accountId: string, ticketId: string): Promise<TurnScene> {
  const [row] = await query<Row & { unfinished: string | null; waiting: TurnScene['waiting'] }>(
    db,
    `SELECT t.state, t.next_seq, t.wake_at, t.decided_at, t.policy_id,
       (SELECT c.decision_id FROM commands c JOIN decisions d USING (account_id, decision_id)
        WHERE c.account_id = $1 AND c.ticket_id = $2 AND c.status IN ('pending', 'reserved')
        ORDER BY d.seq LIMIT 1) AS unfinished,
       (SELECT coalesce(json_agg(json_build_object('seq', i.seq, 'input', i.input, 'own',
          i.input ->> 'kind' = 'message' AND EXISTS (SELECT FROM commands m WHERE m.account_id = i.account_id
            AND m.ticket_id = i.ticket_id AND m.message_id = i.input ->> 'id')) ORDER BY i.seq), '[]')
        FROM inbox i WHERE i.account_id = $1 AND i.ticket_id = $2 AND i.consumed_by IS NULL) AS waiting
     FROM (VALUES (1)) AS one LEFT JOIN tickets t ON t.account_id = $1 AND t.ticket_id = $2`,
    [accountId, ticketId],
  )
  const { unfinished, waiting } = row!
  return { stored: toStored(row), waiting, ...(unfinished !== null && { unfinished }) }
}

/**
 * Locks the ticket's row for the rest of the transaction, creating it first where it is new; returns its next sequence number,
 * and which policy decides by now.
 */
export async function lockTicket(
  db: Queryable,
  accountId: string,
  ticketId: string,
): Promise<{ readonly nextSeq: number; readonly activePolicyId: string | undefined }> {
  await query(db, 'INSERT INTO tickets (account_id, ticket_id, state) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
    accountId,
    ticketId,
    JSON.stringify(INITIAL_STATE),
  ])
  const [row] = await query<{ next_seq: number; active_policy_id: string | null }>(
    db,
    `SELECT next_seq, (SELECT active_policy_id FROM accounts WHERE account_id = $1) AS active_policy_id
     FROM tickets WHERE account_id = $1 AND ticket_id = $2 FOR UPDATE`,
    [accountId, ticketId],
  )
  return { nextSeq: row!.next_seq, activePolicyId: row!.active_policy_id ?? undefined }
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

/** Leaves the ticket to people from here on: nobody can say whether our message reached the customer. */
export async function markUnconfirmedSend(db: Queryable, accountId: string, ticketId: string): Promise<void> {
  await query(
    db,
    `UPDATE tickets SET state = (state - 'armed') || '{"handedOver": "unconfirmed_send"}', wake_at = NULL, updated_at = now()
     WHERE account_id = $1 AND ticket_id = $2`,
    [accountId, ticketId],
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
