import type { TicketKey } from './inbox.ts'
import { type Queryable, query } from './query.ts'

// Helpdesks tell of our own tags, assignments and closes like of anybody's, without saying whose they are. Account time.
const ECHOES_FOR = `interval '30 seconds' / greatest(a.time_scale, 1e-3)`
const QUIET = `interval '1 second' / greatest(a.time_scale, 1e-3)`

/** Nothing of the ticket `t` waits but changes that may be what we have just done ourselves. */
const MAY_BE_ECHOES = `NOT EXISTS (SELECT FROM inbox o WHERE o.account_id = t.account_id AND o.ticket_id = t.ticket_id
    AND o.consumed_by IS NULL AND o.input ->> 'kind' <> 'change')
  AND coalesce((SELECT max(c.updated_at) FROM decisions d
    JOIN commands c ON c.account_id = d.account_id AND c.decision_id = d.decision_id
    WHERE d.account_id = t.account_id AND d.ticket_id = t.ticket_id AND c.status = 'done') > t.first_at - ${ECHOES_FOR}, false)`

/**
 * Those of the tickets that have events which no decision has answered yet, without those where a look will do
 * (`listEchoes`). Of any accounts: it is the operator's door that asks.
 */
export async function findNews(db: Queryable, tickets: readonly TicketKey[]): Promise<TicketKey[]> {
  const rows = await query<Row>(
    db,
    `SELECT t.account_id, t.ticket_id FROM (
       SELECT account_id, ticket_id, (SELECT min(received_at) FROM inbox i
         WHERE i.account_id = k.account_id AND i.ticket_id = k.ticket_id AND i.consumed_by IS NULL) AS first_at
       FROM unnest($1::text[], $2::text[]) AS k (account_id, ticket_id)) t
     LEFT JOIN accounts a USING (account_id)
     WHERE t.first_at IS NOT NULL AND (a.account_id IS NULL OR NOT (${MAY_BE_ECHOES}))`,
    [tickets.map(ticket => ticket.account), tickets.map(ticket => ticket.ticketId)],
  )
  return rows.map(toKey)
}

/**
 * Tickets, of any accounts, of which nothing waits but changes that may be what we have just done ourselves, and have paused
 * for a second: a look at the ticket tells, and most need no turn.
 */
export async function listEchoes(db: Queryable, limit: number): Promise<TicketKey[]> {
  const rows = await query<Row>(
    db,
    `SELECT t.account_id, t.ticket_id FROM (
       SELECT account_id, ticket_id, min(received_at) AS first_at, max(received_at) AS last_at
       FROM inbox WHERE consumed_by IS NULL GROUP BY account_id, ticket_id) t
     JOIN accounts a USING (account_id)
     WHERE t.last_at < now() - ${QUIET} AND ${MAY_BE_ECHOES}
     ORDER BY t.first_at LIMIT $1`,
    [limit],
  )
  return rows.map(toKey)
}

interface Row {
  account_id: string
  ticket_id: string
}

function toKey(row: Row): TicketKey {
  return { account: row.account_id, ticketId: row.ticket_id }
}
