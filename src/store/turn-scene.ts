import { RehearsalError } from '../errors/rehearsal-error.ts'
import { ACCOUNT_COLUMNS, type Account, type AccountRow, toAccount } from './accounts.ts'
import type { WaitingEvent } from './inbox.ts'
import { type Queryable, query } from './query.ts'
import { type StoredTicket, type TicketRow, toStored } from './tickets.ts'

/** What a turn begins with, as of one moment. */
export interface TurnScene {
  readonly account: Account
  readonly stored: StoredTicket
  /** The oldest decision whose commands are not all carried out. */
  readonly unfinished?: string
  /** What no decision has answered yet, in order of arrival; `own` where it is a message of ours come back. */
  readonly waiting: readonly (WaitingEvent & { readonly own: boolean })[]
}

/** One statement: a turn is taken for every delivery. @throws RehearsalError `not_found` for an unknown account. */
export async function readTurnScene(db: Queryable, accountId: string, ticketId: string): Promise<TurnScene> {
  const [row] = await query<AccountRow & TicketRow & { unfinished: string | null; waiting: TurnScene['waiting'] }>(
    db,
    `SELECT ${ACCOUNT_COLUMNS}, t.state, t.next_seq, t.wake_at, t.decided_at, t.policy_id,
       (SELECT c.decision_id FROM commands c JOIN decisions d USING (account_id, decision_id)
        WHERE c.account_id = $1 AND c.ticket_id = $2 AND c.status IN ('pending', 'reserved')
        ORDER BY d.seq LIMIT 1) AS unfinished,
       (SELECT coalesce(json_agg(json_build_object('seq', i.seq, 'input', i.input, 'own',
          i.input ->> 'kind' = 'message' AND EXISTS (SELECT FROM commands m WHERE m.account_id = i.account_id
            AND m.ticket_id = i.ticket_id AND m.message_id = i.input ->> 'id')) ORDER BY i.seq), '[]')
        FROM inbox i WHERE i.account_id = $1 AND i.ticket_id = $2 AND i.consumed_by IS NULL) AS waiting
     FROM accounts a LEFT JOIN tickets t ON t.account_id = a.account_id AND t.ticket_id = $2 WHERE a.account_id = $1`,
    [accountId, ticketId],
  )
  if (!row) throw new RehearsalError('not_found', 'There is no such account.', { details: { account: accountId } })
  const { unfinished, waiting } = row
  return { account: toAccount(row), stored: toStored(row), waiting, ...(unfinished !== null && { unfinished }) }
}
