import type { Input } from '../core/turn.ts'
import { byTime } from './by-time.ts'
import { prepareTicket } from './prepare-ticket.ts'
import type { Ticket } from './ticket.ts'

/** Everything that ever happened to a ticket, as inputs, ascending by (at, id). Event ids are `type@` the helpdesk's id, or the index in the file. */
export function inputsOf(ticket: Ticket): Input[] {
  const { messages, events } = prepareTicket(ticket)
  const inputs: Input[] = []
  for (const { id, at, from, public: isPublic, channel } of messages) {
    inputs.push({ kind: 'message', id, at, from, public: isPublic, channel })
  }
  for (const { id, at, type, actor } of events) inputs.push({ kind: 'event', id, at, type, actor })
  return inputs.sort(byTime)
}
