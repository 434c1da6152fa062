import type { ActivityDeps } from '../../activities/activity-deps.ts'
import { callAction } from '../actions/call-action.ts'
import type { Environment } from '../config/environment.ts'

/** Calls the policy's actions with the operator's secrets, on the network that the operator allows. */
export function openActions({
  secrets,
  actionHosts,
}: Pick<Environment, 'secrets' | 'actionHosts'>): NonNullable<ActivityDeps['callAction']> {
  return async (action, call) => {
    const secret = action.secret === undefined ? undefined : secrets[action.secret]
    // Without its secret the call would only be turned away by the other side, after it has learned who asks for what.
    if (action.secret !== undefined && secret === undefined) return { kind: 'refused', why: 'no_secret' }
    return callAction({ action, ...call, ...(secret !== undefined && { secret }) }, { allowedHosts: actionHosts })
  }
}
