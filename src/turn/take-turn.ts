import { type Command, needsDraft, needsWords } from '../core/command.ts'
import type { Context } from '../core/context.ts'
import { decide, decideAndEvolve } from '../core/decide.ts'
import type { Decision } from '../core/decision.ts'
import { evolve } from '../core/evolve.ts'
import { isStopWord } from '../core/opt-out.ts'
import { picksMembers } from '../core/pick-member.ts'
import type { Policy } from '../core/policy.ts'
import type { Reading } from '../core/reading.ts'
import type { Reason } from '../core/reasons.ts'
import { withoutWords } from '../core/refuse-words.ts'
import type { TicketState } from '../core/state.ts'
import { asksForDraft } from '../core/steering.ts'
import type { TicketView } from '../core/ticket-view.ts'
import type { Instant } from '../core/time.ts'
import { isCustomersMessage, type Turn } from '../core/turn.ts'
import { findEarlierTicket, waitsElsewhere } from '../understanding/earlier-ticket.ts'
import { type MaybeLater, runWaiting, settled, type Waiting } from './later.ts'
import { namedOrders } from './named-orders.ts'
import { withOurAnswer } from './our-answer.ts'
import type { TurnPorts, WordsNeeded } from './ports.ts'
import { zonesOf } from './zones-of.ts'

export interface TurnResult {
  readonly decision: Decision
  readonly state: TicketState
  readonly view: TicketView
  readonly reading: Reading | null
}

/** What a turn meets at its moment, whatever the policy and whatever was decided on the customer's other tickets. */
export interface Scene {
  readonly view: TicketView
  readonly reading: Reading | null
  readonly recent: Context['customer']['recent']
  readonly orders: readonly string[]
  readonly zones: readonly string[]
}

/**
 * One turn, in the order both interpreters share: view → understand → decide → draft. Accepting the result (storing it,
 * consuming its inputs, carrying out its commands) is the interpreter's part. There at once where every port answers at once.
 */
export function takeTurn(state: TicketState, turn: Turn, policy: Policy, ports: TurnPorts): MaybeLater<TurnResult> {
  return runWaiting(turnSteps(state, turn, policy, ports))
}

/** The first half of `takeTurn`, which several policies share. */
export function seeTurn(at: Instant, ports: Pick<TurnPorts, 'view' | 'recent' | 'read'>): MaybeLater<Scene> {
  return runWaiting(sceneSteps(at, ports))
}

/** The second half, in a scene that `seeTurn` gave for the turn's moment. @param seen the state as `decide` takes it beside itself */
export function takeTurnIn(
  scene: Scene,
  state: TicketState,
  turn: Turn,
  policy: Policy,
  ports: TurnPorts,
  seen = state,
): MaybeLater<TurnResult> {
  return runWaiting(turnStepsIn(scene, state, turn, policy, ports, seen))
}

function* turnSteps(state: TicketState, turn: Turn, policy: Policy, ports: TurnPorts): Waiting<TurnResult> {
  const scene = yield* sceneSteps(turn.at, ports, view => withOurAnswer(view, state.answered, policy))
  return yield* turnStepsIn(scene, state, turn, policy, ports)
}

function* sceneSteps(
  at: Instant,
  ports: Pick<TurnPorts, 'view' | 'recent' | 'read'>,
  spokenIn = (view: TicketView): TicketView => view,
): Waiting<Scene> {
  const view = yield* settled(ports.view(at))
  const recent = yield* settled(ports.recent(view))
  const read = yield* settled(ports.read(spokenIn(view)))
  return {
    view,
    reading: read && linkEarlierTicket(read, view, recent),
    recent,
    orders: namedOrders(view),
    zones: zonesOf(view),
  }
}

function* turnStepsIn(
  { view, reading, recent, orders, zones }: Scene,
  state: TicketState,
  turn: Turn,
  policy: Policy,
  ports: TurnPorts,
  seen = state,
): Waiting<TurnResult> {
  const ids = new Set(turn.inputs.map(input => input.id))
  const spoken = withOurAnswer(view, state.answered, policy)
  const saidStop = mayHideStop(ids, view, reading) && (yield* hidesStop(ids, view, reading, policy, ports))
  // Without the detour over `settled`: no turn goes without it, and a replay has it at hand.
  const spent = ports.customer(view)
  const crossing = spent instanceof Promise ? ((yield spent) as Awaited<typeof spent>) : spent
  const context: Context = {
    view,
    reading,
    ...(saidStop && { saidStop: true as const }),
    orders,
    customer: { zones, ...crossing, recent },
    knowledge:
      reading && (looksUp(policy, turn, reading) || asksForDraft(view, ids))
        ? yield* settled(ports.knowledge(spoken))
        : null,
    thanksCertified: yield* settled(ports.thanksCertified(view, reading)),
    ...(ports.staff && picksMembers(policy) && { staff: yield* settled(ports.staff(view)) }),
    roundRobin: yield* settled(ports.roundRobin()),
  }

  const decided = decideAndEvolve(state, turn, context, policy, seen)
  const wanting = commandWithoutWords(decided.decision)
  if (wanting === undefined) return { ...decided, view, reading }
  const decision = yield* putInWords(decided.decision, wanting, { state, turn, context, spoken, policy, ports, seen })

  return { decision, state: evolve(state, turn, decision), view, reading }
}

