import { isLook, isTouch } from '../../core/human-touch.ts'
import type { Reading } from '../../core/reading.ts'
import type { TicketState } from '../../core/state.ts'
import type { TicketView } from '../../core/ticket-view.ts'
import { placeOf, SEPARATOR } from './changed-paths.ts'
import type { Budget } from './taken-turn.ts'

/** What one decision is made from, as far as numbers of the policy are held against it. */
export interface TurnFacts {
  readonly view: TicketView
  readonly reading: Reading | null
  readonly before: TicketState
  readonly budget: Budget
}

/**
 * The numbers that a decision holds a limit against, and does nothing else with it: only crossing one of them changes the decision.
 * Undefined where the limit counts as it is.
 */
export type Held = (facts: TurnFacts) => readonly number[] | undefined

const HELD: ReadonlyMap<string, Held> = new Map<string, Held>([
  [placeOf('limits', 'messagesPerCustomerPerWeek'), ({ budget }) => [budget.contacts.length]],
  [placeOf('limits', 'reopensPerThread'), ({ before }) => [before.closes]],
  [placeOf('limits', 'gather'), ({ budget, view }) => (budget.waiting ?? []).map(({ due }) => due - view.at)],
  [
    placeOf('thanks', 'toleratedWrongCloses'),
    ({ reading }) => (reading === null ? [] : [1 - reading.thanks.confidence, 1 - reading.owed.confidence]),
  ],
  [placeOf('respectAgentFor'), ({ view }) => agesOfTouches(view)],
])

export function heldAgainst(place: string): Held | undefined {
  const [room, , field, ...more] = place.split(SEPARATOR)
  if (room === 'intents' && field === 'toleratedError' && more.length === 0)
    return ({ reading }) => (reading?.intent ? [1 - reading.intent.confidence] : [])
  return HELD.get(place)
}

/** After a look we come back when the respect for it is over: then its length counts, not only what lies within it. */
function agesOfTouches({ at, events, messages }: TicketView): number[] | undefined {
  if (events.some(isLook)) return undefined
  return [...events, ...messages].filter(isTouch).map(touch => at - touch.at)
}
