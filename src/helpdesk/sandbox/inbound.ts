import { DAY, HOUR, type Milliseconds } from '../../core/time.ts'
import { createCustomer, findCustomer } from './customers.ts'
import { createTicket, type Desk } from './desk.ts'
import { invalid } from './gorgias-error.ts'
import { addMessage, announceMessage } from './messages.ts'
import type { Address, CustomerRecord, MessageRecord, TicketRecord } from './records.ts'
import { mailboxFor } from './senders.ts'
import { ticketsOf } from './store.ts'
import { updateTicket } from './ticket-changes.ts'

/** What a customer does: a mail to a shop's mailbox, a text message, a chat line. */
export interface Inbound {
  readonly channel: string
  /** The app a text message came through: `postscript`, `aircall`; decides its reopen window. */
  readonly integration?: string
  readonly from: Address
  readonly to?: Address
  readonly cc?: readonly Address[]
  /** The mailbox it was forwarded to, where it was written to another address. */
  readonly mailbox?: string
  readonly subject?: string
  readonly text?: string
  readonly html?: string
  readonly headers?: Record<string, string>
  /** Message-ID of this mail. */
  readonly messageId?: string
  /** Message-ID of the mail it answers; threads like a mail client's reply. */
  readonly inReplyTo?: string
  /** Answers this ticket, as a reply to its last mail would. */
  readonly ticketId?: number
  readonly attachments?: readonly { name: string; content_type: string; size: number }[]
}

/** For how long after its closing a ticket takes a reply; later ones open a new ticket. */
export const REOPEN_WINDOWS: Readonly<Record<string, Milliseconds>> = {
  email: 10 * DAY,
  'sms.postscript': 24 * HOUR,
  'sms.aircall': 72 * HOUR,
}

/** Takes in a customer's message: threads it, reopens the ticket where its window allows, else opens a new one. */
export function receive(desk: Desk, inbound: Inbound): { ticket: TicketRecord; message: MessageRecord } {
  if (!inbound.from?.address) throw invalid('from', 'An address is required.')
  const type =
    inbound.channel === 'email' || inbound.channel === 'contact_form' ? 'email' : addressType(inbound.channel)
  const customer =
    findCustomer(desk.store, type, inbound.from.address) ??
    createCustomer(
      desk.store,
      { name: inbound.from.name ?? null, channels: [{ type, address: inbound.from.address }] },
      desk.clock.now(),
    )
  const cause = desk.cause({ kind: 'customer', id: customer.id })
  const earlier = findThread(desk, inbound, customer)
  const ticket =
    earlier ??
    createTicket(
      desk,
      {
        customer: { id: customer.id },
        channel: inbound.channel,
        via: via(inbound),
        subject:
          inbound.subject ??
          (inbound.channel === 'sms' ? `SMS conversation with ${customer.name ?? inbound.from.address}` : null),
        meta: inbound.integration ? { integration: inbound.integration } : undefined,
      },
      cause,
    )
  const to = [inbound.to ?? defaultMailbox(inbound)]
  const closed = ticket.status === 'closed'
  const message = addMessage(
    desk,
    ticket,
    {
      channel: inbound.channel,
      via: via(inbound),
      from_agent: false,
      public: true,
      subject: inbound.subject ?? ticket.subject,
      body_text: inbound.text,
      body_html: inbound.html,
      message_id: inbound.messageId,
      headers: mailHeaders(inbound),
      attachments: inbound.attachments ?? [],
      source: {
        type: inbound.channel,
        from: inbound.from,
        to,
        ...(inbound.cc !== undefined && { cc: inbound.cc }),
      },
      integration_id: arrivedAt(desk, inbound, to),
      meta: inbound.integration ? { integration: inbound.integration } : null,
    },
    cause,
  )
  // The message is there before the status changes, so that whoever hears of the reopening can read why.
  if (closed) updateTicket(desk, ticket, { status: 'open' }, cause)
  announceMessage(desk, message, cause)
  return { ticket, message }
}

function findThread(desk: Desk, inbound: Inbound, customer: CustomerRecord): TicketRecord | undefined {
  const candidates = ticketsOf(desk.store, customer.id)
  const answered =
    inbound.ticketId !== undefined
      ? candidates.find(ticket => ticket.id === inbound.ticketId)
      : inbound.channel === 'email' || inbound.channel === 'contact_form'
        ? candidates.find(ticket => answersMailOf(desk, ticket, inbound.inReplyTo))
        : candidates
            .filter(
              ticket =>
                ticket.channel === inbound.channel &&
                (ticket.meta?.['integration'] ?? undefined) === inbound.integration,
            )
            .at(-1)
  if (answered === undefined || answered.spam || answered.trashed_datetime !== null) return undefined
  if (answered.status === 'open' || answered.snooze_datetime !== null || answered.closed_datetime === null)
    return answered
  const key = inbound.integration ? `${inbound.channel}.${inbound.integration}` : inbound.channel
  const window = REOPEN_WINDOWS[key] ?? REOPEN_WINDOWS[inbound.channel]
  const since = desk.clock.now() - Date.parse(answered.closed_datetime)
  return window === undefined || since <= window ? answered : undefined
}

function answersMailOf(desk: Desk, ticket: TicketRecord, inReplyTo: string | undefined): boolean {
  if (inReplyTo === undefined) return false
  return (desk.store.messagesByTicket.get(ticket.id) ?? []).some(message => message.message_id === inReplyTo)
}

function addressType(channel: string): string {
  return channel === 'sms' || channel === 'phone' || channel === 'whatsapp' ? 'phone' : channel
}

function via(inbound: Inbound): string {
  return inbound.integration ?? (inbound.channel === 'chat' ? 'gorgias_chat' : inbound.channel)
}

function defaultMailbox(inbound: Inbound): Address {
  if (inbound.channel === 'sms' || inbound.channel === 'phone') return { name: 'Shop', address: '+33100000000' }
  return { name: 'Support', address: 'support@shop.example' }
}

/** The mailbox that took it in; unknown for what reached the shop by an address that is none of its own. */
function arrivedAt(desk: Desk, { mailbox, cc = [] }: Inbound, to: readonly Address[]): number | undefined {
  const addresses = mailbox === undefined ? [...to, ...cc].map(({ address }) => address) : [mailbox]
  return addresses.flatMap(address => mailboxFor(desk.store, address)?.id ?? [])[0]
}

function mailHeaders(inbound: Inbound): Record<string, string> | null {
  if (inbound.channel !== 'email') return null
  return {
    ...(inbound.messageId && { 'Message-Id': inbound.messageId }),
    ...(inbound.inReplyTo && { 'In-Reply-To': inbound.inReplyTo }),
    ...inbound.headers,
  }
}
