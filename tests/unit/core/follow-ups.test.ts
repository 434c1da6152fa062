import { describe, expect, it } from 'vitest'
import type { Context } from '../../../src/core/context.ts'
import { decide } from '../../../src/core/decide.ts'
import type { Decision } from '../../../src/core/decision.ts'
import { evolve } from '../../../src/core/evolve.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { type ArmedTimer, INITIAL_STATE, type TicketState } from '../../../src/core/state.ts'
import { DAY, HOUR, type Instant, MINUTE } from '../../../src/core/time.ts'
import type { Turn } from '../../../src/core/turn.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import {
  AGENT_TURN,
  afterQuestion,
  CUSTOMER_TURN,
  event,
  MONDAY,
  message,
  POLICY,
  QUESTION_TIMER,
  view,
  WEDNESDAY,
} from './build.ts'

const TUESDAY = MONDAY + DAY
const VIP = { customer: { ...view().customer, vip: true, orders: [{ id: '1', status: 'UNFULFILLED' }] } }

describe('after an agent’s message', () => {
  it.each<[string, Context, string, string[]]>([
    ['plans the first rule that fits', afterQuestion(VIP), 'follow_up_scheduled', ['vip-unshipped 1 Tue 10:00']],
    ['plans in working days', afterQuestion(), 'follow_up_scheduled', ['question 1 Wed 10:00']],
    [
      'reports a fact nobody can date',
      afterQuestion({ customer: { ...VIP.customer, vip: 'unknown' } }),
      'field_unknown',
      [],
    ],
    [
      'does not need facts that cannot matter',
      afterQuestion({ customer: { ...VIP.customer, vip: 'unknown', orders: [] } }),
      'follow_up_scheduled',
      ['question 1 Wed 10:00'],
    ],
    ['waits where no rule fits', afterQuestion({ channel: 'phone' }), 'waiting_for_customer', []],
    ['plans nothing after a goodbye', afterQuestion({}, { goodbye: true }), 'customer_done', []],
    [
      'plans nothing after a close',
      afterQuestion({ status: 'closed', statusBy: 'agent' }),
      'follow_up_off_ticket_closed',
      [],
    ],
    [
      'plans nothing where nothing is owed',
      afterQuestion({}, { owed: { who: 'nothing', confidence: 1, evidence: '' } }),
      'agent_replied',
      [],
    ],
    [
      'plans nothing where somebody outside owes',
      afterQuestion({}, { owed: { who: 'third_party', confidence: 1, evidence: '' } }),
      'waiting_for_third_party',
      [],
    ],
    ['plans nothing in public', afterQuestion({ channel: 'facebook-comment' }), 'public_comment', []],
    ['plans nothing outside the reply window', afterQuestion({ channel: 'whatsapp' }), 'outside_reply_window', []],
    [
      'plans nothing after STOP',
      afterQuestion({}, {}, { customer: { recent: [], contacts: [], stopped: ['email'] } }),
      'opted_out_earlier',
      [],
    ],
    [
      'watches our promise',
      afterQuestion({}, { owed: { who: 'us', due: WEDNESDAY, confidence: 1, evidence: '' } }),
      'we_owe_scheduled',
      ['we_owe 1 Wed 10:00'],
    ],
    [
      'watches what we owe without a date',
      afterQuestion({}, { owed: { who: 'us', confidence: 1, evidence: '' } }),
      'we_owe_scheduled',
      ['we_owe 1 Tue 10:00'],
    ],
  ])('%s', (_, context, reason, planned) => {
    const decision = decide(INITIAL_STATE, AGENT_TURN, context, POLICY)

    expect(decision.reason).toBe(reason)
    expect(plans(decision)).toEqual(planned)
  })

  it('plans anew what was planned before', () => {
    const armed: ArmedTimer = { kind: 'follow_up', rule: 'question', n: 1, due: TUESDAY, anchorId: 'm0', anchorAt: 0 }

    const decision = decide({ ...INITIAL_STATE, armed }, AGENT_TURN, afterQuestion(), POLICY)

    expect(decision.commands.map(({ kind }) => kind)).toEqual(['cancel_follow_up', 'schedule_follow_up'])
  })

  it.each([
    ['follow_up', 'follow_up_cancelled'],
    ['we_owe', 'agent_replied'],
  ] as const)('ends a %s that nothing replaces', (kind, reason) => {
    const armed: ArmedTimer = { kind, rule: kind, n: 1, due: TUESDAY, anchorId: 'm0', anchorAt: 0 }
    const context = afterQuestion({}, { owed: { who: 'nothing', confidence: 1, evidence: '' } })

    const decision = decide({ ...INITIAL_STATE, armed }, AGENT_TURN, context, POLICY)

    expect([decision.reason, decision.commands]).toEqual([reason, [{ kind: 'cancel_follow_up', why: 'agent_replied' }]])
  })
})

