import type { Headline } from './headline-sums.ts'
import { type TicketSums, totalOf } from './period-sums.ts'
import type { Reminders } from './reminders-seen.ts'
import { possible } from './widths.ts'

/** How a replay's figure has to be moved, because live customers answer follow-ups and those of a replay cannot. */
export interface Shift {
  /** Added to the replay's value. */
  readonly by: number
  /** Variance of what is added. */
  readonly variance: number
  /** False where what is added stands in place of what the replay has seen: its uncertainty is then none of the figure's. */
  readonly addsUp: boolean
}

/** Other people are reminded at other times by us than by the team: what was seen there holds here within this deviation. */
const ELSEWHERE = 0.03

const NONE_SEEN: Reminders = { n: 0, count: 0, thanked: 0 }
const MOVED: ReadonlySet<Headline> = new Set(['useful_nudges', 'resolved_share', 'thanks_closed', 'minutes'])

export const NO_SHIFT: Shift = { by: 0, variance: 0, addsUp: true }

/** Both at once, as far as neither knows of the other. */
export function bothShifts(one: Shift, other: Shift): Shift {
  return { by: one.by + other.by, variance: one.variance + other.variance, addsUp: one.addsUp && other.addsUp }
}

/**
 * - `useful_nudges`: who came back without it, against who answers one
 * - `resolved_share`: tickets closed on silence, of which some would not have stayed silent
 * - `thanks_closed`, `minutes`: who comes back because of it may thank in the end, and is closed
 * @param closeMinutes what such a close gives back
 */
export function responseShift(
  headline: Headline,
  tickets: readonly TicketSums[],
  reminders: Reminders | undefined,
  closeMinutes: number,
): Shift {
  if (!MOVED.has(headline)) return NO_SHIFT
  const { top: cameBack, bottom } = totalOf(tickets, 'useful_nudges')
  const alone = bottom === 0 ? 0 : cameBack / bottom
  const harmless = tickets.reduce((sum, ticket) => sum + ticket.harmless, 0)
  const notWrong = bottom === 0 ? 1 : harmless / bottom
  const answer = answering(reminders, cameBack / (harmless + 1), harmless)
  if (headline === 'useful_nudges') {
    const useful = notWrong * answer.mean
    if (useful <= alone) return { by: 0, variance: notWrong ** 2 * answer.variance, addsUp: true }
    const harm = possible(notWrong, bottom) / (bottom + 1)
    return { by: useful - alone, variance: notWrong ** 2 * answer.variance + answer.mean ** 2 * harm, addsUp: false }
  }
  if (headline !== 'resolved_share') {
    const { count, thanked } = reminders ?? NONE_SEEN
    const each = (bottom / Math.max(1, tickets.length)) * (headline === 'minutes' ? closeMinutes : 1)
    const more = Math.max(0, notWrong * answer.mean - alone)
    // Jeffreys' half case on either side.
    const thanks = (thanked + 0.5) / (count + 1)
    const variance = thanks ** 2 * notWrong ** 2 * answer.variance + more ** 2 * (possible(thanks, count) / (count + 1))
    return { by: each * more * thanks, variance: more === 0 ? 0 : each ** 2 * variance, addsUp: true }
  }
  const known = totalOf(tickets, 'resolved_share').bottom
  const silent = known === 0 ? 0 : tickets.reduce((sum, ticket) => sum + ticket.silent, 0) / known
  // Those who come back by themselves are no silent closes already.
  const more = alone >= 1 ? 0 : Math.max(0, (notWrong * answer.mean - alone) / (1 - alone))
  return { by: -silent * more, variance: silent ** 2 * answer.variance, addsUp: true }
}

/**
 * How many answer a follow-up: before any reminder is known, all who come back by themselves and of the others anything from nobody to
 * everybody; then as reminders showed.
 * @param alone share of those who come back without one, as `cases` have shown it
 */
function answering(reminders: Reminders | undefined, alone: number, cases: number): { mean: number; variance: number } {
  const { count, n } = reminders ?? NONE_SEEN
  const before = (1 + alone) / 2
  const unsure = (1 - alone) ** 2 / 12 + (alone * (1 - alone)) / (cases + 1) / 4
  const weight = (before * (1 - before)) / unsure - 1
  const mean = (weight * before + count) / (weight + n)
  return { mean, variance: (mean * (1 - mean)) / (weight + n + 1) + ELSEWHERE ** 2 }
}
