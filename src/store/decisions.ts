import type { Decision } from '../core/decision.ts'
import type { Instant } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { type Queryable, query } from './query.ts'

export interface StoredDecision {
  readonly id: string
  readonly ticketId: string
  readonly seq: number
  readonly decision: Decision
  readonly policyId: string
  readonly modelId?: string
  readonly customerId?: string
  /** Newest brake that the decision knew. */
  readonly controlVersion: number
  /** What it was about; unknown for the oldest decisions. */
  readonly channel?: string
  readonly intent?: string
  readonly language?: string
  /** The decision that this one takes back. */
  readonly undoes?: string
  /** Newest messages the decision saw; a message that is not among them and not older is newer. */
  readonly seenMessageIds: readonly string[]
  /** What people had done to the ticket, as the decision saw it; unknown for the oldest decisions. */
  readonly seenEventIds?: readonly string[]
}

export function decisionId(ticketId: string, seq: number): string {
  return `${ticketId}:${seq}`
}

export async function insertDecision(db: Queryable, accountId: string, stored: StoredDecision): Promise<void> {
  const { decision } = stored
  await query(
    db,
    `INSERT INTO decisions (account_id, decision_id, ticket_id, seq, at, stage, control, reason, decision, policy_id,
       model_id, seen_message_ids, customer_id, control_version, channel, intent, language, undoes, seen_event_ids)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [
      accountId,
      stored.id,
      stored.ticketId,
      stored.seq,
      new Date(decision.at),
      decision.stage,
      decision.control ?? false,
      decision.reason,
      JSON.stringify(decision),
      stored.policyId,
      stored.modelId ?? null,
      stored.seenMessageIds,
      stored.customerId ?? null,
      stored.controlVersion,
      stored.channel ?? null,
      stored.intent ?? null,
      stored.language ?? null,
      stored.undoes ?? null,
      stored.seenEventIds ?? null,
    ],
  )
}

export interface DecisionRow {
  decision_id: string
  ticket_id: string
  seq: number
  decision: Decision
  policy_id: string
  model_id: string | null
  customer_id: string | null
  seen_message_ids: string[]
  seen_event_ids: string[] | null
  control_version: number
  channel: string | null
  intent: string | null
  language: string | null
  undoes: string | null
}

/** Of `decisions d`. */
export const DECISION_COLUMNS = `d.decision_id, d.ticket_id, d.seq, d.decision, d.policy_id, d.model_id, d.customer_id,
  d.seen_message_ids, d.seen_event_ids, d.control_version, d.channel, d.intent, d.language, d.undoes`

/** @throws RehearsalError `not_found`. */
export async function readDecision(db: Queryable, accountId: string, id: string): Promise<StoredDecision> {
  const [row] = await query<DecisionRow>(
    db,
    `SELECT ${DECISION_COLUMNS} FROM decisions d WHERE account_id = $1 AND decision_id = $2`,
    [accountId, id],
  )
  if (!row) throw new RehearsalError('not_found', 'There is no such decision.', { details: { decision: id } })
  return toDecision(row)
}

/** A ticket's decisions, oldest first. */
export async function listDecisions(db: Queryable, accountId: string, ticketId: string): Promise<StoredDecision[]> {
  const rows = await query<DecisionRow>(
    db,
    `SELECT ${DECISION_COLUMNS} FROM decisions d WHERE account_id = $1 AND ticket_id = $2 ORDER BY seq`,
    [accountId, ticketId],
  )
  return rows.map(toDecision)
}

/** Ids of every input that a decision on the ticket has answered. */
export async function readAnsweredInputs(
  db: Queryable,
  accountId: string,
  ticketId: string,
): Promise<ReadonlySet<string>> {
  const rows = await query<{ id: string }>(
    db,
    `SELECT DISTINCT jsonb_array_elements_text(decision -> 'inputs') AS id FROM decisions
     WHERE account_id = $1 AND ticket_id = $2`,
    [accountId, ticketId],
  )
  return new Set(rows.map(row => row.id))
}

export function toDecision(row: DecisionRow): StoredDecision {
  return {
    id: row.decision_id,
    ticketId: row.ticket_id,
    seq: row.seq,
    decision: row.decision,
    policyId: row.policy_id,
    ...(row.model_id !== null && { modelId: row.model_id }),
    ...(row.customer_id !== null && { customerId: row.customer_id }),
    seenMessageIds: row.seen_message_ids,
    ...(row.seen_event_ids !== null && { seenEventIds: row.seen_event_ids }),
    controlVersion: row.control_version,
    ...(row.channel !== null && { channel: row.channel }),
    ...(row.intent !== null && { intent: row.intent }),
    ...(row.language !== null && { language: row.language }),
    ...(row.undoes !== null && { undoes: row.undoes }),
  }
}

/** What each ticket was last read as; tickets never decided on, or without an intent, are absent. */
export async function readIntents(
  db: Queryable,
  accountId: string,
  ticketIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ticketIds.length === 0) return new Map()
  const rows = await query<{ ticket_id: string; intent: string }>(
    db,
    `SELECT DISTINCT ON (ticket_id) ticket_id, intent FROM decisions
     WHERE account_id = $1 AND ticket_id = ANY($2::text[]) AND intent IS NOT NULL ORDER BY ticket_id, seq DESC`,
    [accountId, ticketIds],
  )
  return new Map(rows.map(row => [row.ticket_id, row.intent]))
}

/** Decisions in [from, to) that had something to judge, and those of them where the engine did not know enough. */
export async function countUnsure(
  db: Queryable,
  accountId: string,
  from: Instant,
  to: Instant,
): Promise<{ unsure: number; all: number }> {
  const [row] = await query<{ unsure: number; all: number }>(
    db,
    `SELECT count(*) FILTER (WHERE reason IN ('low_confidence', 'out_of_scope')) AS unsure, count(*) AS all
     FROM decisions WHERE account_id = $1 AND at >= $2 AND at < $3 AND undoes IS NULL
       AND reason NOT IN ('own_event', 'not_for_us', 'agent_replied', 'stage_off', 'automated_sender')`,
    [accountId, new Date(from), new Date(to)],
  )
  return row!
}
