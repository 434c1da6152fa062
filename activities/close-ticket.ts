import type { Instant } from '../src/core/time.ts'
import { reserveCommand, type StoredCommand } from '../src/store/commands.ts'
import type { ActivityDeps } from './activity-deps.ts'
import { isHeldBack } from './held-back.ts'
import { customerWroteSince, type OpenTicket, type Stopped, whyStop } from './open-ticket.ts'
import { endCommand } from './progress.ts'

/**
 * Closes, then reads again: helpdesks have no conditional write, and a customer message that raced the close would stay
 * unseen on a closed ticket. It reopens the ticket once; the message's own event then gets its own decision.
 */
export async function closeTicket(
  deps: ActivityDeps,
  ticket: OpenTicket,
  stored: StoredCommand,
  at: Instant,
): Promise<Stopped | undefined> {
  const { account, decision, helpdesk } = ticket
  const before = await helpdesk.readTicket(decision.ticketId)
  const why = whyStop(ticket, before)
  // A close that may have been made already is finished all the same, unless people have taken the ticket back since.
  if (why !== undefined && (stored.status === 'pending' || (why !== 'something_newer' && before.status === 'open'))) {
    await endCommand(deps, ticket, stored.id, { status: 'dropped', note: why })
    return why
  }
  // From here on a repeated call knows that a close of ours may stand.
  await reserveCommand(deps.pool, account, stored.id, at)
  const raced = stored.status === 'reserved' && customerWroteSince(decision, before)
  if (before.status !== 'closed' && !raced) {
    await helpdesk.setStatus(decision.ticketId, 'closed').catch(async error => {
      // Stopped before a second try, whose first may have had its effect.
      if (!isHeldBack(error) || (await helpdesk.readTicket(decision.ticketId)).status !== 'closed') throw error
    })
  }

  const after = await helpdesk.readTicket(decision.ticketId, { withoutEvents: true })
  if (customerWroteSince(decision, after)) {
    if (after.status === 'closed') await ticket.repair.setStatus(decision.ticketId, 'open')
    await endCommand(deps, ticket, stored.id, { status: 'dropped', note: 'reopened_after_race' })
    return 'something_newer'
  }
  await endCommand(deps, ticket, stored.id, { status: 'done' })
  return undefined
}
