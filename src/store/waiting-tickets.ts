import { type Queryable, query } from './query.ts'

/** Open tickets by the person who has them, as of each ticket's newest decision; of those never decided on, as of their import. */
export async function countOpenByMember(db: Queryable, accountId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await query<{ assignee: string; open: number }>(
    db,
    `SELECT assignee, count(*)::float8 AS open FROM (
       SELECT assignee FROM tickets WHERE account_id = $1 AND is_open AND assignee IS NOT NULL
       UNION ALL
       SELECT i.assignee FROM imported_open i WHERE i.account_id = $1 AND NOT EXISTS (
         SELECT FROM tickets t WHERE t.account_id = i.account_id AND t.ticket_id = i.ticket_id AND t.is_open IS NOT NULL)
     ) AS known GROUP BY assignee`,
    [accountId],
  )
  return new Map(rows.map(row => [row.assignee, row.open]))
}

/** A page of tickets whose timer was armed under another policy than this one, by id. */
export async function listArmedUnderOthers(
  db: Queryable,
  accountId: string,
  policyId: string,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await query<{ ticket_id: string }>(
    db,
    `SELECT ticket_id FROM tickets
     WHERE account_id = $1 AND policy_id IS DISTINCT FROM $2 AND ticket_id COLLATE "C" > $3
       AND state ? 'armed'
     ORDER BY ticket_id COLLATE "C" LIMIT $4`,
    [accountId, policyId, after, limit],
  )
  return rows.map(row => row.ticket_id)
}
