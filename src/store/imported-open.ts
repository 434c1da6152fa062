import { type Queryable, query } from './query.ts'

/** What an import saw of a ticket: who has it, where it is open and somebody does. */
export interface SeenTicket {
  readonly ticketId: string
  readonly holder?: string
}

/** Notes who had which open ticket when it was imported, in place of what an earlier import saw of these tickets. */
export async function saveImportedOpen(db: Queryable, accountId: string, seen: readonly SeenTicket[]): Promise<void> {
  if (seen.length === 0) return
  const byTicket = new Map(seen.map(each => [each.ticketId, each.holder]))
  const held = [...byTicket].flatMap(([ticketId, holder]) => (holder === undefined ? [] : [{ ticketId, holder }]))
  await query(db, 'DELETE FROM imported_open WHERE account_id = $1 AND ticket_id = ANY($2::text[])', [
    accountId,
    [...byTicket.keys()],
  ])
  if (held.length === 0) return
  await query(
    db,
    `INSERT INTO imported_open (account_id, ticket_id, assignee) SELECT $1, * FROM unnest($2::text[], $3::text[])
     ON CONFLICT (account_id, ticket_id) DO UPDATE SET assignee = excluded.assignee`,
    [accountId, held.map(({ ticketId }) => ticketId), held.map(({ holder }) => holder)],
  )
}
