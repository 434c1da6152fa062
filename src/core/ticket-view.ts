import type { Instant } from './time.ts'

/** A fact whose origin has no date: nobody can say whether it held at the view's moment. */
export type Unknown = 'unknown'

export type Sender = 'customer' | 'agent' | 'bot' | 'system'
export type Actor = 'agent' | 'rule' | 'bot' | 'system' | 'customer'

export interface MessageView {
  readonly id: string
  readonly at: Instant
  readonly from: Sender
  readonly author?: string
  readonly channel: string
  readonly public: boolean
  /** The body as sent, quotes and signature included; `src/text` turns it into what the person wrote. */
  readonly text?: string
  readonly html?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly attachments: number
  readonly macro?: string
  readonly rule?: string
}

export type TicketEventType =
  | 'closed'
  | 'reopened'
  | 'assigned'
  | 'tagged'
  | 'untagged'
  | 'snoozed'
  | 'unsnoozed'
  | 'merged'
  | 'spam'
  | 'trashed'
  | 'priority'
  | 'field'
  | 'order'
  /** A person has the ticket open, writes into it, has left a draft. Only some vendors tell. */
  | 'viewed'
  | 'typing'
  | 'drafted'

export interface EventView {
  readonly id: string
  readonly at: Instant
  readonly type: TicketEventType
  readonly actor: Actor
  readonly from?: unknown
  readonly to?: unknown
  readonly until?: Instant
}

export interface OrderView {
  readonly id: string
  readonly status: string | Unknown
  readonly placedAt?: Instant
  readonly shippedAt?: Instant
  readonly total?: number
}

export interface CustomerView {
  readonly id: string
  readonly email?: string
  readonly phone?: string
  readonly name?: string
  /** As the helpdesk records it; may be no zone at all. */
  readonly timezone?: string
  readonly vip: boolean | Unknown
  readonly segments: readonly string[] | Unknown
  readonly orders: readonly OrderView[]
}

export interface Assignee {
  readonly user?: string
  readonly team?: string
}

/**
 * A ticket exactly as it stood at `at`. Built by `asOf` from history and by the live path from the helpdesk's answer,
 * through the same function; nothing after `at` can reach it.
 */
export interface TicketView {
  readonly id: string
  readonly account: string
  readonly at: Instant
  readonly brand?: string
  readonly market?: string
  /** Of these the final ticket tells, and nobody knows since when. */
  readonly unplaced?: readonly ('brand' | 'market')[]
  readonly channel: string
  readonly subject?: string
  readonly language?: string
  readonly createdAt: Instant
  readonly status: 'open' | 'closed'
  /** Who last changed the status, and when; absent while the ticket is in its first open stretch. */
  readonly statusBy?: Actor
  readonly statusAt?: Instant
  /** The status just before the newest customer message arrived (a reply to a closed ticket reopens it). */
  readonly statusWas?: 'open' | 'closed'
  /** How often the ticket went from closed back to open. */
  readonly reopens: number
  readonly snoozedUntil?: Instant
  readonly priority?: string | Unknown
  readonly spam: boolean
  readonly trashed: boolean
  readonly mergedInto?: string
  readonly previousTicket?: string
  readonly tags: readonly string[]
  /** Tags the final ticket carries without a dated event: present now, unknown then. */
  readonly undatedTags: readonly string[]
  readonly fields: Readonly<Record<string, unknown>>
  readonly assignee?: Assignee | Unknown
  readonly customer: CustomerView
  /** Ascending by (at, id). */
  readonly messages: readonly MessageView[]
  /** Ascending by (at, id). */
  readonly events: readonly EventView[]
}
