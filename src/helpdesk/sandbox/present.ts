import type { CustomerRecord, EventRecord, MessageRecord, TicketRecord, UserRecord } from './records.ts'
import type { Store } from './store.ts'

/** Messages of a ticket that reads may show by now, oldest first. */
export function visibleMessages(store: Store, ticketId: number, now: number): MessageRecord[] {
  return (store.messagesByTicket.get(ticketId) ?? []).filter(message => message.visible_at <= now)
}

function presentPerson(store: Store, id: number | null): Record<string, unknown> | null {
  if (id === null) return null
  const person: UserRecord | CustomerRecord | undefined = store.users.get(id) ?? store.customers.get(id)
  if (person === undefined) return null
  const { email, name, firstname, lastname } = person
  return { id, email, name, firstname, lastname, meta: { name_set_via: store.users.has(id) ? 'agent' : 'email' } }
}

export function presentCustomer(customer: CustomerRecord): Record<string, unknown> {
  return { ...customer }
}

/** The stripped forms are null, as Gorgias leaves them on fresh messages: readers must strip quotes themselves. */
export function presentMessage(store: Store, message: MessageRecord): Record<string, unknown> {
  const { visible_at: _, sender_id, receiver_id, ...plain } = message
  return {
    ...plain,
    uri: `/api/tickets/${message.ticket_id}/messages/${message.id}/`,
    sender: presentPerson(store, sender_id),
    receiver: message.public ? presentPerson(store, receiver_id) : null,
    stripped_text: null,
    stripped_html: null,
    stripped_signature: null,
    actions: null,
    macros: [],
    intents: [],
    sentiments: [],
    is_retriable: message.failed_datetime !== null,
    deleted_datetime: null,
    opened_datetime: null,
  }
}

/** The short form of lists: no messages, an excerpt instead. */
export function presentTicketInList(store: Store, ticket: TicketRecord, now: number): Record<string, unknown> {
  const messages = visibleMessages(store, ticket.id, now)
  const last = messages.at(-1)
  return {
    ...presentTicketFields(store, ticket),
    excerpt: (last?.body_text ?? '').slice(0, 200),
    messages_count: messages.length,
    is_unread: last !== undefined && !last.from_agent,
    integrations: [],
  }
}

/** The full form of one ticket. Custom fields come only when asked for. */
export function presentTicket(
  store: Store,
  ticket: TicketRecord,
  now: number,
  options: { customFields: boolean } = { customFields: false },
): Record<string, unknown> {
  const channels = new Set(visibleMessages(store, ticket.id, now).map(message => message.channel))
  return {
    ...presentTicketFields(store, ticket),
    messages: visibleMessages(store, ticket.id, now).map(message => presentMessage(store, message)),
    custom_fields: options.customFields ? presentCustomFields(store, ticket) : null,
    satisfaction_survey: null,
    reply_options: Object.fromEntries([...channels, 'internal-note'].map(channel => [channel, { answerable: true }])),
  }
}

function presentTicketFields(store: Store, ticket: TicketRecord): Record<string, unknown> {
  const { custom_values: _, tag_ids, ...plain } = ticket
  const customer = store.customers.get(ticket.customer_id)
  const team = ticket.assignee_team_id === null ? undefined : store.teams.get(ticket.assignee_team_id)
  const person = customer === undefined ? null : presentCustomer(customer)
  return {
    ...plain,
    uri: `/api/tickets/${ticket.id}/`,
    customer: person,
    requester: person,
    assignee_user: presentPerson(store, ticket.assignee_user_id),
    assignee_team: team === undefined ? null : { id: team.id, name: team.name, decoration: team.decoration },
    tags: tag_ids.map(id => store.tags.get(id)).filter(tag => tag !== undefined),
  }
}

/** Keyed by definition id, as the single ticket shows them with `relationships=custom_fields`. */
function presentCustomFields(store: Store, ticket: TicketRecord): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(ticket.custom_values).map(([id, value]) => [
      id,
      { id: Number(id), value, prediction: null, field: store.customFields.get(Number(id)) ?? null },
    ]),
  )
}

export function presentEvent(event: EventRecord): Record<string, unknown> {
  return { ...event }
}
