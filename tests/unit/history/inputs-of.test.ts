import { expect, it } from 'vitest'
import { inputsOf } from '../../../src/history/inputs-of.ts'
import { aMessage, anEvent, aTicket } from './ticket-factory.ts'

it('gives messages and events in one order, events named by their place in the file', () => {
  const ticket = aTicket({
    messages: [
      aMessage('m2', '2026-03-01T11:00:00+01:00', { from: 'agent', public: false }),
      aMessage('m1', '2026-03-01T09:00:00Z'),
    ],
    events: [
      anEvent('closed', '2026-03-02T09:00:00Z', { actor: 'rule' }),
      anEvent('tagged', '2026-03-01T10:00:00Z', { to: 'a' }),
    ],
  })

  expect(inputsOf(ticket)).toEqual([
    {
      kind: 'message',
      id: 'm1',
      at: Date.parse('2026-03-01T09:00:00Z'),
      from: 'customer',
      public: true,
      channel: 'email',
    },
    {
      kind: 'message',
      id: 'm2',
      at: Date.parse('2026-03-01T10:00:00Z'),
      from: 'agent',
      public: false,
      channel: 'email',
    },
    { kind: 'event', id: 'tagged@1', at: Date.parse('2026-03-01T10:00:00Z'), type: 'tagged', actor: 'agent' },
    { kind: 'event', id: 'closed@0', at: Date.parse('2026-03-02T09:00:00Z'), type: 'closed', actor: 'rule' },
  ])
})

it('names events by the helpdesk’s ids where they have any, each name once', () => {
  const ticket = aTicket({
    events: [
      anEvent('tagged', '2026-03-01T10:00:00Z', { id: '71', to: 'a' }),
      anEvent('tagged', '2026-03-01T11:00:00Z', { id: '71', to: 'b' }),
      anEvent('closed', '2026-03-01T12:00:00Z'),
    ],
  })

  expect(inputsOf(ticket).map(({ id }) => id)).toEqual(['tagged@71', 'tagged@71#1', 'closed@2'])
})
