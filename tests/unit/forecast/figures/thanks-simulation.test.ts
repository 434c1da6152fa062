import { describe, expect, it } from 'vitest'
import { thanksFigures } from '../../../../src/forecast/figures/thanks.ts'
import { thanksSimulation } from '../../../../src/forecast/figures/thanks-simulation.ts'
import { DEFAULT_PRICES } from '../../../../src/forecast/money/default-prices.ts'
import { decided, ledgerOf } from '../../../support/ledger-row.ts'
import { DAY0, hours, pastMessage, pastOf, pastTicket } from '../../../support/past.ts'

const CLOSE = decided(3, 'thanks_nothing_owed', [{ kind: 'close' }], { inputs: ['m2'] })

/** `wrong` of `count` thank-yous, each on a closed ticket, after which the team still had to answer. */
function simulate(count: number, wrong: number, tolerated: number) {
  const tickets = Array.from({ length: count }, (_, index) =>
    pastTicket(
      `t${index}`,
      [
        pastMessage('customer', 0, 'where is it?'),
        pastMessage('agent', 1, 'it comes tomorrow'),
        pastMessage('customer', 2, 'thank you', { courtesy: true }),
        ...(index < wrong ? [pastMessage('agent', 5, 'it was lost after all')] : []),
      ],
      { customerId: `c${index}`, closes: [{ at: hours(1.5), actor: 'agent' }] },
    ),
  )
  const rows = ledgerOf(tickets, Object.fromEntries(tickets.map(({ id }) => [id, [CLOSE]])), pastOf(tickets, 1_440))
  const window = { from: DAY0, to: hours(60 * 24) }
  const { assumptions } = DEFAULT_PRICES
  return thanksSimulation(rows, thanksFigures(rows, 1), { window, tolerated, assumptions })
}

describe('the simulation of thank-yous', () => {
  it('says what is spared, what is true of the reopens, and what the closes prove', () => {
    const certified = { right: 99, wrong: 1, pending: 0, atMost: expect.closeTo(0.0466, 4), missing: 373 }

    expect(simulate(100, 1, 0.01)).toEqual({
      reopens: { raw: 100, real: 0, avoided: 100 },
      minutesPerMonth: { low: (99 * 0.5 - 20) / 2, value: (99 - 8) / 2, high: (99 * 2 - 3) / 2 },
      missed: 0,
      tolerated: 0.01,
      certified,
      groups: [{ channel: 'email', language: 'en', ...certified }],
    })
  })

  it.each([
    [299, 0, 0.01, 0],
    [100, 0, 0.01, 199],
    [1, 0, 0, null],
  ])('%i closes, %i wrong, against %d: %s more for a certificate', (count, wrong, tolerated, missing) => {
    expect(simulate(count, wrong, tolerated).certified.missing).toBe(missing)
  })
})
