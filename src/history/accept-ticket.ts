import { z } from 'zod'
import { explainIssue } from './explain-issue.ts'
import type { Imported, ImportFormat, Place } from './imported.ts'
import { settleTicket } from './settle-ticket.ts'
import { Ticket, TicketEvent, TicketMessage } from './ticket.ts'

const Loose = z.looseObject({ id: z.unknown(), messages: z.array(z.unknown()), events: z.array(z.unknown()) })

/**
 * Checks one would-be canonical ticket. A bad message or event is listed and left out, the rest of the ticket is kept; a ticket that
 * fails as a whole is listed with its first mistake.
 */
export function acceptTicket(candidate: unknown, place: Place, format: ImportFormat): Imported[] {
  const whole = Ticket.safeParse(candidate)
  if (whole.success) return settleTicket(whole.data, place, format)
  return acceptInParts(withoutNulls(candidate), place, format)
}

function acceptInParts(candidate: unknown, place: Place, format: ImportFormat): Imported[] {
  const loose = Loose.safeParse(candidate)
  if (!loose.success) return [skippedTicket(candidate, candidate, loose.error, place)]
  const found: Imported[] = []
  const keep = <T>(what: 'message' | 'event', key: 'messages' | 'events', schema: z.ZodType<T>): T[] =>
    loose.data[key].flatMap((item, index) => {
      const parsed = schema.safeParse(item)
      if (parsed.success) return [parsed.data]
      const { field, ...rest } = explainIssue(parsed.error.issues[0]!, item)
      const name = `${key}[${index}]${field && `.${field}`}`
      found.push({ kind: 'skipped', what, place, ...ticketId(candidate), field: name, ...rest })
      return []
    })
  const repaired = {
    ...loose.data,
    messages: keep('message', 'messages', TicketMessage),
    events: keep('event', 'events', TicketEvent),
  }
  const parsed = Ticket.safeParse(repaired)
  if (!parsed.success) return [skippedTicket(candidate, repaired, parsed.error, place)]
  return [...found, ...settleTicket(parsed.data, place, format)]
}

function skippedTicket(candidate: unknown, checked: unknown, error: z.ZodError, place: Place): Imported {
  const issue = explainIssue(error.issues[0]!, checked)
  if (issue.field === '') return { kind: 'skipped', what: 'line', place, reason: 'This is JSON, but not a ticket.' }
  return { kind: 'skipped', what: 'ticket', place, ...ticketId(candidate), ...issue }
}

function ticketId(candidate: unknown): { ticket?: string } {
  const id = typeof candidate === 'object' && candidate !== null && 'id' in candidate ? candidate.id : undefined
  return typeof id === 'string' ? { ticket: id } : {}
}

/** Many writers say null where the canonical form leaves a key out. Looks as deep as the form goes. */
function withoutNulls(value: unknown, depth = 4): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(item => withoutNulls(item, depth - 1))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null)
      .map(([key, item]) => [key, withoutNulls(item, depth - 1)]),
  )
}
