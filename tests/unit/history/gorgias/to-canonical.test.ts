import { describe, expect, it } from 'vitest'
import { gorgiasToCanonical } from '../../../../src/history/gorgias/to-canonical.ts'
import { remarksOf, ticketsOf } from '../import-support.ts'

const place = { file: 'dump.json', line: 1 }
const convert = (value: unknown) => gorgiasToCanonical(value, place, 'northwind')

const bare = {
  id: 41,
  status: 'open',
  channel: 'email',
  customer: { id: 7, email: 'ana@example.org' },
  created_datetime: '2026-03-01T09:00:00+00:00',
}
const message = {
  id: 900,
  channel: 'email',
  via: 'email',
  from_agent: false,
  public: true,
  sender: { id: 7, email: 'ana@example.org', name: 'Ana' },
  body_text: 'Hola',
  created_datetime: '2026-03-01T09:00:00+00:00',
}
const canonicalMessage = {
  id: '900',
  at: '2026-03-01T09:00:00+00:00',
  from: 'customer',
  author: 'ana@example.org',
  channel: 'email',
  public: true,
  text: 'Hola',
}
const minimal = {
  schema: 1,
  id: '41',
  account: 'northwind',
  channel: 'email',
  status: 'open',
  tags: [],
  customer: { id: '7', email: 'ana@example.org' },
  created_at: '2026-03-01T09:00:00+00:00',
  messages: [],
  events: [],
}

