import { describe, expect, it } from 'vitest'
import { asOf } from '../../../src/history/as-of.ts'
import { bareAddress, placeTicket } from '../../../src/history/place-ticket.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { aMessage, anEvent, aTicket } from './ticket-factory.ts'

const origins = parsePolicy(
  `version: 1
account: a
brands:
  north: { mailboxes: [Help@North.example, "+33 1 23 45 67 89"], integrations: 11, fields: { Store: [North, Nord] }, tags: north, market: FR }
  south: { mailboxes: help@south.example, fields: { Store: South }, tags: [south, sud] }
markets:
  DE: { mailboxes: hilfe@north.example, tags: german }
`,
  'p.yaml',
)
const START = '2026-03-01T09:00:00Z'
const LATER = '2026-03-02T09:00:00Z'
const HELD = Date.parse('2026-03-03T09:00:00Z')

const writtenTo = (...to: string[]) => ({ messages: [aMessage('m1', START, { to })] })

describe('placeTicket', () => {
  it.each([
    ['the mailbox', writtenTo('help@NORTH.example'), { brand: 'north', market: 'FR' }],
    ['a mailbox with a tag in its name', writtenTo('help+orders@north.example'), { brand: 'north', market: 'FR' }],
    ['a telephone number', writtenTo('+33123456789'), { brand: 'north', market: 'FR' }],
    ['the one known mailbox among several', writtenTo('boss@other.example', 'help@south.example'), { brand: 'south' }],
    ['the integration', { messages: [aMessage('m1', START, { integration: '11' })] }, { brand: 'north', market: 'FR' }],
    ['a market by itself', writtenTo('hilfe@north.example'), { market: 'DE' }],
    ['nothing where two brands were written to', writtenTo('help@north.example', 'help@south.example'), {}],
    ['nothing where a stranger was written to', writtenTo('help@west.example'), {}],
    [
      'the mailbox against a field and a tag',
      {
        ...writtenTo('help@north.example'),
        events: [
          anEvent('field', LATER, { to: { name: 'Store', value: 'South' } }),
          anEvent('tagged', LATER, { to: 'south' }),
        ],
      },
      { brand: 'north', market: 'FR' },
    ],
    [
      'a field against a tag',
      {
        events: [
          anEvent('tagged', START, { to: 'sud' }),
          anEvent('field', LATER, { to: { name: 'Store', value: 'nord' } }),
        ],
      },
      { brand: 'north', market: 'FR' },
    ],
    [
      'nothing where tags of two brands stand',
      { events: [anEvent('tagged', START, { to: 'south' }), anEvent('tagged', LATER, { to: 'north' })] },
      {},
    ],
    [
      'a market’s tag beside a brand’s mailbox',
      { ...writtenTo('help@north.example'), events: [anEvent('tagged', LATER, { to: 'german' })] },
      { brand: 'north', market: 'DE' },
    ],
    ['what the file states', { ...writtenTo('help@north.example'), brand: 'west' }, { brand: 'west' }],
  ])('knows by %s', (_, about, expected) => {
    const { brand, market } = asOf(placeTicket(aTicket(about), origins), HELD)

    expect({ ...(brand && { brand }), ...(market && { market }) }).toEqual(expected)
  })

  it('knows a tag’s brand only while the tag stands', () => {
    const ticket = aTicket({
      events: [anEvent('tagged', LATER, { to: 'south' }), anEvent('untagged', '2026-03-04T09:00:00Z', { to: 'south' })],
    })
    const placed = placeTicket(ticket, origins)

    const brands = ['2026-03-01', '2026-03-03', '2026-03-05'].map(day => asOf(placed, Date.parse(day)).brand)

    expect(brands).toEqual([undefined, 'south', undefined])
  })

  it('does not let a later mailbox move a ticket', () => {
    const messages = [
      aMessage('m1', START, { to: ['help@south.example'] }),
      aMessage('m2', LATER, { to: ['help@north.example'] }),
    ]

    const view = asOf(placeTicket(aTicket({ messages }), origins), HELD)

    expect(view.brand).toBe('south')
  })

  it('calls an undated field unknown in history and takes it live', () => {
    const ticket = aTicket({ custom_fields: { Store: 'South' }, tags: ['german'] })

    const past = asOf(placeTicket(ticket, origins), HELD)
    const live = asOf(placeTicket(ticket, origins, 'as_given'), HELD, { undated: 'as_given' })

    expect([past.brand, past.market, past.unplaced]).toEqual([undefined, undefined, ['brand', 'market']])
    expect([live.brand, live.market, live.unplaced]).toEqual(['south', 'DE', undefined])
  })

  it('leaves tickets alone where the policy maps nothing', () => {
    const ticket = aTicket(writtenTo('help@north.example'))

    expect(placeTicket(ticket, {})).toBe(ticket)
  })

  it('reads addresses that are no addresses, and long ones, in no time', () => {
    const long = bareAddress(`${'+ '.repeat(500_000)}@`)

    expect(long.endsWith('@')).toBe(true)
    expect(bareAddress('chat-5b1c')).toBe('chat-5b1c')
  })
})
