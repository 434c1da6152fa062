import type { WaitingTicket } from '../core/context.ts'
import { DAY, type Instant } from '../core/time.ts'
import type { CustomerRecord } from './customers.ts'
import { type Queryable, query } from './query.ts'

/** What a decision on one of the customer's tickets has to know of them, as of one moment. */
export interface CustomerScene extends CustomerRecord {
  /** Moments of our messages in the 7 days before, ascending. A dropped message does not count. */
  readonly contacts: readonly Instant[]
  /** The customer's other tickets on which a nudge is planned, by due time. */
  readonly waiting: readonly WaitingTicket[]
  /** When a message of ours on another ticket last spoke for this one too. */
  readonly coveredAt?: Instant
}

interface Row {
  stopped: string[] | null
  timezone: string | null
  contacts: Date[]
  covered_at: Date | null
  waiting: { id: string; brand: string | null; due: number }[]
}

/** One statement: every turn asks. */
export async function readCustomerScene(
  db: Queryable,
  accountId: string,
  of: { readonly customerId: string; readonly ticketId: string; readonly at: Instant },
): Promise<CustomerScene> {
  const [row] = await query<Row>(
    db,
    `SELECT c.stopped_channels AS stopped, c.timezone,
       ARRAY(SELECT at FROM contact_budget WHERE account_id = $1 AND customer_id = $2 AND at > $4
             ORDER BY at, command_id) AS contacts,
       (SELECT max(at) FROM contact_budget WHERE account_id = $1 AND customer_id = $2 AND $3 = ANY(covers)) AS covered_at,
       (SELECT coalesce(json_agg(json_build_object('id', t.ticket_id, 'brand', t.brand, 'due', t.due)
            ORDER BY t.due, t.ticket_id COLLATE "C"), '[]')
        FROM (SELECT ticket_id, brand, (state -> 'armed' ->> 'due')::float8 AS due FROM tickets
              WHERE account_id = $1 AND customer_id = $2 AND ticket_id <> $3
                AND state -> 'armed' ->> 'kind' = 'follow_up') t) AS waiting
     FROM (VALUES (1)) AS one LEFT JOIN customers c ON c.account_id = $1 AND c.customer_id = $2`,
    [accountId, of.customerId, of.ticketId, new Date(of.at - 7 * DAY)],
  )
  const { stopped, timezone, contacts, covered_at: coveredAt, waiting } = row!
  return {
    stopped: stopped ?? [],
    ...(timezone !== null && { timezone }),
    contacts: contacts.map(at => at.getTime()),
    waiting: waiting.map(({ id, due, brand }) => ({ id, due, ...(brand !== null && { brand }) })),
    ...(coveredAt !== null && { coveredAt: coveredAt.getTime() }),
  }
}
