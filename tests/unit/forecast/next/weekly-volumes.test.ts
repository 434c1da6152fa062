import { expect, it } from 'vitest'
import { beginnings, weeklyVolumes } from '../../../../src/forecast/next/weekly-volumes.ts'
import type { Ticket } from '../../../../src/history/ticket.ts'

const DAY = 86_400_000

function ticket(day: number, ...messages: readonly Partial<Ticket['messages'][number]>[]): Ticket {
  const created_at = new Date(day * DAY).toISOString()
  return { created_at, messages: messages.map(each => ({ at: created_at, public: true, ...each })) } as Ticket
}

it('counts whole weeks back from the end', () => {
  const days = [0, 1, 2, 8, 9, 16, 20, 21]

  const volumes = weeklyVolumes(
    days.map(day => day * DAY),
    21 * DAY,
  )

  expect(volumes).toEqual([3, 2, 3])
})

it('counts only tickets in which the customer wrote', () => {
  const tickets = [
    ticket(1, { from: 'customer' }),
    ticket(2, { from: 'agent' }, { from: 'customer' }),
    ticket(3, { from: 'agent' }),
    ticket(4, { from: 'customer', public: false }),
    ticket(5),
  ]

  expect(beginnings(tickets)).toEqual([1 * DAY, 2 * DAY])
})
