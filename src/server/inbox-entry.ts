import type { Sender } from '../core/ticket-view.ts'
import type { Instant } from '../core/time.ts'
import type { InboxEntry } from '../store/inbox.ts'

/** What a vendor's webhook parser says about one delivery. */
export interface DeliveredInput {
  readonly externalId: string
  readonly ticketId: string
  readonly kind: 'message' | 'event'
  readonly at: Instant
  readonly messageId?: string
  readonly from?: Sender
  readonly public?: boolean
  readonly own: boolean
}

/** The row to store; our own writes coming back need none. */
export function inboxEntries(delivered: readonly DeliveredInput[]): InboxEntry[] {
  return delivered
    .filter(input => !input.own)
    .map(input => ({ ticketId: input.ticketId, dedupeKey: input.externalId, input: toEvent(input) }))
}

function toEvent(input: DeliveredInput): InboxEntry['input'] {
  if (input.kind === 'message' && input.messageId !== undefined) {
    return {
      kind: 'message',
      id: input.messageId,
      at: input.at,
      from: input.from ?? 'customer',
      public: input.public ?? true,
    }
  }
  return { kind: 'change', id: input.externalId, at: input.at }
}
