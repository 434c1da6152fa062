import type { Owed, Reading } from './reading.ts'
import type { TicketView } from './ticket-view.ts'
import type { Instant } from './time.ts'

/** Another ticket of the same customer, as it stood at the view's moment. */
export interface RecentTicket {
  readonly id: string
  readonly channel: string
  readonly brand?: string
  readonly status: 'open' | 'closed'
  readonly createdAt: Instant
  readonly closedAt?: Instant
  readonly lastMessageAt: Instant
  readonly lastPublicFrom?: 'customer' | 'agent' | 'bot' | 'system'
  readonly owed: Owed
}

/** Everything `decide` may look at besides state, turn and policy. Gathered before deciding; plain data. */
export interface Context {
  readonly view: TicketView
  /** Null where the ticket has no public message yet. */
  readonly reading: Reading | null
  readonly customer: {
    /** Newest first, at most 10, only those known at the view's moment. */
    readonly recent: readonly RecentTicket[]
    /** Moments of our automated messages to this customer in the last 7 days, over all tickets, channels and brands. */
    readonly contacts: readonly Instant[]
    /** Channels on which the customer said STOP. */
    readonly stopped: readonly string[]
    /** IANA zone, where known; quiet hours fall back to the policy's zone. */
    readonly timezone?: string
  }
  /** Best passages for an answer, best first; null where nothing was looked up. */
  readonly knowledge: {
    readonly supported: boolean
    readonly hits: readonly { readonly id: string; readonly score: number }[]
  } | null
  /** Whether closing thanks without asking is certified on this channel and language (always true in simulation). */
  readonly thanksCertified: boolean
  /** Position in the round robin of each team: the next member's index. */
  readonly roundRobin: Readonly<Record<string, number>>
}
