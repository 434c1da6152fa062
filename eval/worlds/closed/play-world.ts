import { nextTurn } from '../../../src/core/next-turn.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { Reading } from '../../../src/core/reading.ts'
import { INITIAL_STATE, type TicketState } from '../../../src/core/state.ts'
import type { TicketView } from '../../../src/core/ticket-view.ts'
import type { Instant } from '../../../src/core/time.ts'
import { asOf } from '../../../src/history/as-of.ts'
import { Customers } from '../../../src/simulation/customers.ts'
import { DeskLoad } from '../../../src/simulation/desk-load.ts'
import { toReplayed } from '../../../src/simulation/replay.ts'
import type { ReplayedDecision, ReplayedTicket } from '../../../src/simulation/replayed.ts'
import { Timeline, type Waiting } from '../../../src/simulation/timeline.ts'
import type { TurnPorts } from '../../../src/turn/ports.ts'
import { recentTickets } from '../../../src/turn/recent-tickets.ts'
import { takeTurn } from '../../../src/turn/take-turn.ts'
import { deedsOf } from './deeds-of.ts'
import type { World } from './world.ts'

export interface WorldPlay {
  readonly world: World
  /** Tickets created from here on are ours to decide. */
  readonly from: Instant
  /** The virtual clock stops here. */
  readonly until: Instant
  readonly policy: Policy
  readonly read: (view: TicketView) => Reading | null
  readonly knowledge: TurnPorts['knowledge']
  readonly write: TurnPorts['write']
}

interface Running {
  readonly consumed: number
  readonly state: TicketState
  readonly decisions: readonly ReplayedDecision[]
}

/**
 * The live product in a world that answers: the turns of the replay, in its global order, but each decision is carried out at once,
 * and the ticket goes on as its people make of it. Tickets ascending by id.
 */
export async function playWorld(options: WorldPlay): Promise<ReplayedTicket[]> {
  const play = new Play(options)
  await play.play()
  return play.results()
}

class Play {
  readonly #options: WorldPlay
  readonly #running = new Map<string, Running>()
  readonly #timeline = new Timeline()
  readonly #customers = new Customers([])
  readonly #desk = new DeskLoad()

  constructor(options: WorldPlay) {
    this.#options = options
    for (const id of options.world.createdSince(options.from)) this.#meet(id)
  }

  async play(): Promise<void> {
    for (let waiting = this.#timeline.next(); waiting !== undefined; waiting = this.#timeline.next())
      await this.#decide(waiting)
  }

  results(): ReplayedTicket[] {
    return [...this.#running]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([ticketId, { decisions, state }]) => ({ ticketId, decisions, state }))
  }

  #meet(id: string): void {
    this.#running.set(id, { consumed: 0, state: INITIAL_STATE, decisions: [] })
    this.#wait(id)
  }

  async #decide({ ticketId, turn }: Waiting): Promise<void> {
    const { policy, world } = this.#options
    const before = this.#running.get(ticketId)!
    const taken = await takeTurn(before.state, turn, policy, this.#portsFor(ticketId))
    const { decision, state, view, reading } = taken
    this.#customers.remember(view, reading, decision)
    this.#running.set(ticketId, {
      consumed: before.consumed + turn.inputs.filter(input => input.kind !== 'timer').length,
      state,
      decisions: [...before.decisions, toReplayed(ticketId, before.decisions.length, taken)],
    })
    this.#customers.plan(world.show(ticketId, turn.at), state)
    this.#desk.remember(view, decision)
    for (const deed of deedsOf(decision, policy, ticketId, before.decisions.length)) {
      if (deed.at > turn.at && this.#isOvertaken(ticketId, turn.at, deed.at)) continue
      const added = world.do(ticketId, deed)
      if (added !== undefined) this.#meet(added)
    }
    this.#wait(ticketId)
  }

  /** A message of ours is held back where somebody wrote between its decision and its leaving. */
  #isOvertaken(id: string, decided: Instant, leaves: Instant): boolean {
    const inputs = this.#options.world.inputs(id)
    return inputs.some(({ kind, at }) => kind === 'message' && at > decided && at <= leaves)
  }

  #wait(id: string): void {
    const { consumed, state } = this.#running.get(id)!
    const pending = this.#options.world.inputs(id).slice(consumed)
    const next = nextTurn(pending, state.armed, this.#options.policy.turn, Number.POSITIVE_INFINITY)
    if (next.kind !== 'turn' || next.turn.at > this.#options.until) return
    this.#timeline.add({ ticketId: id, seq: state.seq, turn: next.turn })
  }

  #portsFor(id: string): TurnPorts {
    const { world, read, knowledge, write } = this.#options
    return {
      view: at => asOf(world.show(id, at), at, { undated: 'as_given' }),
      recent: view => recentTickets(view, world.others(id, view.at), read),
      read,
      customer: view => this.#customers.budget(view),
      knowledge,
      write,
      thanksCertified: () => true,
      roundRobin: () => this.#desk.roundRobin,
    }
  }
}
