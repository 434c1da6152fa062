import { describe, expect, it } from 'vitest'
import { DEFAULT_PRICES } from '../../../../src/forecast/money/default-prices.ts'
import { parsePrices } from '../../../../src/forecast/money/parse-prices.ts'
import { convert, fixed, VENDOR_RULES } from '../../../../src/forecast/money/prices.ts'

const SOURCED = 'date: 2026-05-01, basis: estimate, source: "https://shop.example/prices"'

function mistakesIn(text: string): string[] {
  try {
    parsePrices(text, 'my.yaml', DEFAULT_PRICES)
    return []
  } catch (error) {
    return (error as Error).message.split('\n')
  }
}

describe('the product’s own prices', () => {
  it('say of every line from where and when it is', () => {
    const { assumptions, exchange, helpdesk, vendors, flatPlans, tokens } = DEFAULT_PRICES
    const lines = [
      ...Object.values(assumptions),
      ...Object.values(exchange),
      helpdesk.newTicketAfter,
      ...helpdesk.plans,
      ...vendors,
      ...flatPlans,
      tokens,
    ]

    const unsourced = lines.filter(
      ({ date, source }) => !/^\d{4}-\d\d-\d\d$/.test(date) || !/^https?:\/\/.+\../.test(source),
    )

    expect({ lines: lines.length, unsourced }).toEqual({ lines: 26, unsourced: [] })
  })

  it('have a price for every rule and ranges in order', () => {
    const { assumptions, exchange, vendors } = DEFAULT_PRICES
    const ranges = [...Object.values(assumptions), ...Object.values(exchange), ...vendors.map(({ price }) => price)]

    expect(vendors.map(({ rule }) => rule)).toEqual([...VENDOR_RULES])
    expect(ranges.filter(({ low, likely, high }) => low > likely || likely > high)).toEqual([])
  })
})

describe('a prices file', () => {
  it('replaces what it names and leaves the rest', () => {
    const text = [
      'version: 1',
      'assumptions:',
      `  close_minutes: { low: 2, likely: 3, high: 4, unit: minutes, ${SOURCED} }`,
      'helpdesk: { plan: Pro }',
      'vendors:',
      `  - { name: Ours, rule: per_ticket, price: 0.2, per: 1, currency: EUR, ${SOURCED} }`,
    ].join('\n')

    const prices = parsePrices(text, 'my.yaml', DEFAULT_PRICES)

    const sourced = { date: '2026-05-01', basis: 'estimate', source: 'https://shop.example/prices' }
    expect(prices).toEqual({
      ...DEFAULT_PRICES,
      assumptions: {
        ...DEFAULT_PRICES.assumptions,
        closeMinutes: { key: 'close_minutes', low: 2, likely: 3, high: 4, unit: 'minutes', ...sourced },
      },
      helpdesk: { ...DEFAULT_PRICES.helpdesk, plan: 'Pro' },
      vendors: [{ name: 'Ours', rule: 'per_ticket', price: fixed(0.2), per: 1, currency: 'EUR', ...sourced }],
    })
  })

  it.each([
    [
      'a range out of order, a day and an address that are none',
      'version: 1\nassumptions:\n  close_minutes: { low: 3, likely: 1, high: 2, unit: minutes, date: 2026-13-01, basis: list, source: "ftp://x" }',
      [
        'my.yaml:3:18 assumptions.close_minutes: expected low ≤ likely ≤ high',
        'my.yaml:3:69 assumptions.close_minutes.date: expected a day such as 2026-01-31',
        'my.yaml:3:102 assumptions.close_minutes.source: expected an address that starts with http',
      ],
    ],
    [
      'low above high',
      `version: 1\nassumptions:\n  close_minutes: { low: 3, likely: 1, high: 2, unit: minutes, ${SOURCED} }`,
      ['my.yaml:3:18 assumptions.close_minutes: expected low ≤ likely ≤ high'],
    ],
    [
      'a key and a plan that nobody knows',
      'version: 1\nhelpdesk: { plan: Gold }\n',
      ['my.yaml:2:19 helpdesk.plan: expected auto or one of Starter, Basic, Pro, Advanced, found "Gold"'],
    ],
    [
      'a misspelt key',
      'version: 1\nvendor: []\n',
      [
        'my.yaml:2:1 vendor: unknown key "vendor" (did you mean "vendors"?); expected one of version, currency, exchange, assumptions, helpdesk, vendors, flat_plans, tokens',
      ],
    ],
    [
      'a currency without a rate',
      `version: 1\nflat_plans: [{ name: Flat, price: 9, currency: GBP, ${SOURCED} }]`,
      ['my.yaml:2:48 flat_plans[0].currency: expected EUR or a currency of exchange, found GBP'],
    ],
    [
      'another currency with the hours and tickets of the product’s own',
      'version: 1\ncurrency: USD\n',
      [
        'my.yaml:2:11 currency: expected assumptions.hourly_cost too: the product’s own is in EUR',
        'my.yaml:2:11 currency: expected assumptions.billable_ticket too: the product’s own is in EUR',
      ],
    ],
  ])('refuses %s and says where', (_name, text, mistakes) => {
    expect(mistakesIn(text)).toEqual(mistakes)
  })

  it('converts with the whole range of the rate', () => {
    const amount = convert({ low: 1, likely: 2, high: 3 }, 'USD', DEFAULT_PRICES)
    const loss = convert({ low: -3, likely: -2, high: -1 }, 'USD', DEFAULT_PRICES)

    expect(amount).toEqual({ low: 1 / 1.2, likely: 2 / 1.15, high: 3 / 1.05 })
    expect(loss).toEqual({ low: -3 / 1.05, likely: -2 / 1.15, high: -1 / 1.2 })
    expect(convert(fixed(5), 'EUR', DEFAULT_PRICES)).toEqual(fixed(5))
  })
})
