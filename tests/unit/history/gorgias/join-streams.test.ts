import { expect, it } from 'vitest'
import { aFile, aFolder, readAll, remarksOf, ticketsOf } from '../import-support.ts'

const folder = aFolder()
const time = '2026-03-01T09:00:00Z'
const ticket = (id: number) => ({ id, status: 'open', channel: 'email', customer: { id: 7 }, created_datetime: time })
const message = (id: number, ticket_id: number) => ({
  id,
  ticket_id,
  from_agent: false,
  channel: 'email',
  body_text: 'Hi',
  created_datetime: time,
})

it('joins tickets, messages and events that were pulled as separate streams', async () => {
  const messages = [message(1, 10), message(2, 99)].map(data => ({
    type: 'RECORD',
    record: { stream: 'messages', data },
  }))
  const events = [{ id: 1, type: 'ticket-closed', object_type: 'Ticket', object_id: 10, created_datetime: time }]
  const tickets = [
    { type: 'SCHEMA', stream: 'tickets' },
    ...[ticket(10), ticket(11)].map(record => ({ type: 'RECORD', stream: 'tickets', record })),
  ]
  const lines = (values: unknown[]) => values.map(value => JSON.stringify(value)).join('\n')

  const found = await readAll(
    aFile(folder, 'a-messages.jsonl', lines(messages)),
    aFile(folder, 'b-events.jsonl', lines(events)),
    aFile(folder, 'c-tickets.jsonl', lines(tickets)),
  )

  const common = {
    schema: 1,
    account: 'imported',
    channel: 'email',
    status: 'open',
    tags: [],
    customer: { id: '7' },
    created_at: time,
  }
  expect(ticketsOf(found).sort((a, b) => Number(a.id) - Number(b.id))).toEqual([
    {
      ...common,
      id: '10',
      messages: [{ id: '1', at: time, from: 'customer', channel: 'email', public: true, text: 'Hi' }],
      events: [{ at: time, type: 'closed', actor: 'system' }],
    },
    { ...common, id: '11', messages: [], events: [] },
  ])
  const file = 'c-tickets.jsonl'
  expect(remarksOf(found)).toEqual([
    { kind: 'limit', limit: 'no_event_log', place: { file, line: 3 } },
    { kind: 'limit', limit: 'no_message_text', place: { file, line: 3 } },
    { kind: 'limit', limit: 'orphan_records', place: { file } },
  ])
})
