import { type Case, caseOf } from '../core/case-of.ts'
import type { Decision } from '../core/decision.ts'
import type { Reason } from '../core/reasons.ts'
import type { Instant } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { commandId } from './commands.ts'
import { type Queryable, query } from './query.ts'

export interface CaseKey {
  readonly account: string
  readonly ticketId: string
  readonly customerId?: string
  readonly decision: Decision
}

export interface About {
  readonly channel: string
  readonly intent?: string
  readonly language?: string
}

/** Begins to watch what becomes of a decision, where there is anything to watch. */
export async function openCase(db: Queryable, key: CaseKey, decisionId: string, about: About): Promise<void> {
  const watched = caseOf(key.decision)
  if (watched !== undefined) await insertCase(db, key, decisionId, about, watched)
}

async function insertCase(db: Queryable, key: CaseKey, decisionId: string, about: About, watched: Case): Promise<void> {
  const { at } = key.decision
  await query(
    db,
    `INSERT INTO cases (account_id, decision_id, ticket_id, customer_id, kind, unasked, command_id, channel, intent,
       language, at, until)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING`,
    [
      key.account,
      decisionId,
      key.ticketId,
      key.customerId ?? null,
      watched.kind,
      watched.unasked,
      commandId(decisionId, watched.index),
      about.channel,
      about.intent ?? null,
      about.language ?? null,
      new Date(at),
      watched.window === undefined ? null : new Date(at + watched.window),
    ],
  )
}

export type Verdict = 'right' | 'wrong' | 'unknown'

/**
 * Says what became of a decision. Of what is observed the first word stands; a person's word, an undo (`undone`) or a check
 * (`checked`), overrules it, and the newest of those stands. `why` is a code.
 * @throws RehearsalError `not_found` where a person speaks about a decision that nothing is watched of.
 */
export async function judgeCase(
  db: Queryable,
  accountId: string,
  decisionId: string,
  judgement: { readonly verdict: Verdict; readonly why: string },
): Promise<void> {
  const rows = await query<{ decision_id: string }>(
    db,
    `UPDATE cases SET verdict = $3, why = $4, judged_at = now()
     WHERE account_id = $1 AND decision_id = $2 AND (verdict IS NULL OR $4 IN ('undone', 'checked'))
     RETURNING decision_id`,
    [accountId, decisionId, judgement.verdict, judgement.why],
  )
  if (rows.length > 0 || judgement.why !== 'checked') return
  throw new RehearsalError('not_found', 'There is no such decision, or it did nothing that could be right or wrong.', {
    details: { decision: decisionId },
  })
}

/** A watched close whose end may be known by now. */
export interface OpenCase {
  readonly decisionId: string
  readonly ticketId: string
  readonly customerId?: string
  readonly reason: Reason
  readonly intent?: string
  readonly at: Instant
  readonly until: Instant
  /** `ours`: we closed; `proposed`: we said or thought so, and the team decided; `overtaken`: something came between. */
  readonly deed: 'ours' | 'proposed' | 'overtaken'
}

/**
 * Watched closes whose time is over, or on whose ticket something was decided since they were last looked at, as it is after
 * every event; oldest first.
 * @param at account time
 */
export async function listDueCases(db: Queryable, accountId: string, at: Instant, limit: number): Promise<OpenCase[]> {
  const rows = await query<{
    decision_id: string
    ticket_id: string
    customer_id: string | null
    reason: Reason
    intent: string | null
    at: Date
    until: Date
    deed: OpenCase['deed'] | null
  }>(
    db,
    `SELECT c.decision_id, c.ticket_id, c.customer_id, d.reason, c.intent, c.at, c.until,
       CASE WHEN m.kind <> 'close' OR m.status = 'withheld' THEN 'proposed'
         WHEN m.status = 'done' THEN 'ours'
         WHEN m.status IN ('pending', 'reserved') THEN NULL ELSE 'overtaken' END AS deed
     FROM cases c
       JOIN decisions d ON d.account_id = c.account_id AND d.decision_id = c.decision_id
       JOIN commands m ON m.account_id = c.account_id AND m.command_id = c.command_id
     WHERE c.account_id = $1 AND c.kind = 'close' AND c.verdict IS NULL
       AND (c.until <= $2 OR EXISTS (SELECT 1 FROM decisions n
         WHERE n.account_id = c.account_id AND n.ticket_id = c.ticket_id AND n.created_at > c.looked_at))
     ORDER BY c.until, c.decision_id COLLATE "C" LIMIT $3`,
    [accountId, new Date(at), limit],
  )
  return rows.flatMap(row =>
    row.deed === null
      ? []
      : [
          {
            decisionId: row.decision_id,
            ticketId: row.ticket_id,
            ...(row.customer_id !== null && { customerId: row.customer_id }),
            reason: row.reason,
            ...(row.intent !== null && { intent: row.intent }),
            at: row.at.getTime(),
            until: row.until.getTime(),
            deed: row.deed,
          },
        ],
  )
}