function mayHideStop(ids: ReadonlySet<string>, { messages }: TicketView, reading: Reading | null): boolean {
  return messages.some(message => message.id !== reading?.messageId && ids.has(message.id))
}

/** Understanding reads the newest message; a STOP earlier in the same burst must be heard all the same. */
function* hidesStop(
  ids: ReadonlySet<string>,
  view: TicketView,
  reading: Reading | null,
  policy: Policy,
  ports: TurnPorts,
): Waiting<boolean> {
  let stopped = false
  for (const message of view.messages) {
    const isHidden = message.public && message.from === 'customer' && message.id !== reading?.messageId
    if (!isHidden || !ids.has(message.id)) continue
    const said = yield* settled(ports.read(yield* settled(ports.view(message.at))))
    const consent = said?.messageId === message.id ? said.consent : null
    if (consent === 'stop' || isStopWord(policy.consent.stopWords, message.text ?? '', message.channel)) stopped = true
    else if (consent === 'start') stopped = false
  }
  return stopped && reading?.consent !== 'start'
}

/** Looking passages up is the dearest step of a turn; it is done only where policy could use them to answer what a customer wrote. */
export function looksUp(policy: Policy, turn: Turn, reading: Reading): boolean {
  const action = reading.intent?.accepted ? policy.intents[reading.intent.label]?.action : undefined
  return (action === 'answer' || action === 'draft') && turn.inputs.some(isCustomersMessage)
}

/** Thanks that open a ticket belong to an earlier one, which only the customer's other tickets can show. */
function linkEarlierTicket(reading: Reading, view: TicketView, recent: Context['customer']['recent']): Reading {
  if (
    reading.thanks.label !== 'thanks_only' ||
    view.messages.some(message => message.public && message.from !== 'customer')
  ) {
    return reading
  }
  const { id, brand, at } = view
  const stray = { id, at, ...(brand !== undefined && { brand }) }
  if (waitsElsewhere(stray, recent)) return { ...reading, thanks: { ...reading.thanks, safeToClose: false } }
  const earlierTicket = findEarlierTicket(stray, recent)
  return earlierTicket === undefined
    ? reading
    : { ...reading, earlierTicket, evidence: [...reading.evidence, { kind: 'ticket', id: earlierTicket }] }
}

interface Wording {
  readonly state: TicketState
  readonly turn: Turn
  readonly context: Context
  /** Its view, with our answer as the team's. */
  readonly spoken: TicketView
  readonly policy: Policy
  readonly ports: TurnPorts
  readonly seen: TicketState
}

type Wanting = WordsNeeded['command']

function commandWithoutWords({ commands }: Decision): Wanting | undefined {
  return commands.find((each): each is Wanting => needsWords(each) || needsDraft(each))
}

/**
 * Has the words written. Where no answer can be written it is decided again as if nothing supported one, so that the
 * request still finds its team; any other refusal leaves what needs no words.
 */
function* putInWords(
  decision: Decision,
  command: Wanting,
  { state, turn, context, spoken, policy, ports, seen }: Wording,
): Waiting<Decision> {
  const written = yield* addWords(decision, command, { ...context, view: spoken }, ports)
  if (!('refused' in written)) return written
  if (!context.knowledge?.supported) return withoutWords(decision, written.refused)
  return decide(state, turn, { ...context, knowledge: { ...context.knowledge, supported: false } }, policy, seen)
}

function* addWords(
  decision: Decision,
  command: Wanting,
  { view, reading, customer }: Context,
  ports: TurnPorts,
): Waiting<Decision | { refused: Reason }> {
  const covers = command.kind === 'follow_up' ? (command.covers ?? []) : []
  const others = covers.map(id => customer.recent.find(ticket => ticket.id === id)?.about?.subject ?? '')
  const words = yield* settled(ports.write({ command, decision, view, reading, ...(others.length > 0 && { others }) }))
  if ('refused' in words) return words

  const isDraft = command.kind === 'note' && words.sources !== undefined
  const written = { ...command, text: words.text, ...(isDraft && { sources: words.sources }) } as Command
  const commands = decision.commands.map(each => (each === command ? written : each))
  const known = new Set(decision.evidence.filter(each => each.kind === 'article').map(each => each.id))
  const sources = (words.sources ?? []).filter(id => !known.has(id)).map(id => ({ kind: 'article' as const, id }))
  return { ...decision, commands, evidence: [...decision.evidence, ...sources] }
}
