import type { BrakeLevel } from './brake.ts'
import type { Command } from './command.ts'
import type { Evidence } from './reading.ts'
import type { Reason } from './reasons.ts'
import type { Instant } from './time.ts'

export type Stage = 'off' | 'shadow' | 'draft' | 'canary' | 'full'

/** What the engine chose for one turn: commands, or a named reason for doing nothing, with the evidence for either. */
export interface Decision {
  readonly at: Instant
  /** Ids of the inputs this decision answers; a due timer appears as `timer:<rule>`. */
  readonly inputs: readonly string[]
  readonly stage: Stage
  /** True where a canary left this customer in the control group: decided, never carried out. */
  readonly control?: boolean
  /** Live only: a brake lowered the policy's stage to this one. */
  readonly brake?: BrakeLevel
  readonly commands: readonly Command[]
  readonly reason: Reason
  /** When the armed timer wakes the ticket next. */
  readonly due?: Instant
  readonly confidence?: number
  readonly evidence: readonly Evidence[]
  /** Rules that fired here, as `TicketState.fired` remembers them; absent where none did. */
  readonly fired?: readonly string[]
  /** Teams whose round robin moved on by this decision; absent where none did. */
  readonly rotated?: readonly string[]
}
