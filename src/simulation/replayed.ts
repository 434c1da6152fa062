import type { Decision } from '../core/decision.ts'
import type { IntentReading, Owed, ThanksLabel } from '../core/reading.ts'
import type { TicketState } from '../core/state.ts'
import type { Instant } from '../core/time.ts'

/** A decision of the replay with what understanding saw, enough for the ledger and the calibration figures. */
export interface ReplayedDecision extends Decision {
  readonly ticketId: string
  /** 0 for the ticket's first decision. */
  readonly seq: number
  readonly read?: {
    readonly messageId: string
    readonly language: string
    readonly intent: IntentReading | null
    readonly thanks: ThanksLabel
    readonly owed: Owed
    /** Where the owed step was promised by a time. */
    readonly promised?: Instant
  }
}

/** One ticket after its replay: what would have been decided, and what was still armed when the data ended. */
export interface ReplayedTicket {
  readonly ticketId: string
  readonly decisions: readonly ReplayedDecision[]
  readonly state: TicketState
}

export interface Replay {
  /** Ascending by ticket id. */
  readonly tickets: readonly ReplayedTicket[]
  /** The moment up to which the virtual clock ran. */
  readonly until: Instant
  readonly turns: number
}
