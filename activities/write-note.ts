import { type Instant, SECOND } from '../src/core/time.ts'
import type { SendOutcome } from '../src/helpdesk/port.ts'
import { reserveCommand, type StoredCommand, unreserveCommand } from '../src/store/commands.ts'
import type { ActivityDeps } from './activity-deps.ts'
import type { OpenTicket } from './open-ticket.ts'
import { endCommand } from './progress.ts'
import { type Refused, sendOrDoubt } from './send-or-doubt.ts'

const FIRST_LOOK = 5 * SECOND

/**
 * Writes an internal note and returns when to look again, if its fate is unknown. Unlike a message to the customer, a note
 * that did not show up in time is written again: a note twice is a blemish, a missing one hides what was done.
 */
export async function writeNote(
  deps: ActivityDeps,
  ticket: OpenTicket,
  stored: StoredCommand,
  text: string,
  at: Instant,
): Promise<Instant | undefined> {
  const { account, decision, helpdesk } = ticket
  if (stored.status === 'reserved') {
    const found = await helpdesk.findMessage(decision.ticketId, stored.id)
    if (found) {
      await endCommand(deps, ticket, stored.id, { status: 'done', messageId: found.messageId })
      return undefined
    }
    if (at < stored.reservedAt! + deps.visibilityLag) return nextLook(stored.reservedAt!, at, deps)
    await unreserveCommand(deps.pool, account, stored.id)
  }
  await reserveCommand(deps.pool, account, stored.id, at)
  const outcome = await tryWrite(deps, ticket, stored, text)
  if (outcome.kind === 'refused') {
    await endCommand(deps, ticket, stored.id, { status: 'refused', note: outcome.note })
    return undefined
  }
  if (outcome.kind === 'unknown') return nextLook(at, at, deps)
  await endCommand(deps, ticket, stored.id, { status: 'done', messageId: outcome.messageId })
  return undefined
}

function nextLook(reservedAt: Instant, at: Instant, deps: ActivityDeps): Instant {
  return Math.min(reservedAt + deps.visibilityLag, at + Math.max(FIRST_LOOK, at - reservedAt))
}

async function tryWrite(
  deps: ActivityDeps,
  ticket: OpenTicket,
  stored: StoredCommand,
  text: string,
): Promise<SendOutcome | Refused> {
  return sendOrDoubt(deps, ticket.account, stored.id, () =>
    ticket.helpdesk.addNote({
      ticketId: ticket.decision.ticketId,
      commandId: stored.id,
      channel: 'internal-note',
      text,
    }),
  )
}
