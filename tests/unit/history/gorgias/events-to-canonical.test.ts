import { expect, it } from 'vitest'
import { eventsToCanonical } from '../../../../src/history/gorgias/events-to-canonical.ts'

const at = '2026-03-01T09:00:00.000+00:00'
const entry = (id: string, user: string, type: string, data: Record<string, unknown> = {}) => ({
  id,
  type,
  user_id: user,
  context: '',
  data,
  created_datetime: at,
  time: at,
  index: Number(id),
})

// A close of ours and an agent's tags, written down in the same millisecond.
const LOG = [
  entry('1', '9', 'ticket-closed'),
  entry('2', '3', 'ticket-tags-added', { tags_added: [{ name: 'vip' }, { name: 'urgent' }] }),
]

it('tells ours from an agent’s by who did it, and names facts by the helpdesk’s ids', () => {
  expect(eventsToCanonical(LOG, new Map(), { ownUserId: '9' })).toEqual({
    events: [
      { id: '1', at, type: 'closed', actor: 'bot' },
      { id: '2', at, type: 'tagged', actor: 'agent', to: 'vip' },
      { id: '2.1', at, type: 'tagged', actor: 'agent', to: 'urgent' },
    ],
    problems: [],
  })
})

it('keeps no ids of a dump, where everybody is an agent', () => {
  expect(eventsToCanonical(LOG, new Map()).events).toEqual([
    { at, type: 'closed', actor: 'agent' },
    { at, type: 'tagged', actor: 'agent', to: 'vip' },
    { at, type: 'tagged', actor: 'agent', to: 'urgent' },
  ])
})
