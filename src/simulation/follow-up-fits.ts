import { addTime } from '../core/business-hours.ts'
import { evaluate } from '../core/conditions.ts'
import type { Policy } from '../core/policy.ts'
import type { Reading } from '../core/reading.ts'
import type { TicketView } from '../core/ticket-view.ts'
import type { Instant } from '../core/time.ts'
import type { ReplayedTicket } from './replayed.ts'

/** A silence for which a follow-up was planned, and every follow-up rule that fitted it at its own due time. */
export interface FollowUpFit {
  readonly ticketId: string
  readonly at: Instant
  /** In the policy's order; the first was taken. */
  readonly rules: readonly string[]
}

/** Asks of each planned follow-up which other rules wanted the same silence. Quiet hours and spreading, which move a due time by hours, are left out. */
export function findFollowUpFits(
  replayed: readonly ReplayedTicket[],
  policy: Policy,
  ask: {
    readonly view: (ticketId: string, at: Instant) => TicketView
    readonly read: (view: TicketView) => Reading | null
  },
): FollowUpFit[] {
  return replayed.flatMap(({ ticketId, decisions }) =>
    decisions.flatMap(({ at, commands }): FollowUpFit[] => {
      const planned = commands.find(command => command.kind === 'schedule_follow_up' && command.n === 1)
      if (planned?.kind !== 'schedule_follow_up') return []
      const taken = policy.followUps.findIndex(rule => rule.name === planned.rule)
      if (taken < 0) return []
      const later = policy.followUps.slice(taken + 1)
      if (later.length === 0) return [{ ticketId, at, rules: [planned.rule] }]
      const view = ask.view(ticketId, at)
      const reading = ask.read(view)
      const fits = later.filter(rule => {
        const due = addTime(policy.hours, rule.clock, at, rule.after[0] ?? rule.then?.after ?? 0)
        return evaluate(rule.when, { view, reading, at: due }).truth === true
      })
      return [{ ticketId, at, rules: [planned.rule, ...fits.map(rule => rule.name)] }]
    }),
  )
}
