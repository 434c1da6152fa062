import type { Directory } from '../core/staff.ts'
import type { Instant } from '../core/time.ts'
import { DAY } from '../core/time.ts'
import type { Ticket } from '../history/ticket.ts'

/** Who has had no ticket of the team for so long is taken to be away. */
const AWAY_AFTER = 14 * DAY

interface Sighting {
  readonly at: Instant
  readonly team: string
  readonly user: string
}

/**
 * Teams as their past assignments show them: a history has no directory. Who was assigned together with a team is its member
 * from then on. Asked in the order of time, which a replay keeps.
 */
export class PastStaff {
  readonly #sightings: readonly Sighting[]
  readonly #teams = new Map<string, Map<string, Instant>>()
  #read = 0

  constructor(tickets: readonly Ticket[]) {
    this.#sightings = tickets.flatMap(sightingsOf).sort(byTime)
  }

  at(moment: Instant): Directory {
    for (; this.#read < this.#sightings.length && this.#sightings[this.#read]!.at <= moment; this.#read++) {
      const { at, team, user } = this.#sightings[this.#read]!
      const members = this.#teams.get(team)
      if (members === undefined) this.#teams.set(team, new Map([[user, at]]))
      else members.set(user, at)
    }
    const teams = [...this.#teams].map(([team, members]) => [
      team,
      [...members].map(([user, seen]) => ({ user, available: moment - seen <= AWAY_AFTER })),
    ])
    return { teams: Object.fromEntries(teams) }
  }
}

function sightingsOf({ events }: Ticket): Sighting[] {
  return events.flatMap(({ type, at, to }) => {
    if (type !== 'assigned' || typeof to !== 'object' || to === null) return []
    const { team, user } = to as { team?: unknown; user?: unknown }
    return typeof team === 'string' && typeof user === 'string' ? [{ at: Date.parse(at), team, user }] : []
  })
}

function byTime(a: Sighting, b: Sighting): number {
  if (a.at !== b.at) return a.at - b.at
  if (a.team !== b.team) return a.team < b.team ? -1 : 1
  return a.user < b.user ? -1 : a.user > b.user ? 1 : 0
}
