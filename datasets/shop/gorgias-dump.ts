import type { Ticket, TicketEvent, TicketMessage } from '../../src/history/ticket.ts'
import { AGENTS, TEAMS } from './agents.ts'
import { mix32 } from './random.ts'

/** The ticket as the Gorgias API gives it: the ticket object with its messages and its event log beside it. */
export function toGorgiasDump(ticket: Ticket): Record<string, unknown> {
  const id = Number(ticket.id)
  const { customer } = ticket
  const [firstname, ...rest] = (customer.name ?? '').split(' ')
  const newest = ticket.messages.at(-1)?.at ?? ticket.created_at
  const received = ticket.messages.findLast(message => message.from === 'customer')?.at ?? null
  return {
    id,
    uri: `https://${ticket.account}.gorgias.com/api/tickets/${id}/`,
    external_id: null,
    status: ticket.status,
    priority: ticket.priority ?? 'normal',
    channel: ticket.channel,
    via: viaOf(ticket.channel),
    from_agent: false,
    spam: ticket.spam ?? false,
    language: ticket.language ?? null,
    subject: ticket.subject ?? null,
    meta: null,
    messages_count: ticket.messages.length,
    customer: {
      id: numberOf(customer.id),
      email: customer.email ?? null,
      name: customer.name ?? '',
      firstname: firstname ?? '',
      lastname: rest.join(' '),
      timezone: customer.timezone ?? null,
      channels: [
        ...(customer.email ? [{ type: 'email', address: customer.email, preferred: true }] : []),
        ...(customer.phone ? [{ type: 'phone', address: customer.phone, preferred: false }] : []),
      ],
      integrations: customer.orders
        ? { 4711: { __integration_type__: 'shopify', orders: customer.orders.map(shopOrder) } }
        : {},
    },
    assignee_user: personOf(ticket.assignee?.user),
    assignee_team: teamOf(ticket.assignee?.team),
    tags: ticket.tags.map(name => ({ id: numberOf(name), name, decoration: null })),
    satisfaction_survey: ticket.satisfaction
      ? { score: ticket.satisfaction.score, body_text: ticket.satisfaction.comment ?? null }
      : null,
    created_datetime: ticket.created_at,
    opened_datetime: ticket.created_at,
    last_message_datetime: newest,
    last_received_message_datetime: received,
    updated_datetime: ticket.events.at(-1)?.at ?? newest,
    closed_datetime: ticket.closed_at ?? null,
    snooze_datetime: null,
    trashed_datetime: ticket.events.findLast(event => event.type === 'trashed')?.at ?? null,
    messages: ticket.messages.map(message => toMessage(ticket, message)),
    events: ticket.events.flatMap((event, index) => toEvents(ticket, event, index)),
  }
}

function toMessage(ticket: Ticket, message: TicketMessage): Record<string, unknown> {
  const ours = message.from !== 'customer'
  const note = message.channel === 'internal-note'
  const customer = {
    id: numberOf(ticket.customer.id),
    email: ticket.customer.email ?? null,
    name: ticket.customer.name ?? '',
  }
  const aircall = note && message.from === 'system'
  return {
    id: Number(message.id),
    uri: `https://${ticket.account}.gorgias.com/api/tickets/${ticket.id}/messages/${message.id}/`,
    ticket_id: Number(ticket.id),
    message_id: message.message_id ?? null,
    external_id: null,
    public: message.public,
    channel: message.channel,
    via: message.rule ? 'rule' : aircall ? 'aircall' : note ? 'helpdesk' : viaOf(message.channel),
    from_agent: ours,
    rule_id: message.rule === undefined ? null : numberOf(message.rule),
    sender: ours ? (personOf(message.author) ?? { id: 1, email: null, name: message.author ?? '' }) : customer,
    receiver: note ? null : ours ? customer : null,
    source: {
      type: message.channel,
      from: { address: message.author ?? null, name: null },
      to: (message.to ?? []).map(address => ({ address, name: null })),
      cc: [],
      bcc: [],
    },
    subject: ticket.subject ?? null,
    body_text: message.text ?? null,
    body_html: message.html ?? null,
    stripped_text: null,
    stripped_html: null,
    stripped_signature: null,
    headers: message.headers ?? null,
    attachments: (message.attachments ?? []).map(file => ({
      name: file.name,
      content_type: file.type,
      size: file.size,
      url: 'https://files.example/attachment',
      public: true,
    })),
    macros: message.macro === undefined ? [] : [{ id: numberOf(message.macro), name: message.macro }],
    actions: null,
    intents: [],
    sentiments: [],
    created_datetime: message.at,
    sent_datetime: message.at,
    failed_datetime: null,
  }
}

