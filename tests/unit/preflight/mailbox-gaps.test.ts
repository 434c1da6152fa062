import { describe, expect, it } from 'vitest'
import type { OriginSigns } from '../../../src/core/policy.ts'
import type { Ticket, TicketMessage } from '../../../src/history/ticket.ts'
import { mailboxGaps } from '../../../src/preflight/mailbox-gaps.ts'
import { aMessage, aTicket } from '../history/ticket-factory.ts'

const AT = '2026-03-01T09:00:00Z'
const signs = (over: Partial<OriginSigns> = {}): OriginSigns => ({
  mailboxes: [],
  integrations: [],
  fields: {},
  tags: [],
  ...over,
})
const BRANDS = {
  North: signs({ mailboxes: ['help@north.example'] }),
  South: signs({ mailboxes: ['help@south.example'], integrations: ['7'], tags: ['south'] }),
}
const NORTH = { id: '1', name: 'North', type: 'email', address: 'help@north.example' }
const SOUTH = { id: '2', name: 'South', type: 'email', address: 'help@south.example' }
const CHAT = { id: '7', name: 'Chat', type: 'gorgias_chat' }
const OFFICE = { id: '3', name: 'Office', type: 'email', address: 'Office@south.example' }
const OWN = [NORTH, SOUTH, CHAT]

const written = (count: number, message: Partial<TicketMessage>, ticket: Partial<Ticket> = {}): Ticket[] =>
  Array.from({ length: count }, (_, i) =>
    aTicket({ id: `${message.to}-${i}`, messages: [aMessage('m', AT, message)], ...ticket }),
  )

describe('mailboxes and brands', () => {
  it('meet where each is told by its address or id', () => {
    const tickets = [...written(3, { to: ['Help+web@north.example'] }), ...written(2, { integration: '7' })]

    expect(mailboxGaps({ brands: BRANDS }, tickets, OWN)).toEqual([])
  })

  it('name a mailbox of no brand, with its tickets and the brand of its domain', () => {
    const tickets = [
      ...written(4, { to: ['office@south.example'] }),
      ...written(1, { to: ['office@south.example'] }, { tags: ['south'] }),
      // Came in through it by an alias.
      ...written(2, { to: ['info@shop.example'], integration: '3' }),
    ]

    expect(mailboxGaps({ brands: BRANDS }, tickets, [...OWN, OFFICE])).toEqual([
      { kind: 'no_brand', mailbox: OFFICE, brand: 'South', tickets: 7, without: 6 },
    ])
  })

  it('say nothing of one whose tickets are told by a field or tag', () => {
    const tickets = written(3, { to: ['office@south.example'] }, { tags: ['south'] })

    expect(mailboxGaps({ brands: BRANDS }, tickets, [...OWN, OFFICE])).toEqual([])
  })

  it('name one that nobody has written to yet, but no shop or page beside it', () => {
    const shop = { id: '9', name: 'Shop', type: 'shopify', address: 'north.example' }

    expect(mailboxGaps({ brands: BRANDS }, [], [...OWN, OFFICE, shop])).toEqual([
      { kind: 'no_brand', mailbox: OFFICE, brand: 'South', tickets: 0, without: 0 },
    ])
  })

  it('name what the helpdesk does not have, unless customers write there', () => {
    const markets = { DE: signs({ mailboxes: ['hilfe@north.example', '4930123'], integrations: ['8'] }) }
    const tickets = written(3, { to: ['help@north.example'] })

    const gaps = mailboxGaps({ brands: BRANDS, markets }, tickets, [SOUTH, CHAT])

    expect(gaps).toEqual([
      { kind: 'no_mailbox', part: 'markets', name: 'DE', list: 'mailboxes', sign: 'hilfe@north.example', tickets: 0 },
      { kind: 'no_mailbox', part: 'markets', name: 'DE', list: 'integrations', sign: '8', tickets: 0 },
    ])
  })

  it('count the tickets of a brand whose mailbox has gone', () => {
    const tickets = written(2, { to: ['x@y.example'] }, { tags: ['south'] })

    expect(mailboxGaps({ brands: BRANDS }, tickets, [NORTH, CHAT])).toEqual([
      { kind: 'no_mailbox', part: 'brands', name: 'South', list: 'mailboxes', sign: 'help@south.example', tickets: 2 },
    ])
  })
})

describe('without the helpdesk', () => {
  it('goes by what much mail was written to, and misses nothing there', () => {
    const tickets = [
      ...written(6, { to: ['office@west.example'] }),
      ...written(4, { to: ['somebody@else.example'] }),
      ...written(9, { to: ['help@north.example'] }),
    ]

    expect(mailboxGaps({ brands: BRANDS }, tickets, undefined)).toEqual([
      { kind: 'no_brand', mailbox: { address: 'office@west.example' }, tickets: 6, without: 6 },
    ])
  })
})

describe('a policy without brands', () => {
  it.each([
    ['is one shop where mail comes to one domain', [NORTH, { ...OFFICE, address: 'office@north.example' }], []],
    [
      'is asked about where it comes to several',
      [NORTH, SOUTH],
      [{ kind: 'one_shop', domains: ['north.example', 'south.example'], tickets: 5 }],
    ],
  ])('%s', (_, mailboxes, gaps) => {
    const tickets = [...written(3, { to: [mailboxes[0]!.address] }), ...written(2, { to: [mailboxes[1]!.address] })]

    expect(mailboxGaps({}, tickets, mailboxes)).toEqual(gaps)
  })

  it('is not asked about where the tickets state their brands', () => {
    const tickets = [...written(3, { to: ['help@north.example'] }, { brand: 'N' })]

    expect(mailboxGaps({}, tickets, [NORTH, SOUTH])).toEqual([])
  })
})
