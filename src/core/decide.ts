import type { Context } from './context.ts'
import { decideAgentMessage } from './decide-agent-message.ts'
import { decideCustomerMessage } from './decide-customer-message.ts'
import { decideEvents } from './decide-events.ts'
import { decideAgain, decideTimer } from './decide-timer.ts'
import type { Decision } from './decision.ts'
import { evolve } from './evolve.ts'
import { heedHiddenStop } from './opt-out.ts'
import { pickMembers } from './pick-member.ts'
import type { Policy } from './policy.ts'
import type { Reason } from './reasons.ts'
import {
  conversationChannel,
  isFromAgent,
  isFromCustomer,
  type Outcome,
  outcome,
  type Situation,
  turnMessages,
} from './situation.ts'
import { pickStage } from './stage.ts'
import type { TicketState } from './state.ts'
import { obeyOrder } from './steering.ts'
import type { Turn } from './turn.ts'

/**
 * What to do about one turn: commands, or a named reason for doing nothing, with evidence. Total and deterministic; the
 * commands are the same in every stage, it is the interpreter that honours the stage. A turn without inputs asks again after
 * a change of policy.
 * @param seen the state in another form, for whoever wants to know what of it is looked at; what it becomes is told by the state
 */
export function decide(state: TicketState, turn: Turn, context: Context, policy: Policy, seen = state): Decision {
  return decideAndEvolve(state, turn, context, policy, seen).decision
}

/** The decision with the state that `evolve` gives after it, which it has to know anyway. */
export function decideAndEvolve(
  state: TicketState,
  turn: Turn,
  context: Context,
  policy: Policy,
  seen = state,
): { readonly decision: Decision; readonly state: TicketState } {
  const situation: Situation = { state: seen, turn, context, policy }
  const intent = context.reading?.intent?.accepted ? context.reading.intent.label : undefined
  const stage = pickStage(policy, intent, conversationChannel(situation), context.view.customer.id)
  const result = heedHiddenStop(situation, gate(situation, stage.stage === 'off') ?? act(situation))
  const { commands, rotated } = pickMembers(situation, result.commands)
  const inputs: Decision['inputs'] = turn.inputs.map(input => input.id)
  // One by one, and always in this order: every turn of a replay comes through here.
  const decision = { at: turn.at, inputs, stage: stage.stage } as { -readonly [Key in keyof Decision]: Decision[Key] }
  if (stage.control !== undefined) decision.control = stage.control
  decision.commands = commands
  decision.reason = result.reason
  if (result.confidence !== undefined) decision.confidence = result.confidence
  decision.evidence = result.evidence
  if (result.fired !== undefined && result.fired.length > 0) decision.fired = result.fired
  if (rotated.length > 0) decision.rotated = rotated
  const after = evolve(state, turn, decision)
  if (after.armed !== undefined) decision.due = after.armed.due
  return { decision, state: after }
}

/** What keeps us out of a ticket altogether. A timer that was armed before is switched off. */
function gate(situation: Situation, isOff: boolean): Outcome | undefined {
  const { context, policy } = situation
  const { view } = context
  const tag = view.tags.find(name => policy.ignoreTags.includes(name))
  if (tag !== undefined) return keepOut(situation, 'ignored_by_tag', tag)
  if (view.mergedInto !== undefined) return keepOut(situation, 'merged_ticket', view.mergedInto)
  if (view.trashed) return keepOut(situation, 'trashed_ticket', view.id)
  if (view.spam) return keepOut(situation, 'spam_ticket', view.id)
  if (isOff) return outcome('stage_off', [], [{ kind: 'policy', id: 'stage' }])
  return undefined
}

function keepOut({ state, turn }: Situation, reason: Reason, id: string): Outcome {
  const rang = turn.inputs.some(input => input.kind === 'timer')
  const cancel = state.armed !== undefined && !rang
  return outcome(reason, cancel ? [{ kind: 'cancel_follow_up', why: reason }] : [], [{ kind: 'event', id }])
}

function act(situation: Situation): Outcome {
  if (situation.turn.inputs.length === 0) return decideAgain(situation)
  if (situation.turn.inputs.some(input => input.kind === 'timer')) return decideTimer(situation)
  const order = obeyOrder(situation)
  if (order !== undefined) return withOrder(situation, order)
  return actOnMessages(situation)
}

/** What a customer wrote beside an order is decided as ever; an order to leave goes before it. */
function withOrder(situation: Situation, order: Outcome): Outcome {
  const isAlone = !turnMessages(situation).some(isFromCustomer)
  if (isAlone || order.reason === 'told_to_leave') return order
  const main = actOnMessages(situation)
  return { ...main, commands: [...main.commands, ...order.commands], evidence: [...main.evidence, ...order.evidence] }
}

function actOnMessages(situation: Situation): Outcome {
  const messages = turnMessages(situation)
  const lastPerson = messages.findLast(message => isFromCustomer(message) || isFromAgent(message))
  if (lastPerson?.from === 'customer') return decideCustomerMessage(situation)
  if (lastPerson?.from === 'agent') return decideAgentMessage(situation)
  return decideEvents(situation)
}
