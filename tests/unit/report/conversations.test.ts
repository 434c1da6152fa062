import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LedgerRow } from '../../../src/forecast/ledger.ts'
import { keepConversations } from '../../../src/report/conversations.ts'
import { decided, ledgerOf } from '../../support/ledger-row.ts'
import { pastMessage, pastOf, pastTicket } from '../../support/past.ts'

describe('the conversations of a result', () => {
  it('keeps the first and the last messages and counts the rest', () => {
    const long = Array.from({ length: 13 }, (_, at) => pastMessage(at % 2 ? 'agent' : 'customer', at, `word ${at}`))

    const { of, ...kept } = keepConversations(rowsOf([long]), 1)

    expect(kept).toEqual({ kept: 'all', longestText: 400, tickets: 1 })
    expect({
      texts: of.get('t0')!.messages.map(({ text }) => text),
      first: of.get('t0')!.messages[0],
      omitted: of.get('t0')!.omitted,
    }).toEqual({
      texts: [0, 1, 2, 3, 7, 8, 9, 10, 11, 12].map(at => `word ${at}`),
      first: { id: 'm0', from: 'customer', at: '2026-09-01T10:00:00.000Z', text: 'word 0' },
      omitted: 3,
    })
  })

  it('cuts a long text, never inside a character', () => {
    const text = `${'a'.repeat(399)}😀${'b'.repeat(9)}`

    const { of } = keepConversations(rowsOf([[pastMessage('customer', 0, text)]]), 1)

    expect(of.get('t0')!.messages[0]!.text).toBe(`${'a'.repeat(399)}…`)
  })

  const ten = Array.from({ length: 10 }, () => [pastMessage('customer', 0, 'x'.repeat(1000))])

  // A message weighs its shown text and 80 characters around it; every second ticket is acted on.
  it.each([
    { most: 4_800, expected: { kept: 'all', longestText: 400, tickets: 10 } },
    { most: 4_799, expected: { kept: 'all', longestText: 240, tickets: 10 } },
    { most: 3_199, expected: { kept: 'all', longestText: 160, tickets: 10 } },
    { most: 2_399, expected: { kept: 'acted', longestText: 240, tickets: 5 } },
    { most: 1_200, expected: { kept: 'acted', longestText: 160, tickets: 5 } },
    { most: 1_199, expected: { kept: 'some', longestText: 160, tickets: 4 } },
    { most: 0, expected: { kept: 'some', longestText: 160, tickets: 0 } },
  ])('fits $most characters', ({ most, expected }) => {
    const { of, ...kept } = keepConversations(rowsOf(ten), 1, most)

    expect({ ...kept, size: of.size }).toEqual({ ...expected, size: expected.tickets })
  })

  it('draws the same ones whatever the order of the ledger', () => {
    const rows = rowsOf(ten)

    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), shuffled => {
        const ids = (ledger: readonly LedgerRow[]): string[] => [...keepConversations(ledger, 3, 700).of.keys()].sort()
        expect(ids(shuffled)).toEqual(ids(rows))
      }),
    )
  })
})

/** Tickets `t0`, `t1` … of which every second one is closed; the others only got a plan. */
function rowsOf(conversations: readonly (readonly ReturnType<typeof pastMessage>[])[]): LedgerRow[] {
  const tickets = conversations.map((messages, index) => pastTicket(`t${index}`, messages))
  const decisions = tickets.map(({ id }, index) => [
    id,
    [
      index % 2 === 0
        ? decided(1, 'nothing_owed', [{ kind: 'close' }])
        : decided(1, 'follow_up_scheduled', [{ kind: 'schedule_follow_up', rule: 'remind', n: 1, due: 0 }]),
    ],
  ])
  return ledgerOf(tickets, Object.fromEntries(decisions), pastOf(tickets, 500))
}
