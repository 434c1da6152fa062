import { describe, expect, it } from 'vitest'
import { generateHistory } from '../../../../datasets/shop/generate-history.ts'
import { toGorgiasCsv } from '../../../../datasets/shop/gorgias-csv.ts'
import { toGorgiasDump } from '../../../../datasets/shop/gorgias-dump.ts'
import { gorgiasToCanonical } from '../../../../src/history/gorgias/to-canonical.ts'

const tickets = [...generateHistory({ seed: 4, tickets: 150, weeks: 8, end: Date.parse('2026-11-20T18:00:00Z') })].map(
  ({ ticket }) => ticket,
)

describe('Gorgias forms of generated tickets', () => {
  it('come back from the API form with the same conversation, tags, status and orders', () => {
    const read = tickets.flatMap(ticket =>
      gorgiasToCanonical(toGorgiasDump(ticket), { file: 'dump.jsonl' } as never, 'x'),
    )
    const back = read.flatMap(item => (item.kind === 'ticket' ? [item.ticket] : []))

    expect(read.filter(item => item.kind === 'skipped')).toEqual([])
    expect(
      back.map(({ id, status, tags, messages, customer }) => ({
        id,
        status,
        tags: tags.toSorted(),
        texts: messages.map(message => [message.id, message.at, message.public, message.text ?? message.html]),
        orders: customer.orders?.map(order => [order.id, order.placed_at, order.shipped_at]),
      })),
    ).toEqual(
      tickets.map(({ id, status, tags, messages, customer }) => ({
        id,
        status,
        tags: tags.toSorted(),
        texts: messages.map(message => [message.id, message.at, message.public, message.text ?? message.html]),
        orders: customer.orders?.map(order => [order.id, order.placed_at, order.shipped_at]),
      })),
    )
  })

  it('write one export row a ticket under one header', () => {
    const lines = toGorgiasCsv(tickets).split('\r\n')

    expect(lines.length).toBe(tickets.length + 2)
    expect(lines[0]).toMatch(/^\uFEFFTicket id,Ticket URL,Subject,Status/)
    expect(lines[1]!.startsWith(`${tickets[0]!.id},https://alderbrook.gorgias.com/app/ticket/`)).toBe(true)
  })
})
