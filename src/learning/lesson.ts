import type { Instant } from '../core/time.ts'

/** One labelled opening of a past ticket: what an account's intents are learned from. */
export interface Lesson {
  readonly ticketId: string
  /** One person over tickets, channels and customer records. */
  readonly author: string
  /** When the label became what it is; for a label without a date the ticket's last sign of life. */
  readonly at: Instant
  readonly text: string
  readonly label: string
  /** ISO 639-1, or `und`. */
  readonly language: string
  readonly channel: string
  /** How much it counts; 1 where nothing speaks for or against its label. */
  readonly weight: number
  /** `corrected`: a person replaced an earlier label by this one. `doubted`: what was done speaks against it. */
  readonly standing: 'given' | 'corrected' | 'doubted'
}

/** A person who changes a label has looked twice. */
export const CORRECTED_WEIGHT = 2
/** A ticket that went to another team than its label's without a new label may be about something else. */
export const DOUBTED_WEIGHT = 0.5
