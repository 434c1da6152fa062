import type { Cause, Desk } from './desk.ts'
import { invalid } from './gorgias-error.ts'
import { htmlToPlain } from './html-to-plain.ts'
import { resolveSender } from './people.ts'
import type { Address, MessageRecord, TicketRecord } from './records.ts'
import { mailSender } from './senders.ts'

export interface MessageFields {
  readonly channel?: unknown
  readonly via?: unknown
  readonly from_agent?: unknown
  readonly [other: string]: unknown
}

/**
 * Adds a message. One from an agent, public and without `sent_datetime`, goes to the customer a moment later; with it,
 * it is taken as sent before. Creating is not sending: a mail from an address that is none of the account's is taken, and fails
 * then. A repeated `external_id` is accepted: nothing here protects a sender from itself.
 */
export function addMessage(desk: Desk, ticket: TicketRecord, fields: MessageFields, cause: Cause): MessageRecord {
  for (const field of ['channel', 'via', 'from_agent'] as const) {
    if (fields[field] === undefined) throw invalid(field, 'Missing data for required field.')
  }
  const fromAgent = fields.from_agent === true
  const channel = String(fields.channel)
  const note = channel === 'internal-note'
  const html = text(fields, 'body_html')
  const now = desk.clock.now()
  const created = text(fields, 'created_datetime') ?? desk.stamp()
  const message: MessageRecord = {
    id: desk.store.nextId('message'),
    ticket_id: ticket.id,
    message_id: text(fields, 'message_id'),
    external_id: text(fields, 'external_id'),
    public: note ? false : fields['public'] !== false,
    channel,
    via: String(fields.via),
    from_agent: fromAgent,
    rule_id: typeof fields['rule_id'] === 'number' ? fields['rule_id'] : null,
    integration_id: typeof fields['integration_id'] === 'number' ? fields['integration_id'] : null,
    sender_id: resolveSender(desk.store, fields['sender'], { fromAgent, ticket, actor: cause.actor }),
    receiver_id: fromAgent && !note ? ticket.customer_id : null,
    source: (fields['source'] as MessageRecord['source'] | undefined) ?? null,
    subject: text(fields, 'subject'),
    body_text: text(fields, 'body_text') ?? (html === null ? null : htmlToPlain(html)),
    body_html: html,
    headers: (fields['headers'] as Record<string, string> | undefined) ?? null,
    attachments: Array.isArray(fields['attachments']) ? fields['attachments'] : [],
    meta: (fields['meta'] as Record<string, unknown> | undefined) ?? null,
    created_datetime: created,
    sent_datetime: text(fields, 'sent_datetime') ?? (fromAgent && !note ? null : created),
    failed_datetime: null,
    last_sending_error: null,
    visible_at: now + desk.visibilityDelay,
  }
  desk.store.messages.set(message.id, message)
  const thread = desk.store.messagesByTicket.get(ticket.id) ?? []
  thread.push(message)
  desk.store.messagesByTicket.set(ticket.id, thread)
  if (message.public) ticket.last_message_datetime = created
  if (!fromAgent) ticket.last_received_message_datetime = created
  ticket.updated_datetime = desk.stamp()
  desk.ledger.add({
    kind: 'message_created',
    by: cause.actor,
    ticketId: ticket.id,
    detail: { messageId: message.id, channel, public: message.public, fromAgent, externalId: message.external_id },
  })
  if (message.public && fromAgent && message.sent_datetime === null) deliverSoon(desk, ticket, message)
  return message
}

/** Tells rules and webhooks; on the ticket's first message also that the ticket exists. */
export function announceMessage(desk: Desk, message: MessageRecord, cause: Cause): void {
  desk.record('ticket-message-created', message.ticket_id, cause, { id: message.id })
  const first = desk.store.messagesByTicket.get(message.ticket_id)?.[0] === message
  if (first) desk.emit('ticket-created', message.ticket_id, cause)
  desk.emit('ticket-message-created', message.ticket_id, cause, message)
  desk.emit('ticket-updated', message.ticket_id, cause)
}

function deliverSoon(desk: Desk, ticket: TicketRecord, message: MessageRecord): void {
  if (desk.sendingDelay === 0) deliver(desk, ticket, message)
  else desk.clock.schedule(desk.clock.now() + desk.sendingDelay, () => deliver(desk, ticket, message))
}

function deliver(desk: Desk, ticket: TicketRecord, message: MessageRecord): void {
  const to = (message.source?.to ?? []).map((address: Address) => address.address).filter(address => address !== '')
  const detail = { messageId: message.id, channel: message.channel, externalId: message.external_id }
  const cause = desk.cause({ kind: 'system' })
  const from = message.channel === 'email' ? mailSender(desk.store, message) : (message.source?.from?.address ?? '')
  if (to.length === 0 || from === undefined) {
    const error = to.length === 0 ? 'The message has no recipient.' : 'The sender is no mailbox of the account.'
    message.failed_datetime = desk.stamp()
    message.last_sending_error = { error }
    desk.ledger.add({ kind: 'message_failed', by: cause.actor, ticketId: ticket.id, detail })
    desk.emit('ticket-message-failed', ticket.id, cause, message)
    return
  }
  message.sent_datetime = desk.stamp()
  desk.outbox.push({
    at: desk.clock.now(),
    ticketId: ticket.id,
    messageId: message.id,
    channel: message.channel,
    from,
    to,
    text: message.body_text ?? '',
    externalId: message.external_id,
  })
  desk.ledger.add({ kind: 'message_sent', by: cause.actor, ticketId: ticket.id, detail: { ...detail, to } })
}

function text(fields: MessageFields, key: string): string | null {
  const value = fields[key]
  return typeof value === 'string' ? value : null
}
