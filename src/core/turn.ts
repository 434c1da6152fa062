import type { Actor, Sender, TicketEventType } from './ticket-view.ts'
import type { Instant } from './time.ts'

/** One thing that happened to a ticket and may ask for a decision. Carries no text: the view has it. */
export type Input =
  | {
      readonly kind: 'message'
      readonly id: string
      readonly at: Instant
      readonly from: Sender
      readonly public: boolean
      /** On which it was written; rows that a ticket does not show yet lack it. */
      readonly channel?: string
    }
  | {
      readonly kind: 'event'
      readonly id: string
      readonly at: Instant
      readonly type: TicketEventType
      readonly actor: Actor
    }
  | { readonly kind: 'timer'; readonly id: `timer:${string}`; readonly at: Instant }

/** The inputs decided together. `at` is the nominal moment of the decision, computed from input times, never from processing time. */
export interface Turn {
  readonly at: Instant
  readonly inputs: readonly Input[]
}

/** Words of the customer that everybody sees: what a turn is most often about. */
export function isCustomersMessage(input: Input): input is Extract<Input, { kind: 'message' }> {
  return input.kind === 'message' && input.public && input.from === 'customer'
}
