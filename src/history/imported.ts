import type { Ticket } from './ticket.ts'

export type ImportFormat = 'canonical' | 'gorgias_dump' | 'gorgias_csv' | 'dialogues'

/** Where in the input something stands. Lines count from 1; a record over several lines is named by its first. */
export interface Place {
  readonly file: string
  readonly line?: number
}

/** What the input's form cannot tell, by name; the plain words stand in IMPORT_LIMITS. */
export const IMPORT_LIMITS = {
  no_customer_ids:
    'Customers have no ids: every conversation counts as a new customer. Returning customers, repeat contacts and anything per customer cannot be known.',
  no_close_events:
    'Nothing says when a ticket was closed or reopened. Closing times, reopens and wrong closes by status cannot be known.',
  no_message_text:
    'The messages are not in the file. What the customers wanted, thanks, follow-ups and answers cannot be simulated; only volumes and times can be read from it.',
  first_message_only:
    'Only the first message of each ticket is in the file. What was answered, and what the customer said then, cannot be known.',
  no_event_log:
    'There is no log of events. Tags, assignments and priorities have no dates and count as unknown at any earlier moment.',
  synthetic_times:
    'Messages carry no times; they were spaced one minute apart from a fixed day. Silences, response times and follow-up delays mean nothing.',
  zone_assumed_utc: 'Some times carry no zone. They were read as UTC, as this helpdesk documents its times.',
  encoding_assumed: 'Some lines are not valid UTF-8. They were read as Windows-1252.',
  role_played: 'The conversations were played by volunteers, not by customers with something at stake.',
  orphan_records: 'Some messages or events belong to tickets that are not in the files.',
} as const
export type ImportLimit = keyof typeof IMPORT_LIMITS

/** Something left out. `reason` is one of few fixed sentences, so that reports can group by it; it never quotes the input. */
export interface Skipped {
  readonly kind: 'skipped'
  readonly what: 'file' | 'line' | 'ticket' | 'message' | 'event'
  readonly place: Place
  readonly ticket?: string
  readonly field?: string
  readonly reason: string
  readonly expected?: string
}

/** Something read, but not as it stands: a body cut, a date moved. */
export interface Repaired {
  readonly kind: 'repaired'
  readonly place: Place
  readonly ticket?: string
  readonly field?: string
  readonly reason: string
}

export interface ImportedTicket {
  readonly kind: 'ticket'
  readonly ticket: Ticket
  readonly place: Place
  readonly format: ImportFormat
}

/** Given once per file and limit. */
export interface Limited {
  readonly kind: 'limit'
  readonly limit: ImportLimit
  readonly place: Place
}

export type Imported = ImportedTicket | Skipped | Repaired | Limited
