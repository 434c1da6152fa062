import { describe, expect, it } from 'vitest'
import { readPast } from '../../../src/forecast/past.ts'
import type { Ticket } from '../../../src/history/ticket.ts'

const LABELS = ['order_status', 'returns', 'refund', 'sizing', 'invoice']

function answered(index: number, text: string): Ticket {
  const at = '2026-09-01T10:00:00Z'
  return {
    schema: 1,
    id: `t${index}`,
    account: 'a',
    channel: 'chat',
    status: 'closed',
    tags: [LABELS[index % 5]!],
    customer: { id: `c${index}` },
    created_at: at,
    messages: [{ id: `m${index}`, at, from: 'agent', author: 'Tom Hale', channel: 'chat', public: true, text }],
    events: [],
  }
}

describe('an agent’s message', () => {
  it.each([
    ['a greeting and a stock phrase on one line', 'Dear Ann, happy that we could sort this out.', true],
    ['two greetings in one', 'Dear Ann, dear Bob, happy that we could sort this out.', false],
    ['a greeting and an answer', 'Dear Ann, it leaves the warehouse tomorrow.', false],
    ['a greeting and a courtesy with a comma of its own', 'Dear Ann, you are welcome, have a nice day!', true],
    ['a courtesy under the agent’s name', 'You are welcome!\nTom', true],
    ['a courtesy over another’s name', 'You are welcome!\nWarehouse', false],
    ['an answer', 'It leaves the warehouse tomorrow.', false],
  ])('%s', (_, text, courtesy) => {
    const stock = ['Dear Joe,\nHappy that we could sort this out.', 'Dear Eve,\nHappy that we could sort this out.']
    const tickets = Array.from({ length: 20 }, (_, i) => answered(i, stock[i % 2]!))

    const past = readPast([...tickets, answered(20, text)], ticket => ticket.tags[0])

    expect(past.tickets.get('t20')!.messages.map(message => message.courtesy)).toEqual([courtesy])
  })
})
