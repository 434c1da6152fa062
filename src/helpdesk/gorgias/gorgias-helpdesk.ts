import type { Instant } from '../../core/time.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { Helpdesk, OutgoingMessage, SendOutcome } from '../port.ts'
import type { Waiting } from './api-budget.ts'
import type { GorgiasClient } from './client.ts'
import { createDirectory } from './directory.ts'
import { findMessage } from './find-message.ts'
import { type LateGuard, lateGuard } from './late-guard.ts'
import { buildNote, buildReply, hasWayBack, knowsSender, replyChannel } from './outgoing.ts'
import { externalIdOf, isOwnMessage } from './own-mark.ts'
import { readCustomerTickets, readTicket } from './read-ticket.ts'
import { type RawMessage, RawTicket } from './schema.ts'
import { sendBody } from './send-message.ts'
import { ticketPath } from './ticket-id.ts'
import { newestMessages, wayBackElsewhere } from './way-back.ts'
import { createWrites } from './writes.ts'

export interface GorgiasHelpdeskOptions {
  /** Our name of the account, put on every ticket. */
  readonly account: string
  readonly client: GorgiasClient
  readonly waiting: Waiting
  /** The moment written on our notes. */
  readonly now: () => Instant
  /** E-mail of the helpdesk user whose key this is; asked of the helpdesk where absent. */
  readonly selfEmail?: string
}

/** The Gorgias connector. `selfId` is the helpdesk user we act as, by which our own events are known. */
export function createGorgiasHelpdesk(options: GorgiasHelpdeskOptions): Helpdesk & { selfId(): Promise<string> } {
  const { client, account } = options
  const directory = createDirectory(client, options.waiting, options.selfEmail)
  const selfId = async (): Promise<string> => String(await directory.self())

  const addNote = async (message: OutgoingMessage, late?: LateGuard): Promise<SendOutcome> => {
    const guard = late?.('note')
    const body = buildNote({
      senderId: await directory.self(),
      externalId: externalIdOf(message.commandId),
      text: message.text,
      sentAt: new Date(options.now()).toISOString(),
    })
    return sendBody(client, message.ticketId, 'note', body, guard)
  }

  const sendMessage = async (message: OutgoingMessage): Promise<SendOutcome> => {
    const path = ticketPath(message.ticketId)
    const ticket = RawTicket.parse(await client.call({ method: 'GET', path }))
    if (ticket.spam || ticket.trashed_datetime) {
      throw new RehearsalError('helpdesk_refused', 'The ticket is spam or in the bin; nobody is written to.', {
        details: { ticket: message.ticketId },
      })
    }
    const thread = await newestMessages(client, message.ticketId)
    const externalId = externalIdOf(message.commandId)
    // The thread is in hand anyway: a command that already went out must not go again.
    const earlier = thread.find(one => one.external_id === externalId)
    if (earlier !== undefined) return { kind: 'sent', messageId: earlier.id }
    const customerId = ticket.customer?.id ?? undefined
    // A nudge may take another channel than the ticket's; the customer's other tickets show how it reaches them.
    const { isForeign } = message
    const along =
      customerId === undefined || hasWayBack(thread, message.channel, isForeign)
        ? []
        : await wayBackElsewhere(client, customerId, message.ticketId, message.channel, isForeign)
    const conversation = [...thread, ...along]
    const isMail = replyChannel(message.channel) === 'email'
    const body = buildReply({
      senderId: await directory.self(),
      externalId,
      text: message.text,
      channel: message.channel,
      subject: ticket.subject ?? undefined,
      customerId,
      thread: conversation,
      mailboxes: isMail ? await directory.mailboxes(known => knowsSender(conversation, known, isForeign)) : [],
      isForeign,
    })
    const own = String(await directory.self())
    const shown = thread.filter(one => isPersonsWord(one, own)).map(one => one.id)
    return sendBody(client, message.ticketId, 'reply', body, message.guard && (() => message.guard!(shown)))
  }

  return {
    selfId,
    readTicket: async (ticketId, parts) =>
      readTicket(client, ticketId, { account, ownUserId: await selfId(), ...parts }),
    readCustomerTickets: async (customerId, limit, except) =>
      readCustomerTickets(client, customerId, limit, except, { account, ownUserId: await selfId() }),
    readStaff: () => directory.staff(),
    ...createWrites(client, directory),
    addNote: message => addNote(message),
    guardedWrites: ask => {
      const late = lateGuard(ask, options.waiting.now)
      return { ...createWrites(client, directory, late), addNote: message => addNote(message, late) }
    },
    sendMessage,
    findMessage: (ticketId, commandId) => findMessage(client, ticketId, commandId),
  }
}

/** A message or note that a customer or an agent wrote: neither we nor a rule. */
function isPersonsWord(message: RawMessage, ownUserId: string): boolean {
  const { external_id, sender, from_agent, rule_id } = message
  const mark = { external_id, sender_id: sender?.id ?? undefined, from_agent: from_agent ?? undefined }
  return !isOwnMessage(mark, ownUserId) && !(from_agent === true && rule_id)
}
