import fc from 'fast-check'
import type { Context } from '../../../src/core/context.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { HAND_OVER_TOPICS, type Reading } from '../../../src/core/reading.ts'
import type { ArmedTimer, TicketState } from '../../../src/core/state.ts'
import type { EventView, MessageView, TicketView } from '../../../src/core/ticket-view.ts'
import { DAY, HOUR } from '../../../src/core/time.ts'
import type { Input, Turn } from '../../../src/core/turn.ts'
import { MONDAY, POLICY } from './build.ts'

export interface Drawn {
  readonly state: TicketState
  readonly turn: Turn
  readonly context: Context
  readonly policy: Policy
}

const confidence = fc.constantFrom(0, 0.2, 0.6, 0.95, 0.995, 1)
const past = fc.integer({ min: 0, max: 96 * 60 }).map(minutes => MONDAY - minutes * 60_000)
const actor = fc.constantFrom('agent', 'rule', 'bot', 'system', 'customer')
const intent = fc.record({
  label: fc.constantFrom('refund', 'order_status', 'sizing', 'other', 'nobody', 'constructor', '__proto__'),
  confidence,
  accepted: fc.boolean(),
})

const messageView: fc.Arbitrary<Omit<MessageView, 'id'>> = fc.record({
  at: past,
  from: fc.constantFrom('customer', 'customer', 'agent', 'bot', 'system'),
  channel: fc.constantFrom('email', 'sms', 'sms.aircall', 'whatsapp', 'instagram-comment', 'chat', 'phone', ''),
  public: fc.boolean(),
  attachments: fc.constantFrom(0, 1),
  text: fc.constantFrom('', 'Merci !', 'STOP', 'Where is my order?'),
})

const eventView: fc.Arbitrary<Omit<EventView, 'id'>> = fc.record({
  at: past,
  type: fc.constantFrom('closed', 'reopened', 'assigned', 'tagged', 'snoozed', 'priority', 'merged', 'field', 'order'),
  actor,
})

const reading: fc.Arbitrary<Omit<Reading, 'messageId'>> = fc.record({
  language: fc.record({ code: fc.constantFrom('en', 'fr', 'und'), confidence }),
  intent: fc.option(intent),
  thanks: fc.record({
    label: fc.constantFrom('thanks_only', 'thanks_plus_request', 'other'),
    safeToClose: fc.boolean(),
    confidence,
  }),
  owed: fc.record(
    {
      who: fc.constantFrom('nothing', 'us', 'customer', 'third_party'),
      due: fc.integer({ min: MONDAY - 9 * DAY, max: MONDAY + 9 * DAY }),
      confidence,
      evidence: fc.constant('words'),
    },
    { requiredKeys: ['who', 'confidence', 'evidence'] },
  ),
  topics: fc.subarray([...HAND_OVER_TOPICS], { maxLength: 1 }),
  sentiment: fc.constant('neutral'),
  urgency: fc.constant('normal'),
  entities: fc.constant({ orders: ['#1'], emails: [], phones: [] }),
  automated: fc.option(fc.constant({ kind: 'out_of_office', reason: 'auto-submitted' } as const), { freq: 5 }),
  spam: fc.record({ spam: fc.boolean(), confidence }),
  consent: fc.constantFrom(null, null, null, 'stop', 'start'),
  goodbye: fc.boolean(),
  empty: fc.boolean(),
  evidence: fc.constant([]),
})

const armed: fc.Arbitrary<ArmedTimer> = fc.record({
  kind: fc.constantFrom('follow_up', 'then', 'we_owe'),
  rule: fc.constantFrom('vip-unshipped', 'question', 'we_owe', 'gone'),
  n: fc.integer({ min: 1, max: 4 }),
  due: fc.integer({ min: MONDAY - DAY, max: MONDAY + 3 * DAY }),
  anchorId: fc.constantFrom('m0', 'm1', 'm2'),
  anchorAt: past,
})

const stateOf: fc.Arbitrary<TicketState> = fc.record(
  {
    version: fc.constant(1 as const),
    seq: fc.nat(20),
    armed,
    nudges: fc.constantFrom<Record<string, number>[]>({}, { question: 1 }),
    fired: fc.constantFrom<string[][]>([], ['sms-reopened@1']),
    closes: fc.nat(5),
    handedOver: fc.constantFrom('anger', 'automated_loop'),
    automatedInARow: fc.nat(4),
  },
  { requiredKeys: ['version', 'seq', 'nudges', 'fired', 'closes', 'automatedInARow'] },
)