/** Notes that a case was looked at and its end is still open. */
export async function keepWatching(db: Queryable, accountId: string, decisionId: string): Promise<void> {
  await query(db, 'UPDATE cases SET looked_at = now() WHERE account_id = $1 AND decision_id = $2', [
    accountId,
    decisionId,
  ])
}

/** What the customer's next message says about the message of ours that it answers. */
export async function judgeReaction(
  db: Queryable,
  accountId: string,
  ticketId: string,
  reaction: { readonly at: Instant; readonly negative: boolean },
): Promise<void> {
  await query(
    db,
    `UPDATE cases c SET verdict = $4, why = $5, judged_at = now()
     FROM commands m
     WHERE c.account_id = $1 AND c.ticket_id = $2 AND c.kind = 'message' AND c.verdict IS NULL AND c.at < $3 AND c.until >= $3
       AND m.account_id = c.account_id AND m.command_id = c.command_id AND m.status IN ('done', 'unconfirmed')`,
    [
      accountId,
      ticketId,
      new Date(reaction.at),
      reaction.negative ? 'wrong' : 'right',
      reaction.negative ? 'negative_reply' : 'no_complaint',
    ],
  )
}

/** Messages about which nobody complained in time were right; those that never left say nothing. */
export async function endSilentMessages(db: Queryable, accountId: string, at: Instant): Promise<void> {
  await query(
    db,
    `UPDATE cases c SET judged_at = now(),
       verdict = CASE WHEN m.status = 'done' THEN 'right' ELSE 'unknown' END,
       why = CASE WHEN m.status = 'done' THEN 'no_complaint' ELSE 'not_sent' END
     FROM commands m
     WHERE c.account_id = $1 AND c.kind = 'message' AND c.verdict IS NULL AND c.until <= $2
       AND m.account_id = c.account_id AND m.command_id = c.command_id AND m.status NOT IN ('pending', 'reserved')`,
    [accountId, new Date(at)],
  )
}

export interface CloseTally {
  readonly channel: string
  readonly language: string
  readonly right: number
  readonly wrong: number
  /** Of them, those whose end became known since the given moment. */
  readonly lately: number
  /** Under watch; their end is not known yet. */
  readonly open: number
}

/** Outcomes of closes that ask nobody, by channel (without its integration) and language. `since` is wall-clock time. */
export async function tallyCloses(
  db: Queryable,
  accountId: string,
  since: Instant,
  only?: { readonly channel: string; readonly language: string },
): Promise<CloseTally[]> {
  return query<CloseTally & Record<string, unknown>>(
    db,
    `SELECT split_part(channel, '.', 1) AS channel, language,
       count(*) FILTER (WHERE verdict = 'right') AS right, count(*) FILTER (WHERE verdict = 'wrong') AS wrong,
       count(*) FILTER (WHERE verdict IN ('right', 'wrong') AND judged_at >= $2) AS lately,
       count(*) FILTER (WHERE verdict IS NULL) AS open
     FROM cases WHERE account_id = $1 AND kind = 'close' AND unasked AND language IS NOT NULL
       AND ($3::text IS NULL OR (language = $3 AND split_part(channel, '.', 1) = $4))
     GROUP BY 1, 2 ORDER BY 1, 2`,
    [accountId, new Date(since), only?.language ?? null, only?.channel ?? null],
  )
}

export interface RateCount {
  readonly channel: string
  readonly intent?: string
  readonly kind: 'close' | 'message' | 'other'
  /** What we did ourselves, whatever became of it. */
  readonly done: number
  readonly wrong: number
  readonly undone: number
}

/** What we did since `since` (account time) and after `released` (wall clock), and how much of it went wrong or was taken back. */
export async function countRates(
  db: Queryable,
  accountId: string,
  from: { readonly since: Instant; readonly released?: Instant },
): Promise<RateCount[]> {
  const rows = await query<Omit<RateCount, 'intent'> & { intent: string | null }>(
    db,
    `SELECT split_part(c.channel, '.', 1) AS channel, c.intent, c.kind, count(*) AS done,
       count(*) FILTER (WHERE c.verdict = 'wrong' AND c.why <> 'undone') AS wrong,
       count(*) FILTER (WHERE c.why = 'undone') AS undone
     FROM cases c
       JOIN decisions d ON d.account_id = c.account_id AND d.decision_id = c.decision_id
       JOIN commands m ON m.account_id = c.account_id AND m.command_id = c.command_id
     WHERE c.account_id = $1 AND c.at >= $2 AND c.made_at > $3 AND d.stage IN ('canary', 'full')
       AND (m.status IN ('done', 'unconfirmed') OR c.why = 'undone')
     GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    [accountId, new Date(from.since), new Date(from.released ?? 0)],
  )
  return rows.map(({ intent, ...row }) => ({ ...row, ...(intent !== null && { intent }) }))
}
