import { describe, expect, it } from 'vitest'
import { judgeAnswer } from '../../../../src/forecast/judge/judge-answer.ts'
import { judgeClose } from '../../../../src/forecast/judge/judge-close.ts'
import { judgeNudge } from '../../../../src/forecast/judge/judge-nudge.ts'
import { judgeRoute } from '../../../../src/forecast/judge/judge-route.ts'
import { hours, pastMessage, pastOf, pastTicket } from '../../../support/past.ts'

const LONG = 24 * 60
const thanks = pastMessage('customer', 2, 'thanks', { courtesy: true })
const asked = pastMessage('customer', 0, 'where is it')
const reply = pastMessage('agent', 1, 'on its way')

describe('a close', () => {
  it.each([
    ['right when nothing follows', [asked, reply, thanks], LONG, { verdict: 'right', why: 'nothing_followed' }],
    ['pending while the window is open', [asked, reply, thanks], 48, { verdict: 'pending', why: 'window_open' }],
    [
      'wrong when the team still replies',
      [asked, thanks, pastMessage('agent', 5, 'we found it')],
      LONG,
      { verdict: 'wrong', why: 'team_replied' },
    ],
    [
      'right when the team only answers the courtesy',
      [asked, reply, thanks, pastMessage('agent', 5, 'you are welcome', { courtesy: true })],
      LONG,
      { verdict: 'right', why: 'nothing_followed' },
    ],
    [
      'wrong when the customer writes again',
      [asked, thanks, pastMessage('customer', 50, 'still not here')],
      LONG,
      { verdict: 'wrong', why: 'customer_wrote_again' },
    ],
    [
      'right when the customer writes weeks later',
      [asked, thanks, pastMessage('customer', 24 * 9, 'another thing')],
      LONG,
      { verdict: 'right', why: 'nothing_followed' },
    ],
  ] as const)('%s', (_name, messages, end, expected) => {
    const ticket = pastTicket('t1', messages)

    expect(judgeClose(ticket, hours(3), pastOf([ticket], end))).toEqual(expected)
  })

  it.each([
    ['about the same', { label: 'refund' }, 'wrong'],
    ['about something else', { label: 'sizing' }, 'right'],
    ['linked to it', { label: 'sizing', previousTicket: 't1' }, 'wrong'],
    ['of unknown label', {}, 'wrong'],
  ] as const)('judged by a later ticket %s', (_name, rest, verdict) => {
    const ticket = pastTicket('t1', [asked, reply, thanks], { label: 'refund' })
    const other = pastTicket('t2', [pastMessage('customer', 30, 'hello, about my money')], rest)

    expect(judgeClose(ticket, hours(3), pastOf([ticket, other], LONG)).verdict).toBe(verdict)
  })

  it.each([
    ['another order', 'where is order #48377?', 'right'],
    ['the same order', 'still nothing of order #48211', 'wrong'],
    ['no order', 'still nothing here', 'wrong'],
    ['a size', 'size 42 does not fit', 'wrong'],
  ] as const)('judged by a later ticket of the same label that names %s', (_name, text, verdict) => {
    const ticket = pastTicket('t1', [pastMessage('customer', 0, 'where is order 48211'), reply, thanks], {
      label: 'parcel',
    })
    const other = pastTicket('t2', [pastMessage('customer', 30, text)], { label: 'parcel' })

    expect(judgeClose(ticket, hours(3), pastOf([ticket, other], LONG)).verdict).toBe(verdict)
  })
})

describe('a close of a machine’s mail', () => {
  it.each([
    [
      'stands when the customer writes later',
      [asked, pastMessage('customer', 50, 'I am back, so where is it')],
      'right',
    ],
    ['is wrong when the team replies to it', [asked, pastMessage('agent', 5, 'we found it')], 'wrong'],
  ] as const)('%s', (_name, messages, verdict) => {
    const ticket = pastTicket('t1', messages)

    expect(judgeClose(ticket, hours(3), pastOf([ticket], LONG), 'machine').verdict).toBe(verdict)
  })
})

describe('a route', () => {
  it.each([
    [{ team: 'Billing' }, { finalTeam: 'billing ' }, 'right'],
    [{ team: 'Billing' }, { finalTeam: 'Logistics' }, 'wrong'],
    [{ team: 'Billing' }, {}, 'unknown'],
    [{ user: 'Ana' }, { finalUser: 'Ana' }, 'right'],
  ] as const)('%o against %o is %s', (to, final, verdict) => {
    expect(judgeRoute(pastTicket('t1', [asked], final), to).verdict).toBe(verdict)
  })
})

describe('a nudge', () => {
  const question = pastMessage('agent', 1, 'could you send a photo')

  it.each([
    [
      'useful where the customer came back later',
      [asked, question, pastMessage('customer', 200, 'here it is')],
      { verdict: 'right', why: 'customer_came_back' },
    ],
    ['harmless in lasting silence', [asked, question], { verdict: 'right', why: 'stayed_silent' }],
    ['wrong after a goodbye', [asked, question, thanks], { verdict: 'wrong', why: 'customer_was_done' }],
    [
      'wrong where the next step was ours',
      [asked, question, pastMessage('agent', 120, 'we have refunded you')],
      { verdict: 'wrong', why: 'we_owed' },
    ],
    [
      'not wrong where the team reminded too',
      [asked, question, pastMessage('agent', 120, 'just checking in on the photo')],
      { verdict: 'right', why: 'stayed_silent' },
    ],
  ] as const)('%s', (_name, messages, expected) => {
    const ticket = pastTicket('t1', messages)

    const judged = judgeNudge(ticket, hours(1), hours(72), pastOf([ticket], LONG))

    expect(judged).toEqual(expected)
  })

  it('is wrong where the customer wrote elsewhere', () => {
    const ticket = pastTicket('t1', [asked, question])
    const other = pastTicket('t2', [pastMessage('customer', 40, 'photo attached')])

    expect(judgeNudge(ticket, hours(1), hours(72), pastOf([ticket, other], LONG))).toEqual({
      verdict: 'wrong',
      why: 'customer_wrote_elsewhere',
    })
  })
})

describe('an answer', () => {
  const macro = pastMessage('agent', 3, 'You can return it within 30 days with the label we send you.', {
    macro: 'Return label',
  })

  it.each([
    ['the same macro', 'Anything', ['macro:Return label'], { verdict: 'right', why: 'same_macro' }],
    [
      'much the same words',
      'You can return it within 30 days with the label we send.',
      [],
      { verdict: 'right', why: 'similar_words' },
    ],
    ['another macro', 'Your parcel left today.', ['macro:Parcel'], { verdict: 'unknown', why: 'other_macro' }],
  ] as const)('%s', (_name, text, sources, expected) => {
    expect(judgeAnswer(pastTicket('t1', [asked, macro]), hours(0), { text, sources })).toEqual(expected)
  })

  it('cannot be known where the team used words of its own', () => {
    const own = pastMessage('agent', 3, 'You can return it within 30 days with the label we send you.')

    expect(judgeAnswer(pastTicket('t1', [asked, own]), hours(0), { text: 'It left today.', sources: [] })).toEqual({
      verdict: 'unknown',
      why: 'different_words',
    })
  })

  it('cannot be known where nobody answered', () => {
    expect(judgeAnswer(pastTicket('t1', [asked]), hours(0), { text: 'x', sources: [] })).toEqual({
      verdict: 'unknown',
      why: 'nobody_answered',
    })
  })
})
