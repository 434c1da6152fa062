import type { Assumptions } from '../money/prices.ts'
import { allAnswers } from './answer-sums.ts'
import type { Headline } from './headline-sums.ts'
import { type TicketSums, totalOf } from './period-sums.ts'
import { NO_SHIFT, type Shift } from './responses.ts'
import { possible } from './widths.ts'

/** Words of one's own are taken to mean the same as often as macros are the same, within this deviation. */
const OWN_WORDS = 0.1

/**
 * What of answers that history leaves open is to be expected: they are as often the right ones as ours and the team's are one macro
 * where both are macros, and then finish as many tickets as answers that are known to be right. An answer beside another macro
 * finishes none. Answers that only what is known now supports stood in place of a route.
 */
export function divergedShift(headline: Headline, tickets: readonly TicketSums[], assumptions: Assumptions): Shift {
  const { sameMacro, otherMacro, untold, same, finished, now, nowBilled } = allAnswers(tickets)
  if (untold + otherMacro + now === 0) return NO_SHIFT
  const macros = sameMacro + otherMacro
  // Jeffreys' half case on either side.
  const right = (sameMacro + 0.5) / (macros + 1)
  const unsure = possible(right, macros) / (macros + 1) + OWN_WORDS ** 2
  switch (headline) {
    case 'minutes': {
      const each = ((untold + now) * assumptions.answerMinutes.likely) / tickets.length
      const routes = (now * assumptions.routeMinutes.likely) / tickets.length
      return { by: each * right - routes, variance: each ** 2 * unsure, addsUp: true }
    }
    case 'cash':
      if (nowBilled === 0) return NO_SHIFT
      return { by: -assumptions.billableTicket.likely * (nowBilled / tickets.length), variance: 0, addsUp: true }
    case 'resolved_share': {
      const { top, bottom } = totalOf(tickets, 'resolved_share')
      const settles = (finished + 0.5) / (same + 1)
      const all = bottom + untold + otherMacro
      const share = (untold + now) / all
      const value = bottom === 0 ? 0 : top / bottom
      return {
        by: share * right * settles - value * ((untold + otherMacro) / all),
        variance: share ** 2 * (settles ** 2 * unsure + right ** 2 * (possible(settles, same) / (same + 1))),
        addsUp: true,
      }
    }
    default:
      return NO_SHIFT
  }
}
