import { setImmediate as yieldToEvents } from 'node:timers/promises'
import { nextTurn } from '../core/next-turn.ts'
import { picksMembers } from '../core/pick-member.ts'
import type { Policy } from '../core/policy.ts'
import type { Reading } from '../core/reading.ts'
import { type Directory, staffOf } from '../core/staff.ts'
import { INITIAL_STATE, type TicketState } from '../core/state.ts'
import type { TicketView } from '../core/ticket-view.ts'
import type { Instant } from '../core/time.ts'
import type { Input } from '../core/turn.ts'
import { asOf } from '../history/as-of.ts'
import { inputsOf } from '../history/inputs-of.ts'
import { placeTicket } from '../history/place-ticket.ts'
import type { Ticket } from '../history/ticket.ts'
import type { TurnPorts } from '../turn/ports.ts'
import { type TurnResult, takeTurn } from '../turn/take-turn.ts'
import { type CustomerMemory, Customers } from './customers.ts'
import { DeskLoad, type DeskMemory } from './desk-load.ts'
import { PastStaff } from './past-staff.ts'
import type { Replay, ReplayedDecision, ReplayedTicket } from './replayed.ts'
import { Timeline, type Waiting } from './timeline.ts'

/** A few milliseconds' work: progress, signals and threads wait no longer. */
const TURNS_BETWEEN_PAUSES = 16
const TURNS_BETWEEN_REPORTS = 256

/** A ticket in the middle of its replay. Plain JSON, so that an interrupted replay can be written down and taken up again. */
export interface RunningTicket {
  readonly consumed: number
  readonly state: TicketState
  readonly decisions: readonly ReplayedDecision[]
}

export interface ReplaySnapshot {
  readonly turns: number
  readonly tickets: Readonly<Record<string, RunningTicket>>
  readonly customers: CustomerMemory
  readonly desk: DeskMemory
}

export interface ReplayOptions {
  /** Every known ticket: the replayed ones and those that only give context. */
  readonly tickets: readonly Ticket[]
  /** Which of them are decided. */
  readonly replayed: (ticket: Ticket) => boolean
  /** The virtual clock stops here: later inputs and timers are not played. */
  readonly until: (ticket: Ticket) => Instant
  readonly policy: Policy
  readonly read: (view: TicketView) => Reading | null
  readonly knowledge: TurnPorts['knowledge']
  readonly write: TurnPorts['write']
  readonly undated?: 'unknown' | 'as_given'
  /** Who works where; where absent, past assignments tell. */
  readonly directory?: (at: Instant) => Directory
  readonly resumeFrom?: ReplaySnapshot
  readonly signal?: AbortSignal
  /** Called every few hundred turns; `snapshot` is costly and only made when asked for. */
  readonly onProgress?: (done: { turns: number; finished: number; snapshot: () => ReplaySnapshot }) => void
}

/**
 * Plays past tickets through the same turns as the live path, on a virtual clock, in global order. People's messages are
 * taken as sent; ours are answered by nothing. One thread, because caps and opt-outs cross tickets.
 * Stops early, with what was done, when `signal` aborts: `finished` is then false.
 */
export async function replay(
  options: ReplayOptions,
): Promise<Replay & { finished: boolean; snapshot: () => ReplaySnapshot }> {
  const run = new Run(options)
  const finished = await run.play()
  return { tickets: run.results(), until: run.latest, turns: run.turns, finished, snapshot: () => run.snapshot() }
}

class Run {
  readonly #options: ReplayOptions
  readonly #tickets = new Map<string, Ticket>()
  readonly #inputs = new Map<string, readonly Input[]>()
  readonly #running = new Map<string, RunningTicket>()
  readonly #customers: Customers
  readonly #timeline = new Timeline()
  readonly #desk: DeskLoad
  readonly #directory: (at: Instant) => Directory
  readonly #undated: { undated: 'unknown' | 'as_given' }
  turns: number
  latest: Instant = 0

