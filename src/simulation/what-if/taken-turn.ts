import type { Context } from '../../core/context.ts'
import type { TicketState } from '../../core/state.ts'
import type { Turn } from '../../core/turn.ts'
import type { TurnResult } from '../../turn/take-turn.ts'
import type { ReplayedDecision } from '../replayed.ts'
import { isEqual } from './is-equal.ts'

/** What crosses a customer's tickets into a turn. */
export type Budget = Omit<Context['customer'], 'recent'>

/** A turn as it was taken: all it was made from but policy and history, and what came of it. */
export interface TakenTurn {
  /** Counted over all customers. */
  readonly index: number
  readonly turn: Turn
  readonly before: TicketState
  /** Of the ticket's inputs, how many are behind it after the turn. */
  readonly consumed: number
  readonly budget: Budget
  readonly result: TurnResult
  readonly decision: ReplayedDecision
}

/** Whether the turn stands before the very same: then, under a policy that reads alike where it was read, it comes out the same. */
export function isSameTurn(taken: TakenTurn, turn: Turn, before: TicketState, budget: () => Budget): boolean {
  return (
    (taken.turn === turn || (taken.turn.at === turn.at && isEqual(taken.turn.inputs, turn.inputs))) &&
    isEqual(taken.before, before) &&
    isEqual(taken.budget, budget())
  )
}
