import { acceptTicket } from '../accept-ticket.ts'
import { gorgiasTime } from '../gorgias/gorgias-time.ts'
import type { Imported, Place } from '../imported.ts'
import type { Column, Columns } from './columns.ts'

/** One row of a ticket export as a canonical ticket. There is no thread in it: at most the first message, mostly none. */
export function rowToTicket(
  values: Readonly<Record<string, string>>,
  columns: Columns,
  account: string,
  place: Place,
): Imported[] {
  const get = (column: Column): string | undefined => {
    const header = columns.known[column]
    return (header === undefined ? undefined : values[header]?.trim()) || undefined
  }
  const id = get('id')
  if (!id) return [problem(place, undefined, columns.known.id!, 'A required field is missing.', 'the ticket’s id')]
  const created = gorgiasTime(get('created'))
  if (!created) {
    return [problem(place, id, columns.known.created!, 'This is no time.', 'a time such as 2026-03-01 09:30:00')]
  }
  const found: Imported[] = []
  const closed = gorgiasTime(get('closed'))
  if (get('closed') && !closed) {
    found.push({
      kind: 'repaired',
      place,
      ticket: id,
      field: columns.known.closed!,
      reason: 'This is no time; it was left out.',
    })
  }
  if (created.assumedUtc || closed?.assumedUtc) found.push({ kind: 'limit', limit: 'zone_assumed_utc', place })
  const email = get('customerEmail')
  const customerId = get('customerId') ?? email?.toLowerCase()
  if (!customerId) found.push({ kind: 'limit', limit: 'no_customer_ids', place })
  const user = get('assigneeEmail') ?? get('assigneeName')
  const team = get('team')
  const score = Number(get('score') ?? Number.NaN)
  const comment = get('comment')
  const body = get('body')
  const channel = get('channel')?.toLowerCase() ?? 'email'
  const fields = columns.fields.flatMap(([name, header]) =>
    values[header]?.trim() ? [[name, values[header]!.trim()]] : [],
  )
  const label = get('label')
  if (label) fields.push(['label', label])
  const intent = fields.find(([name]) => name!.toLowerCase() === 'ai intent')?.[1]
  found.push({ kind: 'limit', limit: body ? 'first_message_only' : 'no_message_text', place })
  const ticket = {
    schema: 1,
    id,
    account,
    channel,
    subject: get('subject'),
    language: get('language')?.toLowerCase(),
    status: get('status')?.toLowerCase() ?? (closed ? 'closed' : 'open'),
    priority: get('priority')?.toLowerCase(),
    tags: (get('tags') ?? '').split(/[,;]/).flatMap(tag => tag.trim() || []),
    custom_fields: fields.length > 0 ? Object.fromEntries(fields) : undefined,
    native_intents: intent ? [intent] : undefined,
    customer: { id: customerId ?? `customer of ${id}`, email, name: get('customerName') },
    assignee: user || team ? { user, team } : undefined,
    created_at: created.time,
    closed_at: closed?.time,
    satisfaction: Number.isNaN(score) ? undefined : { score, comment },
    messages: body ? [{ id: `${id}#1`, at: created.time, from: 'customer', channel, public: true, text: body }] : [],
    events: [],
  }
  return [...found, ...acceptTicket(ticket, place, 'gorgias_csv')]
}

function problem(place: Place, ticket: string | undefined, field: string, reason: string, expected: string): Imported {
  return { kind: 'skipped', what: 'ticket', place, ...(ticket && { ticket }), field, reason, expected }
}
