import type pg from 'pg'
import { finishCommand } from './commands.ts'
import { inTransaction, query } from './query.ts'
import { lockTicket } from './tickets.ts'

/**
 * Ends a message that nobody can say reached the customer, and leaves its ticket to people from here on: both or neither. False, and
 * nothing is changed, where another call knew its end first.
 */
export async function endUnconfirmed(
  pool: pg.Pool,
  accountId: string,
  ticketId: string,
  commandId: string,
): Promise<boolean> {
  return inTransaction(pool, async client => {
    // The ticket first, as everybody who locks both.
    await lockTicket(client, accountId, ticketId)
    const end = { status: 'unconfirmed', note: 'unconfirmed_send' } as const
    if ((await finishCommand(client, accountId, commandId, end)) === undefined) return false
    await query(
      client,
      `UPDATE tickets SET state = (state - 'armed') || '{"handedOver": "unconfirmed_send"}', wake_at = NULL, updated_at = now()
       WHERE account_id = $1 AND ticket_id = $2`,
      [accountId, ticketId],
    )
    return true
  })
}
