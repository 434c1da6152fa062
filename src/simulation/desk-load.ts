import type { Decision } from '../core/decision.ts'
import type { TicketView } from '../core/ticket-view.ts'
import { standingOf } from '../turn/standing-of.ts'

/** Plain JSON: what the replay remembers about the team between turns. */
export interface DeskMemory {
  readonly roundRobin: Readonly<Record<string, number>>
  /** By ticket that stands open: with whom. */
  readonly assigned: Readonly<Record<string, string>>
}

/** Whose turn it is in each team, and who has how many open tickets, as the replay leaves them. */
export class DeskLoad {
  readonly #roundRobin: Record<string, number>
  readonly #assigned: Map<string, string>
  readonly #open = new Map<string, number>()

  constructor(memory?: DeskMemory) {
    this.#roundRobin = { ...memory?.roundRobin }
    this.#assigned = new Map(Object.entries(memory?.assigned ?? {}))
    for (const user of this.#assigned.values()) this.#count(user, 1)
  }

  get roundRobin(): Readonly<Record<string, number>> {
    return this.#roundRobin
  }

  get open(): ReadonlyMap<string, number> {
    return this.#open
  }

  remember(view: TicketView, decision: Decision): void {
    for (const team of decision.rotated ?? []) this.#roundRobin[team] = (this.#roundRobin[team] ?? 0) + 1
    const { isOpen, assignee } = standingOf(view, decision)
    const before = this.#assigned.get(view.id)
    const after = isOpen ? assignee : undefined
    if (before === after) return
    if (before !== undefined) this.#count(before, -1)
    if (after === undefined) this.#assigned.delete(view.id)
    else {
      this.#assigned.set(view.id, after)
      this.#count(after, 1)
    }
  }

  memory(): DeskMemory {
    return { roundRobin: { ...this.#roundRobin }, assigned: Object.fromEntries(this.#assigned) }
  }

  #count(user: string, by: number): void {
    this.#open.set(user, (this.#open.get(user) ?? 0) + by)
  }
}