describe('a chain of follow-ups', () => {
  it('nudges, nudges again, and closes', () => {
    const trace: string[] = []
    let state: TicketState = INITIAL_STATE
    let turn: Turn | undefined = AGENT_TURN
    while (turn !== undefined) {
      const context = afterQuestion({ ...VIP, at: turn.at })
      const decision = decide(state, turn, context, POLICY)
      trace.push(`${weekday(turn.at)} ${decision.reason}: ${decision.commands.map(({ kind }) => kind).join(', ')}`)
      state = evolve(state, turn, decision)
      expect(decision.due).toBe(state.armed?.due)
      turn = state.armed && ring(state.armed)
    }

    expect(trace).toEqual([
      'Mon 10:00 follow_up_scheduled: schedule_follow_up',
      'Tue 10:00 follow_up_sent: follow_up, schedule_follow_up',
      'Thu 10:00 follow_up_sent: follow_up, schedule_follow_up',
      'Fri 10:00 follow_up_ended: close',
    ])
    const { last, ...rest } = state
    expect(rest).toEqual({ ...INITIAL_STATE, seq: 4, closes: 1, nudges: { 'vip-unshipped': 2 } })
    expect(last).toMatchObject({ reason: 'follow_up_ended', did: ['close'] })
  })
})

describe('a due follow-up', () => {
  const armed = QUESTION_TIMER
  const later = (overrides: Partial<Parameters<typeof view>[0]> = {}, read = {}, rest = {}) =>
    afterQuestion({ at: WEDNESDAY, ...overrides }, read, rest)

  it.each<[string, Context, string, string[], Policy?, Partial<TicketState>?]>([
    ['is sent', later(), 'follow_up_sent', ['follow_up', 'schedule_follow_up']],
    ['is skipped where the ticket is closed', later({ status: 'closed' }), 'follow_up_off_ticket_closed', []],
    ['is skipped after a goodbye', later({}, { goodbye: true }), 'customer_done', []],
    [
      'is skipped where we owe',
      later({}, { owed: { who: 'us', confidence: 1, evidence: '' } }),
      'follow_up_no_longer_fits',
      [],
    ],
    [
      'is skipped where somebody wrote since',
      later({ messages: [message({ id: 'm1', at: MONDAY, from: 'agent' }), message({ id: 'm9', at: TUESDAY })] }),
      'follow_up_no_longer_fits',
      [],
    ],
    [
      'is skipped where a person came back to it',
      later({ events: [event({ id: 'assigned@0', at: TUESDAY, type: 'assigned' })] }),
      'agent_active',
      [],
    ],
    [
      'is sent after finishing touches',
      later({ events: [event({ id: 'tagged@0', at: MONDAY + MINUTE, type: 'tagged' })] }),
      'follow_up_sent',
      ['follow_up', 'schedule_follow_up'],
    ],
    [
      'is skipped while a person holds it',
      later({
        snoozedUntil: WEDNESDAY + DAY,
        events: [event({ id: 'snoozed@0', at: MONDAY + MINUTE, type: 'snoozed' })],
      }),
      'agent_holds',
      [],
    ],
    [
      'is skipped at the cap',
      later({}, {}, { customer: { recent: [], contacts: [TUESDAY, TUESDAY], stopped: [] } }),
      'contact_cap',
      [],
    ],
    [
      'counts only seven days for the cap',
      later({}, {}, { customer: { recent: [], contacts: [TUESDAY, WEDNESDAY - 7 * DAY], stopped: [] } }),
      'follow_up_sent',
      ['follow_up', 'schedule_follow_up'],
    ],
    [
      'is skipped after STOP',
      later({}, {}, { customer: { recent: [], contacts: [], stopped: ['email'] } }),
      'opted_out_earlier',
      [],
    ],
    ['is skipped by tag', later({ tags: ['rehearsal-ignore'] }), 'ignored_by_tag', []],
    [
      'moves with a slower policy',
      later(),
      'follow_up_scheduled',
      ['schedule_follow_up'],
      { ...POLICY, followUps: POLICY.followUps.map(rule => ({ ...rule, after: [90 * HOUR] })) },
    ],
    ['is dropped with its rule', later(), 'follow_up_no_longer_fits', [], { ...POLICY, followUps: [] }],
    [
      'survives an out-of-office',
      later(
        {
          messages: [
            message({ id: 'm0', at: 0 }),
            message({ id: 'm1', at: MONDAY, from: 'agent' }),
            message({ id: 'm9', at: TUESDAY }),
          ],
        },
        { messageId: 'm9' },
      ),
      'follow_up_sent',
      ['follow_up', 'schedule_follow_up'],
      undefined,
      { automatedInARow: 1 },
    ],
    ['never goes to a machine', later({}), 'automated_sender', [], undefined, { automatedInARow: 1 }],
  ])('%s', (_, context, reason, commands, policy = POLICY, state = {}) => {
    const decision = decide({ ...INITIAL_STATE, armed, ...state }, ring(armed), context, policy)

    expect([decision.reason, ...decision.commands.map(({ kind }) => kind)]).toEqual([reason, ...commands])
  })

  it('waits for the end of the customer’s quiet hours', () => {
    const context = later(
      {},
      {},
      { customer: { recent: [], contacts: [], stopped: [], zones: ['America/Los_Angeles'] } },
    )

    const decision = decide({ ...INITIAL_STATE, armed }, ring(armed), context, POLICY)

    expect(decision.reason).toBe('follow_up_scheduled')
    expect(weekday(decision.due!)).toBe('Wed 17:00')
  })

  it('is planned for a moment that quiet hours and business hours both allow', () => {
    const context = afterQuestion(
      {},
      {},
      { customer: { recent: [], contacts: [], stopped: [], zones: ['America/Los_Angeles'] } },
    )

    const decision = decide(INITIAL_STATE, AGENT_TURN, context, POLICY)

    expect(weekday(decision.due!)).toBe('Wed 17:00')
  })

  it('rings for another timer in vain', () => {
    const decision = decide({ ...INITIAL_STATE, armed }, ring({ ...armed, rule: 'gone' }), later(), POLICY)

    expect([decision.reason, decision.commands]).toEqual(['stale', []])
  })

  it('waits for silence that its rule asks for', () => {
    const policy = parsePolicy(
      'version: 1\naccount: a\nfollow_ups: [{ name: s, clock: calendar, when: { silence: { gte: 48h } }, after: 48h }]',
      'p.yaml',
    )
    const short = parsePolicy(
      'version: 1\naccount: a\nfollow_ups: [{ name: s, clock: calendar, when: { silence: { gte: 48h } }, after: 4h }]',
      'p.yaml',
    )

    expect(decide(INITIAL_STATE, AGENT_TURN, afterQuestion(), policy).reason).toBe('follow_up_scheduled')
    expect(decide(INITIAL_STATE, AGENT_TURN, afterQuestion(), short).reason).toBe('waiting_for_customer')
  })
})

