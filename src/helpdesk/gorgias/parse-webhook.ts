import { z } from 'zod'
import type { Sender } from '../../core/ticket-view.ts'
import type { Instant } from '../../core/time.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { gorgiasTime } from '../../history/gorgias/gorgias-time.ts'
import { isOwnMessage } from './own-mark.ts'
import { Id, RawMessage, RawTicket } from './schema.ts'

/** One row for the durable inbox. Ids, times and flags only: the words are read from the helpdesk when the turn comes. */
export interface InboxInput {
  /** The same for every delivery of the same thing, whichever trigger brought it. */
  readonly externalId: string
  readonly ticketId: string
  readonly kind: 'message' | 'event'
  readonly at: Instant
  /** The webhook's trigger, as `ticket-status-updated`. */
  readonly trigger: string
  readonly messageId?: string
  readonly from?: Sender
  readonly public?: boolean
  /** Our own write coming back. */
  readonly own: boolean
}

const Envelope = z.object({
  ticket: z.unknown().optional(),
  message: z.unknown().optional(),
  messages: z.array(z.unknown()).nullish().catch(undefined),
  event: z
    .object({ type: z.string().nullish().catch(undefined), user_id: Id.nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
})
const Times = z.object({
  updated_datetime: z.string().nullish().catch(undefined),
  created_datetime: z.string().nullish().catch(undefined),
})

/**
 * Reads a delivery: the whole context with the ticket at the top or under `ticket`, with real types or with everything
 * as text, or a bare message.
 * @param trigger from the header our integrations carry; without it the shape decides
 * @throws RehearsalError `bad_input` naming the field
 */
export function parseWebhook(
  body: unknown,
  options: { trigger?: string | undefined; ownUserId?: string | undefined } = {},
): InboxInput[] {
  const parsed = Envelope.safeParse(body)
  if (!parsed.success) throw refused('body', 'a JSON object')
  const envelope = parsed.data
  const whole = body as Record<string, unknown>
  const bareMessage = envelope.ticket === undefined && 'ticket_id' in whole && !('status' in whole)
  const message = envelope.message ?? (bareMessage ? asMessage(whole) : undefined)
  const trigger =
    options.trigger ?? envelope.event?.type ?? (message === undefined ? 'ticket-updated' : 'ticket-message-created')
  const ticket = RawTicket.safeParse(envelope.ticket ?? (bareMessage ? { id: whole['ticket_id'] } : whole)).data
  if (ticket === undefined) throw refused('ticket.id', 'digits')

  if (trigger === 'ticket-created') {
    const thread = threadOf(envelope.ticket ?? whole, message)
    if (thread.length > 0) return thread.map(one => messageInput(one, ticket, trigger, options.ownUserId))
  }
  if (trigger === 'ticket-message-created') {
    if (message === undefined) throw refused('message', 'an object')
    return [messageInput(message, ticket, trigger, options.ownUserId)]
  }
  return [eventInput(envelope, ticket, whole, message, trigger, options.ownUserId)]
}

function messageInput(value: unknown, ticket: RawTicket, trigger: string, ownUserId: string | undefined): InboxInput {
  const message = RawMessage.safeParse(value).data
  if (message === undefined) throw refused('message.id', 'digits')
  const at = instant(message.created_datetime)
  if (at === undefined) throw refused('message.created_datetime', 'a time')
  const { external_id, sender, from_agent } = message
  const mark = { external_id, sender_id: sender?.id ?? undefined, from_agent: from_agent ?? undefined }
  const own = isOwnMessage(mark, ownUserId)
  return {
    externalId: `message:${message.id}`,
    ticketId: message.ticket_id ?? ticket.id,
    kind: 'message',
    at,
    trigger,
    messageId: message.id,
    from: own ? 'bot' : from_agent !== true ? 'customer' : message.rule_id ? 'system' : 'agent',
    public: message.public !== false && message.channel !== 'internal-note',
    own,
  }
}

function eventInput(
  envelope: z.infer<typeof Envelope>,
  ticket: RawTicket,
  whole: unknown,
  message: unknown,
  trigger: string,
  ownUserId: string | undefined,
): InboxInput {
  const times = Times.safeParse(envelope.ticket ?? whole).data
  const failed = RawMessage.safeParse(message).data
  const stamp = times?.updated_datetime ?? times?.created_datetime ?? failed?.created_datetime
  const at = instant(stamp)
  if (at === undefined) throw refused('ticket.updated_datetime', 'a time')
  const user = envelope.event?.user_id ?? undefined
  return {
    externalId:
      trigger === 'ticket-message-failed' && failed !== undefined
        ? `${trigger}:${failed.id}`
        : `${trigger}:${ticket.id}:${stamp}`,
    ticketId: ticket.id,
    kind: 'event',
    at,
    trigger,
    ...(failed !== undefined && { messageId: failed.id }),
    own: user !== undefined && user === ownUserId,
  }
}

/** Messages of a new ticket; the context names the first one apart as well. */
function threadOf(ticket: unknown, message: unknown): unknown[] {
  const { messages, first_message } = ticket as { messages?: unknown; first_message?: unknown }
  if (Array.isArray(messages) && messages.length > 0) return messages
  return [first_message ?? message].filter(one => one !== undefined && one !== null)
}

/** A template may call the message's id `message_id`, because `id` is the ticket's in its words. */
function asMessage(whole: Record<string, unknown>): unknown {
  if (Id.safeParse(whole['id']).success) return whole
  return Id.safeParse(whole['message_id']).success ? { ...whole, id: whole['message_id'] } : undefined
}

function instant(text: string | null | undefined): Instant | undefined {
  const read = gorgiasTime(text)
  return read === undefined ? undefined : Date.parse(read.time)
}

function refused(field: string, expected: string): RehearsalError {
  return new RehearsalError('bad_input', `Webhook: ${field} must be ${expected}.`, { details: { field, expected } })
}
