import type { Directory } from '../core/staff.ts'
import type { IsForeign } from '../history/foreign-mailbox.ts'
import type { Ticket } from '../history/ticket.ts'

/** Who and what our own writes look like, so that their echoes are recognised. */
export interface OwnMark {
  /** Our id of the command, stored as the message's external id where the vendor keeps one. */
  readonly commandId: string
}

export interface OutgoingMessage extends OwnMark {
  readonly ticketId: string
  readonly channel: string
  readonly text: string
  /** Mailboxes, numbers and chats that it must not leave from: another brand's. None where absent. */
  readonly isForeign?: IsForeign
  /**
   * Asked at the last moment before a message leaves, after all reading and waiting, with the ids of the messages of customers and
   * agents, notes included, that the thread shows by then. What it throws is the send's end, without effect.
   */
  guard?(shown: readonly string[]): Promise<void>
}

/** What a send turned out to be. `unknown` means the answer was lost: look with `findMessage`, never send again. */
export type SendOutcome = { readonly kind: 'sent'; readonly messageId: string } | { readonly kind: 'unknown' }

/**
 * The writes of a helpdesk, asking once more before they leave where something held them up since they were wanted: its API's limit,
 * other calls, a try that failed. What `ask` throws is the write's end; an earlier try may have had its effect.
 */
export type GuardedWrites = (ask: (write: 'note' | 'other') => Promise<void>) => Pick<Helpdesk, Change | 'addNote'>
type Change = 'setStatus' | 'addTags' | 'removeTags' | 'assign' | 'setPriority' | 'setField'

/** `details.reason` of a refused mail: nothing says which of the shop's mailboxes it leaves from. */
export const NO_MAILBOX = 'no_mailbox'

/**
 * What the product needs from a helpdesk; one small adapter per vendor. Status, tags, assignment, fields and priority are
 * idempotent and may be retried. Errors are RehearsalError: `rate_limited`, `helpdesk_failed` (try again), `helpdesk_refused` (do not),
 * `not_found` (the ticket is gone).
 */
export interface Helpdesk {
  /** Without its log where only its words and its status matter: at some helpdesks that is a call less. */
  readTicket(ticketId: string, parts?: { readonly withoutEvents?: boolean }): Promise<Ticket>
  /** Tickets of one customer, newest first, canonical, at most `limit`. The caller has `except` already; it need not be read. */
  readCustomerTickets(customerId: string, limit: number, except?: string): Promise<Ticket[]>
  /** Teams, their members and who of them is there; a helpdesk that cannot say leaves this out. */
  readStaff?(): Promise<Directory>
  setStatus(ticketId: string, status: 'open' | 'closed'): Promise<void>
  addTags(ticketId: string, names: readonly string[]): Promise<void>
  removeTags(ticketId: string, names: readonly string[]): Promise<void>
  /** Null leaves the ticket without one; what is not named stays. */
  assign(ticketId: string, to: { team?: string | null; user?: string | null }): Promise<void>
  setPriority(ticketId: string, value: string): Promise<void>
  /** Null empties the field. */
  setField(ticketId: string, name: string, value: string | null): Promise<void>
  addNote(message: OutgoingMessage): Promise<SendOutcome>
  sendMessage(message: OutgoingMessage): Promise<SendOutcome>
  /** A helpdesk whose writes never wait leaves this out. */
  readonly guardedWrites?: GuardedWrites
  /** The message that carries our command id, if the helpdesk has it by now. */
  findMessage(ticketId: string, commandId: string): Promise<{ messageId: string } | undefined>
}
