import type { Context } from '../../core/context.ts'
import { evolve } from '../../core/evolve.ts'
import type { TicketState } from '../../core/state.ts'
import type { Turn } from '../../core/turn.ts'
import type { TurnResult } from '../../turn/take-turn.ts'
import type { ReplayedDecision } from '../replayed.ts'
import { isEqual } from './is-equal.ts'
import { isAlikeAt, type Parts } from './seen-parts.ts'

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

/** What a turn looked at in order to decide. */
export interface TurnReads {
  readonly state: Parts
  readonly budget: Parts
}

/** Where a turn stands now. */
interface Standing {
  readonly turn: Turn
  readonly before: TicketState
  readonly budget: Budget
}

export interface Carried {
  readonly decision: ReplayedDecision
  readonly state: TicketState
}

/**
 * What comes of a turn that, under a policy that reads alike where it was read, stands before the same as far as it looked:
 * its conclusion is what it was; only what the state passes on may differ. Undefined where it has to be taken anew.
 */
export function carryTurn(taken: TakenTurn, { turn, before, budget }: Standing, reads: TurnReads): Carried | undefined {
  const isThere =
    (taken.turn === turn || (taken.turn.at === turn.at && isEqual(taken.turn.inputs, turn.inputs))) &&
    isAlikeAt(reads.state, taken.before, before) &&
    isAlikeAt(reads.budget, taken.budget, budget)
  if (!isThere) return undefined
  const { decision, result } = taken
  if (before === taken.before) return { decision, state: result.state }
  const evolved = evolve(before, turn, result.decision)
  const state = isEqual(evolved, result.state) ? result.state : evolved
  const due = state.armed?.due
  if (due === decision.due) return { decision, state }
  // Whether a timer stands afterwards is the state's to say, and a decision that gains or loses one is another.
  if (due === undefined || decision.due === undefined || decision.due !== result.state.armed?.due) return undefined
  return { decision: { ...decision, due }, state }
}
