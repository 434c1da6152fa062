import { TOO_FEW } from '../rate-of.ts'
import type { Headline } from './headline-sums.ts'
import type { TicketSums } from './period-sums.ts'

/** How a replay's figure has to be moved, because live customers answer follow-ups and those of a replay cannot. */
export interface Shift {
  /** Added to the replay's value. */
  readonly by: number
  /** Variance of what is added. */
  readonly variance: number
}

/** Reminders of the team or its rules in the history, and how many were answered. */
export interface Reminders {
  readonly count: number
  readonly n: number
}

/** Where no history tells: one in four answers a follow-up, from hardly anyone to half of them. */
const PLAUSIBLE = { mean: 0.25, variance: 0.14 ** 2 }
/** Other people are reminded at other times by us than by the team: what was seen there holds here within this deviation. */
const ELSEWHERE = 0.07

const NO_SHIFT: Shift = { by: 0, variance: 0 }

/**
 * - `useful_nudges`: who came back without it, against who answers one
 * - `resolved_share`: tickets closed on silence, of which some would not have stayed silent
 */
export function responseShift(
  headline: Headline,
  tickets: readonly TicketSums[],
  reminders: Reminders | undefined,
): Shift {
  if (headline !== 'useful_nudges' && headline !== 'resolved_share') return NO_SHIFT
  const { top: cameBack, bottom } = total(tickets, 'useful_nudges')
  const alone = bottom === 0 ? 0 : cameBack / bottom
  const notWrong = bottom === 0 ? 0 : tickets.reduce((sum, ticket) => sum + ticket.harmless, 0) / bottom
  const answer = answering(reminders)
  if (headline === 'useful_nudges') {
    const useful = Math.max(alone, notWrong * answer.mean)
    return { by: useful - alone, variance: notWrong ** 2 * answer.variance }
  }
  const known = total(tickets, 'resolved_share').bottom
  const silent = known === 0 ? 0 : tickets.reduce((sum, ticket) => sum + ticket.silent, 0) / known
  // Those who come back by themselves are no silent closes already.
  const more = alone >= 1 ? 0 : Math.max(0, (notWrong * answer.mean - alone) / (1 - alone))
  return { by: -silent * more, variance: silent ** 2 * answer.variance }
}

function answering(reminders: Reminders | undefined): { mean: number; variance: number } {
  if (reminders === undefined || reminders.n < TOO_FEW) return PLAUSIBLE
  const mean = (reminders.count + 0.5) / (reminders.n + 1)
  return { mean, variance: (mean * (1 - mean)) / reminders.n + ELSEWHERE ** 2 }
}

function total(tickets: readonly TicketSums[], headline: Headline): { top: number; bottom: number } {
  let top = 0
  let bottom = 0
  for (const { sums } of tickets) {
    top += sums[headline].top
    bottom += sums[headline].bottom
  }
  return { top, bottom }
}
