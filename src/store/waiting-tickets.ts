import type { WaitingTicket } from '../core/context.ts'
import type { Instant } from '../core/time.ts'
import { type Queryable, query } from './query.ts'

/** The customer's other tickets on which a nudge is planned, by due time. */
export async function readWaitingTickets(
  db: Queryable,
  accountId: string,
  customerId: string,
  exceptTicketId: string,
): Promise<WaitingTicket[]> {
  const rows = await query<{ ticket_id: string; brand: string | null; due: number }>(
    db,
    `SELECT ticket_id, brand, (state -> 'armed' ->> 'due')::float8 AS due FROM tickets
     WHERE account_id = $1 AND customer_id = $2 AND ticket_id <> $3
       AND state -> 'armed' ->> 'kind' = 'follow_up'
     ORDER BY due, ticket_id COLLATE "C"`,
    [accountId, customerId, exceptTicketId],
  )
  return rows.map(row => ({ id: row.ticket_id, due: row.due, ...(row.brand !== null && { brand: row.brand }) }))
}

/** When a message of ours on another ticket last spoke for this one too; a message that was dropped does not count. */
export async function readCoveredAt(
  db: Queryable,
  accountId: string,
  customerId: string,
  ticketId: string,
): Promise<Instant | undefined> {
  const [row] = await query<{ at: Date | null }>(
    db,
    'SELECT max(at) AS at FROM contact_budget WHERE account_id = $1 AND customer_id = $2 AND $3 = ANY(covers)',
    [accountId, customerId, ticketId],
  )
  return row?.at?.getTime()
}

/** Open tickets by the person they are assigned to, as of each ticket's newest decision. */
export async function countOpenByMember(db: Queryable, accountId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await query<{ assignee: string; open: number }>(
    db,
    `SELECT assignee, count(*)::float8 AS open FROM tickets
     WHERE account_id = $1 AND is_open AND assignee IS NOT NULL GROUP BY assignee`,
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
