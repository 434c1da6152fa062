import { describe, expect, it } from 'vitest'
import type { Context } from '../../../src/core/context.ts'
import { decide } from '../../../src/core/decide.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { INITIAL_STATE, type TicketState } from '../../../src/core/state.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/core/time.ts'
import { afterAnswer, CUSTOMER_TURN, event, MONDAY, message, POLICY, type reading, THANKS, view } from './build.ts'

const REFUND = { intent: { label: 'refund', confidence: 0.95, accepted: true } }
const ORDER = { intent: { label: 'order_status', confidence: 0.95, accepted: true } }
const SUPPORTED = { knowledge: { supported: true, hits: [{ id: 'doc1', score: 3 }] } }
const WATCH = 'schedule_follow_up we_owe'
const REOPENED = { statusWas: 'closed', reopens: 1, statusBy: 'customer', statusAt: MONDAY - MINUTE } as const
const CLOSED_BEFORE = [event({ id: 'closed@0', at: MONDAY - 50 * MINUTE, type: 'closed' })]
const AUTOMATED = {
  automated: { kind: 'out_of_office', reason: 'auto-submitted' },
  owed: { who: 'customer', confidence: 0.9, evidence: '' },
} as const
const ARMED = {
  kind: 'follow_up',
  rule: 'question',
  n: 1,
  due: MONDAY + DAY,
  anchorId: 'm1',
  anchorAt: MONDAY - HOUR,
} as const

function withFiles(base: Context): Context {
  const messages = base.view.messages.map(each => (each.id === 'm2' ? { ...each, text: '', attachments: 1 } : each))
  return { ...base, view: { ...base.view, messages } }
}

type Row = [
  name: string,
  context: Context,
  expected: [reason: string, ...commands: string[]],
  policy?: Policy,
  state?: Partial<TicketState>,
]

