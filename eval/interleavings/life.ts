import type { Reading } from '../../src/core/reading.ts'
import type { TicketView } from '../../src/core/ticket-view.ts'
import { MINUTE } from '../../src/core/time.ts'
import type { Ticket } from '../../src/history/ticket.ts'
import type { InboxEvent } from '../../src/store/inbox.ts'
import type { DeskTwin } from './desk-twin.ts'

export const CUSTOMER_SAYS = ['asks', 'thanks', 'goodbye', 'stop'] as const
export const AGENT_DOES = [
  'answers',
  'asks_back',
  'notes',
  'closes',
  'reopens',
  'snoozes',
  'assigns',
  'ignores',
] as const
export type What = (typeof CUSTOMER_SAYS)[number] | (typeof AGENT_DOES)[number]

/** One thing that people do, and how we get to hear of it. */
export interface Happening {
  readonly what: What
  /** Minutes after the one before, or so many of our own steps after it: in the middle of whatever we are doing. */
  readonly after: { readonly minutes: number } | { readonly steps: number }
  /** When each copy of its delivery arrives, in minutes after it; at least one comes. */
  readonly deliveries: readonly number[]
}

/** What breaks, so many steps after the breakage before. */
export interface Breakage {
  readonly after: number
  readonly kind: 'crash_before' | 'crash_after' | 'lost_before' | 'lost_after' | 'limited' | 'stall'
}

/** A ticket's life: what people do to it and what breaks on the way. Everything else follows. */
export interface Life {
  readonly happenings: readonly Happening[]
  readonly breakages: readonly Breakage[]
}

export const TICKET = 't1'
export const CUSTOMER = 'c1'

export function newTicket(account: string, at: number): Ticket {
  return {
    schema: 1,
    id: TICKET,
    account,
    channel: 'email',
    status: 'open',
    tags: [],
    customer: { id: CUSTOMER, name: 'Ada', email: 'ada@mail.example' },
    created_at: new Date(at).toISOString(),
    messages: [],
    events: [],
  }
}

/** Does it to the helpdesk's ticket and returns what its webhooks say. */
export function perform(desk: DeskTwin, what: What, number: number, now: number): InboxEvent[] {
  const at = new Date(now).toISOString()
  const isCustomer = (CUSTOMER_SAYS as readonly string[]).includes(what)
  if (isCustomer || what === 'answers' || what === 'asks_back' || what === 'notes') {
    const id = `m${number}`
    const from = isCustomer ? ('customer' as const) : ('agent' as const)
    const isPublic = what !== 'notes'
    const reopens = isCustomer && desk.ticket().status === 'closed'
    desk.say({ id, at, from, public: isPublic, channel: 'email', text: what })
    const message: InboxEvent = { kind: 'message', id, at: now, from, public: isPublic }
    return reopens ? [message, { kind: 'change', id: `reopened-${number}`, at: now }] : [message]
  }
  const { status, tags } = desk.ticket()
  // What is so already cannot be made so.
  const isSo = { closes: status === 'closed', reopens: status === 'open', ignores: tags.includes('rehearsal-ignore') }
  if (isSo[what as keyof typeof isSo]) return []
  const type = {
    closes: 'closed',
    reopens: 'reopened',
    snoozes: 'snoozed',
    assigns: 'assigned',
    ignores: 'tagged',
  } as const
  const change: Partial<Ticket> = {
    ...(what === 'closes' && { status: 'closed' as const }),
    ...(what === 'reopens' && { status: 'open' as const }),
    ...(what === 'ignores' && { tags: [...tags, 'rehearsal-ignore'] }),
  }
  desk.happen(
    {
      at,
      type: type[what as keyof typeof type],
      actor: 'agent',
      ...(what === 'snoozes' && { until: new Date(now + 60 * MINUTE).toISOString() }),
      ...(what === 'ignores' && { to: 'rehearsal-ignore' }),
      ...(what === 'assigns' && { to: { user: 'ana' } }),
    },
    change,
  )
  return [{ kind: 'change', id: `change-${number}`, at: now }]
}

/** Reads the one word that people write here. */
export function readWord(view: TicketView): Reading | null {
  const message = view.messages.findLast(each => each.public && each.from !== 'bot')
  if (message === undefined) return null
  const word = message.text
  const thankful = word === 'thanks' || word === 'goodbye'
  const who = word === 'asks' ? 'us' : word === 'asks_back' ? 'customer' : 'nothing'
  return {
    messageId: message.id,
    language: { code: 'en', confidence: 1 },
    intent: word === 'asks' ? { label: 'order_status', confidence: 0.95, accepted: true } : null,
    thanks: { label: thankful ? 'thanks_only' : 'other', safeToClose: thankful, confidence: 0.99 },
    owed: { who, confidence: 0.99, evidence: 'word' },
    topics: [],
    sentiment: 'neutral',
    urgency: 'normal',
    entities: { orders: [], emails: [], phones: [] },
    automated: null,
    spam: { spam: false, confidence: 0.99 },
    consent: word === 'stop' ? 'stop' : null,
    goodbye: word === 'goodbye',
    empty: false,
    evidence: [],
  }
}
