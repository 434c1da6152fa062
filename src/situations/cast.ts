import type { Instant } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { createCustomer } from '../helpdesk/sandbox/customers.ts'
import type { Desk } from '../helpdesk/sandbox/desk.ts'
import type { CustomerRecord, RuleRecord, UserRecord } from '../helpdesk/sandbox/records.ts'
import { untagged } from '../helpdesk/sandbox/senders.ts'
import type { SandboxOptions } from '../helpdesk/sandbox/server.ts'
import { isoTime } from '../helpdesk/sandbox/store.ts'
import { daysBefore } from './moments.ts'
import type { Situation } from './parse-situation.ts'
import type { StoryCustomer, StoryRule } from './situation-form.ts'

/** The helpdesk user we act as. */
export const OWN_USER = 'rehearsal@shop.example'

/** Where mail ends up that is written to no other mailbox. */
export const USUAL_MAILBOX = 'support@shop.example'

/** Who works in the shop of every story. */
export const SHOP: NonNullable<SandboxOptions['shop']> = {
  users: [
    { email: 'owner@shop.example', name: 'Olive Martin', role: 'admin' },
    { email: 'ana@shop.example', name: 'Ana Keller', role: 'agent' },
    { email: 'ben@shop.example', name: 'Ben Ruiz', role: 'agent' },
    { email: OWN_USER, name: 'Rehearsal', role: 'bot' },
    // Another program that answers customers.
    { email: 'helperbot@gorgias.com', name: 'AI Agent', role: 'bot' },
  ],
  teams: [
    { name: 'Support', members: ['ana@shop.example', 'ben@shop.example'] },
    { name: 'Billing', members: ['ben@shop.example'] },
    { name: 'Logistics', members: ['ana@shop.example', 'ben@shop.example'] },
    { name: 'SMS', members: ['ana@shop.example'] },
  ],
}

/** The agent who acts where a story names none. */
export const USUAL_AGENT = 'ana'

/** `ana`, or a whole e-mail address. @throws RehearsalError `bad_input` for somebody who does not work there. */
export function findStaff(desk: Desk, who: string): UserRecord {
  const users = [...desk.store.users.values()]
  const found = users.find(({ email }) => email === who || email.split('@')[0] === who.toLowerCase())
  if (found !== undefined) return found
  const known = users.map(({ email }) => email.split('@')[0]).join(', ')
  throw new RehearsalError('bad_input', `Nobody called "${who}" works there; expected one of ${known}.`)
}

/** The story's mailboxes beside the usual one. */
export function mailboxesOf({
  helpdesk,
  story,
}: Pick<Situation, 'helpdesk' | 'story'>): { name: string; address: string }[] {
  const written = story.flatMap(({ to }) => (to?.includes('@') ? [untagged(to)] : []))
  const addresses = new Set(helpdesk.mailboxes ?? written)
  addresses.delete(USUAL_MAILBOX)
  return [...addresses].map(address => ({ name: address, address }))
}

/** The customer's record as the shop's own systems would have filled it. */
export function enrol(desk: Desk, person: StoryCustomer, start: Instant): CustomerRecord {
  const { name, email, phone, timezone, vip, orders = [] } = person
  const shop = {
    __integration_type__: 'shopify',
    customer: { tags: vip ? 'VIP' : 'customer' },
    orders: orders.map(({ number, status, days_ago: days = 3 }, index) => {
      const placed = isoTime(daysBefore(start, days))
      return {
        id: index + 1,
        name: number,
        created_at: placed,
        fulfillment_status: status === 'fulfilled' ? 'fulfilled' : null,
        ...(status === 'fulfilled' && { fulfillments: [{ status: 'success', created_at: placed }] }),
        ...(status === 'cancelled' && { cancelled_at: placed }),
      }
    }),
  }
  return createCustomer(
    desk.store,
    { name, email, phone, ...(timezone !== undefined && { timezone }), integrations: { 1: shop } },
    start,
  )
}

const TRIGGERS: Readonly<Record<StoryRule['on'], string>> = {
  created: 'ticket-created',
  message: 'ticket-message-created',
  updated: 'ticket-updated',
  unsnoozed: 'ticket-self-unsnoozed',
}

/** One of the helpdesk's own rules, in its own language. */
export function addNativeRule(desk: Desk, { name, on, reply, tag, status }: StoryRule): void {
  const actions = [
    ...(reply === undefined ? [] : [`Action('replyToTicket', {body_text: ${JSON.stringify(reply)}})`]),
    ...(tag === undefined ? [] : [`Action('addTags', {tags: ${JSON.stringify(tag)}})`]),
    ...(status === undefined ? [] : [`Action('setStatus', {status: ${JSON.stringify(status)}})`]),
  ]
  const body = actions.join('; ')
  const at = desk.stamp()
  const rule: RuleRecord = {
    id: desk.store.nextId('rule'),
    name,
    description: null,
    // Rules on messages hear of agents' answers too.
    code: on === 'message' ? `if (eq(message.from_agent, false)) { ${body} }` : body,
    event_types: TRIGGERS[on],
    priority: 0,
    deactivated_datetime: null,
    created_datetime: at,
    updated_datetime: at,
  }
  desk.store.rules.set(rule.id, rule)
}
