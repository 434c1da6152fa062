import type { Command } from '../src/core/command.ts'
import { type Instant, SECOND } from '../src/core/time.ts'
import { RehearsalError } from '../src/errors/rehearsal-error.ts'
import type { SendOutcome } from '../src/helpdesk/port.ts'
import { foreignMailboxes } from '../src/history/foreign-mailbox.ts'
import { placeNow } from '../src/history/place-ticket.ts'
import type { Ticket } from '../src/history/ticket.ts'
import { reserveCommand, type StoredCommand, unreserveCommand } from '../src/store/commands.ts'
import { releaseContact } from '../src/store/customers.ts'
import { endUnconfirmed } from '../src/store/end-unconfirmed.ts'
import type { ActivityDeps } from './activity-deps.ts'
import { isHeldBack } from './held-back.ts'
import { type OpenTicket, type Stopped, whyStop } from './open-ticket.ts'
import { endCommand } from './progress.ts'
import { type Refused, sendOrDoubt } from './send-or-doubt.ts'
import { stillWelcome } from './still-welcome.ts'

/** The first look for a message in doubt; each further one waits twice as long in all. */
const FIRST_LOOK = 5 * SECOND

export type Sent = { readonly again: Instant } | { readonly stopped?: Stopped }

/**
 * Sends a message to the customer at most once: reserve, send, and on doubt look for it until the helpdesk must have shown
 * it. Still unknown: never send again, hand the ticket over.
 */
export async function sendMessage(
  deps: ActivityDeps,
  ticket: OpenTicket,
  stored: StoredCommand,
  when: { at: Instant; sendAt: Instant; stopped: Stopped | undefined },
): Promise<Sent> {
  const { account, decision, helpdesk } = ticket
  // A reservation without an end: some earlier call may have sent it.
  if (stored.status === 'reserved') return look(deps, ticket, stored, stored.reservedAt!, when.at)
  if (when.stopped) return drop(deps, ticket, stored, when.stopped)
  const now = await helpdesk.readTicket(decision.ticketId)
  const why = whyStop(ticket, now)
  if (why !== undefined) return drop(deps, ticket, stored, why)
  if (when.at < when.sendAt) return { again: when.sendAt }
  const command = stored.command as Extract<Command, { kind: 'reply' | 'follow_up' }>
  const welcome = await stillWelcome(deps, ticket, now, command, when.at)
  if (welcome === 'opted_out') return drop(deps, ticket, stored, welcome)
  if (welcome !== 'welcome') return welcome

  if (!(await reserveCommand(deps.pool, account, stored.id, when.at))) return { again: when.at + FIRST_LOOK }
  const outcome = await trySend(deps, ticket, stored, now)
  if (outcome === 'overtaken') return drop(deps, ticket, stored, 'something_newer')
  if (outcome.kind === 'refused') {
    await releaseContact(deps.pool, account, stored.id)
    await endCommand(deps, ticket, stored.id, { status: 'refused', note: outcome.note })
    return { stopped: 'refused_send' }
  }
  if (outcome.kind === 'sent') return confirm(deps, ticket, stored, outcome.messageId)
  return look(deps, ticket, stored, when.at, when.at)
}

/** `overtaken`: somebody wrote while we were about to send, and nothing was sent. */
async function trySend(
  deps: ActivityDeps,
  { account, decision, helpdesk, policy }: OpenTicket,
  stored: StoredCommand,
  now: Ticket,
): Promise<SendOutcome | Refused | 'overtaken'> {
  const command = stored.command as Extract<Command, { kind: 'reply' | 'follow_up' }>
  const seen = new Set(decision.seenMessageIds)
  let isOvertaken = false
  let isLeaving = false
  const guard = async (shown: readonly string[]): Promise<void> => {
    isOvertaken = shown.some(id => !seen.has(id))
    if (isOvertaken) throw new RehearsalError('stopped')
    isLeaving = true
  }
  try {
    const outcome = await sendOrDoubt(deps, account, stored.id, () =>
      helpdesk.sendMessage({
        ticketId: decision.ticketId,
        commandId: stored.id,
        channel: command.channel,
        text: command.text,
        isForeign: foreignMailboxes(policy, placeNow(now, policy).brand),
        guard,
      }),
    )
    if (outcome.kind === 'refused' || outcome.kind === 'sent' || isLeaving) return outcome
    // Reading the thread failed: there is nothing to doubt yet, and the next try begins anew.
    await unreserveCommand(deps.pool, account, stored.id)
    throw new RehearsalError('helpdesk_failed')
  } catch (error) {
    if (isOvertaken && isHeldBack(error)) return 'overtaken'
    throw error
  }
}

async function look(
  deps: ActivityDeps,
  ticket: OpenTicket,
  stored: StoredCommand,
  reservedAt: Instant,
  at: Instant,
): Promise<Sent> {
  const found = await ticket.helpdesk.findMessage(ticket.decision.ticketId, stored.id)
  if (found) return confirm(deps, ticket, stored, found.messageId)
  const end = reservedAt + deps.visibilityLag
  if (at < end) return { again: Math.min(end, at + Math.max(FIRST_LOOK, at - reservedAt)) }

  const isOurs = await endUnconfirmed(deps.pool, ticket.account, ticket.decision.ticketId, stored.id)
  ticket.progress.isClear = false
  ticket.progress.commands = undefined
  // A call that stalled has found it meanwhile, and said so.
  if (!isOurs) return { again: at + FIRST_LOOK }
  deps.log.warn({ account: ticket.account, command: stored.id }, 'a message could not be confirmed')
  return { stopped: 'unconfirmed_send' }
}

async function confirm(
  deps: ActivityDeps,
  ticket: OpenTicket,
  stored: StoredCommand,
  messageId: string,
): Promise<Sent> {
  await endCommand(deps, ticket, stored.id, { status: 'done', messageId })
  return {}
}

async function drop(deps: ActivityDeps, ticket: OpenTicket, stored: StoredCommand, note: Stopped): Promise<Sent> {
  await releaseContact(deps.pool, ticket.account, stored.id)
  await endCommand(deps, ticket, stored.id, { status: 'dropped', note })
  return { stopped: note }
}
