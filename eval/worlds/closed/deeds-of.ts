import type { Deed } from '../../../datasets/shop/deeds.ts'
import { reachesCustomer } from '../../../src/core/command.ts'
import type { Decision } from '../../../src/core/decision.ts'
import type { Policy } from '../../../src/core/policy.ts'

/** What a decision does to its ticket that people act upon, in order. */
export function deedsOf(decision: Decision, policy: Policy, ticketId: string, seq: number): Deed[] {
  const { at } = decision
  return decision.commands.flatMap((command): Deed[] => {
    if (reachesCustomer(command) && 'text' in command) {
      const id = `${ticketId}-ours-${seq}`
      const nudge = command.kind === 'follow_up'
      return [{ at: at + policy.limits.sendDelay, kind: 'message', id, text: command.text, nudge }]
    }
    switch (command.kind) {
      case 'close':
      case 'reopen':
        return [{ at, kind: command.kind }]
      case 'route': {
        const { team, user } = command
        return [{ at, kind: 'route', ...(team !== undefined && { team }), ...(user !== undefined && { user }) }]
      }
      default:
        return []
    }
  })
}
