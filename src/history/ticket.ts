import { z } from 'zod'

/** RFC 3339 with a zone; text without one is refused, because a guess would move decisions by hours. */
export const Timestamp = z.iso.datetime({ offset: true })

export const TicketMessage = z.object({
  id: z.string().min(1),
  message_id: z.string().optional(),
  in_reply_to: z.string().optional(),
  at: Timestamp,
  from: z.enum(['customer', 'agent', 'bot', 'system']),
  author: z.string().optional(),
  to: z.array(z.string()).optional(),
  /** The helpdesk's id of the mailbox, number or chat it came in through. */
  integration: z.string().optional(),
  channel: z.string().min(1),
  public: z.boolean(),
  text: z.string().optional(),
  html: z.string().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  attachments: z
    .array(z.object({ name: z.string().optional(), type: z.string().optional(), size: z.number().optional() }))
    .optional(),
  macro: z.string().optional(),
  rule: z.string().optional(),
})
export type TicketMessage = z.infer<typeof TicketMessage>

/**
 * `to` by type: assigned `{user?, team?}`, tagged and untagged the tag's name, priority the new value, merged the other
 * ticket's id, field `{name, value}` (`customer.vip` and `customer.segments` are field names too), order `{id, status}`.
 */
export const TicketEvent = z.object({
  /** The helpdesk's own, of tickets that go on: a log that grows in its middle renames nothing then. */
  id: z.string().min(1).optional(),
  at: Timestamp,
  type: z.enum([
    'closed',
    'reopened',
    'assigned',
    'tagged',
    'untagged',
    'snoozed',
    'unsnoozed',
    'merged',
    'spam',
    'trashed',
    'priority',
    'field',
    'order',
    'viewed',
    'typing',
    'drafted',
  ]),
  actor: z.enum(['agent', 'rule', 'bot', 'system', 'customer']),
  from: z.unknown().optional(),
  to: z.unknown().optional(),
  until: Timestamp.optional(),
})
export type TicketEvent = z.infer<typeof TicketEvent>

/** Brand and market from a moment on, where a policy reads them from the ticket. */
const Placing = z.object({ at: Timestamp, brand: z.string().optional(), market: z.string().optional() })
export type Placing = z.infer<typeof Placing>

export const Order = z.object({
  id: z.string().min(1),
  status: z.string().optional(),
  placed_at: Timestamp.optional(),
  shipped_at: Timestamp.optional(),
  total: z.number().optional(),
})
export type Order = z.infer<typeof Order>

export const Customer = z.object({
  id: z.string().min(1),
  email: z.string().optional(),
  phone: z.string().optional(),
  name: z.string().optional(),
  vip: z.boolean().optional(),
  segments: z.array(z.string()).optional(),
  timezone: z.string().optional(),
  orders: z.array(Order).optional(),
})

/** The canonical ticket: one JSON object a line, the only form history and live path share. Unknown keys are dropped. */
export const Ticket = z.object({
  schema: z.literal(1),
  id: z.string().min(1),
  account: z.string().min(1),
  brand: z.string().optional(),
  market: z.string().optional(),
  /** Written by `placeTicket` alone. `unplaced`: known of the final ticket, and nobody knows since when. */
  placings: z.array(Placing).optional(),
  unplaced: z.array(z.enum(['brand', 'market'])).optional(),
  channel: z.string().min(1),
  subject: z.string().optional(),
  language: z.string().optional(),
  status: z.enum(['open', 'closed']),
  priority: z.string().optional(),
  spam: z.boolean().optional(),
  trashed: z.boolean().optional(),
  tags: z.array(z.string()),
  custom_fields: z.record(z.string(), z.unknown()).optional(),
  native_intents: z.array(z.string()).optional(),
  merged_into: z.string().optional(),
  previous_ticket: z.string().optional(),
  customer: Customer,
  assignee: z.object({ user: z.string().optional(), team: z.string().optional() }).optional(),
  created_at: Timestamp,
  closed_at: Timestamp.optional(),
  satisfaction: z.object({ score: z.number(), comment: z.string().optional() }).optional(),
  messages: z.array(TicketMessage),
  events: z.array(TicketEvent),
})
export type Ticket = z.infer<typeof Ticket>
