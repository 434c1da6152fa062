import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { IsForeign } from '../../history/foreign-mailbox.ts'
import type { Mailbox } from '../mailbox.ts'
import { NO_MAILBOX } from '../port.ts'
import { chooseSender } from './choose-sender.ts'
import type { RawAddress, RawMessage } from './schema.ts'

/** A message body as it goes to Gorgias: a note nobody outside sees, or a reply that the customer receives. */
export type OutgoingBody =
  | {
      readonly channel: 'internal-note'
      readonly via: 'api'
      readonly from_agent: true
      readonly public: false
      /** Present: nothing is left to send. */
      readonly sent_datetime: string
      readonly sender: { readonly id: number }
      readonly body_text: string
      readonly body_html: string
      readonly external_id: string
    }
  | {
      readonly channel: string
      readonly via: 'api'
      readonly from_agent: true
      readonly public: true
      readonly sender: { readonly id: number }
      readonly receiver?: { readonly id: number }
      readonly source: {
        readonly type: string
        readonly from: { readonly name?: string; readonly address: string }
        readonly to: readonly { readonly name?: string; readonly address: string }[]
      }
      readonly subject?: string
      readonly body_text: string
      readonly body_html: string
      readonly external_id: string
    }

/** Our channel name → the channel a reply goes out on. Whatever is not here (public comments, calls) is never written to. */
const REPLY_CHANNELS: Readonly<Record<string, string>> = {
  email: 'email',
  contact_form: 'email',
  'help-center': 'email',
  chat: 'chat',
  sms: 'sms',
  whatsapp: 'whatsapp',
  'facebook-messenger': 'facebook-messenger',
  'instagram-direct-message': 'instagram-direct-message',
  'twitter-direct-message': 'twitter-direct-message',
}

/** The vendor's channel for a reply; `sms.postscript` and its like go out as `sms`. Undefined where we never write. */
export function replyChannel(channel: string): string | undefined {
  const base = channel.startsWith('sms.') ? 'sms' : channel
  return Object.hasOwn(REPLY_CHANNELS, base) ? REPLY_CHANNELS[base] : undefined
}

interface Common {
  readonly senderId: number
  readonly externalId: string
  readonly text: string
}

export function buildNote(note: Common & { readonly sentAt: string }): OutgoingBody {
  return {
    channel: 'internal-note',
    via: 'api',
    from_agent: true,
    public: false,
    sent_datetime: note.sentAt,
    sender: { id: note.senderId },
    body_text: note.text,
    body_html: toHtml(note.text),
    external_id: note.externalId,
  }
}

/**
 * A reply along the newest message that went over the same channel, back the way it came; a mail from one of the shop's mailboxes.
 * @param reply.thread newest first
 * @param reply.mailboxes those the helpdesk sends mail from
 * @throws RehearsalError `helpdesk_refused` where the channel is not for replies, nobody can be addressed, or nothing says which
 *   mailbox to send from (`NO_MAILBOX`)
 */
export function buildReply(
  reply: Common & {
    readonly channel: string
    readonly subject: string | undefined
    readonly customerId: string | undefined
    readonly thread: readonly RawMessage[]
    readonly mailboxes: readonly Mailbox[]
    readonly isForeign?: IsForeign | undefined
  },
): OutgoingBody {
  const channel = replyChannel(reply.channel)
  if (channel === undefined) {
    throw new RehearsalError('helpdesk_refused', 'Replies never go out on this channel.', {
      details: { channel: reply.channel },
    })
  }
  const along = wayBack(reply.thread, channel, reply.isForeign)
  if (along === undefined) {
    throw new RehearsalError('helpdesk_refused', 'Nothing in the ticket says where a reply on this channel goes.', {
      details: { channel: reply.channel },
    })
  }
  const { from, to } = along.source!
  const [ours, theirs] = along.from_agent ? [from, to![0]!] : [to?.[0], from!]
  const sender = channel === 'email' ? mailSender(reply.thread, reply.mailboxes, reply.isForeign) : address(ours!)
  if (sender === undefined) {
    throw new RehearsalError(
      'helpdesk_refused',
      'No mailbox of the helpdesk is known that this mail could leave from.',
      {
        details: { channel: reply.channel, reason: NO_MAILBOX },
      },
    )
  }
  return {
    channel,
    via: 'api',
    from_agent: true,
    public: true,
    sender: { id: reply.senderId },
    // Chat widgets are addressed by the visitor alone; a receiver makes the delivery fail.
    ...(channel !== 'chat' && reply.customerId !== undefined && { receiver: { id: Number(reply.customerId) } }),
    source: { type: channel, from: sender, to: [address(theirs)] },
    ...(channel === 'email' && reply.subject !== undefined && { subject: reply.subject }),
    body_text: reply.text,
    body_html: toHtml(reply.text),
    external_id: reply.externalId,
  }
}

/** Whether a thread shows how its customer is reached on this channel. */
export function hasWayBack(thread: readonly RawMessage[], channel: string, isForeign?: IsForeign): boolean {
  const reply = replyChannel(channel)
  return reply !== undefined && wayBack(thread, reply, isForeign) !== undefined
}

/** Whether these mailboxes, or the thread itself, say where a mail into it leaves from. */
export function knowsSender(
  thread: readonly RawMessage[],
  mailboxes: readonly Mailbox[],
  isForeign?: IsForeign,
): boolean {
  return mailSender(thread, mailboxes, isForeign) !== undefined
}

function mailSender(thread: readonly RawMessage[], mailboxes: readonly Mailbox[], isForeign?: IsForeign) {
  const mails = thread.filter(message => isPublicOn(message, 'email'))
  return chooseSender(mails, mailboxes, isForeign)
}

/** A mail's sender is chosen apart; everything else goes back from where it came, which must not be another brand's. */
function wayBack(thread: readonly RawMessage[], channel: string, isForeign?: IsForeign): RawMessage | undefined {
  return thread.find(
    message =>
      isPublicOn(message, channel) &&
      hasRoute(message, channel) &&
      (channel === 'email' || !isForeign?.({ id: message.integration_id ?? undefined, address: oursOf(message) })),
  )
}

function oursOf({ source, from_agent }: RawMessage): string | undefined {
  return (from_agent ? source?.from : source?.to?.[0])?.address ?? undefined
}

function isPublicOn(message: RawMessage, channel: string): boolean {
  return message.public !== false && replyChannel(message.channel ?? '') === channel
}

/** A mail has to say where its customer is; its sender is chosen. Everything else goes back between the same two. */
function hasRoute({ source, from_agent }: RawMessage, channel: string): boolean {
  const ends = { from: Boolean(source?.from?.address), to: Boolean(source?.to?.[0]?.address) }
  return channel === 'email' ? (from_agent ? ends.to : ends.from) : ends.from && ends.to
}

function address(raw: RawAddress): { name?: string; address: string } {
  return { ...(raw.name && { name: raw.name }), address: raw.address! }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Plain paragraphs; nothing in the text can become markup. */
export function toHtml(text: string): string {
  return text
    .split(/\n{2,}/)
    .map(paragraph => `<p>${paragraph.replace(/[&<>"]/g, sign => ENTITIES[sign]!).replaceAll('\n', '<br>')}</p>`)
    .join('')
}