const viewParts = fc.record(
  {
    status: fc.constantFrom('open', 'open', 'closed'),
    statusBy: actor,
    statusAt: past,
    statusWas: fc.constantFrom('open', 'closed'),
    reopens: fc.nat(3),
    snoozedUntil: fc.integer({ min: MONDAY - DAY, max: MONDAY + DAY }),
    tags: fc.constantFrom<string[][]>([], [], [], ['refund'], ['rehearsal-ignore']),
    spam: fc.integer({ min: 0, max: 20 }).map(n => n === 0),
    vip: fc.constantFrom<(boolean | 'unknown')[]>(true, false, 'unknown'),
  },
  { requiredKeys: ['status', 'reopens', 'tags', 'spam', 'vip'] },
)

const stages = fc.constantFrom<Policy['stage']['default'][]>(
  { stage: 'shadow' },
  { stage: 'full' },
  { stage: 'off' },
  { stage: 'canary', share: 0.5 },
)

/** Any state, conversation, reading and turn, the impossible ones included: the decider has to be total. */
export const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    parts: viewParts,
    messages: fc.array(messageView, { maxLength: 6 }),
    events: fc.array(eventView, { maxLength: 5 }),
    read: fc.option(reading, { freq: 8 }),
    readIndex: fc.nat(5),
    state: stateOf,
    turnSize: fc.nat(4),
    rings: fc.boolean(),
    contacts: fc.array(past, { maxLength: 3 }),
    stopped: fc.constantFrom<string[][]>([], [], ['email'], ['sms']),
    supported: fc.option(fc.boolean()),
    certified: fc.boolean(),
    stage: stages,
  })
  .map(draw => {
    const messages = [...draw.messages].sort((a, b) => a.at - b.at).map((each, index) => ({ ...each, id: `m${index}` }))
    const events = [...draw.events].sort((a, b) => a.at - b.at).map((each, index) => ({ ...each, id: `e${index}` }))
    const { vip, ...parts } = draw.parts
    const view: TicketView = {
      id: 't1',
      account: 'shop',
      at: MONDAY,
      channel: messages[0]?.channel ?? 'email',
      createdAt: MONDAY - 5 * DAY,
      trashed: false,
      undatedTags: [],
      fields: {},
      customer: {
        id: 'c1',
        vip,
        segments: 'unknown',
        orders: [{ id: '1', status: 'unfulfilled', placedAt: MONDAY - DAY }],
      },
      messages,
      events,
      ...parts,
    }
    const read =
      draw.read && messages.length > 0 ? { ...draw.read, messageId: `m${draw.readIndex % messages.length}` } : null
    const context: Context = {
      view,
      reading: read,
      customer: { recent: [], contacts: draw.contacts, stopped: draw.stopped },
      knowledge: draw.supported === null ? null : { supported: draw.supported, hits: [{ id: 'd', score: 1 }] },
      thanksCertified: draw.certified,
      roundRobin: {},
    }
    return {
      state: draw.state,
      turn: turnOf(view, draw.state, draw.turnSize, draw.rings),
      context,
      policy: { ...POLICY, stage: { ...POLICY.stage, default: draw.stage } },
    }
  })

function turnOf(view: TicketView, state: TicketState, size: number, rings: boolean): Turn {
  if (rings && state.armed !== undefined) {
    const at = Math.max(MONDAY, state.armed.due)
    return { at, inputs: [{ kind: 'timer', id: `timer:${state.armed.rule}`, at: state.armed.due }] }
  }
  const inputs: Input[] = [
    ...view.messages.map(
      ({ id, at, from, public: isPublic }): Input => ({ kind: 'message', id, at, from, public: isPublic }),
    ),
    ...view.events.map(({ id, at, type, actor: by }): Input => ({ kind: 'event', id, at, type, actor: by })),
  ]
  inputs.sort((a, b) => a.at - b.at)
  return { at: Math.max(MONDAY, inputs.at(-1)?.at ?? 0) + (size % 2) * HOUR, inputs: inputs.slice(-Math.max(1, size)) }
}