const ROWS: Row[] = [
  [
    'watches that a photo without words, as asked for, is looked at',
    withFiles(afterAnswer({}, { empty: true, owed: { who: 'customer', confidence: 0.9, evidence: '' } })),
    ['empty_message', WATCH],
  ],
  ['closes thanks', afterAnswer({}, THANKS), ['thanks_nothing_owed', 'close']],
  [
    'closes thanks on a ticket the helpdesk reopened for them',
    afterAnswer({ ...REOPENED, events: CLOSED_BEFORE }, THANKS),
    ['thanks_nothing_owed', 'close'],
  ],
  ['closes thanks on a closed ticket', afterAnswer({ status: 'closed' }, THANKS), ['thanks_nothing_owed', 'close']],
  [
    'proposes where closing is not certified',
    afterAnswer({}, THANKS, { thanksCertified: false }),
    ['thanks_nothing_owed', 'note'],
  ],
  [
    'links thanks for an earlier ticket',
    afterAnswer({}, { ...THANKS, earlierTicket: 't0' }),
    ['thanks_for_earlier_ticket', 'note', 'close'],
  ],
  [
    'does not close thanks while we owe',
    afterAnswer({}, { ...THANKS, owed: { who: 'us', confidence: 0.9, evidence: '' } }),
    ['thanks_but_owed', WATCH],
  ],
  [
    'closes thanks while only a carrier or bank has something to do',
    afterAnswer({}, { ...THANKS, owed: { who: 'third_party', confidence: 0.9, evidence: '' } }),
    ['thanks_nothing_owed', 'close'],
  ],
  [
    'does not close thanks while the customer owes',
    afterAnswer({}, { ...THANKS, owed: { who: 'customer', confidence: 0.9, evidence: '' } }),
    ['waiting_for_customer'],
  ],
  [
    'does not close unsafe thanks',
    afterAnswer({}, { ...THANKS, thanks: { label: 'thanks_only', safeToClose: false, confidence: 0.999 } }),
    ['thanks_not_safe'],
  ],
  [
    'does not close uncertain thanks',
    afterAnswer({}, { ...THANKS, thanks: { label: 'thanks_only', safeToClose: true, confidence: 0.98 } }),
    ['low_confidence'],
  ],
  [
    'never closes what a person reopened',
    afterAnswer({ reopens: 1, statusBy: 'agent', statusAt: MONDAY - HOUR }, THANKS),
    ['agent_reopened'],
  ],
  [
    'never closes again what a person took back',
    afterAnswer({ reopens: 1, statusBy: 'bot', statusAt: MONDAY - HOUR }, THANKS),
    ['agent_reopened'],
    POLICY,
    { keptOpen: true },
  ],
  [
    'closes what a customer reopened after it was taken back and closed by somebody else',
    afterAnswer({ ...REOPENED, events: CLOSED_BEFORE }, THANKS),
    ['thanks_nothing_owed', 'close'],
    POLICY,
    { keptOpen: true },
  ],
  ['never closes what a person snoozed', afterAnswer({ snoozedUntil: MONDAY + DAY }, THANKS), ['agent_holds']],
  ['stops closing after too many reopens', afterAnswer({}, THANKS), ['reopen_cap'], undefined, { closes: 3 }],
  [
    'leaves thanks where the policy says so',
    afterAnswer({}, THANKS),
    ['thanks_off'],
    { ...POLICY, thanks: { ...POLICY.thanks, close: false } },
  ],
  [
    'closes what asks for nothing',
    afterAnswer({}, { owed: { who: 'nothing', confidence: 0.995, evidence: '' } }),
    ['nothing_owed', 'close'],
  ],
  [
    'does not close what probably asks for nothing',
    afterAnswer({}, { owed: { who: 'nothing', confidence: 0.9, evidence: '' } }),
    ['out_of_scope'],
  ],
  [
    'closes spam',
    afterAnswer({ messages: [message({ id: 'm2', at: MONDAY })] }, { spam: { spam: true, confidence: 0.999 } }),
    ['spam_closed', 'close'],
  ],
  ['routes an intent', afterAnswer({}, REFUND), ['routed', 'tag refund', 'priority high', 'route Billing', WATCH]],
  [
    'leaves a ticket where a person put it',
    afterAnswer(
      {
        events: [event({ id: 'assigned@0', at: MONDAY - HOUR, type: 'assigned' })],
        tags: ['refund'],
        priority: 'high',
      },
      REFUND,
    ),
    ['agent_holds', WATCH],
  ],
  ['answers what is supported', afterAnswer({}, ORDER, SUPPORTED), ['answered', 'reply answer']],
  [
    'routes what is not',
    afterAnswer({}, ORDER, { knowledge: { supported: false, hits: [] } }),
    ['no_supported_answer', 'route Logistics', WATCH],
  ],
  [
    'drafts for a person',
    afterAnswer({}, { intent: { label: 'sizing', confidence: 0.99, accepted: true } }, SUPPORTED),
    ['drafted', 'note', WATCH],
  ],
  [
    'leaves an intent to people',
    afterAnswer({}, { intent: { label: 'other', confidence: 0.99, accepted: true } }),
    ['intent_left_to_people', WATCH],
  ],
  [
    'does not act below the tolerated error',
    afterAnswer({}, { intent: { ...REFUND.intent, confidence: 0.89 } }),
    ['low_confidence', WATCH],
  ],
  [
    'abstains with the engine',
    afterAnswer({}, { intent: { ...REFUND.intent, accepted: false } }),
    ['low_confidence', WATCH],
  ],
  [
    'knows what it does not know',
    afterAnswer({}, { intent: { label: 'refund', confidence: 0.1, accepted: false } }),
    ['out_of_scope', WATCH],
  ],
  [
    'says that thanks came with a request',
    afterAnswer({}, { thanks: { label: 'thanks_plus_request', safeToClose: false, confidence: 0.9 } }),
    ['thanks_with_request', WATCH],
  ],
  ['leaves an empty message', afterAnswer({}, { empty: true }), ['empty_message', WATCH]],
  [
    'does not answer beyond the cap',
    afterAnswer({}, ORDER, {
      ...SUPPORTED,
      customer: { recent: [], contacts: [MONDAY - DAY, MONDAY - 2 * DAY], stopped: [] },
    }),
    ['contact_cap', 'route Logistics', WATCH],
  ],
  [
    'does not answer who said stop',
    afterAnswer({}, ORDER, { ...SUPPORTED, customer: { recent: [], contacts: [], stopped: ['email'] } }),
    ['opted_out_earlier', 'route Logistics', WATCH],
  ],
  [
    'does not answer in public',
    afterAnswer({ channel: 'instagram-comment' }, ORDER, SUPPORTED),
    ['public_comment', 'route Logistics', WATCH],
  ],
  [
    'does not write to a placeholder',
    afterAnswer(
      { customer: { id: 'c', email: '33612@aircall.io', vip: false, segments: [], orders: [] } },
      ORDER,
      SUPPORTED,
    ),
    ['placeholder_address', 'route Logistics', WATCH],
  ],
  [
    'hands over whatever else it says',
    afterAnswer({}, { ...THANKS, topics: ['legal_threat'] }),
    ['handed_over', 'route admin', 'hand_over legal_threat'],
  ],
  [
    'opens a closed ticket for those who take it over',
    afterAnswer({ status: 'closed' }, { topics: ['legal_threat'] }),
    ['handed_over', 'reopen', 'route admin', 'hand_over legal_threat', WATCH],
  ],
  [
    'hands over although a person is active',
    afterAnswer(
      { events: [event({ id: 'assigned@0', at: MONDAY - MINUTE, type: 'assigned' })] },
      { topics: ['self_harm'] },
    ),
    ['handed_over', 'route admin', 'hand_over self_harm', WATCH],
  ],
  [
    'keeps away from a person at work',
    afterAnswer({ events: [event({ id: 'assigned@0', at: MONDAY - 5 * MINUTE, type: 'assigned' })] }, REFUND),
    ['agent_active', WATCH],
  ],
  [
    'opens what our own close has crossed, also for a person at work',
    afterAnswer(
      {
        status: 'closed',
        statusBy: 'bot',
        statusAt: MONDAY - SECOND,
        events: [event({ id: 'assigned@0', at: MONDAY - 5 * MINUTE, type: 'assigned' })],
      },
      REFUND,
    ),
    ['agent_active', 'reopen', WATCH],
  ],
  [
    'does not mistake finishing touches for work',
    afterAnswer({ events: [event({ id: 'tagged@0', at: MONDAY - HOUR + MINUTE, type: 'tagged' })] }, REFUND),
    ['routed', 'tag refund', 'priority high', 'route Billing', WATCH],
  ],
  ['obeys STOP', afterAnswer({}, { consent: 'stop' }), ['opted_out', 'tag opted-out']],
  [
    'obeys STOP as a text',
    afterAnswer({ channel: 'sms', messages: [message({ id: 'm2', at: MONDAY, channel: 'sms', text: 'Arrêt !' })] }),
    ['opted_out', 'tag opted-out'],
  ],
  ['stays out by tag', afterAnswer({ tags: ['rehearsal-ignore'] }, THANKS), ['ignored_by_tag']],
  ['stays out of spam', afterAnswer({ spam: true }, THANKS), ['spam_ticket']],
  ['stays out of the bin', afterAnswer({ trashed: true }, THANKS), ['trashed_ticket']],
  ['stays out of merged tickets', afterAnswer({ mergedInto: 't9' }, THANKS), ['merged_ticket']],
  [
    'stays out where it is switched off',
    afterAnswer({}, THANKS),
    ['stage_off'],
    { ...POLICY, stage: { ...POLICY.stage, channels: { email: { stage: 'off' } } } },
  ],
  [
    'leaves an out-of-office alone while we wait',
    afterAnswer({}, AUTOMATED),
    ['automated_sender'],
    undefined,
    { armed: ARMED },
  ],
  [
    'closes an out-of-office on a closed ticket',
    afterAnswer({ ...REOPENED, events: CLOSED_BEFORE }, AUTOMATED),
    ['automated_closed', 'close'],
  ],
  [
    'closes a bare automated mail',
    afterAnswer({ messages: [message({ id: 'm2', at: MONDAY })] }, AUTOMATED),
    ['automated_closed', 'close'],
  ],
  [
    'hands a loop of machines over',
    afterAnswer({}, AUTOMATED),
    ['automated_loop', 'route admin', 'hand_over automated_loop'],
    undefined,
    { automatedInARow: 2 },
  ],
  [
    'cancels what was planned',
    afterAnswer({}, THANKS),
    ['thanks_nothing_owed', 'cancel_follow_up', 'close'],
    undefined,
    { armed: ARMED },
  ],
]

