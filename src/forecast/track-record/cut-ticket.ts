import type { Instant } from '../../core/time.ts'
import type { Ticket } from '../../history/ticket.ts'

/**
 * A ticket as an export at `at` would have held it, as far as that can be told: once nothing more happens on it, it is what it is in the
 * end; before, it has the tags, fields and holder that events have dated by then, and none of what no event dates.
 */
export function cutTicket(ticket: Ticket, at: Instant): Ticket {
  if (lastSign(ticket) < at) return ticket
  const { assignee: _assignee, custom_fields: _fields, native_intents: _intents, ...rest } = ticket
  const isBefore = (each: { readonly at: string }): boolean => Date.parse(each.at) < at
  const events = ticket.events.filter(isBefore)
  const tags = new Set<string>()
  const fields: Record<string, string> = {}
  let assignee: Ticket['assignee']
  for (const { type, to } of events) {
    if (type === 'tagged' && typeof to === 'string') tags.add(to)
    else if (type === 'untagged' && typeof to === 'string') tags.delete(to)
    else if (type === 'assigned') assignee = to as Ticket['assignee']
    else if (type === 'field') Object.assign(fields, fieldOf(to))
  }
  return {
    ...rest,
    messages: ticket.messages.filter(isBefore),
    events,
    tags: [...tags],
    custom_fields: fields,
    ...(assignee !== undefined && { assignee }),
  }
}

function fieldOf(to: unknown): Readonly<Record<string, string>> {
  const { name, value } = (to ?? {}) as { readonly name?: unknown; readonly value?: unknown }
  return typeof name === 'string' && typeof value === 'string' ? { [name]: value } : {}
}

/** When anything happened on it for the last time. */
export function lastSign(ticket: Ticket): Instant {
  let last = Date.parse(ticket.created_at)
  for (const { at } of ticket.messages) last = Math.max(last, Date.parse(at))
  for (const { at } of ticket.events) last = Math.max(last, Date.parse(at))
  return last
}
