import { isResolved } from '../figures/ladder.ts'
import type { LedgerRow } from '../ledger.ts'
import { isBillable } from '../money/side-effects.ts'

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
const KEYS = Object.keys(NONE) as (keyof AnswerSums)[]

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

/** Over all tickets. */
export function allAnswers(tickets: readonly { readonly answers: AnswerSums }[]): AnswerSums {
  const sums = { ...NONE }
  for (const { answers } of tickets) for (const key of KEYS) sums[key] += answers[key]
  return sums
}