describe('a new policy', () => {
  const armed: ArmedTimer = {
    kind: 'follow_up',
    rule: 'question',
    n: 1,
    due: WEDNESDAY,
    anchorId: 'm1',
    anchorAt: MONDAY,
  }
  const again: Turn = { at: TUESDAY, inputs: [] }
  const withDelay = (hours: number): Policy => ({
    ...POLICY,
    followUps: POLICY.followUps.slice(1).map(rule => ({ ...rule, after: [hours * HOUR] })),
  })

  it.each<[string, Policy, string, string[], string | undefined]>([
    [
      'leaves a timer whose delay is the same',
      withDelay(18),
      'follow_up_scheduled',
      ['schedule_follow_up'],
      'Wed 10:00',
    ],
    ['moves it later', withDelay(27), 'follow_up_scheduled', ['schedule_follow_up'], 'Thu 10:00'],
    [
      'takes the step that is due by now',
      withDelay(3),
      'follow_up_sent',
      ['follow_up', 'schedule_follow_up'],
      'Wed 10:00',
    ],
    [
      'lets go of what it no longer knows',
      { ...POLICY, followUps: [] },
      'follow_up_no_longer_fits',
      ['cancel_follow_up'],
      undefined,
    ],
  ])('%s', (_, policy, reason, commands, due) => {
    const decision = decide({ ...INITIAL_STATE, armed }, again, afterQuestion({ at: TUESDAY }), policy)

    expect([decision.reason, ...decision.commands.map(({ kind }) => kind)]).toEqual([reason, ...commands])
    expect(decision.due && weekday(decision.due)).toBe(due)
  })

  const nudged = TUESDAY - 2 * HOUR
  const seen = message({ id: 'm2', at: TUESDAY - HOUR, from: 'bot' })
  it.each<[string, number[], ReturnType<typeof message>[], string, Instant | undefined]>([
    ['counts from a first nudge that was withheld', [1, 4], [], 'follow_up_scheduled', nudged + 4 * HOUR],
    ['counts from a first nudge that can be seen', [1, 4], [seen], 'follow_up_scheduled', seen.at + 4 * HOUR],
    ['takes a second step that is due by now', [1, 2], [], 'follow_up_sent', undefined],
    ['does not end early what was withheld', [1], [], 'follow_up_scheduled', nudged + 3 * HOUR],
  ])('%s', (_, after, more, reason, due) => {
    const { followUps } = parsePolicy(
      `version: 1
account: a
follow_ups: [{ name: question, clock: calendar, when: { owed: customer }, after: [${after.map(hours => `${hours}h`)}], then: { do: close, after: 3h } }]`,
      'p.yaml',
    )
    const second: ArmedTimer = { ...armed, n: 2, since: nudged }
    const { view, ...context } = afterQuestion({ at: TUESDAY })

    const decision = decide(
      { ...INITIAL_STATE, armed: second },
      again,
      { ...context, view: { ...view, messages: [...view.messages, ...more] } },
      { ...POLICY, followUps },
    )

    expect([decision.reason, decision.reason === 'follow_up_scheduled' ? decision.due : undefined]).toEqual([
      reason,
      due,
    ])
  })

  it('changes nothing where nothing is armed', () => {
    expect(decide(INITIAL_STATE, again, afterQuestion({ at: TUESDAY }), POLICY).reason).toBe('not_for_us')
  })
})

