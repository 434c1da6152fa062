import { describe, expect, it } from 'vitest'
import { thresholdFigures } from '../../../../src/forecast/thresholds/threshold-figures.ts'
import { parsePolicy } from '../../../../src/policy/parse-policy.ts'
import { decided, ledgerOf } from '../../../support/ledger-row.ts'
import { hours, pastMessage, pastOf, pastTicket } from '../../../support/past.ts'

const POLICY = parsePolicy(
  `version: 1
account: Shop
intents:
  where: { action: route, route: { team: Shipping }, tolerated_error: 10 % }
  size: { action: draft, tolerated_error: 4 % }
  praise: { action: leave }
thanks: { tolerated_wrong_closes: 2 % }
`,
  'test',
)

/** One ticket a customer, `at` hours after the first day: what was read of it, who had it, what the team called it. */
function ticketOf(
  id: string,
  at: number,
  intent: string,
  rest: { team?: string; label?: string; after?: string } = {},
) {
  const ticket = pastTicket(
    id,
    [
      pastMessage('customer', at, 'hello'),
      pastMessage('customer', at + 2, 'thanks', { courtesy: true }),
      ...(rest.after === undefined ? [] : [pastMessage('agent', at + 9, rest.after)]),
    ],
    {
      customerId: id,
      ...(rest.team !== undefined && { finalTeam: rest.team }),
      ...(rest.label !== undefined && { label: rest.label }),
    },
  )
  const read = { messageId: 'm', language: 'en', thanks: 'other', owed: 'us' } as const
  const decisions = [
    decided(at, 'low_confidence', [], {
      read: { ...read, intent: { label: intent, confidence: 0.8, accepted: true } },
    }),
    decided(at + 2, 'low_confidence', [], {
      confidence: 0.9,
      read: { ...read, intent: null, thanks: 'thanks_only' },
    }),
  ]
  return { ticket, decisions }
}

function figures(all: readonly ReturnType<typeof ticketOf>[], endHours = 2_000) {
  const tickets = all.map(({ ticket }) => ticket)
  const past = pastOf(tickets, endHours)
  const rows = ledgerOf(tickets, Object.fromEntries(all.map(each => [each.ticket.id, each.decisions])), past)
  return thresholdFigures(rows, past, POLICY, hours(500), 1)
}

describe('thresholds from error', () => {
  it('judges by the team where an intent has one, by the label else, and leaves out what nobody can know', () => {
    const { routing, intents } = figures([
      ticketOf('a', 0, 'where', { team: 'Shipping', label: 'other' }),
      ticketOf('b', 0, 'where', { team: 'Sales', label: 'where' }),
      ticketOf('c', 600, 'where', { label: 'size' }),
      ticketOf('d', 600, 'where'),
      ticketOf('e', 600, 'size', { team: 'Sales', label: 'size' }),
      ticketOf('f', 600, 'praise', { label: 'praise' }),
      ticketOf('g', 600, 'unheard', { label: 'unheard' }),
    ])

    expect(routing.cases).toEqual({ older: 2, newer: 2 })
    expect(routing.tolerated).toBe(0.085)
    expect(routing.curve.map(({ error }) => [error.count, error.n])).toEqual([[2, 4]])
    expect(intents.map(({ intent, cases, tolerated }) => ({ intent, cases, tolerated }))).toEqual([
      { intent: 'where', cases: { older: 2, newer: 1 }, tolerated: 0.1 },
      { intent: 'size', cases: { older: 0, newer: 1 }, tolerated: 0.04 },
    ])
  })

  it('asks of thank-yous below the threshold what closing them would have met', () => {
    const good = Array.from({ length: 200 }, (_, index) => ticketOf(`t${index}`, index, 'where'))
    const newer = Array.from({ length: 200 }, (_, index) => ticketOf(`u${index}`, 600 + index, 'where'))
    const bad = ticketOf('bad', 610, 'where', { after: 'it was lost after all' })

    const { thanks } = figures([...good, ...newer, bad])

    expect(thanks.cases).toEqual({ older: 200, newer: 201 })
    expect(thanks.today.coverage).toBe(0)
    expect(thanks.found?.newer.confidence).toBe(0.9)
    expect(thanks.found?.newer.error.count).toBe(1)
    expect(thanks.verdict).toBe('not_confirmed')
  })

  it('waits for the outcome of thank-yous that are younger than a week', () => {
    const { thanks } = figures([ticketOf('a', 0, 'where')], 100)

    expect(thanks.cases).toEqual({ older: 0, newer: 0 })
  })
})