  constructor(options: ReplayOptions) {
    this.#options = options
    this.#undated = { undated: options.undated ?? 'unknown' }
    const tickets = options.tickets.map(ticket => placeTicket(ticket, options.policy, options.undated))
    this.#customers = new Customers(tickets, options.resumeFrom?.customers)
    this.#desk = new DeskLoad(options.resumeFrom?.desk)
    const past = picksMembers(options.policy) ? new PastStaff(options.tickets) : undefined
    this.#directory = options.directory ?? (at => past?.at(at) ?? { teams: {} })
    this.turns = options.resumeFrom?.turns ?? 0
    for (const ticket of tickets) {
      if (!options.replayed(ticket)) continue
      this.#tickets.set(ticket.id, ticket)
      const until = options.until(ticket)
      this.latest = Math.max(this.latest, until)
      this.#inputs.set(
        ticket.id,
        inputsOf(ticket).filter(input => input.at <= until),
      )
      this.#running.set(
        ticket.id,
        options.resumeFrom?.tickets[ticket.id] ?? { consumed: 0, state: INITIAL_STATE, decisions: [] },
      )
      this.#customers.plan(ticket, this.#running.get(ticket.id)!.state)
      this.#wait(ticket)
    }
  }

  async play(): Promise<boolean> {
    for (let waiting = this.#timeline.next(); waiting !== undefined; waiting = this.#timeline.next()) {
      await this.#play(waiting)
      this.turns++
      if (this.turns % TURNS_BETWEEN_PAUSES === 0) await yieldToEvents()
      if (this.turns % TURNS_BETWEEN_REPORTS === 0) {
        const finished = this.#tickets.size - this.#timeline.size
        this.#options.onProgress?.({ turns: this.turns, finished, snapshot: () => this.snapshot() })
      }
      // After each turn: one may have waited for a language model.
      if (this.#options.signal?.aborted) return false
    }
    return true
  }

  results(): ReplayedTicket[] {
    return [...this.#running]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([ticketId, { decisions, state }]) => ({ ticketId, decisions, state }))
  }

  snapshot(): ReplaySnapshot {
    return {
      turns: this.turns,
      tickets: Object.fromEntries(this.#running),
      customers: this.#customers.memory(),
      desk: this.#desk.memory(),
    }
  }

  async #play({ ticketId, turn }: Waiting): Promise<void> {
    const ticket = this.#tickets.get(ticketId)!
    const before = this.#running.get(ticketId)!
    const result = await takeTurn(before.state, turn, this.#options.policy, this.#portsFor(ticket))
    this.#customers.remember(result.view, result.reading, result.decision)
    this.#running.set(ticketId, {
      consumed: before.consumed + turn.inputs.filter(input => input.kind !== 'timer').length,
      state: result.state,
      decisions: [...before.decisions, toReplayed(ticketId, before.decisions.length, result)],
    })
    this.#customers.plan(ticket, result.state)
    this.#desk.remember(result.view, result.decision)
    this.#wait(ticket)
  }

  #wait(ticket: Ticket): void {
    const { consumed, state } = this.#running.get(ticket.id)!
    const pending = this.#inputs.get(ticket.id)!.slice(consumed)
    const next = nextTurn(pending, state.armed, this.#options.policy.turn, Number.POSITIVE_INFINITY)
    if (next.kind !== 'turn' || next.turn.at > this.#options.until(ticket)) return
    this.#timeline.add({ ticketId: ticket.id, seq: state.seq, turn: next.turn })
  }

  #portsFor(ticket: Ticket): TurnPorts {
    const { read, knowledge, write } = this.#options
    return {
      view: at => asOf(ticket, at, this.#undated),
      recent: view => this.#customers.recent(view, read),
      read,
      customer: view => this.#customers.budget(view),
      knowledge,
      write,
      // A certificate is earned from live outcomes; a simulation grants it and reports the error it would have made.
      thanksCertified: () => true,
      roundRobin: () => this.#desk.roundRobin,
      staff: view => staffOf(this.#directory(view.at), this.#desk.open),
    }
  }
}

/** A turn's result as the replay keeps it. */
export function toReplayed(ticketId: string, seq: number, { decision, reading }: TurnResult): ReplayedDecision {
  if (reading === null) return { ...decision, ticketId, seq }
  return {
    ...decision,
    ticketId,
    seq,
    read: {
      messageId: reading.messageId,
      language: reading.language.code,
      intent: reading.intent,
      thanks: reading.thanks.label,
      owed: reading.owed.who,
      ...(reading.owed.due !== undefined && { promised: reading.owed.due }),
    },
  }
}
