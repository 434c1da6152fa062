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
  /** When the customer last wrote there. */
  readonly lastCustomerAt?: Instant
  /** The newest that came there is our own mail, sent back. */
  readonly bounced?: true
  /** What the ticket is about, as far as it is known: its accepted intent, the orders it names, its subject, what it continues. */
  readonly about?: Matter
}

export interface Matter {
  readonly intent?: string
  /** As written; letters and digits compare. */
  readonly orders: readonly string[]
  readonly subject?: string
  readonly previousTicket?: string
}

/** Another ticket of the customer on which a nudge is planned. */
export interface WaitingTicket {
  readonly id: string
  readonly due: Instant
  readonly brand?: string
}

export interface TeamMember {
  /** As the helpdesk assigns: an e-mail address or a name. */
  readonly user: string
  /** False where the helpdesk says that the person is away. */
  readonly available: boolean
  /** Open tickets assigned to the person. */
  readonly open: number
}

/** Who can be assigned, as the helpdesk's directory stood at the view's moment. */
export interface Staff {
  /** By the team's name; members in the order of their names. */
  readonly teams: Readonly<Record<string, readonly TeamMember[]>>
  /** Takes what nobody else can. */
  readonly firstAdmin?: string
}

/** Everything `decide` may look at besides state, turn and policy. Gathered before deciding; plain data. */
export interface Context {
  readonly view: TicketView
  /** Null where the ticket has no public message yet. */
  readonly reading: Reading | null
  /** A customer message of this turn said STOP, newer words stand behind it, and none of them said START. */
  readonly saidStop?: true
  /** Orders that the customer's messages and the subject name. */
  readonly orders?: readonly string[]
  readonly customer: {
    /** Newest first, at most 10, only those known at the view's moment. */
    readonly recent: readonly RecentTicket[]
    /** Moments of our automated messages to this customer in the last 7 days, over all tickets, channels and brands. */
    readonly contacts: readonly Instant[]
    /** Channels on which the customer said STOP. */
    readonly stopped: readonly string[]
    /**
     * IANA zones the customer may be in, by the helpdesk's record, else by telephone prefix and market: quiet hours hold
     * where they hold in any of them. None known: the policy's zone.
     */
    readonly zones?: readonly string[]
    /** The customer's other tickets with a nudge planned, by due time. */
    readonly waiting?: readonly WaitingTicket[]
    /** When a message of ours on another ticket last spoke for this one too. */
    readonly coveredAt?: Instant
  }
  /** Best passages for an answer, best first; null where nothing was looked up. */
  readonly knowledge: {
    readonly supported: boolean
    readonly hits: readonly { readonly id: string; readonly score: number }[]
  } | null
  /** Whether closing thanks without asking is certified on this channel and language (always true in simulation). */
  readonly thanksCertified: boolean
  /** Absent where nobody can say who works in which team. */
  readonly staff?: Staff
  /** Position in the round robin of each team: the next member's index. */
  readonly roundRobin: Readonly<Record<string, number>>
}
