import { describe, expect, it } from 'vitest'
import { HEADLINES, type Headline } from '../../../../src/forecast/next/headline-sums.ts'
import type { TicketSum, TicketSums } from '../../../../src/forecast/next/period-sums.ts'
import { NO_SHIFT, responseShift } from '../../../../src/forecast/next/responses.ts'

const NONE = Object.fromEntries(HEADLINES.map(each => [each, { top: 0, bottom: 0, cases: 0 }])) as Record<
  Headline,
  TicketSum
>

/** Tickets with one follow-up each. */
function followedUp({ cameBack = 0, silent = 0, wrong = 0, closed = 0 }): TicketSums[] {
  const ticket = (top: number, harmless: number, isClosed: boolean): TicketSums => ({
    customerId: 'c',
    week: 0,
    segment: '',
    sums: {
      ...NONE,
      useful_nudges: { top, bottom: 1, cases: 1 },
      resolved_share: { top: isClosed ? 1 : 0, bottom: 1, cases: 1 },
    },
    learnedLess: false,
    harmless,
    answers: { sameMacro: 0, otherMacro: 0, untold: 0, same: 0, finished: 0, now: 0, nowBilled: 0 },
    silent: isClosed ? 1 : 0,
  })
  return [
    ...Array.from({ length: cameBack }, () => ticket(1, 1, false)),
    ...Array.from({ length: silent }, (_, nth) => ticket(0, 1, nth < closed)),
    ...Array.from({ length: wrong }, () => ticket(0, 0, false)),
  ]
}

describe('useful follow-ups', () => {
  it('are anything from nobody to everybody where no reminder and nobody who came back tells', () => {
    const shift = responseShift('useful_nudges', followedUp({ silent: 40 }), undefined, 1)

    expect(shift).toEqual({ by: 0.5, variance: expect.closeTo(1 / 12, 1), addsUp: false })
  })

  it('are at least those who came back without one', () => {
    const shift = responseShift('useful_nudges', followedUp({ cameBack: 20, silent: 20 }), undefined, 1)

    expect(shift.by).toBeCloseTo(0.25, 1)
    expect(Math.sqrt(shift.variance)).toBeLessThan(0.18)
  })

  it('are as many as answered the reminders of the team, where there were enough', () => {
    const shift = responseShift('useful_nudges', followedUp({ silent: 50 }), { count: 30, n: 100, thanked: 0 }, 1)

    expect(shift.by).toBeCloseTo(0.3, 1)
    // Those of a hundred reminders, and that other people are reminded at other times.
    expect(Math.sqrt(shift.variance)).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 103 + 0.03 ** 2), 2)
  })

  it('are none of those that are wrong', () => {
    const shift = responseShift(
      'useful_nudges',
      followedUp({ silent: 25, wrong: 25 }),
      { count: 300, n: 1_000, thanked: 0 },
      1,
    )

    expect(shift.by).toBeCloseTo(0.15, 2)
  })

  it('stay as seen where more came back alone than reminders bring', () => {
    const shift = responseShift(
      'useful_nudges',
      followedUp({ cameBack: 40, silent: 10 }),
      { count: 30, n: 100, thanked: 0 },
      1,
    )

    expect(shift).toEqual({ by: 0, variance: expect.any(Number), addsUp: true })
  })
})

it('takes tickets closed on silence for finished only as far as customers stay silent', () => {
  const shift = responseShift(
    'resolved_share',
    followedUp({ silent: 40, closed: 20 }),
    { count: 500, n: 1_000, thanked: 0 },
    1,
  )

  expect(shift).toEqual({ by: expect.closeTo(-0.25, 2), variance: expect.any(Number), addsUp: true })
})

it('adds the thank-yous of those whom a follow-up brings back, and the minutes of their closes', () => {
  const tickets = followedUp({ silent: 100 })
  const reminders = { count: 500, n: 1_000, thanked: 200 }

  const thanks = responseShift('thanks_closed', tickets, reminders, 3)
  const minutes = responseShift('minutes', tickets, reminders, 3)

  expect(thanks).toEqual({ by: expect.closeTo(0.2, 2), variance: expect.any(Number), addsUp: true })
  expect(minutes.by).toBeCloseTo(3 * thanks.by, 10)
  expect(minutes.variance).toBeCloseTo(9 * thanks.variance, 10)
})

it('moves nothing else', () => {
  expect(responseShift('wrong_closes', followedUp({ silent: 40 }), undefined, 1)).toBe(NO_SHIFT)
})
