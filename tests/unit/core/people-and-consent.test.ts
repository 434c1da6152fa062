import { describe, expect, it } from 'vitest'
import type { Context } from '../../../src/core/context.ts'
import { decide } from '../../../src/core/decide.ts'
import type { Reading } from '../../../src/core/reading.ts'
import { INITIAL_STATE } from '../../../src/core/state.ts'
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts'
import {
  afterAnswer,
  afterQuestion,
  CUSTOMER_TURN,
  event,
  MONDAY,
  POLICY,
  QUESTION_RING,
  QUESTION_TIMER,
  THANKS,
  WEDNESDAY,
} from './build.ts'

const kinds = (context: Context, policy = POLICY) => {
  const decision = decide(INITIAL_STATE, CUSTOMER_TURN, context, policy)
  return [decision.reason, ...decision.commands.map(({ kind }) => kind)]
}

describe('a person who only looks', () => {
  it.each(['viewed', 'typing', 'drafted'] as const)('has the thank-you left to them (%s)', type => {
    const looked = event({ id: 'look', at: MONDAY - 5 * MINUTE, type })

    expect(kinds(afterAnswer({ events: [looked] }, THANKS))).toEqual(['agent_active'])
    expect(kinds(afterAnswer({ events: [{ ...looked, at: MONDAY - 11 * MINUTE }] }, THANKS))).toEqual([
      'thanks_nothing_owed',
      'close',
    ])
    expect(kinds(afterAnswer({ events: [{ ...looked, actor: 'bot' }] }, THANKS))[0]).toBe('thanks_nothing_owed')
  })

  it('has a nudge wait for ten minutes, and no longer', () => {
    const look = event({ id: 'look', at: WEDNESDAY - 4 * MINUTE, type: 'viewed' })
    const context = afterQuestion({ at: WEDNESDAY, events: [look] })

    const decision = decide({ ...INITIAL_STATE, armed: QUESTION_TIMER }, QUESTION_RING, context, POLICY)

    expect([decision.reason, decision.due]).toEqual(['follow_up_scheduled', WEDNESDAY + 6 * MINUTE])
  })
})

describe('thanks', () => {
  const assigns = {
    ...POLICY,
    rules: POLICY.rules.map(rule => ({ ...rule, when: { op: 'all' as const, of: [] } })),
  }
  const reopened = { status: 'open', statusWas: 'closed', statusBy: 'customer', reopens: 1, channel: 'sms' } as const

  it.each<[string, Partial<Context>, string[]]>([
    ['closed', {}, ['thanks_nothing_owed', 'tag', 'tag', 'close']],
    ['proposed', { thanksCertified: false }, ['thanks_nothing_owed', 'tag', 'tag', 'note']],
  ])('are never assigned to anybody, %s or not', (_, rest, expected) => {
    const policy = { ...assigns, thanks: { ...assigns.thanks, requireCertificate: true } }

    expect(kinds(afterAnswer(reopened, THANKS, rest), policy)).toEqual(expected)
  })
})

describe('START', () => {
  const start: Partial<Reading> = { consent: 'start', owed: { who: 'nothing', confidence: 0.9, evidence: 'm2' } }
  const stopped = { customer: { recent: [], contacts: [], stopped: ['email'] } }

  it.each<[string, Parameters<typeof afterAnswer>[0], Partial<Context>, string[]]>([
    ['after a STOP', {}, stopped, ['opted_in', 'close']],
    ['on a ticket marked by one', { tags: ['opted-out'] }, stopped, ['opted_in', 'untag', 'close']],
    [
      'on a ticket that a person reopened',
      { status: 'open', statusBy: 'agent', reopens: 1, tags: ['opted-out'] },
      stopped,
      ['opted_in', 'untag'],
    ],
    ['after nothing', {}, {}, ['out_of_scope']],
  ])('%s', (_, overrides, rest, expected) => {
    expect(kinds(afterAnswer(overrides, start, rest))).toEqual(expected)
  })

  it('with a request beside it is a request', () => {
    const context = afterAnswer({}, { consent: 'start', owed: { who: 'us', confidence: 1, evidence: '' } }, stopped)

    expect(kinds(context)[0]).toBe('out_of_scope')
  })
})

describe('one message for several tickets', () => {
  const waiting = [
    { id: 't2', due: WEDNESDAY },
    { id: 't3', due: WEDNESDAY + HOUR },
    { id: 't4', due: WEDNESDAY + HOUR + 1 },
    { id: 't5', due: WEDNESDAY, brand: 'other' },
  ]
  const decided = (customer: Partial<Context['customer']>, state = { ...INITIAL_STATE, armed: QUESTION_TIMER }) =>
    decide(
      state,
      QUESTION_RING,
      afterQuestion({ at: WEDNESDAY }, {}, { customer: { recent: [], contacts: [], stopped: [], ...customer } }),
      POLICY,
    )

  it('speaks for those of the brand that fall due within the hour', () => {
    const [sent] = decided({ waiting }).commands

    expect(sent).toMatchObject({ kind: 'follow_up', covers: ['t2', 't3'] })
  })

  it('leaves out the one it spoke for, and goes on to that ticket’s next step', () => {
    const decision = decided({ coveredAt: WEDNESDAY - MINUTE })

    expect([decision.reason, decision.commands]).toEqual([
      'covered_by_other_ticket',
      [{ kind: 'schedule_follow_up', rule: 'question', n: 2, due: WEDNESDAY + DAY, ending: 'assign' }],
    ])
  })

  it.each([
    ['before this one was planned', MONDAY - MINUTE, undefined],
    ['for the step before', WEDNESDAY - 2 * MINUTE, WEDNESDAY - MINUTE],
  ])('does not count where it spoke %s', (_, coveredAt, since) => {
    const state = { ...INITIAL_STATE, armed: { ...QUESTION_TIMER, ...(since !== undefined && { since }) } }

    expect(decided({ coveredAt }, state).reason).toBe('follow_up_sent')
  })
})
