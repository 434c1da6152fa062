import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_PRICES } from '../../../../src/forecast/money/default-prices.ts'
import { moneyFigures } from '../../../../src/forecast/money/money.ts'
import { fixed, type Prices, type Triple } from '../../../../src/forecast/money/prices.ts'
import { headlineSums } from '../../../../src/forecast/next/headline-sums.ts'
import type { PastTicket } from '../../../../src/forecast/past.ts'
import type { ReplayedDecision } from '../../../../src/simulation/replayed.ts'
import { answerCommand, decided, ledgerOf, nudgeCommand } from '../../../support/ledger-row.ts'
import { DAY0, hours, pastMessage, pastOf, pastTicket } from '../../../support/past.ts'

const DAYS = 60
const WINDOW = { from: DAY0, to: hours(DAYS * 24) }
const ANSWER = 'Your parcel left our warehouse on Monday and arrives on Thursday.'

/** `answered` tickets that the team answered as we would, `unanswered` that nobody did, `silent` with a follow-up of ours. */
function ledger(
  counts: { answered?: number; diverged?: number; unanswered?: number; silent?: number },
  channel = 'chat',
) {
  const tickets: PastTicket[] = []
  const decisions: Record<string, readonly ReplayedDecision[]> = {}
  const add = (kind: string, count: number, reply: string | undefined, decision: ReplayedDecision): void => {
    for (let index = 0; index < count; index++) {
      const id = `${kind}${index}`
      const messages = [pastMessage('customer', 0, 'where is it?'), ...(reply ? [pastMessage('agent', 4, reply)] : [])]
      tickets.push(pastTicket(id, messages, { customerId: id }))
      decisions[id] = [decision]
    }
  }
  const answer = decided(1, 'answered', [answerCommand(ANSWER, channel)])
  add('answered', counts.answered ?? 0, ANSWER, answer)
  add('diverged', counts.diverged ?? 0, 'Please send us a photo of the label, then we look.', answer)
  add('unanswered', counts.unanswered ?? 0, undefined, answer)
  add(
    'silent',
    counts.silent ?? 0,
    'Could you send the number?',
    decided(80, 'follow_up_sent', [nudgeCommand('Hi', channel)]),
  )
  return ledgerOf(tickets, decisions, pastOf(tickets, DAYS * 24), channel)
}

function withVendorPrice(price: Triple): Prices {
  return { ...DEFAULT_PRICES, vendors: DEFAULT_PRICES.vendors.map(vendor => ({ ...vendor, price })) }
}

function withPlan(plan: string): Prices {
  return { ...DEFAULT_PRICES, helpdesk: { ...DEFAULT_PRICES.helpdesk, plan } }
}

