import { setTimeout as sleep } from 'node:timers/promises'
import type { ActionAnswer } from '../src/actions/call-action.ts'
import type { Command } from '../src/core/command.ts'
import type { Policy } from '../src/core/policy.ts'
import { type Instant, SECOND } from '../src/core/time.ts'
import { reserveCommand, type StoredCommand } from '../src/store/commands.ts'
import type { ActivityDeps } from './activity-deps.ts'
import { checkBrakes } from './held-back.ts'
import type { OpenTicket } from './open-ticket.ts'
import { endCommand } from './progress.ts'

/** Pauses before the second and third try; the activity's own deadline is two minutes. */
const PAUSES = [1 * SECOND, 5 * SECOND]

/**
 * Calls the shop's own system once. Where the policy says that it honours the idempotency key, a lost answer is asked for
 * again under the same key; otherwise nobody can say, and a person is told.
 */
export async function runAction(
  deps: ActivityDeps,
  policy: Policy,
  ticket: OpenTicket,
  stored: StoredCommand,
  at: Instant,
): Promise<void> {
  const { account, decision } = ticket
  const { name, input } = stored.command as Extract<Command, { kind: 'action' }>
  const action = Object.hasOwn(policy.actions, name) ? policy.actions[name] : undefined
  const end = (status: 'done' | 'refused' | 'unconfirmed', note?: string, result?: Readonly<Record<string, string>>) =>
    endCommand(deps, ticket, stored.id, { status, ...(note && { note }), ...(result && { result }) })
  if (action === undefined || deps.callAction === undefined) return end('refused', 'no_such_action')
  await checkBrakes(deps.pool, account, decision, 'other')
  // A reservation without an end: an earlier call may have had its effect.
  if (stored.status === 'reserved' && !action.repeatable) return end('unconfirmed', 'connection_lost')
  if (stored.status === 'pending' && !(await reserveCommand(deps.pool, account, stored.id, at))) return
  let answer: ActionAnswer
  for (let tries = 0; ; tries++) {
    answer = await deps.callAction(action, {
      key: `${account}:${stored.id}`,
      body: { account, action: name, ticket: decision.ticketId, decision: decision.id, input },
    })
    const mayRepeat = answer.kind === 'not_sent' || (answer.kind === 'unknown' && action.repeatable)
    if (!mayRepeat || tries >= PAUSES.length) break
    await sleep(PAUSES[tries])
  }
  if (answer.kind === 'done') return end('done', undefined, answer.output)
  if (answer.kind === 'refused') return end('refused', answer.why)
  if (answer.kind === 'not_sent') return end('refused', 'not_reached')
  return end('unconfirmed', answer.why)
}
