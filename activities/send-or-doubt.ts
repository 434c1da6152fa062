import { RehearsalError } from '../src/errors/rehearsal-error.ts'
import type { SendOutcome } from '../src/helpdesk/port.ts'
import { unreserveCommand } from '../src/store/commands.ts'
import type { ActivityDeps } from './activity-deps.ts'

/**
 * Runs one write that must not happen twice, and says what can be known afterwards. A refusal was not carried out; a lost
 * answer is a doubt, to be settled by looking; what was turned away at the door is given back and may be tried again.
 */
export async function sendOrDoubt(
  deps: ActivityDeps,
  account: string,
  commandId: string,
  send: () => Promise<SendOutcome>,
): Promise<SendOutcome | 'refused'> {
  try {
    return await send()
  } catch (error) {
    const code = RehearsalError.is(error) ? error.code : undefined
    if (code === 'helpdesk_refused') return 'refused'
    if (code === 'not_found') throw error
    if (code === 'rate_limited' || code === 'stopped') {
      await unreserveCommand(deps.pool, account, commandId)
      throw error
    }
    return { kind: 'unknown' }
  }
}
