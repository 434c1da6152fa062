import { expect, it } from 'vitest'
import { headlineOf } from '../../../src/control/headline.ts'

const decision = (at: string, reason: string, ...kinds: string[]) => ({
  at,
  reason,
  commands: kinds.map(kind => ({ kind })),
})

it('counts whole weeks from the window’s beginning, and takes shares and minutes over', () => {
  const headline = headlineOf({
    meta: { policyHash: 'p', window: { from: '2026-03-02T00:00:00Z', to: '2026-03-20T00:00:00Z' } },
    forecast: {
      thanks: { wrong: { count: 1, n: 40 } },
      otherCloses: { wrong: { count: 2, n: 10 } },
      routing: { right: { count: 45, n: 50 } },
      money: { minutesPerMonth: { value: 60, low: 30, high: 90 } },
    },
    rows: [
      {
        decisions: [
          decision('2026-03-02T00:00:00Z', 'routed', 'route'),
          decision('2026-03-03T00:00:00Z', 'thanks_nothing_owed', 'tag', 'close'),
          decision('2026-03-12T00:00:00Z', 'follow_up_due', 'follow_up'),
        ],
      },
      { decisions: [decision('2026-03-15T23:59:59Z', 'automated_closed', 'close')] },
      // After the last whole week.
      { decisions: [decision('2026-03-16T00:00:00Z', 'routed', 'route')] },
    ],
  })

  expect(headline).toEqual({
    policyHash: 'p',
    window: { from: Date.parse('2026-03-02T00:00:00Z'), to: Date.parse('2026-03-20T00:00:00Z') },
    weeks: { tickets: [1, 2], thanks_closed: [1, 0], closes: [1, 1], routes: [1, 0], follow_ups: [0, 1] },
    wrongCloses: { count: 3, n: 50 },
    routesKept: { count: 45, n: 50 },
    minutes: { value: 60, low: 30, high: 90 },
  })
})

it('takes over what one week should bring and how past weeks were forecast, where the result has them', () => {
  const { weekMinutes, record } = headlineOf({
    meta: { policyHash: 'p', window: { from: '2026-03-02T00:00:00Z', to: '2026-03-20T00:00:00Z' } },
    forecast: {
      thanks: { wrong: { count: 0, n: 0 } },
      otherCloses: { wrong: { count: 0, n: 0 } },
      routing: { right: { count: 0, n: 0 } },
      money: { minutesPerMonth: { value: 60, low: 30, high: 90 } },
    },
    nextMonth: { week: [{ headline: 'minutes', tooFew: false, low80: 9, high80: 21 }] },
    trackRecord: { coverage: { count: 40, n: 48 } },
    rows: [],
  })

  expect({ weekMinutes, record }).toEqual({ weekMinutes: { low: 9, high: 21 }, record: { count: 40, n: 48 } })
})
