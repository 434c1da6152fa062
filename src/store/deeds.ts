import type { Instant } from '../core/time.ts'
import { type Queryable, query } from './query.ts'

/** What became of a stretch of time: how often each, most frequent first. */
export interface Deeds {
  /** Carried out, by kind of command. */
  readonly done: readonly (readonly [string, number])[]
  /** Decisions of which nothing was written, by reason. */
  readonly leftAlone: readonly (readonly [string, number])[]
  readonly undone: number
  /** Closes that what followed contradicted. */
  readonly wrongCloses: number
}

/** What was done and left in [from, to), account time. */
export async function readDeeds(db: Queryable, accountId: string, from: Instant, to: Instant): Promise<Deeds> {
  const range = [accountId, new Date(from), new Date(to)]
  const done = await query<{ kind: string; n: number }>(
    db,
    `SELECT c.kind, count(*) AS n FROM commands c JOIN decisions d USING (account_id, decision_id)
     WHERE c.account_id = $1 AND d.at >= $2 AND d.at < $3 AND d.undoes IS NULL AND d.stage IN ('canary', 'full')
       AND c.status = 'done' AND c.kind <> 'note'
     GROUP BY 1 ORDER BY 2 DESC, 1`,
    range,
  )
  const leftAlone = await query<{ reason: string; n: number }>(
    db,
    `SELECT d.reason, count(*) AS n FROM decisions d
     WHERE d.account_id = $1 AND d.at >= $2 AND d.at < $3 AND d.undoes IS NULL
       AND NOT EXISTS (SELECT 1 FROM commands c WHERE c.account_id = d.account_id AND c.decision_id = d.decision_id
         AND c.status IN ('done', 'unconfirmed', 'pending', 'reserved'))
     GROUP BY 1 ORDER BY 2 DESC, 1`,
    range,
  )
  const [wrong] = await query<{ undone: number; closes: number }>(
    db,
    `SELECT count(*) FILTER (WHERE why = 'undone') AS undone,
       count(*) FILTER (WHERE kind = 'close' AND verdict = 'wrong' AND why <> 'undone') AS closes
     FROM cases WHERE account_id = $1 AND at >= $2 AND at < $3`,
    range,
  )
  return {
    done: done.map(row => [row.kind, row.n]),
    leftAlone: leftAlone.map(row => [row.reason, row.n]),
    undone: wrong!.undone,
    wrongCloses: wrong!.closes,
  }
}
