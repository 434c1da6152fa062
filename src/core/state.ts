import type { HandOverTopic } from './reading.ts'
import type { Reason } from './reasons.ts'
import type { Instant } from './time.ts'

/** The one timer a ticket may have armed. */
export interface ArmedTimer {
  /** `follow_up`: send nudge `n`; `then`: what the rule does after its last nudge; `we_owe`: our own silence. */
  readonly kind: 'follow_up' | 'then' | 'we_owe'
  /** Name of the follow-up rule; `we_owe` for our own silence. The timer's input id is `timer:<rule>`. */
  readonly rule: string
  /** 1 for the first nudge. */
  readonly n: number
  readonly due: Instant
  /** The message the delay is counted from. */
  readonly anchorId: string
  readonly anchorAt: Instant
  /** When this step was planned, where that was not with its anchor; timers armed by older versions lack it. */
  readonly since?: Instant
  /** The due time is a date that was promised to the customer. */
  readonly promised?: true
}

/** What the engine remembers about a ticket between turns. Plain JSON; only `evolve` makes a new one. */
export interface TicketState {
  readonly version: 1
  /** Number of decisions taken so far; the next decision's sequence number. */
  readonly seq: number
  readonly armed?: ArmedTimer
  /** Nudges sent per rule since the customer last wrote. */
  readonly nudges: Readonly<Record<string, number>>
  /** Rules that have fired: `name` for once per ticket, `name@reopens` for once per reopen. */
  readonly fired: readonly string[]
  readonly closes: number
  readonly handedOver?: HandOverTopic | 'unconfirmed_send' | 'automated_loop'
  /** The newest decision that was about something, for agents who ask why. */
  readonly last?: {
    readonly at: Instant
    readonly reason: Reason
    readonly did: readonly string[]
    readonly confidence?: number
  }
  /** Actions that wait for a person's approval, oldest first. */
  readonly proposed?: readonly { readonly name: string; readonly input: Readonly<Record<string, string>> }[]
  /** A person took our close back: until somebody else closes the ticket, it is as if that person had reopened it. */
  readonly keptOpen?: true
  /** Mail to the customer came back, and they have not written since. */
  readonly undeliverable?: true
  /** Our newest answer: when it was decided, and a hash of how it begins, by which it is found in the ticket. */
  readonly answered?: { readonly at: Instant; readonly beginning: number }
  /** Automated messages received in a row without a person between: the loop guard. */
  readonly automatedInARow: number
  /** Whom we chose in which team: a second message of the same matter goes to the same person. */
  readonly picked?: Readonly<Record<string, string>>
}

export const INITIAL_STATE: TicketState = {
  version: 1,
  seq: 0,
  nudges: {},
  fired: [],
  closes: 0,
  automatedInARow: 0,
}
