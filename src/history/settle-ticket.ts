import { MINUTE } from '../core/time.ts'
import type { Imported, ImportFormat, Place } from './imported.ts'
import type { Ticket } from './ticket.ts'

/** Longer bodies are cut: no person wrote them, and everything after this reads every character. */
export const MAX_BODY_CHARACTERS = 200_000
/** Values of custom fields and events nested deeper than this are dropped: they cannot be written out again safely. */
const MAX_DEPTH = 20

/** Helpdesks store the first message a moment before its ticket; that much goes without saying. */
const CLOCK_SKEW = MINUTE

/** Puts right what can be put right in a valid ticket, and says what it did. */
export function settleTicket(given: Ticket, place: Place, format: ImportFormat): Imported[] {
  const notes: Imported[] = []
  const repaired = (field: string, reason: string): void => {
    notes.push({ kind: 'repaired', place, ticket: given.id, field, reason })
  }
  const ticket: Ticket = { ...given, messages: uniqueMessages(given, place, notes) }
  ticket.messages = ticket.messages.map(message => {
    let cut = message
    for (const key of ['text', 'html'] as const) {
      const body = message[key]
      if (body === undefined || body.length <= MAX_BODY_CHARACTERS) continue
      cut = { ...cut, [key]: cutText(body) }
      repaired(`messages[id ${message.id}].${key}`, `The body was cut to ${MAX_BODY_CHARACTERS} characters.`)
    }
    return cut
  })
  let earliest = ticket.created_at
  for (const message of ticket.messages) if (Date.parse(message.at) < Date.parse(earliest)) earliest = message.at
  if (Date.parse(ticket.created_at) - Date.parse(earliest) > CLOCK_SKEW) {
    repaired('created_at', 'A message is older than its ticket; the ticket now begins with it.')
  }
  ticket.created_at = earliest
  if (isTooDeep(ticket.custom_fields)) {
    delete ticket.custom_fields
    repaired('custom_fields', 'The value is nested too deeply and was dropped.')
  }
  ticket.events = ticket.events.map((event, index) => {
    if (!isTooDeep(event.from) && !isTooDeep(event.to)) return event
    repaired(`events[${index}]`, 'The value is nested too deeply and was dropped.')
    const { from: _from, to: _to, ...rest } = event
    return rest
  })
  return [...notes, { kind: 'ticket', ticket, place, format }]
}

function uniqueMessages(given: Ticket, place: Place, notes: Imported[]): Ticket['messages'] {
  const seen = new Set<string>()
  return given.messages.filter(message => {
    if (!seen.has(message.id)) return seen.add(message.id)
    const field = `messages[id ${message.id}]`
    const reason = 'Another message of the ticket has the same id.'
    notes.push({ kind: 'skipped', what: 'message', place, ticket: given.id, field, reason })
    return false
  })
}

/** Cuts without leaving half a surrogate pair behind. */
function cutText(text: string): string {
  return text.slice(0, MAX_BODY_CHARACTERS).toWellFormed()
}

function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true
    level = level.flatMap(item => (typeof item === 'object' && item !== null ? Object.values(item) : []))
  }
  return false
}