describe('a customer’s message', () => {
  it.each(ROWS)('%s', (_, context, [reason, ...commands], policy = POLICY, state = {}) => {
    const decision = decide({ ...INITIAL_STATE, ...state }, CUSTOMER_TURN, context, policy)

    expect([decision.reason, ...decision.commands.map(summary)]).toEqual([reason, ...commands])
  })

  it('is a whole decision', () => {
    const decision = decide(
      INITIAL_STATE,
      CUSTOMER_TURN,
      afterAnswer({}, { ...THANKS, evidence: [{ kind: 'message', id: 'm2', quote: 'Merci !' }] }),
      POLICY,
    )

    expect(decision).toEqual({
      at: MONDAY,
      inputs: ['m2'],
      stage: 'shadow',
      commands: [{ kind: 'close' }],
      reason: 'thanks_nothing_owed',
      confidence: 0.995,
      evidence: [{ kind: 'message', id: 'm2', quote: 'Merci !' }],
    })
  })

  it('says whom a canary leaves alone', () => {
    const policy: Policy = { ...POLICY, stage: { ...POLICY.stage, default: { stage: 'canary', share: 0.5 } } }
    const stages = Array.from({ length: 200 }, (_, index) => {
      const customer = { ...view().customer, id: `c${index}` }
      return decide(INITIAL_STATE, CUSTOMER_TURN, afterAnswer({ customer }, THANKS), policy).control ?? false
    })

    const control = stages.filter(Boolean).length

    expect(control).toBeGreaterThan(70)
    expect(control).toBeLessThan(130)
  })
})

