import type { TicketSums } from './period-sums.ts'

/** To which customer, week and segment each ticket belongs, as numbers from 0: looked up once for all headlines. */
export interface Frame {
  readonly customers: Groups
  readonly segments: Groups
  readonly weeks: Groups
  /** Each customer of each week by itself. */
  readonly weekCustomers: Groups
  /** How long before the end each week is. */
  readonly ago: readonly number[]
  /** Per ticket: decided with a model that was learned from less than that of the others. */
  readonly learnedLess: readonly boolean[]
}

export interface Groups {
  readonly member: Int32Array
  readonly count: number
}

export function createFrame(tickets: readonly TicketSums[]): Frame {
  return {
    customers: group(tickets.map(ticket => ticket.customerId)),
    segments: group(tickets.map(ticket => ticket.segment)),
    weeks: group(tickets.map(ticket => ticket.week)),
    weekCustomers: group(tickets.map(ticket => `${ticket.week} ${ticket.customerId}`)),
    ago: [...new Set(tickets.map(ticket => ticket.week))],
    learnedLess: tickets.map(ticket => ticket.learnedLess),
  }
}

/** Sums of one value a ticket over each group. */
export function sumBy({ member, count }: Groups, ofTicket: (index: number) => number): Float64Array {
  const sums = new Float64Array(count)
  for (let i = 0; i < member.length; i++) sums[member[i]!]! += ofTicket(i)
  return sums
}

function group(keys: readonly (string | number)[]): Groups {
  const known = new Map<string | number, number>()
  const member = Int32Array.from(keys, key => {
    const index = known.get(key) ?? known.size
    known.set(key, index)
    return index
  })
  return { member, count: known.size }
}
