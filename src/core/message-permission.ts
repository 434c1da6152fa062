import type { Policy } from './policy.ts'
import type { Reason } from './reasons.ts'
import { conversationChannel, isFromCustomer, newestMessage, type Situation } from './situation.ts'
import type { CustomerView } from './ticket-view.ts'
import { DAY, type Instant } from './time.ts'

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

const PLACEHOLDER_DOMAINS = /(^|\.)(aircall\.io|invalid|localhost)$/
const PLACEHOLDER_NAMES = /^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?)([+._-].*)?$/

/**
 * Why no automated message may reach this customer at `at`, or undefined where one may. Quiet hours are not asked here:
 * they move a nudge, they do not forbid it.
 */
export function whyNoMessage(situation: Situation, at: Instant): Reason | undefined {
  const { context, policy } = situation
  const channel = conversationChannel(situation)
  const base = channel.split('.')[0]!
  if (context.customer.stopped.includes(channel) || context.customer.stopped.includes(base)) return 'opted_out_earlier'
  if (PUBLIC_CHANNELS.has(base)) return 'public_comment'
  if (isPlaceholder(context.view.customer, base)) return 'placeholder_address'
  const wroteAt = newestMessage(situation, isFromCustomer)?.at
  if (WINDOWED_CHANNELS.has(base) && (wroteAt === undefined || at - wroteAt > REPLY_WINDOW))
    return 'outside_reply_window'
  if (policy.consent.required.includes(base) && wroteAt === undefined) return 'consent_missing'
  return undefined
}

/** True where the customer had as many automated messages in the seven days before `at` as the policy allows. */
export function isOverCap(policy: Policy, contacts: readonly Instant[], at: Instant): boolean {
  const recent = contacts.filter(contact => contact > at - 7 * DAY && contact <= at)
  return recent.length >= policy.limits.messagesPerCustomerPerWeek
}

/** Helpdesks invent addresses for callers and chat visitors; nobody reads them. They matter only where we would write mail. */
function isPlaceholder(customer: CustomerView, channel: string): boolean {
  if (channel !== 'email' || customer.email === undefined) return false
  const at = customer.email.lastIndexOf('@')
  const name = customer.email.slice(0, at).toLowerCase()
  const domain = customer.email.slice(at + 1).toLowerCase()
  return PLACEHOLDER_DOMAINS.test(domain) || PLACEHOLDER_NAMES.test(name)
}
