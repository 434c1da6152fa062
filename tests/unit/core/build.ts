import type { Context } from '../../../src/core/context.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { Reading } from '../../../src/core/reading.ts'
import type { ArmedTimer } from '../../../src/core/state.ts'
import type { EventView, MessageView, TicketView } from '../../../src/core/ticket-view.ts'
import { DAY, HOUR, type Instant, MINUTE } from '../../../src/core/time.ts'
import type { Turn } from '../../../src/core/turn.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'

/** Monday 2026-06-01, 10:00 in Paris. */
export const MONDAY: Instant = Date.parse('2026-06-01T10:00:00+02:00')

export const POLICY: Policy = parsePolicy(
  `
version: 1
account: shop
hours: { timezone: Europe/Paris, weekly: { mon-fri: "09:00-18:00" }, holidays: [2026-12-25] }
rules:
  - name: sms-reopened
    on: reopened
    when: { all: [ { channel: sms }, { status_was: closed } ] }
    then: [ { tag: reopened }, { assign: { team: SMS } } ]
    once_per: reopen
intents:
  order_status: { action: answer, tolerated_error: 10%, route: { team: Logistics } }
  refund: { action: route, tolerated_error: 10%, route: { team: Billing }, tags: [refund], priority: high }
  sizing: { action: draft, tolerated_error: 10% }
  other: { action: leave }
hand_over_to: { user: admin }
follow_ups:
  - name: vip-unshipped
    when: { all: [ { customer.vip: true }, { order.status: unfulfilled }, { owed: customer } ] }
    after: [9h, 18h]
    then: { do: close, after: 9h }
  - name: question
    when: { all: [ { owed: customer }, { not: { channel: phone } } ] }
    after: [2d]
    then: { do: assign, after: 1d, to: { team: Desk } }
we_owe: { after_promise: 0h, otherwise: 9h, then: [ { note: true }, { priority: high }, { assign: { team: Lead } } ] }
reopen:
  sms.postscript: { window: 24h, inside: { tag: reopened-sms, team: SMS, auto_reply: short }, after: { tag: check, note: true, look_back: 30d } }
  sms.aircall: { window: 72h, inside: { tag: reopened-call } }
  email: { window: 10d }
consent: { sms: required, quiet_hours: "20:00-08:00 customer" }
`,
  'test.yaml',
)

export function message(overrides: Partial<MessageView> & Pick<MessageView, 'id' | 'at'>): MessageView {
  return { from: 'customer', channel: 'email', public: true, attachments: 0, text: 'words', ...overrides }
}

export function event(overrides: Partial<EventView> & Pick<EventView, 'id' | 'at' | 'type'>): EventView {
  return { actor: 'agent', ...overrides }
}

export function view(overrides: Partial<TicketView> = {}): TicketView {
  return {
    id: 't1',
    account: 'shop',
    at: MONDAY,
    channel: 'email',
    createdAt: MONDAY - DAY,
    status: 'open',
    reopens: 0,
    spam: false,
    trashed: false,
    tags: [],
    undatedTags: [],
    fields: {},
    customer: { id: 'c1', email: 'ada@shop.test', vip: false, segments: [], orders: [] },
    messages: [],
    events: [],
    ...overrides,
  }
}

export function reading(overrides: Partial<Reading> = {}): Reading {
  return {
    messageId: 'm2',
    language: { code: 'en', confidence: 0.99 },
    intent: null,
    thanks: { label: 'other', safeToClose: false, confidence: 0.9 },
    owed: { who: 'us', confidence: 0.9, evidence: 'm2' },
    topics: [],
    sentiment: 'neutral',
    urgency: 'normal',
    entities: { orders: [], emails: [], phones: [] },
    automated: null,
    spam: { spam: false, confidence: 0.99 },
    consent: null,
    goodbye: false,
    empty: false,
    evidence: [],
    ...overrides,
  }
}

export const THANKS: Partial<Reading> = {
  thanks: { label: 'thanks_only', safeToClose: true, confidence: 0.995 },
  owed: { who: 'nothing', confidence: 0.99, evidence: 'm2' },
}

export function context(overrides: Partial<Context> = {}): Context {
  return {
    view: view(),
    reading: reading(),
    customer: { recent: [], contacts: [], stopped: [] },
    knowledge: null,
    thanksCertified: true,
    roundRobin: {},
    ...overrides,
  }
}

/** An agent answered an hour before Monday; the customer writes `m2` on Monday. */
export function afterAnswer(
  overrides: Partial<TicketView> = {},
  read: Partial<Reading> = {},
  rest: Partial<Context> = {},
): Context {
  const channel = overrides.channel ?? 'email'
  return context({
    view: view({
      messages: [
        message({ id: 'm0', at: MONDAY - 2 * HOUR, channel }),
        message({ id: 'm1', at: MONDAY - HOUR, from: 'agent', channel }),
        message({ id: 'm2', at: MONDAY - MINUTE, channel }),
      ],
      ...overrides,
    }),
    reading: reading(read),
    ...rest,
  })
}

/** The turn of customer message `m2`. */
export const CUSTOMER_TURN: Turn = {
  at: MONDAY,
  inputs: [{ kind: 'message', id: 'm2', at: MONDAY - MINUTE, from: 'customer', public: true }],
}

/** The turn of agent message `m1`, decided at its own moment. */
export const AGENT_TURN: Turn = {
  at: MONDAY,
  inputs: [{ kind: 'message', id: 'm1', at: MONDAY, from: 'agent', public: true }],
}

/** An agent just asked the customer something. */
export function afterQuestion(
  overrides: Partial<TicketView> = {},
  read: Partial<Reading> = {},
  rest: Partial<Context> = {},
): Context {
  const channel = overrides.channel ?? 'email'
  return context({
    view: view({
      messages: [
        message({ id: 'm0', at: MONDAY - HOUR, channel }),
        message({ id: 'm1', at: MONDAY, from: 'agent', channel }),
      ],
      ...overrides,
    }),
    reading: reading({ messageId: 'm1', owed: { who: 'customer', confidence: 0.9, evidence: 'm1' }, ...read }),
    ...rest,
  })
}

/** The first nudge about a question that was asked on Monday, due on Wednesday, and the turn in which it rings. */
export const WEDNESDAY: Instant = MONDAY + 2 * DAY
export const QUESTION_TIMER: ArmedTimer = {
  kind: 'follow_up',
  rule: 'question',
  n: 1,
  due: WEDNESDAY,
  anchorId: 'm1',
  anchorAt: MONDAY,
}
export const QUESTION_RING: Turn = {
  at: WEDNESDAY,
  inputs: [{ kind: 'timer', id: 'timer:question', at: WEDNESDAY }],
}
