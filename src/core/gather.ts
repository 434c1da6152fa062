import type { Situation } from './situation.ts'
import type { ArmedTimer } from './state.ts'

/** A message that speaks for more is a matter for a person. */
const MOST_COVERED = 100

/** The customer's other tickets of this brand whose nudges fall due so soon that one message speaks for all of them. */
export function spokenFor({ policy, context, turn }: Situation): readonly string[] {
  const until = turn.at + (policy.limits.gather ?? 0)
  return (context.customer.waiting ?? [])
    .filter(({ id, due, brand }) => id !== context.view.id && due <= until && brand === context.view.brand)
    .slice(0, MOST_COVERED)
    .map(({ id }) => id)
}

/** True where a message on another ticket has spoken for this one since its nudge was planned. */
export function isCovered({ context }: Situation, armed: ArmedTimer): boolean {
  const { coveredAt } = context.customer
  return coveredAt !== undefined && coveredAt > (armed.since ?? armed.anchorAt)
}
