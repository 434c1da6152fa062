import type pg from 'pg'
import type { Stage } from '../../src/core/decision.ts'

export interface PastCases {
  readonly account?: string
  readonly prefix?: string
  readonly n: number
  readonly kind?: 'close' | 'message' | 'other'
  readonly verdict?: 'right' | 'wrong'
  readonly why?: string
  readonly channel?: string
  readonly intent?: string
  readonly language?: string
  readonly stage?: Stage
  readonly status?: string
  readonly reason?: string
  readonly at: number
}

let batches = 0

/** Puts decisions of the past into the store that did one thing each, with what became of it. */
export async function addPastCases(pool: pg.Pool, past: PastCases): Promise<void> {
  const { kind = 'close', stage = 'full', status = 'done', reason = 'thanks_nothing_owed', channel = 'email' } = past
  const common = [past.account ?? 'shop', `past${batches++}`, past.n, new Date(past.at)]
  await pool.query(
    `INSERT INTO decisions (account_id, decision_id, ticket_id, seq, at, stage, reason, decision, policy_id, seen_message_ids,
       channel, intent, language)
     SELECT $1, $2 || ':' || i, $2 || i, 0, $4, $5, $6, '{}', 'policy-1', '{}', $7, $8, $9 FROM generate_series(1, $3::int) i`,
    [...common, stage, reason, channel, past.intent ?? null, past.language ?? 'en'],
  )
  await pool.query(
    `INSERT INTO commands (account_id, command_id, decision_id, index, ticket_id, kind, command, status)
     SELECT $1, $2 || ':' || i || ':0', $2 || ':' || i, 0, $2 || i, $4, '{}', $5 FROM generate_series(1, $3::int) i`,
    [...common.slice(0, 3), kind === 'message' ? 'reply' : kind === 'close' ? 'close' : 'tag', status],
  )
  await pool.query(
    `INSERT INTO cases (account_id, decision_id, ticket_id, kind, unasked, command_id, channel, intent, language, at, until,
       verdict, why, judged_at)
     SELECT $1, $2 || ':' || i, $2 || i, $5, $5 = 'close', $2 || ':' || i || ':0', $6, $7, $8, $4,
       $4::timestamptz + interval '7 days', $9, $10, CASE WHEN $9::text IS NULL THEN NULL ELSE now() END
     FROM generate_series(1, $3::int) i`,
    [
      ...common,
      kind,
      channel,
      past.intent ?? null,
      past.language ?? 'en',
      past.verdict ?? null,
      past.why ?? (past.verdict === 'right' ? 'nothing_followed' : null),
    ],
  )
}
