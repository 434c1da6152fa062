import type { Command } from './command.ts'
import type { Context } from './context.ts'
import type { Policy } from './policy.ts'
import type { Evidence } from './reading.ts'
import type { Reason } from './reasons.ts'
import type { TicketState } from './state.ts'
import type { EventView, MessageView } from './ticket-view.ts'
import type { Turn } from './turn.ts'

/** Everything one decision is made from. */
export interface Situation {
  readonly state: TicketState
  readonly turn: Turn
  readonly context: Context
  readonly policy: Policy
}

/** What a part of the decider concluded; `decide` adds moment, inputs and stage. */
export interface Outcome {
  readonly commands: readonly Command[]
  readonly reason: Reason
  readonly confidence?: number
  readonly evidence: readonly Evidence[]
  /** Keys of rules that fired, so that they fire once. */
  readonly fired?: readonly string[]
}

export function outcome(
  reason: Reason,
  commands: readonly Command[] = [],
  evidence: readonly Evidence[] = [],
): Outcome {
  return { commands, reason, evidence }
}

/** True for messages that a customer wrote. Helpdesks write call facts as private notes; those are not the customer's words. */
export function isFromCustomer(message: MessageView): boolean {
  return message.from === 'customer' && message.public
}

export function isFromAgent(message: MessageView): boolean {
  return message.from === 'agent' && message.public
}

/** The newest message that passes the test. */
export function newestMessage(
  { context }: Situation,
  test: (message: MessageView) => boolean,
): MessageView | undefined {
  return context.view.messages.findLast(test)
}

/** The messages of this turn, as the view shows them. */
export function turnMessages({ turn, context }: Situation): MessageView[] {
  const ids = new Set(turn.inputs.filter(input => input.kind === 'message').map(input => input.id))
  return context.view.messages.filter(message => ids.has(message.id))
}

/** The events of this turn, as the view shows them. */
export function turnEvents({ turn, context }: Situation): EventView[] {
  const ids = new Set(turn.inputs.filter(input => input.kind === 'event').map(input => input.id))
  return context.view.events.filter(event => ids.has(event.id))
}

/** Evidence that names the message understanding read, with what it found there. */
export function readingEvidence({ context }: Situation): Evidence[] {
  const { reading } = context
  if (reading === null) return []
  return reading.evidence.length > 0 ? reading.evidence.slice(0, 8) : [{ kind: 'message', id: reading.messageId }]
}

/** The channel on which the customer is talking now: that of the newest message, since a chat may have become e-mail. */
export function conversationChannel(situation: Situation): string {
  return newestMessage(situation, isFromCustomer)?.channel ?? situation.context.view.channel
}
