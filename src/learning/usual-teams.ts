import type { Ticket } from '../history/ticket.ts'

/** A team is a label's usual one when it ends up with this share of its tickets, of at least `LEAST_TICKETS`. */
const USUAL_SHARE = 0.6
const LEAST_TICKETS = 10

/** Each label's usual final team; labels whose tickets are spread over teams have none. */
export function usualTeams(labelled: Iterable<{ label: string; ticket: Ticket }>): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { label, ticket } of labelled) {
    const team = ticket.assignee?.team
    if (team === undefined) continue
    const teams = counts.get(label) ?? new Map<string, number>()
    counts.set(label, teams.set(team, (teams.get(team) ?? 0) + 1))
  }
  const usual = new Map<string, string>()
  for (const [label, teams] of counts) {
    const total = [...teams.values()].reduce((sum, count) => sum + count, 0)
    const [team, count] = [...teams].reduce((most, each) => (each[1] > most[1] ? each : most))
    if (total >= LEAST_TICKETS && count >= USUAL_SHARE * total) usual.set(label, team)
  }
  return usual
}

/** Whether an agent moved the ticket away from its label's usual team, to one that other labels go to, and it stayed there. */
export function leftUsualTeam(ticket: Ticket, label: string, usual: ReadonlyMap<string, string>): boolean {
  const home = usual.get(label)
  const team = ticket.assignee?.team
  if (home === undefined || team === undefined || team === home || ![...usual.values()].includes(team)) return false
  return ticket.events.some(
    ({ type, actor, to }) =>
      type === 'assigned' && actor === 'agent' && (to as { team?: unknown } | null)?.team === team,
  )
}
