import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bill, cashOf, choosePlan, ticketsUntilStep } from '../../../../src/forecast/money/plan-cost.ts'
import type { HelpdeskPlan } from '../../../../src/forecast/money/prices.ts'

const SOURCED = { date: '2026-01-01', source: 'https://desk.example/prices', basis: 'list' } as const
const basic: HelpdeskPlan = { name: 'Basic', price: 60, tickets: 300, overage: 40, per: 100, ...SOURCED }
const pro: HelpdeskPlan = { name: 'Pro', price: 360, tickets: 2_000, overage: 36, per: 100, ...SOURCED }
const still = (value: number) => ({ low: value, value, high: value })

const plans = fc.record({
  name: fc.constant('Any'),
  price: fc.nat(500),
  tickets: fc.nat(1_000),
  overage: fc.nat(50),
  per: fc.integer({ min: 1, max: 200 }),
  date: fc.constant('2026-01-01'),
  source: fc.constant('https://desk.example'),
  basis: fc.constant('list' as const),
})
const ranges = fc
  .tuple(fc.nat(900), fc.nat(900), fc.nat(900))
  .map(each => each.sort((a, b) => a - b))
  .map(([low, value, high]) => ({ low: low!, value: value!, high: high! }))

describe('the bill of a plan', () => {
  it.each([
    [0, 60, 300],
    [300, 60, 0],
    [301, 100, 99],
    [400, 100, 0],
    [400.5, 140, 99],
  ])('for %d tickets', (tickets, cost, left) => {
    expect([bill(basic, tickets), ticketsUntilStep(basic, tickets)]).toEqual([cost, left])
  })

  it('is that of the named plan, else of the cheapest', () => {
    const desk = { name: 'Desk', currency: 'USD', newTicketAfter: { hours: {}, ...SOURCED }, plans: [basic, pro] }

    const chosen = [100, 1_000, 1_001].map(tickets => choosePlan({ ...desk, plan: 'auto' }, tickets).name)

    expect(chosen).toEqual(['Basic', 'Basic', 'Pro'])
    expect(choosePlan({ ...desk, plan: 'Pro' }, 10).name).toBe('Pro')
  })
})

describe('what more tickets cost', () => {
  it.each([
    ['nothing inside the plan', still(200), still(50), still(0)],
    ['nothing inside a begun pack', still(310), still(90), still(0)],
    ['a pack where a step is crossed', still(295), still(10), still(-40)],
    ['two where two are', still(295), still(110), still(-80)],
    [
      'in the mean of the months that were seen',
      { low: 291, value: 295, high: 300 },
      still(5),
      { low: -40, value: -20, high: 0 },
    ],
  ])('%s', (_name, volume, added, cash) => {
    expect(cashOf(basic, volume, added)).toEqual(cash)
  })

  it('is never a gain, and nothing unless a step is crossed', () => {
    fc.assert(
      fc.property(plans, ranges, ranges, (plan, volume, added) => {
        const cash = cashOf(plan, volume, added)

        expect(cash.low).toBeLessThanOrEqual(cash.value + 1e-9)
        expect(cash.value).toBeLessThanOrEqual(cash.high + 1e-9)
        expect(cash.high).toBeLessThanOrEqual(0)
        if (bill(plan, volume.high + added.high) === bill(plan, volume.low))
          expect(cash).toEqual({ low: 0, value: 0, high: 0 })
      }),
    )
  })

  it('grows with the price of a pack', () => {
    fc.assert(
      fc.property(plans, ranges, ranges, (plan, volume, added) => {
        const dearer = cashOf({ ...plan, overage: plan.overage + 1 }, volume, added)
        const cash = cashOf(plan, volume, added)

        expect([dearer.low <= cash.low, dearer.value <= cash.value + 1e-9, dearer.high <= cash.high]).toEqual([
          true,
          true,
          true,
        ])
      }),
    )
  })
})
