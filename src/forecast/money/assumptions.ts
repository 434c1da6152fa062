/** A number nobody can know for the reader: low, likely, high. Every figure in money or minutes stands on these and they are printed with it. */
export interface Assumption {
  readonly key: string
  readonly low: number
  readonly likely: number
  readonly high: number
  readonly unit: 'minutes' | 'per_hour' | 'per_ticket' | 'per_month' | 'share'
  readonly text: string
}

export const ASSUMPTIONS = {
  closeMinutes: {
    key: 'close_minutes',
    low: 0.5,
    likely: 1,
    high: 2,
    unit: 'minutes',
    text: 'A person reads a message that asks for nothing and closes the ticket.',
  },
  routeMinutes: {
    key: 'route_minutes',
    low: 0.3,
    likely: 0.8,
    high: 2,
    unit: 'minutes',
    text: 'A person reads a new ticket and assigns it to the right team.',
  },
  nudgeMinutes: {
    key: 'nudge_minutes',
    low: 1,
    likely: 2,
    high: 4,
    unit: 'minutes',
    text: 'A person remembers a silent customer, reads up and writes a follow-up.',
  },
  answerMinutes: {
    key: 'answer_minutes',
    low: 3,
    likely: 5,
    high: 9,
    unit: 'minutes',
    text: 'A person looks something up and writes an answer.',
  },
  wrongMinutes: {
    key: 'wrong_minutes',
    low: 3,
    likely: 8,
    high: 20,
    unit: 'minutes',
    text: 'A person repairs one wrong action of ours.',
  },
  hourlyCost: {
    key: 'hourly_cost',
    low: 18,
    likely: 25,
    high: 38,
    unit: 'per_hour',
    text: 'What one hour of an agent costs the shop, in EUR.',
  },
  billableTicket: {
    key: 'billable_ticket',
    low: 0.18,
    likely: 0.3,
    high: 0.4,
    unit: 'per_ticket',
    text: 'What one more billable ticket costs above the helpdesk plan, in EUR. Inside the plan it costs nothing.',
  },
} as const satisfies Record<string, Assumption>
