import { hasEffect } from './command.ts'
import type { Decision } from './decision.ts'
import { answeredAfter } from './our-answer.ts'
import type { Reason } from './reasons.ts'
import type { ArmedTimer, TicketState } from './state.ts'
import type { Instant } from './time.ts'
import { type Input, isCustomersMessage, type Turn } from './turn.ts'

/** Decisions about a machine's mail: they neither answer for the customer nor restart a clock. */
const ABOUT_MACHINES: ReadonlySet<Reason> = new Set([
  'automated_closed',
  'automated_sender',
  'automated_loop',
  'undeliverable',
])

/** The state after a decision. Pure; the timer it leaves armed is never due before the turn's moment. */
export function evolve(state: TicketState, turn: Turn, decision: Decision): TicketState {
  const armed = armedAfter(state, turn, decision)
  const handedOver = handedOverAfter(state, turn, decision)
  const last = lastAfter(state, decision)
  const proposed = proposedAfter(state, decision)
  const picked = pickedAfter(state, decision)
  // One by one, and always in this order: spreading so many optional parts took longer than deciding.
  const next = { version: 1, seq: state.seq + 1 } as { -readonly [Key in keyof TicketState]: TicketState[Key] }
  if (armed !== undefined) next.armed = armed
  next.nudges = nudgesAfter(state, turn, decision)
  next.fired = decision.fired === undefined ? state.fired : [...new Set([...state.fired, ...decision.fired])]
  next.closes = decision.commands.reduce((count, { kind }) => (kind === 'close' ? count + 1 : count), state.closes)
  if (handedOver !== undefined) next.handedOver = handedOver
  if (state.keptOpen && !isClosedBySomebody(turn)) next.keptOpen = true
  if (last !== undefined) next.last = last
  if (proposed !== undefined) next.proposed = proposed
  if (isUndeliverableAfter(state, turn, decision)) next.undeliverable = true
  const answered = answeredAfter(state, decision)
  if (answered !== undefined) next.answered = answered
  next.automatedInARow = automatedAfter(state, turn, decision)
  if (picked !== undefined) next.picked = picked
  return next
}

function armedAfter(state: TicketState, turn: Turn, decision: Decision): ArmedTimer | undefined {
  const rang = turn.inputs.some(input => input.kind === 'timer')
  let armed = rang ? undefined : state.armed
  for (const command of decision.commands) {
    if (command.kind === 'cancel_follow_up' || command.kind === 'close') armed = undefined
    if (command.kind !== 'schedule_follow_up') continue
    armed = {
      kind: command.rule === 'we_owe' ? 'we_owe' : command.ending === undefined ? 'follow_up' : 'then',
      rule: command.rule,
      n: command.n,
      due: command.due,
      ...anchorOf(state, turn),
      ...(command.promised && { promised: true as const }),
    }
    const since = plannedAt(state, turn, armed)
    if (since !== armed.anchorAt) armed = { ...armed, since }
  }
  // A late input may be decided after the armed moment; time must not run backwards.
  return armed && armed.due < turn.at ? { ...armed, due: turn.at } : armed
}

/** A step that is only moved was planned when it was first planned. */
function plannedAt({ armed: before }: TicketState, turn: Turn, armed: ArmedTimer): Instant {
  const isMoved =
    before !== undefined &&
    before.rule === armed.rule &&
    before.n === armed.n &&
    before.anchorId === armed.anchorId &&
    before.anchorAt === armed.anchorAt
  return isMoved ? (before.since ?? before.anchorAt) : turn.at
}

/** Delays count from the newest public message of a person; a timer's next step keeps the anchor it had. */
function anchorOf(state: TicketState, turn: Turn): Pick<ArmedTimer, 'anchorId' | 'anchorAt'> {
  const message = turn.inputs.findLast(isPersonsMessage)
  if (message !== undefined) return { anchorId: message.id, anchorAt: message.at }
  if (state.armed !== undefined) return { anchorId: state.armed.anchorId, anchorAt: state.armed.anchorAt }
  return { anchorId: turn.inputs.at(-1)?.id ?? '', anchorAt: turn.at }
}

function nudgesAfter(state: TicketState, turn: Turn, decision: Decision): TicketState['nudges'] {
  const sent = decision.commands.find(command => command.kind === 'follow_up')
  const kept = hasCustomerMessage(turn) && !ABOUT_MACHINES.has(decision.reason) ? {} : state.nudges
  return sent === undefined
    ? kept
    : { ...kept, [sent.rule]: (Object.hasOwn(kept, sent.rule) ? kept[sent.rule]! : 0) + 1 }
}

/** Who writes again can be reached, or has another address by now. */
function isUndeliverableAfter(state: TicketState, turn: Turn, { reason }: Decision): boolean {
  if (reason === 'undeliverable') return true
  if (!state.undeliverable) return false
  return !hasCustomerMessage(turn) || ABOUT_MACHINES.has(reason)
}

function handedOverAfter(state: TicketState, turn: Turn, decision: Decision): TicketState['handedOver'] {
  const handOver = decision.commands.find(command => command.kind === 'hand_over')
  if (handOver !== undefined) return handOver.topic
  // A person who answered has taken it over.
  return turn.inputs.some(input => input.kind === 'message' && input.public && input.from === 'agent')
    ? undefined
    : state.handedOver
}

/** Reasons that say nothing about the ticket itself. */
const ABOUT_NOTHING: ReadonlySet<Reason> = new Set(['not_for_us', 'own_event', 'asked_by_agent'])

function lastAfter(state: TicketState, decision: Decision): TicketState['last'] {
  if (ABOUT_NOTHING.has(decision.reason)) return state.last
  const { at, reason, commands, confidence } = decision
  const did = commands.filter(hasEffect).map(command => command.kind)
  return confidence === undefined ? { at, reason, did } : { at, reason, did, confidence }
}

/** More than these on one ticket are a mistake of the policy, not work for a person. */
const MOST_PROPOSED = 5

function proposedAfter(state: TicketState, decision: Decision): TicketState['proposed'] {
  if (decision.reason === 'action_rejected' || decision.reason === 'approved_by_agent') return undefined
  const added = decision.commands.flatMap(command =>
    command.kind === 'action' && command.approval === 'human' ? [{ name: command.name, input: command.input }] : [],
  )
  const proposed = [...(state.proposed ?? []), ...added].slice(0, MOST_PROPOSED)
  return proposed.length === 0 ? undefined : proposed
}

function pickedAfter(state: TicketState, { commands }: Decision): TicketState['picked'] {
  const chosen = commands.flatMap(command =>
    command.kind === 'route' && command.team !== undefined && command.user !== undefined
      ? [[command.team, command.user] as const]
      : [],
  )
  return chosen.length === 0 ? state.picked : { ...state.picked, ...Object.fromEntries(chosen) }
}

function automatedAfter(state: TicketState, turn: Turn, decision: Decision): number {
  if (ABOUT_MACHINES.has(decision.reason)) return state.automatedInARow + 1
  return turn.inputs.some(isPersonsMessage) ? 0 : state.automatedInARow
}

function hasCustomerMessage(turn: Turn): boolean {
  return turn.inputs.some(isCustomersMessage)
}

function isClosedBySomebody(turn: Turn): boolean {
  return turn.inputs.some(input => input.kind === 'event' && input.type === 'closed' && input.actor !== 'bot')
}

function isPersonsMessage(input: Input): input is Extract<Input, { kind: 'message' }> {
  return input.kind === 'message' && input.public && (input.from === 'customer' || input.from === 'agent')
}
