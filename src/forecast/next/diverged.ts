import { isResolved } from '../figures/ladder.ts'
import type { LedgerRow } from '../ledger.ts'
import type { Assumptions } from '../money/prices.ts'
import { isBillable } from '../money/side-effects.ts'
import type { Headline } from './headline-sums.ts'
import type { TicketSums } from './period-sums.ts'
import { NO_SHIFT, type Shift } from './responses.ts'
import { possible } from './widths.ts'

/** Answers of ours on one ticket beside the team's: 0 or 1 each. */
export interface AnswerSums {
  /** The team sent the macro that ours stands on, or another one. */
  readonly sameMacro: number
  readonly otherMacro: number
  /** The team wrote in words of its own, or not at all: history cannot tell what ours would have done. */
  readonly untold: number
  /** The team gave the same answer, and all is known of the ticket; and the ticket was finished by it. */
  readonly same: number
  readonly finished: number
  /** It was not answered for want of past answers, and would be with all that is known now; and would be billed for that alone. */
  readonly now: number
  readonly nowBilled: number
}

const NONE: AnswerSums = { sameMacro: 0, otherMacro: 0, untold: 0, same: 0, finished: 0, now: 0, nowBilled: 0 }
/** Words of one's own are taken to mean the same as often as macros are the same, within this deviation. */
const OWN_WORDS = 0.1

/** @param isAnswerableNow not answered for want of past answers, and would be with all that is known now */
export function answerSums(row: LedgerRow, isAnswerableNow: boolean): AnswerSums {
  const { judged, rung } = row
  if (rung === 'pending') return NONE
  const answer = judged.find(({ kind }) => kind === 'answer')
  if (answer === undefined)
    return { ...NONE, now: Number(isAnswerableNow), nowBilled: Number(isAnswerableNow && !isBillable(row)) }
  if (answer.verdict === 'pending') return NONE
  const { why } = answer
  const isSame = answer.verdict === 'right'
  return {
    ...NONE,
    sameMacro: Number(why === 'same_macro'),
    otherMacro: Number(why === 'other_macro'),
    untold: Number(!isSame && why !== 'other_macro'),
    same: Number(isSame),
    finished: Number(isSame && isResolved({ rung })),
  }
}

/**
 * What of answers that history leaves open is to be expected: they are as often the right ones as ours and the team's are one macro
 * where both are macros, and then finish as many tickets as answers that are known to be right. An answer beside another macro
 * finishes none. Answers that only what is known now supports stood in place of a route.
 */
export function divergedShift(headline: Headline, tickets: readonly TicketSums[], assumptions: Assumptions): Shift {
  const { sameMacro, otherMacro, untold, same, finished, now, nowBilled } = total(tickets)
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
      const { top, bottom } = known(tickets)
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

function total(tickets: readonly TicketSums[]): AnswerSums {
  const sums = { ...NONE }
  for (const { answers } of tickets) for (const key of KEYS) sums[key] += answers[key]
  return sums
}

const KEYS = Object.keys(NONE) as (keyof AnswerSums)[]

function known(tickets: readonly TicketSums[]): { top: number; bottom: number } {
  let top = 0
  let bottom = 0
  for (const { sums } of tickets) {
    top += sums.resolved_share.top
    bottom += sums.resolved_share.bottom
  }
  return { top, bottom }
}
