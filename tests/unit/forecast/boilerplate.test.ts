import { describe, expect, it } from 'vitest'
import { learnBoilerplate } from '../../../src/forecast/boilerplate.ts'
import type { Ticket } from '../../../src/history/ticket.ts'

const LABELS = ['order_status', 'returns', 'refund', 'sizing', 'invoice']

/** One ticket with one agent message, labelled by its tag. */
function answered(index: number, label: string, text: string): Ticket {
  const at = '2026-09-01T10:00:00Z'
  return {
    schema: 1,
    id: `t${index}`,
    account: 'a',
    channel: 'email',
    status: 'closed',
    tags: [label],
    customer: { id: `c${index}` },
    created_at: at,
    messages: [{ id: `m${index}`, at, from: 'agent', channel: 'email', public: true, text }],
    events: [],
  }
}

function learn(tickets: readonly Ticket[]): string[] {
  return [...learnBoilerplate(tickets, ticket => ticket.tags[0])].sort()
}

describe('stock phrases', () => {
  it('are sentences that go with any matter', () => {
    const tickets = Array.from({ length: 20 }, (_, i) =>
      answered(i, LABELS[i % 5]!, `Never send us card data.\nMatter ${'abcdefghijklmnopqrst'[i]} is done.`),
    )

    expect(learn(tickets)).toEqual(['never send us card data.'])
  })

  it('are no answers to one matter, although wrong labels spread them over a few', () => {
    const labels = [...Array.from({ length: 16 }, () => 'order_status'), ...LABELS.slice(1)]
    const tickets = labels.map((label, i) => answered(i, label, 'It is packed and goes out today.'))

    expect(learn(tickets)).toEqual([])
  })

  it('ask for nothing', () => {
    const tickets = Array.from({ length: 20 }, (_, i) => answered(i, LABELS[i % 5]!, 'May I have your order number?'))

    expect(learn(tickets)).toEqual([])
  })

  it('include a question that customers mostly answer with thanks: it offers more', () => {
    const tickets = Array.from({ length: 20 }, (_, i) =>
      followed(i, 'May I do more for you?', i % 2 ? 'No, thanks!' : 'Yes, call me'),
    )

    expect(learn(tickets)).toEqual(['may i do more for you?'])
  })

  it('leave out a question that customers answer in words of their own', () => {
    const tickets = Array.from({ length: 20 }, (_, i) =>
      followed(i, 'May I have your name?', i % 4 === 0 ? 'Thanks!' : 'Ben from the second floor'),
    )

    expect(learn(tickets)).toEqual([])
  })
})

function followed(index: number, question: string, reply: string): Ticket {
  const ticket = answered(index, LABELS[index % 5]!, question)
  const at = '2026-09-01T11:00:00Z'
  return {
    ...ticket,
    messages: [
      ...ticket.messages,
      { id: `r${index}`, at, from: 'customer', channel: 'email', public: true, text: reply },
    ],
  }
}