describe('our own silence', () => {
  const armed: ArmedTimer = { kind: 'we_owe', rule: 'we_owe', n: 1, due: TUESDAY, anchorId: 'm2', anchorAt: MONDAY }
  const owed = { messages: [message({ id: 'm2', at: MONDAY })] }

  it('raises note, priority and assignment when its time is up', () => {
    const context = afterQuestion(
      { ...owed, at: TUESDAY },
      { messageId: 'm2', owed: { who: 'us', confidence: 1, evidence: '' } },
    )

    const decision = decide({ ...INITIAL_STATE, armed }, ring(armed), context, POLICY)

    expect([decision.reason, decision.commands]).toEqual([
      'we_owe_overdue',
      [
        { kind: 'note', text: 'We owe the next step here and its time has passed.' },
        { kind: 'priority', value: 'high' },
        { kind: 'route', team: 'Lead' },
      ],
    ])
  })

  it('is over once somebody answered', () => {
    const context = afterQuestion({ at: TUESDAY }, { owed: { who: 'us', confidence: 1, evidence: '' } })

    expect(decide({ ...INITIAL_STATE, armed }, ring(armed), context, POLICY).reason).toBe('follow_up_no_longer_fits')
  })
})

describe('events', () => {
  const armed: ArmedTimer = {
    kind: 'follow_up',
    rule: 'question',
    n: 1,
    due: WEDNESDAY,
    anchorId: 'm1',
    anchorAt: MONDAY,
  }

  it.each([
    [
      'a close ends what was planned',
      event({ id: 'x', at: TUESDAY, type: 'closed' }),
      { status: 'closed' as const },
      ['follow_up_cancelled', 'cancel_follow_up'],
    ],
    [
      'a person’s touch ends what was planned',
      event({ id: 'x', at: TUESDAY, type: 'assigned' }),
      {},
      ['follow_up_cancelled', 'cancel_follow_up'],
    ],
    ['finishing touches do not', event({ id: 'x', at: MONDAY + MINUTE, type: 'tagged' }), {}, ['not_for_us']],
    ['our own actions do not', event({ id: 'x', at: TUESDAY, type: 'tagged', actor: 'bot' }), {}, ['own_event']],
    ['a native rule does not', event({ id: 'x', at: TUESDAY, type: 'tagged', actor: 'rule' }), {}, ['not_for_us']],
  ])('%s', (_, happened, overrides, expected) => {
    const turn: Turn = {
      at: happened.at,
      inputs: [{ kind: 'event', id: 'x', at: happened.at, type: happened.type, actor: happened.actor }],
    }
    const context = afterQuestion({ at: happened.at, events: [happened], ...overrides })

    const decision = decide({ ...INITIAL_STATE, armed }, turn, context, POLICY)

    expect([decision.reason, ...decision.commands.map(({ kind }) => kind)]).toEqual(expected)
  })

  it('a customer’s reply ends what was planned and forgets the nudges', () => {
    const state = { ...INITIAL_STATE, armed, nudges: { question: 1 } }
    const decision = decide(
      state,
      CUSTOMER_TURN,
      afterQuestion({ messages: [message({ id: 'm2', at: MONDAY })] }, { intent: null }),
      POLICY,
    )

    expect(evolve(state, CUSTOMER_TURN, decision).nudges).toEqual({})
    expect(decision.commands[0]).toEqual({ kind: 'cancel_follow_up', why: 'customer_replied' })
  })
})

function ring(armed: ArmedTimer): Turn {
  return { at: armed.due, inputs: [{ kind: 'timer', id: `timer:${armed.rule}`, at: armed.due }] }
}

function plans(decision: Decision): string[] {
  return decision.commands.flatMap(command =>
    command.kind === 'schedule_follow_up' ? [`${command.rule} ${command.n} ${weekday(command.due)}`] : [],
  )
}

function weekday(at: Instant): string {
  const options = {
    timeZone: 'Europe/Paris',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const
  return new Intl.DateTimeFormat('en-GB', options).format(at).replace(',', '')
}
