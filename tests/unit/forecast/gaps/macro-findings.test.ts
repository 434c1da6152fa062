import { describe, expect, it } from 'vitest'
import { macroFindings } from '../../../../src/forecast/gaps/macro-findings.ts'
import type { PastMessage } from '../../../../src/forecast/past.ts'
import type { Ticket } from '../../../../src/history/ticket.ts'
import { ledgerOf } from '../../../support/ledger-row.ts'
import { DAY0, hours, pastMessage, pastOf, pastTicket } from '../../../support/past.ts'

const WINDOW = { from: DAY0, to: hours(2_000) }

/** Tickets that were answered with `macro` in these words; the first `back` customers wrote again. */
function uses(macro: string, count: number, back: number, text: string, again = 10): PastMessage[][] {
  return Array.from({ length: count }, (_, index) => [
    pastMessage('customer', 0, 'where is it?'),
    pastMessage('agent', 1, text, { macro }),
    ...(index < back ? [pastMessage('customer', again, 'and now?')] : []),
  ])
}

function findings(threads: readonly PastMessage[][], tickets: readonly Ticket[] = []) {
  const past = threads.map((messages, index) => pastTicket(`t${index}`, messages, { customerId: `c${index}` }))
  return macroFindings(ledgerOf(past, {}, pastOf(past, 2_000)), tickets, WINDOW, 1)
}

describe('macros nobody should use', () => {
  it('names one after which customers come back more often than chance allows', () => {
    const found = findings([
      ...uses('vague', 60, 40, 'We look into it.'),
      ...uses('clear', 100, 5, 'It comes on Monday.'),
    ])

    expect(found).toEqual([
      {
        kind: 'comes_back',
        macro: 'vague',
        cameBack: expect.objectContaining({ count: 40, n: 60 }),
        others: expect.objectContaining({ count: 5, n: 100 }),
        example: 't0',
      },
    ])
  })

  it.each([
    ['a question, which wants an answer', uses('ask', 60, 40, 'Which colour was it?')],
    ['too few uses', uses('vague', 20, 20, 'We look into it.')],
    ['customers who come back much later', uses('vague', 60, 40, 'We look into it.', 500)],
  ])('is silent about %s', (_, threads) => {
    expect(findings([...threads, ...uses('clear', 100, 5, 'It comes on Monday.')])).toEqual([])
  })

  it.each([
    'Hello {{ticket.customer.firstname}}, it is sent.',
    'Your parcel [ORDER_NUMBER] is sent.',
    'Bonjour ,\nvotre colis est parti.',
  ])('finds what stayed empty: %s', text => {
    const found = findings(uses('gap', 3, 0, text))

    expect(found).toEqual([
      { kind: 'empty_variable', macro: 'gap', empty: expect.objectContaining({ count: 3, n: 3 }), example: 't0' },
    ])
  })

  it.each(['Hello, it is sent.', 'Bonjour Anne, votre colis est parti.', 'See [1] and [note].'])(
    'does not find %s',
    text => {
      expect(findings(uses('fine', 3, 0, text))).toEqual([])
    },
  )

  it('names those that fell out of use', () => {
    const sent = (macro: string, at: number): Ticket['messages'][number] => ({
      id: `${macro}${at}`,
      from: 'agent',
      channel: 'email',
      at: new Date(hours(at)).toISOString(),
      public: true,
      macro,
      text: 'hello',
    })
    const ticket = (messages: Ticket['messages']): Ticket => ({
      schema: 1,
      id: 't',
      account: 'a',
      channel: 'email',
      created_at: new Date(DAY0).toISOString(),
      status: 'closed',
      customer: { id: 'c' },
      messages,
      events: [],
      tags: [],
    })
    const old = [-50, -40, -30, -20, -10].map(at => sent('old', at))
    const both = [-50, -40, -30, -20, 10].map(at => sent('both', at))
    const rare = [-50].map(at => sent('rare', at))

    expect(findings([], [ticket(old), ticket([...both, ...rare])])).toEqual([
      { kind: 'unused', macro: 'old', uses: 5, lastUsed: new Date(hours(-10)).toISOString() },
    ])
  })
})
