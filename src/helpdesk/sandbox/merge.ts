import type { Cause, Desk } from './desk.ts'
import type { TicketRecord } from './records.ts'
import { updateTicket } from './ticket-changes.ts'

/** Moves a ticket's conversation into another one of the same customer; what is left of it is closed and says where it went. */
export function mergeTickets(desk: Desk, source: TicketRecord, target: TicketRecord, cause: Cause): void {
  const moved = desk.store.messagesByTicket.get(source.id) ?? []
  const thread = desk.store.messagesByTicket.get(target.id) ?? []
  for (const message of moved) message.ticket_id = target.id
  const joined = [...thread, ...moved].sort((a, b) => (a.created_datetime < b.created_datetime ? -1 : 1))
  desk.store.messagesByTicket.set(target.id, joined)
  desk.store.messagesByTicket.set(source.id, [])
  desk.record('ticket-merged', source.id, cause, { merged_into_ticket_id: target.id })
  if (source.status === 'open') updateTicket(desk, source, { status: 'closed' }, cause)
  else desk.touch(source, cause)
  desk.touch(target, cause)
}