/** One canonical event as the log's entries; a rule's deeds share a context with the entry that says a rule ran. */
function toEvents(ticket: Ticket, event: TicketEvent, index: number): Record<string, unknown>[] {
  const context = `00000000-0000-4000-8000-${mix32(Number(ticket.id) + index)
    .toString(16)
    .padStart(12, '0')}`
  const base = { context, object_type: 'Ticket', object_id: Number(ticket.id), created_datetime: event.at, uri: null }
  const user = event.actor === 'agent' ? (personOf(ticket.assignee?.user)?.id ?? 1) : null
  const changes = changesOf(event)
  const ran = event.actor === 'rule' && changes.length > 0 ? [{ type: 'rule-executed', data: { id: 77 } }] : []
  return [...ran, ...changes].map(({ type, data }, part) => ({
    id: mix32(Number(ticket.id) + index * 8 + part),
    ...base,
    type,
    user_id: user,
    data,
  }))
}

function changesOf(event: TicketEvent): { type: string; data: Record<string, unknown> }[] {
  const to = event.to as never
  switch (event.type) {
    case 'closed':
      return [{ type: 'ticket-closed', data: {} }]
    case 'reopened':
      return [{ type: 'ticket-reopened', data: {} }]
    case 'tagged':
      return [{ type: 'ticket-tags-added', data: { tags_added: [{ id: numberOf(to), name: to }] } }]
    case 'untagged':
      return [{ type: 'ticket-tags-removed', data: { tags_removed: [{ id: numberOf(to), name: to }] } }]
    case 'snoozed':
      return [{ type: 'ticket-snoozed', data: { snooze_datetime: event.until } }]
    case 'unsnoozed':
      return [{ type: 'ticket-self-unsnoozed', data: {} }]
    case 'spam':
      return [{ type: 'ticket-marked-spam', data: {} }]
    case 'trashed':
      return [{ type: 'ticket-trashed', data: {} }]
    case 'merged':
      return [{ type: 'ticket-merged', data: { merged_into_ticket_id: Number(to) } }]
    case 'priority':
      return [{ type: 'ticket-updated', data: { priority: to } }]
    case 'assigned': {
      const { user, team } = event.to as { user?: string; team?: string }
      const before = (event.from ?? {}) as { user?: string; team?: string }
      return [
        ...(team !== undefined && team !== before.team
          ? [{ type: 'ticket-team-assigned', data: { assignee_team: teamOf(team) } }]
          : []),
        ...(user !== undefined && user !== before.user
          ? [{ type: 'ticket-assigned', data: { assignee_user: personOf(user) } }]
          : []),
        ...(user === undefined && before.user !== undefined ? [{ type: 'ticket-unassigned', data: {} }] : []),
      ]
    }
    default:
      return []
  }
}

function shopOrder(order: NonNullable<Ticket['customer']['orders']>[number]): Record<string, unknown> {
  const cancelled = order.status === 'cancelled'
  return {
    id: numberOf(order.id),
    name: order.id,
    created_at: order.placed_at,
    cancelled_at: null,
    financial_status: cancelled ? 'voided' : order.status === 'refunded' ? 'refunded' : 'paid',
    fulfillment_status: order.shipped_at ? 'fulfilled' : null,
    fulfillments: order.shipped_at ? [{ created_at: order.shipped_at, status: 'success' }] : [],
    total_price: String(order.total ?? 0),
  }
}

function personOf(name: string | undefined): { id: number; email: string; name: string } | null {
  const at = AGENTS.findIndex(agent => agent.name === name)
  return at === -1 ? null : { id: 9000 + at, email: AGENTS[at]!.email, name: AGENTS[at]!.name }
}

function teamOf(name: string | undefined): { id: number; name: string } | null {
  return name === undefined ? null : { id: 300 + TEAMS.indexOf(name as (typeof TEAMS)[number]), name }
}

function viaOf(channel: string): string {
  return { chat: 'gorgias_chat', sms: 'aircall', phone: 'aircall' }[channel] ?? 'email'
}

/** A stable number for things that only have a name here. */
function numberOf(name: string): number {
  let hash = 7
  for (let i = 0; i < name.length; i++) hash = mix32(hash ^ name.charCodeAt(i))
  return hash
}
