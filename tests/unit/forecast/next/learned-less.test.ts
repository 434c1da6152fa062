import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFrame } from '../../../../src/forecast/next/frame.ts'
import { HEADLINES, type Headline } from '../../../../src/forecast/next/headline-sums.ts'
import { countLess } from '../../../../src/forecast/next/learned-less.ts'
import type { TicketSum, TicketSums } from '../../../../src/forecast/next/period-sums.ts'
import { possible } from '../../../../src/forecast/next/widths.ts'

const NONE = Object.fromEntries(HEADLINES.map(each => [each, { top: 0, bottom: 0, cases: 0 }])) as Record<
  Headline,
  TicketSum
>
const NOBODY = { sameMacro: 0, otherMacro: 0, untold: 0, same: 0, finished: 0, now: 0, nowBilled: 0 }

/** Tickets of as many customers, so many of a hundred of them hits. */
function half(count: number, hits: number, learnedLess: boolean): { tickets: TicketSums[]; parts: TicketSum[] } {
  const tickets = Array.from({ length: count }, (_, nth) => ({
    customerId: `${learnedLess}-${nth}`,
    week: learnedLess ? 7 : 1,
    segment: '',
    sums: NONE,
    learnedLess,
    harmless: 0,
    silent: 0,
    answers: NOBODY,
  }))
  const parts = tickets.map((_, nth) => ({ top: nth % 100 < hits ? 1 : 0, bottom: 1, cases: 1 }))
  return { tickets, parts }
}

function counted(older: [number, number], newer: [number, number]) {
  const [a, b] = [half(older[0], older[1], true), half(newer[0], newer[1], false)]
  const frame = createFrame([...a.tickets, ...b.tickets])
  const { parts, doubt } = countLess(frame, [...a.parts, ...b.parts], possible, (_, oneCase) => 0.0036 * oneCase)
  const total = (key: 'top' | 'bottom'): number => parts.reduce((sum, part) => sum + part[key], 0)
  return { value: total('top') / total('bottom'), weight: parts[0]!.bottom, doubt }
}

describe('tickets decided with less learned', () => {
  it('count nearly in full where they tell the same', () => {
    const { value, weight } = counted([200, 30], [200, 30])

    expect(value).toBeCloseTo(0.3, 9)
    expect(weight).toBeGreaterThan(0.7)
  })

  it('count for little where they tell something else beyond chance', () => {
    const { value, weight, doubt } = counted([1_000, 20], [1_000, 60])

    expect(weight).toBeLessThan(0.02)
    expect(value).toBeGreaterThan(0.59)
    expect(Math.sqrt(doubt)).toBeLessThan(0.02)
  })

  it('count the less the more tickets tell the difference', () => {
    const weights = [100, 300, 1_000, 3_000].map(n => counted([n, 35], [n, 45]).weight)

    expect(weights).toEqual([...weights].sort((a, b) => b - a))
  })

  it('are all there is where nothing newer is', () => {
    const older = half(50, 40, true)
    const frame = createFrame(older.tickets)

    const { parts, doubt } = countLess(frame, older.parts, possible, (_, oneCase) => 0.0036 * oneCase)

    expect({ parts, doubt }).toEqual({ parts: older.parts, doubt: 0 })
  })

  it('never pull beyond the two', () => {
    const share = fc.integer({ min: 0, max: 100 })
    const count = fc.integer({ min: 1, max: 300 })
    fc.assert(
      fc.property(count, share, count, share, (n, p, m, q) => {
        const rate = (size: number, hits: number): number =>
          Array.from({ length: size }, (_, nth) => Number(nth % 100 < hits)).reduce((a, b) => a + b) / size
        const { value, weight, doubt } = counted([n, p], [m, q])

        expect(value).toBeGreaterThanOrEqual(Math.min(rate(n, p), rate(m, q)) - 1e-9)
        expect(value).toBeLessThanOrEqual(Math.max(rate(n, p), rate(m, q)) + 1e-9)
        expect(weight).toBeGreaterThanOrEqual(0)
        expect(weight).toBeLessThanOrEqual(1)
        expect(doubt).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 200 },
    )
  })
})
