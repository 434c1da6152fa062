import { nextTurn } from '../../core/next-turn.ts'
import type { Policy } from '../../core/policy.ts'
import type { Reading } from '../../core/reading.ts'
import type { StageForCustomer } from '../../core/stage.ts'
import { type ArmedTimer, INITIAL_STATE, type TicketState } from '../../core/state.ts'
import type { TicketView } from '../../core/ticket-view.ts'
import type { Instant } from '../../core/time.ts'
import type { Input, Turn } from '../../core/turn.ts'
import { asOf } from '../../history/as-of.ts'
import { type MaybeLater, runWaiting, settled, type Waiting } from '../../turn/later.ts'
import type { TurnPorts } from '../../turn/ports.ts'
import { type Scene, seeTurn, type TurnResult, takeTurnIn } from '../../turn/take-turn.ts'
import type { Customers } from '../customers.ts'
import type { Aids } from '../decide-history.ts'
import { toReplayed } from '../replay.ts'
import type { ReplayedDecision, ReplayedTicket } from '../replayed.ts'
import { Timeline } from '../timeline.ts'
import type { Group, GroupTicket, Moment } from './groups.ts'
import type { TurnFacts } from './held-numbers.ts'
import { isEqual } from './is-equal.ts'
import { restage } from './restage.ts'
import { type Budget, type Carried, carryTurn, type TakenTurn, type TurnReads } from './taken-turn.ts'

export interface GroupOptions {
  readonly policy: Policy
  readonly until: Instant
  readonly read: (view: TicketView) => Reading | null
  readonly aids: Aids
  /** What the base setting made of the group, where it is known already. */
  readonly base?: BaseCourse
  /** Forms of what a turn is made from that tell what of it is looked at. */
  readonly watch?: { state(state: TicketState): TicketState; budget(budget: Budget): Budget }
  /** Told when a turn begins, when it is known what it is made from, and what came of it. */
  readonly onStart?: () => void
  readonly onTurn?: (ticketId: string, seq: number, facts: TurnFacts) => void
  readonly onTaken?: (taken: Omit<TakenTurn, 'index'>) => void
}

export interface BaseCourse {
  /** The turns of a ticket, in their order. */
  readonly turns: (ticketId: string) => readonly TakenTurn[]
  /** All turns of the group, in the order in which they were taken. */
  readonly course: readonly TakenTurn[]
  /** By turn. */
  readonly reads: readonly TurnReads[]
  /** False where the turn, standing before the very same, comes out the same, but for the stage. */
  readonly isTouched: (turn: number) => boolean
  /** The turn's stage where it is another. */
  readonly stagedOf: (turn: number) => StageForCustomer | undefined
  /** Turns are formed as under the base setting. */
  readonly formsAlike: boolean
}

/** Settings move timers to ever new moments; those of the first policy come first and stay. */
const MOST_MOMENTS = 64

/**
 * One customer's tickets through the same turns as the whole replay would take them, in the same order. The policy must pick no
 * members: then nothing crosses customers. There at once where nothing has to be looked up with a model.
 */
export function replayGroup(group: Group, options: GroupOptions): MaybeLater<ReplayedTicket[]> {
  return runWaiting(groupSteps(group, options))
}

interface Running {
  readonly of: GroupTicket
  readonly base: readonly TakenTurn[]
  readonly decisions: ReplayedDecision[]
  consumed: number
  state: TicketState
  /** Once a turn of it is taken. */
  ports?: TurnPorts
}

const NO_TURNS: readonly TakenTurn[] = []

function* groupSteps(group: Group, options: GroupOptions): Waiting<ReplayedTicket[]> {
  const { policy, base } = options
  const customers = group.customers.afresh()
  const timeline = new Timeline()
  const running = new Map<string, Running>()
  for (const of of group.decided) {
    const turns = base?.turns(of.ticket.id) ?? NO_TURNS
    const started = { of, base: turns, decisions: [], consumed: 0, state: INITIAL_STATE }
    running.set(of.ticket.id, started)
  }
  if (base?.formsAlike) followCourse(base, running, customers)
  for (const started of running.values()) wait(started, timeline, options)
  for (let waiting = timeline.next(); waiting !== undefined; waiting = timeline.next()) {
    const { ticketId, turn } = waiting
    const ticket = running.get(ticketId)!
    const seq = ticket.decisions.length
    const known = ticket.base[seq]
    const carried = known === undefined || base === undefined ? undefined : carry(known, turn, ticket, customers, base)
    let result: TurnResult
    let decision: ReplayedDecision
    if (carried !== undefined) {
      result = carried.state === known!.result.state ? known!.result : { ...known!.result, state: carried.state }
      decision = carried.decision
    } else {
      options.onStart?.()
      const scene = yield* settled(sceneAt(ticket.of, turn.at, customers, options))
      ticket.ports ??= portsFor(ticket, customers, options)
      const seen = options.watch?.state(ticket.state)
      const taken = yield* settled(takeTurnIn(scene, ticket.state, turn, policy, ticket.ports, seen))
      const fresh = toReplayed(ticketId, seq, taken)
      // What came out the same after all is the same object again, so that whatever follows is seen to be on its course.
      const state = known !== undefined && isEqual(known.result.state, taken.state) ? known.result.state : taken.state
      result = state === taken.state ? taken : { ...taken, state }
      decision = known !== undefined && isEqual(known.decision, fresh) ? known.decision : fresh
    }
    for (const input of turn.inputs) if (input.kind !== 'timer') ticket.consumed++
    if (options.onTaken !== undefined) {
      const { state: before, consumed } = ticket
      options.onTaken({ turn, before, consumed, budget: customers.budget(result.view), result, decision })
    }
    customers.remember(result.view, result.reading, result.decision)
    ticket.decisions.push(decision)
    ticket.state = result.state
    customers.plan(ticket.of.ticket, result.state)
    wait(ticket, timeline, options)
  }
  return [...running].map(([ticketId, { decisions, state }]) => ({ ticketId, decisions, state }))
}

