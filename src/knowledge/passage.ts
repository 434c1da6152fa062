import type { Instant } from '../core/time.ts'

/** One piece of what the team said or published. */
export interface Passage {
  /** A macro's id is `macro:<name>`, an answer's is its ticket and message. */
  readonly id: string
  readonly kind: 'macro' | 'answer' | 'document'
  readonly title?: string
  /** What the customer had asked. */
  readonly question?: string
  readonly text: string
  readonly brand?: string
  readonly market?: string
  /** ISO 639-1. */
  readonly language?: string
  /** `internal` may inform a decision and is never quoted. */
  readonly audience: 'public' | 'internal'
  readonly validFrom?: Instant
  readonly validTo?: Instant
  readonly ticketId?: string
  /** Tickets that continue the same matter. */
  readonly relatedTickets?: readonly string[]
  readonly customerId?: string
  /** The macro a past answer was made from. */
  readonly macro?: string
  /** The document this is a part of. */
  readonly documentId?: string
}
