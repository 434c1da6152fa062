import { expect, it } from 'vitest'
import { aFile, aFolder, readAll, remarksOf, ticketsOf } from '../import-support.ts'

const folder = aFolder()
const lines = (...values: unknown[]) => values.map(value => JSON.stringify(value)).join('\n')

it('reads timed dialogues; the task becomes a label, never a tag', async () => {
  const file = aFile(
    folder,
    'timed.jsonl',
    lines(
      { id: 'd1', tasks: ['book_hotel'], turns: [] },
      {
        id: 'd2',
        tasks: ['book_hotel'],
        turns: [
          { role: 'customer', text: 'hello', ts: 1589476795 },
          { role: 'agent', text: 'hi', ts: 1589476795, label: 'greeting' },
        ],
      },
      { id: 3, tasks: ['a', 'b'], turns: [{ role: 'customer', text: 'two things', ts: 1589476800 }] },
    ),
  )

  const found = await readAll(file)

  const common = { schema: 1, account: 'imported', channel: 'chat', status: 'open', tags: [], events: [] }
  const said = { channel: 'chat', public: true }
  expect(ticketsOf(found)).toEqual([
    {
      ...common,
      id: 'd2',
      custom_fields: { label: 'book_hotel', labels: ['book_hotel'] },
      customer: { id: 'customer of d2' },
      created_at: '2020-05-14T17:19:55.000Z',
      messages: [
        { ...said, id: 'd2#0001', at: '2020-05-14T17:19:55.000Z', from: 'customer', text: 'hello' },
        { ...said, id: 'd2#0002', at: '2020-05-14T17:19:55.000Z', from: 'agent', text: 'hi' },
      ],
    },
    {
      ...common,
      id: '3',
      custom_fields: { labels: ['a', 'b'] },
      customer: { id: 'customer of 3' },
      created_at: '2020-05-14T17:20:00.000Z',
      messages: [{ ...said, id: '3#0001', at: '2020-05-14T17:20:00.000Z', from: 'customer', text: 'two things' }],
    },
  ])
  const at = (line: number) => ({ place: { file: 'timed.jsonl', line } })
  expect(remarksOf(found)).toEqual([
    { kind: 'limit', limit: 'no_customer_ids', ...at(1) },
    { kind: 'limit', limit: 'no_close_events', ...at(1) },
    { kind: 'limit', limit: 'role_played', ...at(1) },
    { kind: 'skipped', what: 'ticket', ...at(1), ticket: 'd1', reason: 'The dialogue is empty.' },
  ])
})

it('spaces dialogues without times, and keeps agent actions as notes', async () => {
  const file = aFile(
    folder,
    'untimed.jsonl',
    lines(
      {
        id: 'a',
        flow: 'returns',
        subflow: 'late',
        turns: [
          { role: 'agent', text: 'hi' },
          { role: 'action', text: 'looked up' },
        ],
      },
      { id: 'b', flow: 'returns', turns: [{ role: 'customer', text: 'hey' }] },
    ),
  )

  const found = await readAll(file)

  expect(ticketsOf(found).map(ticket => [ticket.custom_fields, ticket.messages])).toEqual([
    [
      { label: 'late' },
      [
        { id: 'a#0001', at: '2000-01-03T09:00:00.000Z', from: 'agent', channel: 'chat', public: true, text: 'hi' },
        {
          id: 'a#0002',
          at: '2000-01-03T09:01:00.000Z',
          from: 'agent',
          channel: 'internal-note',
          public: false,
          text: 'looked up',
        },
      ],
    ],
    [
      { label: 'returns' },
      [{ id: 'b#0001', at: '2000-01-03T09:10:00.000Z', from: 'customer', channel: 'chat', public: true, text: 'hey' }],
    ],
  ])
  expect(
    remarksOf(found)
      .filter(item => item.kind === 'limit')
      .map(item => item.limit),
  ).toEqual(['no_customer_ids', 'no_close_events', 'role_played', 'synthetic_times'])
})

it('lists turns it cannot read and times that run backwards', async () => {
  const turns = [
    { role: 'customer', text: 'one', ts: 1589476795 },
    { role: 'ghost', text: 'boo', ts: 1589476796 },
    { role: 'agent', ts: 1589476797 },
    { role: 'agent', text: 'two', ts: 1589476700 },
  ]

  const found = await readAll(aFile(folder, 'odd.jsonl', lines({ id: 'a', turns }, { id: 'b', turns: [7] })))

  expect(ticketsOf(found)[0]!.messages.map(({ id, at }) => [id, at])).toEqual([
    ['a#0001', '2020-05-14T17:19:55.000Z'],
    ['a#0004', '2020-05-14T17:19:55.000Z'],
  ])
  const about = (line: number, ticket: string, field: string) => ({ place: { file: 'odd.jsonl', line }, ticket, field })
  expect(remarksOf(found).filter(item => item.kind !== 'limit')).toEqual([
    {
      kind: 'skipped',
      what: 'message',
      ...about(1, 'a', 'turns[1].role'),
      reason: 'The field has an unexpected value.',
      expected: 'one of customer, user, client, agent, assistant, wizard, action, system',
    },
    {
      kind: 'skipped',
      what: 'message',
      ...about(1, 'a', 'turns[2].text'),
      reason: 'A required field is missing.',
      expected: 'string',
    },
    {
      kind: 'repaired',
      ...about(1, 'a', 'turns'),
      reason: 'A turn had no time or one before the turn above it; it takes that turn’s time.',
    },
    {
      kind: 'skipped',
      what: 'message',
      ...about(2, 'b', 'turns[0]'),
      reason: 'The field has an unexpected value.',
      expected: 'object',
    },
    {
      kind: 'skipped',
      what: 'ticket',
      place: { file: 'odd.jsonl', line: 2 },
      ticket: 'b',
      reason: 'No turn can be read.',
    },
  ])
})