/** Up to the first turn that is touched, everything goes as it went. */
function followCourse(
  { course, isTouched, stagedOf }: BaseCourse,
  running: ReadonlyMap<string, Running>,
  customers: Customers,
): void {
  for (const { index, consumed, result, decision } of course) {
    if (isTouched(index)) return
    const ticket = running.get(decision.ticketId)!
    const staged = stagedOf(index)
    ticket.decisions.push(staged === undefined ? decision : restage(decision, staged))
    ticket.consumed = consumed
    ticket.state = result.state
    customers.remember(result.view, result.reading, result.decision)
    customers.plan(ticket.of.ticket, result.state)
  }
}

function carry(
  known: TakenTurn,
  turn: Turn,
  { state: before }: Running,
  customers: Customers,
  { isTouched, stagedOf, reads }: BaseCourse,
): Carried | undefined {
  if (isTouched(known.index)) return undefined
  const standing = { turn, before, budget: customers.budget(known.result.view) }
  const carried = carryTurn(known, standing, reads[known.index]!)
  const staged = stagedOf(known.index)
  if (carried === undefined || staged === undefined) return carried
  return { ...carried, decision: restage(carried.decision, staged) }
}

function wait({ of, base, decisions, consumed, state }: Running, timeline: Timeline, options: GroupOptions): void {
  const seq = decisions.length
  const last = base[seq - 1]
  // With the same behind it and the same timer, what comes next is what came next.
  const isOnCourse =
    seq === 0 ? base.length > 0 : consumed === last?.consumed && isSameTimer(state.armed, last.result.state.armed)
  const turn = isOnCourse && options.base?.formsAlike ? base[seq]?.turn : nextOf(of, consumed, state, options)
  if (turn !== undefined) timeline.add({ ticketId: of.ticket.id, seq: state.seq, turn })
}

function isSameTimer(a: ArmedTimer | undefined, b: ArmedTimer | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.due === b.due && a.rule === b.rule)
}

function nextOf(of: GroupTicket, consumed: number, { armed }: TicketState, options: GroupOptions): Turn | undefined {
  const { base, policy, until } = options
  const turn = base?.formsAlike
    ? firstOf(turnOfInputs(of, consumed, policy), armed, policy)
    : turnFrom(of.inputs.slice(consumed), armed, policy)
  return turn !== undefined && turn.at <= until ? turn : undefined
}

/** As `nextTurn` has it: a timer goes first where it is due before any input, and has no part in a turn of inputs. */
function firstOf(ofInputs: Turn | undefined, armed: ArmedTimer | undefined, policy: Policy): Turn | undefined {
  const isTimerFirst = armed !== undefined && (ofInputs === undefined || armed.due < ofInputs.inputs[0]!.at)
  return isTimerFirst ? turnFrom([], armed, policy) : ofInputs
}

function turnOfInputs({ inputs, turns }: GroupTicket, consumed: number, policy: Policy): Turn | undefined {
  let turn = turns.get(consumed)
  if (turn === undefined && consumed < inputs.length) {
    turn = turnFrom(inputs.slice(consumed), undefined, policy)
    turns.set(consumed, turn)
  }
  return turn
}

function turnFrom(pending: readonly Input[], armed: ArmedTimer | undefined, policy: Policy): Turn | undefined {
  const next = nextTurn(pending, armed, policy.turn, Number.POSITIVE_INFINITY)
  return next.kind === 'turn' ? next.turn : undefined
}

function portsFor(ticket: Running, customers: Customers, options: GroupOptions): TurnPorts {
  const { of, decisions } = ticket
  const { read, aids, onTurn, watch } = options
  return {
    view: at => momentAt(of, at, read).view,
    recent: view => customers.recent(view, read),
    read: view => momentAt(of, view.at, read).reading,
    customer: view => {
      const budget = customers.budget(view)
      const { state: before } = ticket
      onTurn?.(of.ticket.id, decisions.length, { view, reading: momentAt(of, view.at, read).reading, before, budget })
      return watch === undefined ? budget : watch.budget(budget)
    },
    knowledge: aids.knowledge,
    write: aids.write,
    thanksCertified: () => true,
    roundRobin: () => NOBODY,
  }
}

const NOBODY: Readonly<Record<string, number>> = {}

/** A setting that moves no turn decides it in the scene that was seen before. */
function sceneAt(of: GroupTicket, at: Instant, customers: Customers, options: GroupOptions): MaybeLater<Scene> {
  const { read } = options
  const moment = momentAt(of, at, read)
  if (moment.scene !== undefined) return moment.scene
  const scene = seeTurn(at, {
    view: () => moment.view,
    recent: view => customers.recent(view, read),
    read: () => moment.reading,
  })
  if (!(scene instanceof Promise)) moment.scene = scene
  return scene
}

function momentAt({ ticket, moments }: GroupTicket, at: Instant, read: GroupOptions['read']): Moment {
  let moment = moments.get(at)
  if (moment === undefined) {
    const view = asOf(ticket, at)
    moment = { view, reading: read(view) }
    if (moments.size >= MOST_MOMENTS) moments.delete([...moments.keys()].at(-1)!)
    moments.set(at, moment)
  }
  return moment
}
