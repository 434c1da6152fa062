import { consumeInbox, readWaitingAndAnswered } from '../src/store/inbox.ts'
import type { ActivityDeps } from './activity-deps.ts'
import { canonicalInputs } from './canonical-inputs.ts'

/**
 * Puts changes aside that were our own writes coming back, and says whether that was all that waited. What a turn would do with
 * them, without one: by the same reading of the same ticket, rows that stand for nobody else's deed need no decision.
 */
export async function lookAtEchoes(
  deps: Pick<ActivityDeps, 'pool' | 'helpdesk'>,
  account: string,
  ticketId: string,
): Promise<boolean> {
  const { waiting, answered } = await readWaitingAndAnswered(deps.pool, account, ticketId)
  if (waiting.some(({ input }) => input.kind !== 'change')) return false
  if (waiting.length === 0) return true
  const ticket = await (await deps.helpdesk(account)).readTicket(ticketId)
  const rows = canonicalInputs(waiting, ticket, answered)
  const empty = rows.filter(({ inputs }) => inputs.length === 0).map(({ seq }) => seq)
  if (empty.length > 0) await consumeInbox(deps.pool, account, ticketId, empty, 'nothing')
  return empty.length === rows.length
}
