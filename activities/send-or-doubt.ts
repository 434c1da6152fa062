import { RehearsalError } from '../src/errors/rehearsal-error.ts'
import { NO_MAILBOX, type SendOutcome } from '../src/helpdesk/port.ts'
import { unreserveCommand } from '../src/store/commands.ts'
import type { ActivityDeps } from './activity-deps.ts'

/** Nothing was sent; `note` says why, for the command's end. */
export interface Refused {
  readonly kind: 'refused'
  readonly note: 'helpdesk_refused' | typeof NO_MAILBOX
}

/**
 * Runs one write that must not happen twice, and says what can be known afterwards. A refusal was not carried out; a lost
 * answer is a doubt, to be settled by looking; what was turned away at the door is given back and may be tried again.
 */
export async function sendOrDoubt(
  deps: ActivityDeps,
  account: string,
  commandId: string,
  send: () => Promise<SendOutcome>,
): Promise<SendOutcome | Refused> {
  try {
    return await send()
  } catch (error) {
    const { code, details } = RehearsalError.is(error) ? error : {}
    if (code === 'helpdesk_refused') {
      return { kind: 'refused', note: details?.['reason'] === NO_MAILBOX ? NO_MAILBOX : code }
    }
    if (code === 'not_found') throw error
    if (code === 'rate_limited' || code === 'stopped') {
      await unreserveCommand(deps.pool, account, commandId)
      throw error
    }
    return { kind: 'unknown' }
  }
}
