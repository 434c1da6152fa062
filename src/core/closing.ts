import { isAgentReopened, isHeld } from './human-touch.ts'
import type { Reason } from './reasons.ts'
import type { Situation } from './situation.ts'

/** Why this ticket may not be closed by us now, whatever its messages say; undefined where it may. */
export function whyNoClose({ state, turn, context, policy }: Situation): Reason | undefined {
  if (isAgentReopened(context.view)) return 'agent_reopened'
  // The undo's own write reopened it, in our name; a customer's later message that reopens it again is another matter.
  if (state.keptOpen && context.view.status === 'open' && context.view.statusBy !== 'customer') return 'agent_reopened'
  if (isHeld(context.view, turn.at)) return 'agent_holds'
  if (state.closes >= policy.limits.reopensPerThread) return 'reopen_cap'
  return undefined
}
