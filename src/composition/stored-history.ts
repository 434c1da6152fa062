import type { Milliseconds } from '../core/time.ts'
import { importThread } from '../helpdesk/gorgias/read-ticket.ts'
import type { Imported } from '../history/imported.ts'
import type { Ticket } from '../history/ticket.ts'
import { readHistory, readHistoryPull, readHistoryTickets, readNewestHistory } from '../store/history.ts'
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

/** Those of the newest `most` stored tickets that were opened within this time of the newest one, in no order that counts. */
export async function loadNewestHistory(
  db: Queryable,
  account: string,
  { within, most }: { readonly within: Milliseconds; readonly most: number },
): Promise<Ticket[]> {
  const ownUserId = (await readHistoryPull(db, account))?.ownUserId
  const tickets: Ticket[] = []
  for await (const { ticketId, ...raw } of readNewestHistory(db, account, most)) {
    const found = importThread(raw, { file: `${account}/${ticketId}` }, { account, ownUserId })
    for (const item of found) if (item.kind === 'ticket') tickets.push(item.ticket)
  }
  const newest = tickets.reduce((latest, { created_at }) => Math.max(latest, Date.parse(created_at)), 0)
  return tickets.filter(({ created_at }) => Date.parse(created_at) >= newest - within)
}

/** The team each of these tickets stands with, as of the last import; those that were not brought over are absent. */
export async function storedTeams(
  db: Queryable,
  account: string,
  ticketIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const teams = new Map<string, string>()
  for (const { ticketId, ticket } of await readHistoryTickets(db, account, ticketIds)) {
    const raw = { ticket, messages: [], events: [] }
    const found = importThread(raw, { file: account }, { account, ownUserId: undefined })
    const team = found.find(item => item.kind === 'ticket')?.ticket.assignee?.team
    if (team !== undefined) teams.set(ticketId, team)
  }
  return teams
}
