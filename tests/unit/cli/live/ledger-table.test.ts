import { expect, it } from 'vitest'
import { ledgerTable } from '../../../../src/cli/live/ledger-table.ts'
import type { LedgerEntry } from '../../../../src/helpdesk/sandbox/ledger.ts'

const OURS = { kind: 'user', id: 4 } as const
const ANA = { kind: 'user', id: 2 } as const

function entry(kind: LedgerEntry['kind'], by: LedgerEntry['by'], detail: LedgerEntry['detail']): LedgerEntry {
  return { seq: 1, at: 0, kind, by, ticketId: 7, detail }
}

it('counts what we did, not what others did, and what the customer received from either', () => {
  const from = 'support@shop.example'
  const message = { at: 0, ticketId: 7, messageId: 1, channel: 'email', from, to: ['mia@mail.example'], text: 'Hello' }

  const table = ledgerTable({
    entries: [
      entry('status', ANA, { from: 'open', to: 'closed' }),
      entry('status', OURS, { from: 'open', to: 'closed' }),
      entry('status', OURS, { from: 'open', to: 'closed' }),
      entry('assigned', OURS, { user: null, team: 31 }),
      entry('tags_added', OURS, { names: ['refund'] }),
    ],
    outbox: [
      { ...message, externalId: 'rehearsal:7:0:0' },
      { ...message, externalId: null },
    ],
    ownUserId: 4,
    teams: new Map([[31, 'Billing']]),
    names: new Map([
      [7, 'Mia Roth'],
      [8, 'Jonas Weber'],
    ]),
  })

  expect(table).toBe(
    [
      'customer        closed  opened  assigned   tagged                ours  agents',
      'Mia Roth        2 times         Billing    refund                1     1',
      'Jonas Weber                                                      0     0',
    ].join('\n'),
  )
})
