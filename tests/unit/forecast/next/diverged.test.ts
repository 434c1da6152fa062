import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ASSUMPTIONS } from '../../../../src/forecast/money/assumptions.ts'
import { divergedShift } from '../../../../src/forecast/next/diverged.ts'
import { HEADLINES, type Headline } from '../../../../src/forecast/next/headline-sums.ts'
import type { TicketSum, TicketSums } from '../../../../src/forecast/next/period-sums.ts'
import { NO_SHIFT } from '../../../../src/forecast/next/responses.ts'

const NONE = Object.fromEntries(HEADLINES.map(each => [each, { top: 0, bottom: 0, cases: 0 }])) as Record<
  Headline,
  TicketSum
>
const NOBODY = { sameMacro: 0, otherMacro: 0, untold: 0, same: 0, finished: 0, now: 0, nowBilled: 0 }

function ticket(answers: Partial<TicketSums['answers']>, finished?: number): TicketSums {
  const resolved = finished === undefined ? NONE.resolved_share : { top: finished, bottom: 1, cases: 1 }
  return {
    customerId: 'c',
    week: 0,
    segment: '',
    sums: { ...NONE, resolved_share: resolved },
    learnedLess: false,
    harmless: 0,
    silent: 0,
    answers: { ...NOBODY, ...answers },
  }
}

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)
const same = ticket({ sameMacro: 1, same: 1, finished: 1 }, 1)
const untold = ticket({ untold: 1 })
const other = ticket({ otherMacro: 1 })
const unanswered = ticket({}, 0)

describe('answers that history leaves open', () => {
  it('are none where every answer can be told', () => {
    const tickets = [...times(10, same), ...times(30, unanswered)]

    expect(divergedShift('resolved_share', tickets, ASSUMPTIONS)).toEqual(NO_SHIFT)
  })

  it('finish as often as known ones, as far as macros were the same', () => {
    const tickets = [...times(40, same), ...times(40, untold), ...times(120, unanswered)]

    const { by } = divergedShift('resolved_share', tickets, ASSUMPTIONS)

    // 40 of 160 finished as known; nearly 80 of 200 with those that are thought to be.
    expect(40 / 160 + by).toBeCloseTo(0.4, 1)
  })

  it('finish nothing beside another macro, and count', () => {
    const tickets = [...times(40, same), ...times(40, other), ...times(120, unanswered)]

    const { by, variance } = divergedShift('resolved_share', tickets, ASSUMPTIONS)

    expect(40 / 160 + by).toBeCloseTo(0.2, 9)
    expect(variance).toBe(0)
  })

  it('give back minutes as often as macros were the same', () => {
    const tickets = [...times(3, same), other, ...times(4, untold), ...times(12, unanswered)]

    const { by } = divergedShift('minutes', tickets, ASSUMPTIONS)

    expect(by).toBeCloseTo((4 / 20) * ASSUMPTIONS.answerMinutes.likely * (3.5 / 5), 9)
  })

  it('are answers where what is known now supports one, in place of a route', () => {
    const soon = { ...unanswered, answers: { ...NOBODY, now: 1, nowBilled: 1 } }
    const tickets = [...times(40, same), ...times(10, soon), ...times(50, unanswered)]
    const { answerMinutes, routeMinutes, billableTicket } = ASSUMPTIONS
    const [right, settles] = [40.5 / 41, 40.5 / 41]

    const by = (headline: Headline): number => divergedShift(headline, tickets, ASSUMPTIONS).by

    expect(by('resolved_share')).toBeCloseTo(0.1 * right * settles, 9)
    expect(by('minutes')).toBeCloseTo(0.1 * (right * answerMinutes.likely - routeMinutes.likely), 9)
    expect(by('cash')).toBeCloseTo(-0.1 * billableTicket.likely, 9)
  })

  it('move nothing else', () => {
    const tickets = [...times(5, same), ...times(5, untold)]

    for (const headline of ['thanks_closed', 'wrong_closes', 'useful_nudges', 'route_accuracy', 'cash'] as const)
      expect(divergedShift(headline, tickets, ASSUMPTIONS)).toEqual(NO_SHIFT)
  })

  it('leave a share between nothing and everything', () => {
    const counts = fc.nat({ max: 30 })
    fc.assert(
      fc.property(counts, counts, counts, counts, (a, b, c, d) => {
        const tickets = [...times(a, same), ...times(b, untold), ...times(c, other), ...times(d, unanswered)]
        fc.pre(a + d > 0)

        const { by, variance } = divergedShift('resolved_share', tickets, ASSUMPTIONS)

        const value = a / (a + d) + by
        expect(value).toBeGreaterThanOrEqual(-1e-9)
        expect(value).toBeLessThanOrEqual(1 + 1e-9)
        expect(variance).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