describe('vendor views', () => {
  it('hold none and all of what cannot be known, in 30 days', () => {
    const { vendors } = moneyFigures(ledger({ answered: 40, diverged: 20 }), WINDOW)

    const fin = vendors.find(each => each.rule === 'fin')!
    expect(fin).toEqual({
      vendor: 'Fin',
      rule: 'fin',
      unit: 'conversation',
      counted: { low: 40, value: 60, high: 60 },
      unknown: 20,
      pending: 0,
      share: { low: 40 / 60, value: 1, high: 1 },
      price: fixed(0.99),
      per: 1,
      currency: 'USD',
      perMonth: { low: 20, value: 30, high: 30 },
      costPerMonth: { low: 20 * 0.99, value: 30 * 0.99, high: 30 * 0.99 },
      date: '2026-05-15',
      source: 'https://www.intercom.com/help/en/articles/8205718-fin-ai-agent-resolutions',
      basis: 'list',
    })
  })

  it('take half of the unknown where too few are known', () => {
    const { vendors } = moneyFigures(ledger({ answered: 4, diverged: 20 }), WINDOW)

    expect(vendors.find(each => each.rule === 'fin')!.counted).toEqual({ low: 4, value: 14, high: 24 })
  })

  it('sell packs whole', () => {
    const { vendors } = moneyFigures(ledger({ answered: 202 }), WINDOW)

    expect(vendors.find(each => each.rule === 'freddy')!.costPerMonth).toEqual({ low: 98, value: 98, high: 98 })
  })

  it('cost more where the price is higher and never less where more is counted', () => {
    const small = ledger({ answered: 10, diverged: 5, silent: 3 })
    const large = ledger({ answered: 20, diverged: 9, silent: 8 })
    const amounts = fc.tuple(fc.nat(300), fc.nat(300), fc.nat(300)).map(each => each.sort((a, b) => a - b))
    fc.assert(
      fc.property(amounts, fc.nat(50), ([low, likely, high], more) => {
        const price = { low: low!, likely: likely!, high: high! }
        const dearer = { low: low! + more, likely: likely! + more, high: high! + more }
        const costs = (rows: typeof small, each: Triple) =>
          moneyFigures(rows, WINDOW, { prices: withVendorPrice(each) }).vendors.flatMap(({ costPerMonth }) =>
            Object.values(costPerMonth),
          )

        const [base, up, more2] = [costs(small, price), costs(small, dearer), costs(large, price)]

        expect(base.every((cost, index) => cost <= up[index]! && cost <= more2[index]!)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('cash', () => {
  it('is nothing where the plan holds the tickets that we make billable', () => {
    const { money } = moneyFigures(ledger({ answered: 100, unanswered: 50 }), WINDOW, { prices: withPlan('Pro') })

    expect({
      counts: money.counts,
      cash: money.cashPerMonth,
      left: money.cash.untilStep,
      plan: money.cash.plan.name,
    }).toEqual({
      counts: { closes: 0, routes: 0, nudges: 0, answers: 100, wrong: 0, newBillable: 50 },
      cash: { low: 0, value: 0, high: 0 },
      left: 1_950,
      plan: 'Pro',
    })
  })

  it('is the overage where a step is crossed, at the rate of exchange', () => {
    const prices: Prices = {
      ...withPlan('Starter'),
      exchange: { USD: { ...DEFAULT_PRICES.exchange['USD']!, ...fixed(2) } },
    }
    const { money } = moneyFigures(ledger({ answered: 100, unanswered: 50 }), WINDOW, { prices })

    // 50 billable a month fill the plan on the mean; all of them lie in the first week, so months reach from 0 to 429.
    expect(money.cash.added).toEqual({ low: 25, value: 25, high: 25 })
    expect(money.cashPerMonth.low).toBeCloseTo(-25 * 0.4 * 0.5, 9)
    expect(money.cashPerMonth.high).toBe(0)
    expect(money.cashPerMonth.value).toBeLessThan(0)
  })

  it('counts late answers to follow-ups only on channels that have a window', () => {
    const [chat, letter] = ['chat', 'letter'].map(
      channel => moneyFigures(ledger({ silent: 40 }, channel), WINDOW).money.cash.sideEffects,
    )

    expect([chat, letter]).toEqual([
      { billable: 40, madeBillable: 0, nudgesWithWindow: 40, newTickets: { low: 0, value: 2, high: 8 } },
      { billable: 40, madeBillable: 0, nudgesWithWindow: 0, newTickets: { low: 0, value: 0, high: 0 } },
    ])
  })

  it('holds a language model only where one was asked', () => {
    const rows = ledger({ answered: 10 })
    const [silent, asked] = [{}, { asked: 2_000 }].map(settings => moneyFigures(rows, WINDOW, settings).money.cash)

    expect(silent!.model).toBeNull()
    expect(asked!.model!.questions).toBe(1_000)
    expect(asked!.model!.perMonth.value).toBeCloseTo(-(1_000 * (1_200 * 0.15 + 60 * 0.6)) / 1e6 / 1.15, 12)
    expect(asked!.total).toEqual(asked!.model!.perMonth)
  })

  it('of a ticket that a rule had answered is nothing: it is billable anyway', () => {
    const tickets = ['rule', 'nobody'].map(id =>
      pastTicket(id, [
        pastMessage('customer', 0, 'where is it?'),
        ...(id === 'rule' ? [pastMessage('bot', 0.1, 'We have your message.', { byRule: true })] : []),
      ]),
    )
    const answer = [decided(1, 'answered', [answerCommand(ANSWER)])]
    const rows = ledgerOf(tickets, { rule: answer, nobody: answer }, pastOf(tickets, 1_440))

    expect(rows.map(row => headlineSums(row).cash.top + 0)).toEqual([0, -0.3])
  })
})

describe('time', () => {
  it('follows the assumptions that are handed in, in money and in headlines', () => {
    const rows = ledger({ answered: 30 })
    const assumptions = {
      ...DEFAULT_PRICES.assumptions,
      answerMinutes: { ...DEFAULT_PRICES.assumptions.answerMinutes, ...fixed(10) },
    }
    const { money } = moneyFigures(rows, WINDOW, { prices: { ...DEFAULT_PRICES, assumptions } })

    expect(money.minutesPerMonth).toEqual({ low: 150, value: 150, high: 150 })
    expect(headlineSums(rows[0]!, assumptions).minutes.top).toBe(10)
    expect(headlineSums(rows[0]!).minutes.top).toBe(5)
  })
})

describe('break-even', () => {
  it('is the price of one over the worth of a useful one, and the useful share is a range', () => {
    const { money } = moneyFigures(ledger({ silent: 30 }), WINDOW)

    const { worth, useful, schemes } = money.breakEven
    expect(worth).toEqual({ low: 18 / 60, value: 50 / 60, high: (4 / 60) * 38 })
    expect(useful).toEqual({ low: 0, high: 1, n: 30 })
    expect(schemes.map(each => [each.name, each.kind])).toEqual([
      ['Freddy', 'vendor'],
      ['Per ticket', 'vendor'],
      ['Gorgias', 'late_answers'],
    ])
    expect(schemes[1]!.price.value).toBeCloseTo(0.4 / 1.15, 12)
    expect(schemes[1]!.share.value).toBeCloseTo(0.4 / 1.15 / (50 / 60), 12)
  })

  it('says nothing of the useful where too few are known', () => {
    expect(moneyFigures(ledger({ silent: 29 }), WINDOW).money.breakEven.useful).toBeNull()
  })
})

describe('flat plans', () => {
  it.each([
    [20, 'each'],
    [600, 'open'],
    [1_400, 'flat'],
  ])('against 1 to 2 a resolution, with %i resolved in two months: %s', (answered, cheaper) => {
    const flat = { ...DEFAULT_PRICES.flatPlans[0]!, price: 400 }
    const prices = { ...withVendorPrice({ low: 1, likely: 1, high: 2 }), flatPlans: [flat] }
    const { money } = moneyFigures(ledger({ answered }), WINDOW, { prices })

    const fin = money.flatPlans[0]!.against.find(each => each.vendor === 'Fin')!
    expect(fin).toEqual({
      vendor: 'Fin',
      crossing: { low: 200, value: 400, high: 400 },
      counted: { low: answered / 2, value: answered / 2, high: answered / 2 },
      cheaper,
    })
  })

  it('say where the crossing lies beyond what is included', () => {
    const flat = { ...DEFAULT_PRICES.flatPlans[0]!, price: 400, included: 100 }
    const prices = { ...withVendorPrice(fixed(1)), flatPlans: [flat] }
    const { money } = moneyFigures(ledger({ answered: 10 }), WINDOW, { prices })

    expect(money.flatPlans[0]!.against[0]!.cheaper).toBe('not_included')
  })
})

it('takes what is pending to end as the known actions of its kind did', () => {
  const rows = ledger({ silent: 10 })
  const waiting = rows.map((row, index) =>
    index < 4 ? { ...row, judged: row.judged.map(each => ({ ...each, verdict: 'pending' as const })) } : row,
  )

  const [whole, partly] = [rows, waiting].map(each => moneyFigures(each, WINDOW).money)

  expect(partly!.minutesPerMonth.value).toBeCloseTo(whole!.minutesPerMonth.value, 9)
  expect([whole!.counts.nudges, partly!.counts.nudges]).toEqual([10, 6])
})
