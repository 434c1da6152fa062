import type { Past, PastMessage, PastTicket } from '../../src/forecast/past.ts'

export const DAY0 = Date.parse('2026-09-01T10:00:00Z')
const HOUR = 3_600_000

/** `at` in hours after DAY0. */
export function pastMessage(
  from: PastMessage['from'],
  at: number,
  text: string,
  rest: Partial<PastMessage> = {},
): PastMessage {
  return { id: `m${at}`, at: DAY0 + at * HOUR, from, text, courtesy: false, byRule: false, ...rest }
}

export function pastTicket(id: string, messages: readonly PastMessage[], rest: Partial<PastTicket> = {}): PastTicket {
  return { id, customerId: 'c1', createdAt: messages[0]?.at ?? DAY0, messages, closes: [], ...rest }
}

/** A past with these tickets that ends `endHours` after DAY0. */
export function pastOf(tickets: readonly PastTicket[], endHours: number): Past {
  return {
    tickets: new Map(tickets.map(ticket => [ticket.id, ticket])),
    byCustomer: Map.groupBy(tickets, ticket => ticket.customerId),
    end: DAY0 + endHours * HOUR,
    medianFirstResponse: 4 * HOUR,
  }
}

export function hours(count: number): number {
  return DAY0 + count * HOUR
}
