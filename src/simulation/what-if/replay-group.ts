import { nextTurn } from '../../core/next-turn.ts'
import type { Policy } from '../../core/policy.ts'
import type { Reading } from '../../core/reading.ts'
import { INITIAL_STATE, type TicketState } from '../../core/state.ts'
import type { TicketView } from '../../core/ticket-view.ts'
import type { Instant } from '../../core/time.ts'
import { asOf } from '../../history/as-of.ts'
import { type MaybeLater, runWaiting, settled, type Waiting } from '../../turn/later.ts'
import type { TurnPorts } from '../../turn/ports.ts'
import { takeTurn } from '../../turn/take-turn.ts'
import { Customers } from '../customers.ts'
import type { Aids } from '../decide-history.ts'
import { toReplayed } from '../replay.ts'
import type { ReplayedDecision, ReplayedTicket } from '../replayed.ts'
import { Timeline } from '../timeline.ts'
import type { Group, GroupTicket, Moment } from './groups.ts'
import { type Budget, isSameTurn, type TakenTurn } from './taken-turn.ts'

export interface GroupOptions {
  readonly policy: Policy
  readonly until: Instant
  readonly read: (view: TicketView) => Reading | null
  readonly aids: Aids
  /** The turn that the base setting took at this place of the ticket, where it comes out the same if it is the same. */
  readonly known?: (ticketId: string, seq: number) => TakenTurn | undefined
  /** Told when a turn begins, when it is known what it is made from, and what came of it. */
  readonly onStart?: () => void
  readonly onTurn?: (ticketId: string, seq: number, budget: Budget, reading: Reading | null) => void
  readonly onTaken?: (taken: Omit<TakenTurn, 'index'>) => void
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
  consumed: number
  state: TicketState
  readonly decisions: ReplayedDecision[]
}

function* groupSteps(group: Group, options: GroupOptions): Waiting<ReplayedTicket[]> {
  const { policy } = options
  const customers = new Customers(group.tickets)
  const timeline = new Timeline()
  const running = new Map<string, Running>()
  const wait = ({ of, consumed, state }: Running): void => {
    const pending = consumed === 0 ? of.inputs : of.inputs.slice(consumed)
    const next = nextTurn(pending, state.armed, policy.turn, Number.POSITIVE_INFINITY)
    if (next.kind !== 'turn' || next.turn.at > options.until) return
    timeline.add({ ticketId: of.ticket.id, seq: state.seq, turn: next.turn })
  }
  for (const of of group.decided) {
    const started = { of, consumed: 0, state: INITIAL_STATE, decisions: [] }
    running.set(of.ticket.id, started)
    wait(started)
  }
  const ports = new Map(
    [...running].map(([id, { of }]) => [id, portsFor(of, customers, options, () => running.get(id)!.decisions.length)]),
  )
  for (let waiting = timeline.next(); waiting !== undefined; waiting = timeline.next()) {
    const { ticketId, turn } = waiting
    const ticket = running.get(ticketId)!
    const known = options.known?.(ticketId, ticket.decisions.length)
    const isKnown = known !== undefined && isSameTurn(known, turn, ticket.state, customers.budget(known.result.view))
    if (!isKnown) options.onStart?.()
    const result = isKnown ? known.result : yield* settled(takeTurn(ticket.state, turn, policy, ports.get(ticketId)!))
    const decision = isKnown ? known.decision : toReplayed(ticketId, ticket.decisions.length, result)
    options.onTaken?.({ turn, before: ticket.state, budget: customers.budget(result.view), result, decision })
    customers.remember(result.view, result.reading, result.decision)
    ticket.consumed += turn.inputs.filter(input => input.kind !== 'timer').length
    ticket.decisions.push(decision)
    ticket.state = result.state
    customers.plan(ticket.of.ticket, result.state)
    wait(ticket)
  }
  return [...running].map(([ticketId, { decisions, state }]) => ({ ticketId, decisions, state }))
}

function portsFor(of: GroupTicket, customers: Customers, options: GroupOptions, seqOf: () => number): TurnPorts {
  const { read, aids, onTurn } = options
  const momentOf = (view: TicketView): Moment => momentAt(of, view.at, read)
  return {
    view: at => momentAt(of, at, read).view,
    recent: view => {
      const moment = momentOf(view)
      moment.recent ??= customers.recent(view, read)
      return moment.recent
    },
    read: view => momentOf(view).reading,
    customer: view => {
      const budget = customers.budget(view)
      onTurn?.(of.ticket.id, seqOf(), budget, momentOf(view).reading)
      return budget
    },
    knowledge: aids.knowledge,
    write: aids.write,
    thanksCertified: () => true,
    roundRobin: () => NOBODY,
  }
}

const NOBODY: Readonly<Record<string, number>> = {}

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
