import type { ReplayedTicket } from './replayed.ts'

export interface NotSimulable {
  readonly rule: string
  readonly field: string
  readonly tickets: number
}

/** Rules that could not fire because a fact they need has no date, with the number of tickets on which that happened. */
export function findNotSimulable(replayed: readonly ReplayedTicket[]): NotSimulable[] {
  const tickets = new Map<string, Set<string>>()
  for (const { ticketId, decisions } of replayed) {
    for (const decision of decisions) {
      if (decision.reason !== 'field_unknown') continue
      for (const { id, quote } of decision.evidence) {
        const key = JSON.stringify([id, quote ?? ''])
        tickets.set(key, (tickets.get(key) ?? new Set()).add(ticketId))
      }
    }
  }
  return [...tickets]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, ids]) => {
      const [rule, field] = JSON.parse(key) as [string, string]
      return { rule, field, tickets: ids.size }
    })
}
