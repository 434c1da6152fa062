import type { Imported } from '../history/imported.ts'
import { importThread } from '../helpdesk/gorgias/read-ticket.ts'
import type { Ticket } from '../history/ticket.ts'
import { readHistory, readHistoryPull } from '../store/history.ts'
import type { Queryable } from '../store/query.ts'

/** An account's stored past as `import` would read it from a file, one ticket at a time. */
export async function* storedHistory(db: Queryable, account: string): AsyncGenerator<Imported> {
  const ownUserId = (await readHistoryPull(db, account))?.ownUserId
  for await (const { ticketId, ...raw } of readHistory(db, account))
    yield* importThread(raw, { file: `${account}/${ticketId}` }, { account, ownUserId })
}

/** The same whole, in order of creation; empty where nothing was brought over. */
export async function loadStoredHistory(db: Queryable, account: string): Promise<Ticket[]> {
  const tickets: Ticket[] = []
  for await (const item of storedHistory(db, account)) if (item.kind === 'ticket') tickets.push(item.ticket)
  const created = new Map(tickets.map(ticket => [ticket, Date.parse(ticket.created_at)]))
  return tickets.sort((a, b) => created.get(a)! - created.get(b)! || (a.id < b.id ? -1 : 1))
}
