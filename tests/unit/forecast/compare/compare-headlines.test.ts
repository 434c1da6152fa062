import { describe, expect, it } from 'vitest'
import { compareHeadlines, type PairedTicket } from '../../../../src/forecast/compare/compare-headlines.ts'
import type { HeadlineFacts } from '../../../../src/forecast/next/headline-sums.ts'
import type { Rung } from '../../../../src/forecast/rung.ts'

const MONTH = 30 * 86_400_000
const NO_CASE = { unit: 'share', a: null, b: null, difference: null, verdict: 'too_few' }

function on(rung: Rung): HeadlineFacts {
  return { rung, judged: [], billable: false }
}

/** `count` tickets that stand on these rungs, each of its own customer unless `customer` says otherwise. */
function tickets(
  count: number,
  a: Rung,
  b: Rung,
  customer = (index: number): string => `${a}${b}${index}`,
): PairedTicket[] {
  return Array.from({ length: count }, (_, index) => ({ customerId: customer(index), a: on(a), b: on(b) }))
}

describe('comparing headlines', () => {
  it('pairs yes-or-no figures and says which differences are shown', () => {
    const pairs = [
      ...tickets(70, 'handed_over', 'handed_over'),
      ...tickets(15, 'nothing_owed', 'nothing_owed'),
      ...tickets(12, 'handed_over', 'nothing_owed'),
      ...tickets(2, 'nothing_owed', 'handed_over'),
      ...tickets(1, 'handed_over', 'wrong'),
      ...tickets(3, 'pending', 'wrong'),
    ]

    const [resolved, wrong] = compareHeadlines(pairs, MONTH, 1)

    expect(resolved).toEqual({
      name: 'resolved_share',
      unit: 'share',
      a: 17 / 100,
      b: 27 / 103,
      difference: { value: 27 / 103 - 17 / 100, low: expect.closeTo(0.027, 2), high: expect.closeTo(0.161, 2) },
      verdict: 'more',
      // scipy.stats.binomtest(2, 14).pvalue
      pairs: {
        n: 100,
        onlyA: 2,
        onlyB: 12,
        p: expect.closeTo(0.012939453125, 12),
        detectable: expect.closeTo(0.10606, 4),
      },
    })
    expect(wrong).toMatchObject({ a: 0, b: 4 / 103, verdict: 'not_shown', pairs: { n: 100, onlyA: 0, onlyB: 1, p: 1 } })
  })

  it('needs more cases where customers decide together', () => {
    const alone = compareHeadlines(
      [...tickets(200, 'handed_over', 'handed_over'), ...tickets(20, 'handed_over', 'nothing_owed')],
      MONTH,
      1,
    )
    const together = compareHeadlines(
      [
        ...tickets(200, 'handed_over', 'handed_over'),
        ...tickets(20, 'handed_over', 'nothing_owed', index => `c${index % 2}`),
      ],
      MONTH,
      1,
    )

    expect(together[0]!.pairs!.detectable).toBeGreaterThan(2 * alone[0]!.pairs!.detectable)
  })

  it('says too few under thirty cases, and same where no case differs', () => {
    const few = compareHeadlines(tickets(29, 'handed_over', 'nothing_owed'), MONTH, 1)
    const same = compareHeadlines(tickets(30, 'handed_over', 'handed_over'), MONTH, 1)

    expect(few.map(({ verdict }) => verdict)).toEqual(few.map(() => 'too_few'))
    expect(same.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual([
      'resolved_share same',
      'wrong same',
      'thanks_closed same',
      'wrong_closes too_few',
      'useful_nudges too_few',
      'route_accuracy too_few',
      'minutes same',
      'cash same',
    ])
    expect(same[4]).toEqual({ name: 'useful_nudges', ...NO_CASE })
  })

  it('counts amounts in a month of thirty days', () => {
    const routed: HeadlineFacts = {
      rung: 'handed_over',
      judged: [{ kind: 'route', verdict: 'right', why: 'same_team', decision: { reason: 'routed' } }],
      billable: false,
    }
    const pairs = Array.from({ length: 40 }, (_, index) => ({
      customerId: String(index),
      a: on('handed_over'),
      b: index < 30 ? routed : on('handed_over'),
    }))

    const minutes = compareHeadlines(pairs, 2 * MONTH, 1).find(({ name }) => name === 'minutes')!

    expect(minutes).toEqual({
      name: 'minutes',
      unit: 'per_month',
      a: 0,
      b: expect.closeTo((30 * 0.8) / 2, 9),
      difference: { value: expect.closeTo(12, 9), low: expect.closeTo(9.6, 0), high: expect.closeTo(14, 0) },
      verdict: 'more',
    })
  })
})
