import { isMarketplaceRelay, isPlaceholderAddress, isPlaceholderPhone } from './placeholder-address.ts'
import type { Policy } from './policy.ts'
import type { Reason } from './reasons.ts'
import { conversationChannel, isFromCustomer, newestMessage, type Situation } from './situation.ts'
import { DAY, type Instant, type Milliseconds } from './time.ts'

/** Everybody may read these; what belongs to one customer has no place there. */
const PUBLIC_CHANNELS: ReadonlySet<string> = new Set([
  'facebook',
  'facebook-comment',
  'facebook-ad-comment',
  'facebook-mention',
  'facebook-recommendations',
  'instagram-comment',
  'instagram-ad-comment',
  'instagram-mention',
  'twitter',
  'tiktok-comment',
  'youtube-comment',
  'yotpo-review',
  'google-review',
])

/** Platforms that refuse a business message this long after the customer's last one. */
const REPLY_WINDOW = DAY
const WINDOWED_CHANNELS: ReadonlySet<string> = new Set([
  'whatsapp',
  'facebook-messenger',
  'messenger',
  'instagram-direct-message',
  'instagram-direct',
])

/** Marketplaces pass mail on for about a month after the customer's last word. */
const RELAY_WINDOW = 30 * DAY

/** Channels whose messages go to a telephone number. */
const PHONE_CHANNELS: ReadonlySet<string> = new Set(['sms', 'phone', 'aircall'])

/** What another channel can make up for. A STOP is not among it: who asks for silence is not written to elsewhere. */
const MADE_UP_FOR: ReadonlySet<Reason> = new Set([
  'outside_reply_window',
  'public_comment',
  'placeholder_address',
  'undeliverable',
])

export type Permission = { readonly channel: string } | { readonly refused: Reason }

/**
 * Why no automated message may reach this customer at `at`, on the conversation's channel or on `channel`; undefined where
 * one may. Quiet hours are not asked here: they move a nudge, they do not forbid it.
 */
export function whyNoMessage(
  situation: Situation,
  at: Instant,
  channel: string = conversationChannel(situation),
): Reason | undefined {
  const { context, policy } = situation
  const base = baseOf(channel)
  if (context.customer.stopped.some(stopped => baseOf(stopped) === base)) return 'opted_out_earlier'
  if (PUBLIC_CHANNELS.has(base)) return 'public_comment'
  if (isPlaceholder(situation, base)) return 'placeholder_address'
  if (base === 'email' && isDead(situation)) return 'undeliverable'
  const wroteAt = newestMessage(situation, isFromCustomer)?.at
  const window = windowOf(situation, base)
  if (window !== undefined && (wroteAt === undefined || at - wroteAt > window)) return 'outside_reply_window'
  if (policy.consent.required.includes(base) && !hasWrittenOn(situation, base)) return 'consent_missing'
  return undefined
}

/**
 * The channel a nudge may take at `at`: the conversation's own, or one the policy allows in its place where the platform
 * keeps us from answering there and the customer can be reached otherwise; else the reason against the own one.
 */
export function permittedChannel(situation: Situation, at: Instant): Permission {
  const own = conversationChannel(situation)
  const refused = whyNoMessage(situation, at, own)
  if (refused === undefined) return { channel: own }
  if (!MADE_UP_FOR.has(refused)) return { refused }
  const { instead = [] } = situation.policy.consent
  const other = instead.find(channel => isReachable(situation, channel) && !whyNoMessage(situation, at, channel))
  return other === undefined ? { refused } : { channel: other }
}

/** True where the customer had as many automated messages in the seven days before `at` as the policy allows. */
export function isOverCap(policy: Policy, contacts: readonly Instant[], at: Instant): boolean {
  const recent = contacts.filter(contact => contact > at - 7 * DAY && contact <= at)
  return recent.length >= policy.limits.messagesPerCustomerPerWeek
}

/** `sms.aircall` is `sms`: consent and law know no integrations. */
export function baseOf(channel: string): string {
  return channel.split('.')[0]!
}

function windowOf({ context }: Situation, channel: string): Milliseconds | undefined {
  if (WINDOWED_CHANNELS.has(channel)) return REPLY_WINDOW
  const { email } = context.view.customer
  return channel === 'email' && email !== undefined && isMarketplaceRelay(email) ? RELAY_WINDOW : undefined
}

/** Consent is given by writing: in this conversation, or on the channel itself in another of the same brand. */
function hasWrittenOn(situation: Situation, base: string): boolean {
  const { view, customer } = situation.context
  if (view.messages.some(message => isFromCustomer(message) && baseOf(message.channel) === base)) return true
  if (baseOf(conversationChannel(situation)) === base) return newestMessage(situation, isFromCustomer) !== undefined
  return customer.recent.some(ticket => baseOf(ticket.channel) === base && ticket.brand === view.brand)
}

/** Helpdesks invent addresses for callers and chat visitors; they matter only where we would write to them. */
function isPlaceholder({ context }: Situation, channel: string): boolean {
  const { email, phone } = context.view.customer
  if (channel === 'email') return email !== undefined && isPlaceholderAddress(email)
  return PHONE_CHANNELS.has(channel) && phone !== undefined && isPlaceholderPhone(phone)
}

/** Mail to this customer came back, here or on another ticket, and they have not written by mail since. */
function isDead({ state, context }: Situation): boolean {
  const wrote = context.view.messages.findLast(
    message => isFromCustomer(message) && baseOf(message.channel) === 'email',
  )
  return (
    state.undeliverable === true ||
    context.customer.recent.some(
      ({ bounced, channel, lastMessageAt }) =>
        bounced === true && baseOf(channel) === 'email' && lastMessageAt > (wrote?.at ?? Number.NEGATIVE_INFINITY),
    )
  )
}

/** Another channel is taken only where the customer has an address there and has used it with us. */
function isReachable(situation: Situation, channel: string): boolean {
  const { email, phone } = situation.context.view.customer
  const base = baseOf(channel)
  const address = base === 'email' ? email : PHONE_CHANNELS.has(base) ? phone : undefined
  return address !== undefined && hasWrittenOn(situation, base)
}