describe('a text on a closed conversation', () => {
  const sms = (minutes: number, read: Partial<ReturnType<typeof reading>>, rest: Partial<Context> = {}) =>
    afterAnswer(
      {
        channel: 'sms',
        ...REOPENED,
        events: [event({ id: 'closed@0', at: MONDAY - MINUTE - minutes * MINUTE, type: 'closed' })],
      },
      read,
      rest,
    )

  const greeted = (base: Context): Context => {
    const greeting = message({ id: 'm3', at: MONDAY - MINUTE, from: 'system', channel: 'sms' })
    return { ...base, view: { ...base.view, messages: [...base.view.messages, greeting] } }
  }

  it.each<[string, Context, string[], Partial<TicketState>?]>([
    [
      'inside the window: tag, team, short reply',
      sms(60, { intent: null }),
      ['reopened_in_window', 'tag reopened', 'route SMS', 'tag reopened-sms', 'reply auto_reply', WATCH],
    ],
    [
      'thanks: tag, no team, no reply',
      sms(60, THANKS),
      ['thanks_nothing_owed', 'tag reopened', 'tag reopened-sms', 'close'],
    ],
    [
      'an answer takes the place of the short reply',
      sms(60, ORDER, SUPPORTED),
      ['answered', 'tag reopened', 'route SMS', 'tag reopened-sms', 'reply answer'],
    ],
    [
      'no short reply beside one of the helpdesk’s own',
      greeted(sms(60, { intent: null })),
      ['reopened_in_window', 'tag reopened', 'route SMS', 'tag reopened-sms', WATCH],
    ],
    [
      'once per reopen',
      sms(60, { intent: null }),
      ['out_of_scope', WATCH],
      { fired: ['sms-reopened@1', 'reopen:sms.postscript@1'] },
    ],
    [
      'after the window on the same ticket',
      sms(25 * 60, { intent: null }),
      ['rule_fired', 'tag reopened', 'route SMS', WATCH],
    ],
    [
      'the integration’s own window',
      { ...sms(60 * 60, { intent: null }), view: { ...sms(60 * 60, {}).view, tags: ['Aircall SMS'] } },
      ['reopened_in_window', 'tag reopened', 'route SMS', 'tag reopened-call', WATCH],
    ],
  ])('%s', (_, context, expected, state = {}) => {
    const decision = decide({ ...INITIAL_STATE, ...state }, CUSTOMER_TURN, context, POLICY)

    expect([decision.reason, ...decision.commands.map(summary)]).toEqual(expected)
  })

  it('after the window opens a new ticket that is tagged and linked', () => {
    const earlier = {
      id: 't0',
      channel: 'sms',
      status: 'closed',
      createdAt: 0,
      closedAt: MONDAY - 3 * DAY,
      lastMessageAt: 0,
      owed: 'nothing',
    } as const
    const context = afterAnswer(
      {
        channel: 'sms',
        createdAt: MONDAY - MINUTE,
        messages: [message({ id: 'm2', at: MONDAY - MINUTE, channel: 'sms' })],
      },
      { intent: null },
      { customer: { recent: [earlier], contacts: [], stopped: [] } },
    )

    const decision = decide(INITIAL_STATE, CUSTOMER_TURN, context, POLICY)

    expect(decision.reason).toBe('after_reopen_window')
    expect(decision.commands.slice(0, 2)).toEqual([
      { kind: 'tag', name: 'check' },
      { kind: 'note', text: 'The customer wrote after the reopen window. Earlier ticket: t0' },
    ])
    expect(decision.evidence).toContainEqual({ kind: 'ticket', id: 't0' })
  })
})

function summary(command: ReturnType<typeof decide>['commands'][number]): string {
  switch (command.kind) {
    case 'route':
      return `route ${command.team ?? command.user}`
    case 'tag':
      return `tag ${command.name}`
    case 'priority':
      return `priority ${command.value}`
    case 'reply':
      return `reply ${command.purpose}`
    case 'hand_over':
      return `hand_over ${command.topic}`
    case 'schedule_follow_up':
      return `schedule_follow_up ${command.rule}`
    default:
      return command.kind
  }
}
