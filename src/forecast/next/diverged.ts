import { isResolved } from '../figures/ladder.ts'
import type { LedgerRow } from '../ledger.ts'
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
}

const NONE: AnswerSums = { sameMacro: 0, otherMacro: 0, untold: 0, same: 0, finished: 0 }
/** Words of one's own are taken to mean the same as often as macros are the same, within this deviation. */
const OWN_WORDS = 0.1

export function answerSums({ judged, rung }: LedgerRow): AnswerSums {
  const answer = judged.find(({ kind }) => kind === 'answer')
  if (answer === undefined || answer.verdict === 'pending' || rung === 'pending') return NONE
  const { why } = answer
  const isSame = answer.verdict === 'right'
  return {
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
 * finishes none.
 * @param answerMinutes what a right answer gives back
 */
export function divergedShift(headline: Headline, tickets: readonly TicketSums[], answerMinutes: number): Shift {
  if (headline !== 'resolved_share' && headline !== 'minutes') return NO_SHIFT
  const { sameMacro, otherMacro, untold, same, finished } = total(tickets)
  if (untold + otherMacro === 0) return NO_SHIFT
  const macros = sameMacro + otherMacro
  // Jeffreys' half case on either side.
  const right = (sameMacro + 0.5) / (macros + 1)
  const unsure = possible(right, macros) / (macros + 1) + OWN_WORDS ** 2
  if (headline === 'minutes') {
    const each = (untold * answerMinutes) / tickets.length
    return { by: each * right, variance: each ** 2 * unsure, addsUp: true }
  }
  const { top, bottom } = known(tickets)
  const settles = (finished + 0.5) / (same + 1)
  const share = untold / (bottom + untold + otherMacro)
  const value = bottom === 0 ? 0 : top / bottom
  return {
    by: share * right * settles - value * ((untold + otherMacro) / (bottom + untold + otherMacro)),
    variance: share ** 2 * (settles ** 2 * unsure + right ** 2 * (possible(settles, same) / (same + 1))),
    addsUp: true,
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
