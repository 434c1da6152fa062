import { type Case, caseOf } from '../core/case-of.ts'
import type { Decision } from '../core/decision.ts'
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
 * Says what became of a decision; the first word stands, except that an undo, which is a person's own word, overrules any.
 * `why` is a code.
 */
export async function judgeCase(
  db: Queryable,
  accountId: string,
  decisionId: string,
  judgement: { readonly verdict: Verdict; readonly why: string },
): Promise<void> {
  await query(
    db,
    `UPDATE cases SET verdict = $3, why = $4, judged_at = now()
     WHERE account_id = $1 AND decision_id = $2 AND (verdict IS NULL OR ($4 = 'undone' AND why <> 'undone'))`,
    [accountId, decisionId, judgement.verdict, judgement.why],
  )
}
