import { describe, expect, it } from 'vitest'
import { sayMailboxes } from '../../../src/composition/examine-mailboxes.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { aMessage, aTicket } from '../history/ticket-factory.ts'

const signs = { mailboxes: [], integrations: [], fields: {}, tags: [] }
const brands = { North: { ...signs, mailboxes: ['help@north.example'] } }
const personas = { default: { name: 'Lea' } } as unknown as Policy['personas']
const NORTH = { id: '1', name: 'North', type: 'email', address: 'help@north.example' }
const OFFICE = { id: '3', name: 'Office', type: 'email', address: 'office@north.example' }
const LINE = { id: '4', name: '', type: 'sms', address: '+33100000000' }
const ticket = (to: string) => aTicket({ messages: [aMessage('m', '2026-03-01T09:00:00Z', { to: [to] })] })
const warning = (found: string) => ({ part: 'mailboxes', state: 'warning', found })

describe('what doctor says of mailboxes', () => {
  it('is one line where every brand can be told', () => {
    expect(sayMailboxes('acme', { brands, personas }, [ticket('help@north.example')], [NORTH])).toEqual([
      {
        part: 'mailboxes',
        state: 'ok',
        found: 'acme: every ticket’s brand can be told (1 ticket since 2026-03-01)',
      },
    ])
  })

  it('is what follows from a mailbox of no brand, and what to write', () => {
    const found = sayMailboxes('acme', { brands, personas }, [ticket('office@north.example')], [NORTH, OFFICE, LINE])

    expect(found).toEqual([
      warning(
        'acme: Office (office@north.example) is of no brand; 1 of 1 ticket since 2026-03-01 without one. There the default persona ' +
          '(Lea) speaks, pages of no brand alone are used, and no past answer. In the policy: add office@north.example to ' +
          'brands.North.mailboxes',
      ),
      warning(
        'acme: +33100000000 is of no brand; no ticket came through it since 2026-03-01. There the default persona (Lea) speaks, ' +
          'pages of no brand alone are used, and no past answer. In the policy: brands: { NAME: { mailboxes: ["+33100000000"] } }, ' +
          'with the brand it is of',
      ),
    ])
  })

  it('is what the policy names and the helpdesk does not have', () => {
    const found = sayMailboxes('acme', { brands, personas }, [], [OFFICE])

    expect(found[1]).toEqual(
      warning(
        'acme: brands.North.mailboxes names help@north.example, which the helpdesk does not have and nobody wrote to: it tells no ' +
          'ticket. North had 0 tickets yet, for none is imported. In the policy: take it out, or name what is meant ' +
          '(office@north.example is of no brand)',
      ),
    )
  })

  it('is a question where mail comes to several domains and nothing names brands', () => {
    const other = { ...OFFICE, address: 'office@south.example' }

    expect(sayMailboxes('acme', { personas }, [ticket('help@north.example')], [NORTH, other])).toEqual([
      warning(
        'acme: mail comes to north.example, south.example, and the policy names no brands: for 1 ticket since 2026-03-01 the ' +
          'default persona (Lea) spoke, and pages and past answers of all served each. In the policy, unless they are one shop: ' +
          'brands: { NAME: { mailboxes: [address] }, … }',
      ),
    ])
  })

  it('is nothing where neither helpdesk nor tickets are known', () => {
    expect(sayMailboxes('acme', { brands, personas }, [], undefined)).toEqual([])
  })
})
