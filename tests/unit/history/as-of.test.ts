import { describe, expect, it } from 'vitest'
import type { TicketView } from '../../../src/core/ticket-view.ts'
import { asOf } from '../../../src/history/as-of.ts'
import { aMessage, anEvent, aTicket } from './ticket-factory.ts'

const at = (time: string) => Date.parse(`2026-03-${time}:00Z`)
const on = (time: string) => `2026-03-${time}:00Z`

function status(view: TicketView): Partial<TicketView> {
  const { status, statusBy, statusAt, statusWas, reopens } = view
  return { status, statusBy, statusAt, statusWas, reopens }
}

describe('asOf', () => {
  it('shows a fresh ticket with everything undated unknown', () => {
    const ticket = aTicket({
      brand: 'Northwind',
      market: 'FR',
      subject: 'Où est ma commande',
      language: 'fr',
      status: 'closed',
      priority: 'high',
      spam: true,
      trashed: true,
      tags: ['refund'],
      custom_fields: { reason: 'late', label: 'refund_request' },
      native_intents: ['refund/request'],
      merged_into: 't9',
      previous_ticket: 't0',
      customer: {
        id: 'c1',
        email: 'a@example.org',
        vip: true,
        segments: ['gold'],
        orders: [{ id: 'o1', status: 'fulfilled' }],
      },
      assignee: { user: 'lea' },
      satisfaction: { score: 5 },
      messages: [
        aMessage('m1', on('01T09:00'), { attachments: [{}] }),
        aMessage('m2', on('02T09:00'), { from: 'agent' }),
      ],
    })

    const view = asOf(ticket, at('01T10:00'))

    expect(view).toEqual({
      id: 't1',
      account: 'northwind',
      at: at('01T10:00'),
      brand: 'Northwind',
      market: 'FR',
      channel: 'email',
      subject: 'Où est ma commande',
      language: 'fr',
      createdAt: at('01T09:00'),
      status: 'open',
      statusWas: 'open',
      reopens: 0,
      priority: 'unknown',
      spam: false,
      trashed: false,
      previousTicket: 't0',
      tags: [],
      undatedTags: ['refund'],
      fields: {},
      assignee: 'unknown',
      customer: {
        id: 'c1',
        email: 'a@example.org',
        vip: 'unknown',
        segments: 'unknown',
        orders: [{ id: 'o1', status: 'unknown' }],
      },
      messages: [
        {
          id: 'm1',
          at: at('01T09:00'),
          from: 'customer',
          channel: 'email',
          public: true,
          text: 'text of m1',
          attachments: 1,
        },
      ],
      events: [],
    })
  })

  it('takes undated facts as given where the caller says so, but never the training label', () => {
    const ticket = aTicket({
      priority: 'high',
      spam: true,
      tags: ['refund'],
      custom_fields: { reason: 'late', label: 'refund_request' },
      customer: { id: 'c1', vip: true, orders: [{ id: 'o1', status: 'Shipped' }] },
      assignee: { team: 'Billing' },
      merged_into: 't9',
    })

    const view = asOf(ticket, at('01T10:00'), { undated: 'as_given' })

    expect(view).toEqual({
      id: 't1',
      account: 'northwind',
      at: at('01T10:00'),
      channel: 'email',
      createdAt: at('01T09:00'),
      status: 'open',
      reopens: 0,
      priority: 'high',
      spam: true,
      trashed: false,
      mergedInto: 't9',
      tags: ['refund'],
      undatedTags: [],
      fields: { reason: 'late' },
      assignee: { team: 'Billing' },
      customer: { id: 'c1', vip: true, segments: [], orders: [{ id: 'o1', status: 'fulfilled' }] },
      messages: [],
      events: [],
    })
  })

  it('lets dated facts win over undated ones', () => {
    const ticket = aTicket({
      tags: ['vip-list', 'late'],
      events: [
        anEvent('tagged', on('01T10:00'), { to: 'late' }),
        anEvent('untagged', on('01T12:00'), { to: 'old' }),
        anEvent('priority', on('01T10:00'), { to: 'high' }),
        anEvent('assigned', on('01T10:00'), { to: { team: 'Billing' } }),
        anEvent('assigned', on('01T11:00'), { to: { user: 'lea', team: 'Billing' } }),
        anEvent('field', on('01T10:00'), { to: { name: 'customer.vip', value: true } }),
        anEvent('field', on('01T10:00'), { to: { name: 'customer.segments', value: ['gold'] } }),
        anEvent('field', on('01T10:00'), { to: { name: 'reason', value: 'late' } }),
        anEvent('spam', on('01T10:00')),
        anEvent('spam', on('01T11:00'), { to: false }),
        anEvent('trashed', on('01T11:00')),
        anEvent('merged', on('01T11:00'), { to: 't9' }),
      ],
    })

    const { tags, undatedTags, priority, assignee, customer, fields, spam, trashed, mergedInto } = asOf(
      ticket,
      at('01T11:30'),
    )

    expect({ tags, undatedTags, priority, assignee, customer, fields, spam, trashed, mergedInto }).toEqual({
      tags: ['late'],
      undatedTags: ['old', 'vip-list'],
      priority: 'high',
      assignee: { user: 'lea', team: 'Billing' },
      customer: { id: 'c1', vip: true, segments: ['gold'], orders: [] },
      fields: { reason: 'late' },
      spam: false,
      trashed: true,
      mergedInto: 't9',
    })
  })

  it.each([
    [
      'a customer reply reopens a closed ticket',
      [anEvent('closed', on('01T10:00'))],
      [aMessage('m1', on('01T12:00'))],
      '01T13:00',
      { status: 'open', statusBy: 'customer', statusAt: at('01T12:00'), statusWas: 'closed', reopens: 1 },
    ],
    [
      'a note of the customer’s file does not',
      [anEvent('closed', on('01T10:00'))],
      [aMessage('m1', on('01T12:00'), { public: false })],
      '01T13:00',
      { status: 'closed', statusBy: 'agent', statusAt: at('01T10:00'), statusWas: undefined, reopens: 0 },
    ],
    [
      'a logged reopening after the message is the same reopening',
      [anEvent('closed', on('01T10:00')), anEvent('reopened', on('01T12:00'), { actor: 'system' })],
      [aMessage('m1', on('01T12:00'))],
      '01T13:00',
      { status: 'open', statusBy: 'customer', statusAt: at('01T12:00'), statusWas: 'closed', reopens: 1 },
    ],
    [
      'a logged reopening just before the message is the same reopening',
      [anEvent('closed', on('01T10:00')), anEvent('reopened', '2026-03-01T11:59:58Z', { actor: 'system' })],
      [aMessage('m1', on('01T12:00'))],
      '01T13:00',
      {
        status: 'open',
        statusBy: 'customer',
        statusAt: Date.parse('2026-03-01T11:59:58Z'),
        statusWas: 'closed',
        reopens: 1,
      },
    ],
    [
      'an agent’s reopening stays the agent’s',
      [anEvent('closed', on('01T10:00')), anEvent('reopened', on('01T11:00'))],
      [aMessage('m1', on('01T12:00'))],
      '01T13:00',
      { status: 'open', statusBy: 'agent', statusAt: at('01T11:00'), statusWas: 'open', reopens: 1 },
    ],
    [
      'an agent’s reopening right after the message says so',
      [anEvent('closed', on('01T10:00')), anEvent('reopened', '2026-03-01T12:00:05Z')],
      [aMessage('m1', on('01T12:00'))],
      '01T13:00',
      { status: 'open', statusBy: 'agent', statusAt: at('01T12:00'), statusWas: 'closed', reopens: 1 },
    ],
    [
      'a close at the message’s moment comes after it',
      [anEvent('closed', on('01T12:00'))],
      [aMessage('m1', on('01T12:00'))],
      '01T13:00',
      { status: 'closed', statusBy: 'agent', statusAt: at('01T12:00'), statusWas: 'open', reopens: 0 },
    ],
    [
      'what comes later is not seen',
      [anEvent('closed', on('01T14:00'))],
      [aMessage('m1', on('01T12:00'))],
      '01T13:00',
      { status: 'open', statusBy: undefined, statusAt: undefined, statusWas: 'open', reopens: 0 },
    ],
  ] as const)('status: %s', (_name, events, messages, moment, expected) => {
    const ticket = aTicket({ events: [...events], messages: [...messages] })

    expect(status(asOf(ticket, at(moment)))).toEqual(expected)
  })

  it('takes closed_at where no close is logged, and lets a logged close name its author', () => {
    const undatedAuthor = aTicket({ status: 'closed', closed_at: on('01T10:00') })
    const ruled = aTicket({
      closed_at: on('01T10:00'),
      events: [anEvent('closed', '2026-03-01T10:00:01Z', { actor: 'rule' })],
    })

    expect([
      status(asOf(undatedAuthor, at('01T09:59'))),
      status(asOf(undatedAuthor, at('01T10:00'))),
      status(asOf(ruled, at('01T11:00'))),
    ]).toEqual([
      { status: 'open', statusBy: undefined, statusAt: undefined, statusWas: undefined, reopens: 0 },
      { status: 'closed', statusBy: 'agent', statusAt: at('01T10:00'), statusWas: undefined, reopens: 0 },
      { status: 'closed', statusBy: 'rule', statusAt: at('01T10:00'), statusWas: undefined, reopens: 0 },
    ])
  })

  it('ends a snooze by time, by event and by the customer', () => {
    const snooze = anEvent('snoozed', on('01T10:00'), { until: on('03T10:00') })
    const asleep = aTicket({ events: [snooze] })
    const woken = aTicket({ events: [snooze, anEvent('unsnoozed', on('01T12:00'), { actor: 'system' })] })
    const answered = aTicket({ events: [snooze], messages: [aMessage('m1', on('01T12:00'))] })

    const until = [
      asOf(asleep, at('02T10:00')),
      asOf(asleep, at('03T10:00')),
      asOf(woken, at('02T10:00')),
      asOf(answered, at('02T10:00')),
    ]

    expect(until.map(view => view.snoozedUntil)).toEqual([at('03T10:00'), undefined, undefined, undefined])
  })

  it.each([
    ['placed later', { placed_at: on('05T00:00'), status: 'unfulfilled' }, []],
    ['shipped later', { placed_at: on('01T00:00'), shipped_at: on('05T00:00'), status: 'delivered' }, ['unfulfilled']],
    ['shipped before', { placed_at: on('01T00:00'), shipped_at: on('02T00:00'), status: 'refunded' }, ['fulfilled']],
    ['never shipped', { placed_at: on('01T00:00'), status: 'Not shipped' }, ['unfulfilled']],
    ['shipped at an unknown time', { placed_at: on('01T00:00'), status: 'fulfilled' }, ['unknown']],
    ['without any date', { status: 'unfulfilled' }, ['unknown']],
  ])('orders: %s', (_name, order, expected) => {
    const ticket = aTicket({ customer: { id: 'c1', orders: [{ id: 'o1', ...order }] } })

    expect(asOf(ticket, at('03T00:00')).customer.orders.map(found => found.status)).toEqual(expected)
  })

  it('takes the newest dated order event', () => {
    const ticket = aTicket({
      customer: { id: 'c1', orders: [{ id: 'o1', placed_at: on('01T00:00'), status: 'refunded' }] },
      events: [
        anEvent('order', on('02T00:00'), { to: { id: 'o1', status: 'shipped' } }),
        anEvent('order', on('04T00:00'), { to: { id: 'o1', status: 'refunded' } }),
      ],
    })

    expect(asOf(ticket, at('03T00:00')).customer.orders).toEqual([
      { id: 'o1', status: 'fulfilled', placedAt: at('01T00:00') },
    ])
  })
})
