import type { z } from 'zod'
import { acceptTicket } from '../accept-ticket.ts'
import { EXPECTED_TIME, explainIssue } from '../explain-issue.ts'
import type { Imported, Place } from '../imported.ts'
import { customerToCanonical } from './customer-to-canonical.ts'
import { type CanonicalEvent, eventsToCanonical, type LiveLog } from './events-to-canonical.ts'
import { gorgiasTime } from './gorgias-time.ts'
import { channelName, messageToCanonical, nameOf } from './message-to-canonical.ts'
import { GorgiasEvent, GorgiasMessage, GorgiasTicket } from './schema.ts'

/**
 * A Gorgias ticket, with `messages` and `events` beside its fields, as one canonical ticket. Used for dumps and for live answers alike.
 * Yields exactly one `ticket`, or a `skipped` that says why not; whatever part could not be used is listed besides.
 * @param account used where neither the ticket's domain nor its address names the shop
 * @param live where the ticket is not from a dump
 */
export function gorgiasToCanonical(value: unknown, place: Place, account: string, live?: LiveLog): Imported[] {
  const parsed = GorgiasTicket.safeParse(value)
  if (!parsed.success) {
    const id = String((value as { id?: unknown } | null)?.id ?? '')
    const issue = explainIssue(parsed.error.issues[0]!, value)
    return [{ kind: 'skipped', what: 'ticket', place, ...(id && { ticket: id }), ...issue }]
  }
  const ticket = parsed.data
  const reading = new Reading(place, ticket.id)
  const createdAt = reading.time(ticket.created_datetime)
  const customer = ticket.customer ?? ticket.requester
  if (!createdAt)
    return [{ ...reading.skipped('ticket', 'created_datetime', 'This is no time.'), expected: EXPECTED_TIME }]
  if (!customer)
    return [{ ...reading.skipped('ticket', 'customer', 'A required field is missing.'), expected: 'object' }]

  const messages = reading
    .list('message', 'messages', ticket.messages ?? [], GorgiasMessage)
    .flatMap(({ item, field }) => {
      const at = reading.time(item.created_datetime ?? item.sent_datetime)
      if (at) return [{ item, at }]
      reading.found.push({
        ...reading.skipped('message', `${field}.created_datetime`, 'This is no time.'),
        expected: EXPECTED_TIME,
      })
      return []
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const first = messages.find(({ item }) => item.from_agent !== true)?.item
  const via = first?.via ?? ticket.via ?? ''
  const people = customerToCanonical(customer)
  const tags = ticket.tags ?? []
  const events = readEvents(reading, ticket, live)
  const intents = [...new Set(messages.flatMap(({ item }) => item.intents ?? []).map(nameOf))].filter(
    name => name !== '',
  )
  const created = Date.parse(createdAt)
  const closedAt = ticket.status === 'closed' ? reading.time(ticket.closed_datetime) : undefined
  const trashedAt = reading.time(ticket.trashed_datetime)

  const canonical = {
    schema: 1,
    id: ticket.id,
    account: ticket.account?.domain || domainOf(ticket.uri) || account,
    channel: channelName(ticket.channel ?? first?.channel ?? 'api', ticket.via, via),
    subject: ticket.subject ?? undefined,
    language: ticket.language ?? undefined,
    status: ticket.status,
    priority: ticket.priority ?? undefined,
    spam: ticket.spam ?? undefined,
    trashed: trashedAt ? true : undefined,
    tags: tags.map(nameOf).filter(name => name !== ''),
    custom_fields: customFields(ticket.custom_fields),
    native_intents: intents.length > 0 ? intents : undefined,
    customer: people.customer,
    assignee: assigneeOf(ticket),
    created_at: createdAt,
    closed_at: closedAt,
    satisfaction: satisfactionOf(ticket),
    messages: messages.map(({ item, at }) => messageToCanonical(item, at, via)),
    events: [
      ...events,
      ...(trashedAt && !events.some(event => event.type === 'trashed')
        ? [{ at: trashedAt, type: 'trashed', actor: 'agent', to: true }]
        : []),
      // An order cancelled before the ticket was cancelled at all its moments.
      ...people.cancelled.map(({ id, at }) => ({
        at: Date.parse(at) < created ? createdAt : at,
        type: 'order',
        actor: 'system',
        to: { id, status: 'cancelled' },
      })),
    ],
  }
  return [...reading.found, ...reading.limits(ticket), ...acceptTicket(definedOnly(canonical), place, 'gorgias_dump')]
}

/** What one ticket's reading has met so far. */
class Reading {
  readonly found: Imported[] = []
  readonly place: Place
  readonly ticket: string
  #assumedUtc = false

  constructor(place: Place, ticket: string) {
    this.place = place
    this.ticket = ticket
  }

  time(text: string | null | undefined): string | undefined {
    const read = gorgiasTime(text)
    if (read?.assumedUtc) this.#assumedUtc = true
    return read?.time
  }

  skipped(what: 'ticket' | 'message' | 'event', field: string, reason: string): Extract<Imported, { kind: 'skipped' }> {
    return { kind: 'skipped', what, place: this.place, ticket: this.ticket, field, reason }
  }

  list<T>(what: 'message' | 'event', key: string, items: readonly unknown[], schema: z.ZodType<T>): Listed<T>[] {
    return items.flatMap((item, index) => {
      const field = `${key}[${index}]`
      const parsed = schema.safeParse(item)
      if (parsed.success) return [{ item: parsed.data, index, field }]
      const issue = explainIssue(parsed.error.issues[0]!, item)
      const name = issue.field ? `${field}.${issue.field}` : field
      this.found.push({ ...this.skipped(what, name, issue.reason), expected: issue.expected })
      return []
    })
  }

  limits(ticket: GorgiasTicket): Imported[] {
    const { place } = this
    return [
      ...(this.#assumedUtc ? [{ kind: 'limit' as const, limit: 'zone_assumed_utc' as const, place }] : []),
      ...(ticket.events?.length ? [] : [{ kind: 'limit' as const, limit: 'no_event_log' as const, place }]),
      ...(ticket.messages?.length ? [] : [{ kind: 'limit' as const, limit: 'no_message_text' as const, place }]),
    ]
  }
}

interface Listed<T> {
  readonly item: T
  readonly index: number
  readonly field: string
}

function readEvents(reading: Reading, ticket: GorgiasTicket, live: LiveLog | undefined): CanonicalEvent[] {
  const tagNames = new Map<string, string>()
  for (const tag of ticket.tags ?? []) {
    if (typeof tag === 'object' && tag.id && tag.name) tagNames.set(tag.id, tag.name)
  }
  const dated = reading.list('event', 'events', ticket.events ?? [], GorgiasEvent).flatMap(({ item, index, field }) => {
    const time = reading.time(item.created_datetime)
    if (time) return [{ ...item, time, index }]
    const skipped = reading.skipped('event', `${field}.created_datetime`, 'This is no time.')
    reading.found.push({ ...skipped, expected: EXPECTED_TIME })
    return []
  })
  dated.sort((a, b) => Date.parse(a.time) - Date.parse(b.time))
  const { events, problems } = eventsToCanonical(dated, tagNames, live)
  for (const { index, reason } of problems) reading.found.push(reading.skipped('event', `events[${index}]`, reason))
  return events
}

function assigneeOf(ticket: GorgiasTicket): { user?: string; team?: string } | undefined {
  const user = ticket.assignee_user?.email || ticket.assignee_user?.name || ticket.assignee_user?.id
  const team = ticket.assignee_team?.name || ticket.assignee_team?.id
  return user || team ? { ...(user && { user }), ...(team && { team }) } : undefined
}

function satisfactionOf(ticket: GorgiasTicket): { score: number; comment?: string } | undefined {
  const { score, body_text } = ticket.satisfaction_survey ?? {}
  return typeof score === 'number' ? { score, ...(body_text && { comment: body_text }) } : undefined
}

/** Custom fields come as a list or keyed by id; each value may carry its definition. */
function customFields(given: GorgiasTicket['custom_fields']): Record<string, unknown> | undefined {
  const entries = Object.entries(given ?? {}).flatMap(([key, item]: [string, unknown]) => {
    if (typeof item !== 'object' || item === null) return item === null ? [] : [[key, item] as const]
    const { value, field, id } = item as { value?: unknown; field?: { label?: unknown }; id?: unknown }
    if (value === undefined || value === null) return []
    const label = field?.label ?? (Array.isArray(given) ? id : key)
    return label === undefined ? [] : [[String(label), value] as const]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** `acme` from `https://acme.gorgias.com/api/tickets/1`. */
function domainOf(uri: string | null | undefined): string | undefined {
  return /^https?:\/\/([a-z0-9-]{1,63})\.gorgias\.com\//i.exec(uri ?? '')?.[1]
}

function definedOnly(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined))
}
