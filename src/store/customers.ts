import type { Instant } from '../core/time.ts'
import { type Queryable, query } from './query.ts'

export interface CustomerRecord {
  /** Channels on which the customer said STOP. */
  readonly stopped: readonly string[]
  readonly timezone?: string
}

export async function readCustomer(db: Queryable, accountId: string, customerId: string): Promise<CustomerRecord> {
  const [row] = await query<{ stopped_channels: string[]; timezone: string | null }>(
    db,
    'SELECT stopped_channels, timezone FROM customers WHERE account_id = $1 AND customer_id = $2',
    [accountId, customerId],
  )
  return { stopped: row?.stopped_channels ?? [], ...(row?.timezone && { timezone: row.timezone }) }
}

/** Notes STOP or START on one channel. */
export async function writeConsent(
  db: Queryable,
  accountId: string,
  customerId: string,
  change: { channel: string; consent: 'stop' | 'start' },
): Promise<void> {
  await query(
    db,
    `INSERT INTO customers (account_id, customer_id, stopped_channels)
     VALUES ($1, $2, CASE WHEN $4::boolean THEN ARRAY[$3::text] ELSE '{}'::text[] END)
     ON CONFLICT (account_id, customer_id) DO UPDATE SET updated_at = now(),
       stopped_channels = array_remove(customers.stopped_channels, $3) || CASE WHEN $4::boolean THEN ARRAY[$3::text] ELSE '{}'::text[] END`,
    [accountId, customerId, change.channel, change.consent === 'stop'],
  )
}

export async function reserveContact(
  db: Queryable,
  accountId: string,
  customerId: string,
  contact: { commandId: string; at: Instant; covers?: readonly string[] },
): Promise<void> {
  await query(
    db,
    `INSERT INTO contact_budget (account_id, customer_id, command_id, at, covers) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING`,
    [accountId, customerId, contact.commandId, new Date(contact.at), contact.covers ?? []],
  )
}

/** Gives a reservation back: the message was certainly not sent. */
export async function releaseContact(db: Queryable, accountId: string, commandId: string): Promise<void> {
  await query(db, 'DELETE FROM contact_budget WHERE account_id = $1 AND command_id = $2', [accountId, commandId])
}