describe('gorgiasToCanonical', () => {
  it('maps a full ticket', () => {
    const found = convert({
      ...bare,
      uri: 'https://acme.gorgias.com/api/tickets/41/',
      status: 'closed',
      priority: 'high',
      spam: false,
      language: 'es',
      subject: '¿Dónde está mi pedido?',
      tags: [
        { id: 5, name: 'shipping' },
        { id: 6, name: 'VIP' },
      ],
      custom_fields: {
        12: { id: 12, value: 'Order::Status', field: { label: 'Contact reason' } },
        13: { value: null },
      },
      satisfaction_survey: { score: 4, body_text: 'bien' },
      assignee_user: { id: 3, email: 'lea@acme.example', name: 'Lea' },
      assignee_team: { id: 2, name: 'Logistics' },
      closed_datetime: '2026-03-02T10:00:00.123456+00:00',
      customer: {
        id: 7,
        email: 'ana@example.org',
        firstname: 'Ana',
        lastname: 'Ruiz',
        timezone: 'Europe/Madrid',
        channels: [
          { type: 'email', address: 'ana@example.org' },
          { type: 'phone', address: '+34600000000' },
        ],
        integrations: {
          31: {
            __integration_type__: 'shopify',
            customer: { tags: 'vip, wholesale' },
            orders: [
              {
                id: 1,
                name: '#1001',
                created_at: '2026-02-20T08:00:00+01:00',
                fulfillment_status: 'fulfilled',
                total_price: '49.90',
                fulfillments: [
                  { created_at: '2026-02-22T08:00:00+01:00', status: 'success' },
                  { created_at: '2026-02-21T08:00:00+01:00', status: 'cancelled' },
                ],
              },
              {
                id: 2,
                name: '#1002',
                created_at: '2026-02-25T08:00:00Z',
                fulfillment_status: null,
                cancelled_at: '2026-03-01T12:00:00Z',
              },
            ],
          },
        },
      },
      messages: [
        {
          ...message,
          id: 901,
          from_agent: true,
          sender: { email: 'lea@acme.example' },
          source: { to: [{ address: 'ana@example.org' }] },
          body_text: '  ',
          body_html: '<p>Voy a mirar</p>',
          stripped_text: 'not used',
          attachments: [{ name: 'a.pdf', content_type: 'application/pdf', size: 10 }],
          macros: [{ id: 4, name: 'check-order' }],
          created_datetime: '2026-03-01T10:00:00+00:00',
        },
        {
          ...message,
          message_id: '<x@mail>',
          headers: { 'In-Reply-To': '<w@mail>', Received: ['a', 'b'] },
          intents: [{ name: 'shipping/status' }],
        },
      ],
      events: [
        { id: 3, type: 'ticket-closed', user_id: 3, created_datetime: '2026-03-02T10:00:00.120Z', data: {} },
        {
          id: 1,
          type: 'ticket-tags-added',
          user_id: null,
          context: 'k1',
          created_datetime: '2026-03-01T09:00:02Z',
          data: { tags_added: [5, { name: 'VIP' }] },
        },
        {
          id: 2,
          type: 'rule-executed',
          user_id: null,
          context: 'k1',
          created_datetime: '2026-03-01T09:00:01Z',
          data: {},
        },
      ],
    })

    expect(remarksOf(found)).toEqual([])
    expect(ticketsOf(found)).toEqual([
      {
        schema: 1,
        id: '41',
        account: 'acme',
        channel: 'email',
        subject: '¿Dónde está mi pedido?',
        language: 'es',
        status: 'closed',
        priority: 'high',
        spam: false,
        tags: ['shipping', 'VIP'],
        custom_fields: { 'Contact reason': 'Order::Status' },
        native_intents: ['shipping/status'],
        customer: {
          id: '7',
          email: 'ana@example.org',
          phone: '+34600000000',
          name: 'Ana Ruiz',
          vip: true,
          segments: ['vip', 'wholesale'],
          timezone: 'Europe/Madrid',
          orders: [
            {
              id: '#1001',
              status: 'fulfilled',
              placed_at: '2026-02-20T08:00:00+01:00',
              shipped_at: '2026-02-22T08:00:00+01:00',
              total: 49.9,
            },
            { id: '#1002', status: 'cancelled', placed_at: '2026-02-25T08:00:00Z' },
          ],
        },
        assignee: { user: 'lea@acme.example', team: 'Logistics' },
        created_at: '2026-03-01T09:00:00+00:00',
        closed_at: '2026-03-02T10:00:00.123+00:00',
        satisfaction: { score: 4, comment: 'bien' },
        messages: [
          {
            ...canonicalMessage,
            message_id: '<x@mail>',
            in_reply_to: '<w@mail>',
            headers: { 'In-Reply-To': '<w@mail>' },
          },
          {
            id: '901',
            at: '2026-03-01T10:00:00+00:00',
            from: 'agent',
            author: 'lea@acme.example',
            to: ['ana@example.org'],
            channel: 'email',
            public: true,
            text: '  ',
            html: '<p>Voy a mirar</p>',
            attachments: [{ name: 'a.pdf', type: 'application/pdf', size: 10 }],
            macro: 'check-order',
          },
        ],
        events: [
          { at: '2026-03-01T09:00:02Z', type: 'tagged', actor: 'rule', to: 'shipping' },
          { at: '2026-03-01T09:00:02Z', type: 'tagged', actor: 'rule', to: 'VIP' },
          { at: '2026-03-02T10:00:00.120Z', type: 'closed', actor: 'agent' },
          { at: '2026-03-01T12:00:00Z', type: 'order', actor: 'system', to: { id: '#1002', status: 'cancelled' } },
        ],
      },
    ])
  })

  it.each([
    ['a rule', { from_agent: true, rule_id: 8 }, { from: 'system', rule: '8' }],
    [
      'the helpdesk’s own bot',
      { from_agent: true, sender: { name: 'Gorgias Bot' } },
      { from: 'bot', author: 'Gorgias Bot' },
    ],
    [
      'an agent’s note',
      { from_agent: true, channel: 'internal-note', public: false },
      { from: 'agent', public: false, channel: 'internal-note' },
    ],
    [
      'a call fact',
      { from_agent: true, channel: 'internal-note', via: 'aircall', public: false },
      { from: 'system', public: false, channel: 'internal-note' },
    ],
    ['a text through a carrier', { channel: 'sms', via: 'postscript' }, { channel: 'sms.postscript' }],
    [
      'a reply that was never delivered',
      { from_agent: true, failed_datetime: '2026-03-01T09:01:00Z' },
      { from: 'agent', public: false },
    ],
    ['templated booleans', { from_agent: 'True', public: 'False' }, { from: 'agent', public: false }],
  ])('message of %s', (_name, over, expected) => {
    const [ticket] = ticketsOf(convert({ ...bare, messages: [{ ...message, ...over }], events: [] }))

    expect(ticket!.messages).toEqual([{ ...canonicalMessage, ...expected }])
  })

  it.each([
    ['ticket-reopened', {}, [{ type: 'reopened' }]],
    [
      'ticket-snoozed',
      { snooze_datetime: '2026-03-05 10:00:00Z' },
      [{ type: 'snoozed', until: '2026-03-05T10:00:00Z' }],
    ],
    ['ticket-self-unsnoozed', {}, [{ type: 'unsnoozed' }, { type: 'reopened' }]],
    [
      'ticket-assigned',
      { assignee_user: { id: 3, email: 'lea@acme.example' } },
      [{ type: 'assigned', to: { user: 'lea@acme.example' } }],
    ],
    [
      'ticket-team-assigned',
      { assignee_team: { id: 2, name: 'Billing' } },
      [{ type: 'assigned', to: { team: 'Billing' } }],
    ],
    ['ticket-unassigned', {}, [{ type: 'assigned', to: {} }]],
    ['ticket-tags-removed', { tags: ['late'] }, [{ type: 'untagged', to: 'late' }]],
    ['ticket-merged', { merged_into_ticket_id: 40 }, [{ type: 'merged', to: '40' }]],
    ['ticket-marked-spam', {}, [{ type: 'spam', to: true }]],
    ['ticket-unmarked-spam', {}, [{ type: 'spam', to: false }]],
    ['ticket-trashed', {}, [{ type: 'trashed', to: true }]],
    ['ticket-untrashed', {}, [{ type: 'trashed', to: false }]],
    ['ticket-updated', { priority: 'low' }, [{ type: 'priority', to: 'low' }]],
    ['macro-applied', {}, []],
  ])('event %s', (type, data, expected) => {
    const event = { id: 1, type, user_id: 3, data, created_datetime: '2026-03-01T11:00:00Z' }

    const found = convert({ ...bare, messages: [message], events: [event] })

    expect(remarksOf(found)).toEqual([])
    expect(ticketsOf(found)[0]!.events).toEqual(
      expected.map(item => ({ at: '2026-03-01T11:00:00Z', actor: 'agent', ...item })),
    )
  })

  it('lists parts it cannot use and keeps the ticket', () => {
    const found = convert({
      ...bare,
      messages: [message, { ...message, id: 901, created_datetime: 'soon' }, { body_text: 'no id' }],
      events: [
        { type: 'ticket-painted', created_datetime: '2026-03-01T11:00:00Z' },
        { type: 'ticket-tags-added', data: {}, created_datetime: '2026-03-01T11:00:00Z' },
        { type: 'ticket-closed', created_datetime: '' },
      ],
    })

    expect(ticketsOf(found)).toEqual([{ ...minimal, messages: [canonicalMessage] }])
    const about = (what: string, field: string, reason: string) => ({
      kind: 'skipped',
      what,
      place,
      ticket: '41',
      field,
      reason,
    })
    const expected = 'RFC 3339 with a zone, such as 2026-03-01T09:30:00Z'
    expect(remarksOf(found)).toEqual([
      { ...about('message', 'messages[2].id', 'A required field is missing.'), expected: 'number or string' },
      { ...about('message', 'messages[1].created_datetime', 'This is no time.'), expected },
      { ...about('event', 'events[2].created_datetime', 'This is no time.'), expected },
      about('event', 'events[0]', 'This event type is not known.'),
      about('event', 'events[1]', 'The event does not say what it changed.'),
    ])
  })

  it('reads times without a zone as UTC and says so', () => {
    const found = convert({
      ...bare,
      created_datetime: '2026-03-01 09:00:00',
      messages: [message],
      events: [{ type: 'ticket-created', created_datetime: '2026-03-01T09:00:00.5' }],
    })

    expect(ticketsOf(found)[0]!.created_at).toBe('2026-03-01T09:00:00Z')
    expect(remarksOf(found)).toEqual([{ kind: 'limit', limit: 'zone_assumed_utc', place }])
  })

  it.each([
    ['without a customer', { customer: undefined }, 'customer', 'A required field is missing.', 'object'],
    ['without an id', { id: undefined }, 'id', 'A required field is missing.', 'number or string'],
    [
      'with another status',
      { status: 'pending' },
      'status',
      'The field has an unexpected value.',
      'one of "open", "closed"',
    ],
  ])('skips a ticket %s', (_name, over, field, reason, expected) => {
    const found = convert({ ...bare, ...over })

    expect(found).toEqual([
      { kind: 'skipped', what: 'ticket', place, ...('id' in over ? {} : { ticket: '41' }), field, reason, expected },
    ])
  })
})
