import { describe, expect, it } from 'vitest'
import { openHelpers } from '../../../src/composition.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { Ticket } from '../../../src/history/ticket.ts'
import { answerableNow } from '../../../src/simulation/answerable-now.ts'
import type { ReplayedTicket } from '../../../src/simulation/replayed.ts'
import { policyWith } from '../drafting/scene.ts'

const QUESTION = 'Can the linen shirt be washed in the machine at sixty degrees?'
const ANSWER = 'The linen shirt can be washed at thirty degrees, never hotter.'
const DAY = 86_400_000
const FIRST = Date.UTC(2026, 0, 1)

/** One question a day, each of another customer and answered an hour later the same way. */
function asked(day: number, customer = `c${day}`): Ticket {
  const message = { channel: 'email', public: true }
  const at = (hours: number): string => new Date(FIRST + day * DAY + hours * 3_600_000).toISOString()
  return {
    schema: 1,
    id: `t${day}`,
    account: 'northwind',
    channel: 'email',
    language: 'en',
    status: 'closed',
    tags: [],
    customer: { id: customer },
    created_at: at(0),
    messages: [
      { ...message, id: `q${day}`, at: at(0), from: 'customer', text: QUESTION },
      { ...message, id: `r${day}`, at: at(1), from: 'agent', text: ANSWER },
    ],
    events: [],
  }
}

function unsupported(day: number, reason = 'no_supported_answer'): ReplayedTicket {
  const decision = { ticketId: `t${day}`, at: FIRST + day * DAY + 60_000, reason, read: { intent: { label: 'care' } } }
  return { ticketId: `t${day}`, decisions: [decision], state: {} } as unknown as ReplayedTicket
}

const policyThat = (action: 'answer' | 'draft'): Policy =>
  policyWith({ intents: { care: { action, toleratedError: 0.05, tags: [], persona: 'default' } } })

const week = Array.from({ length: 7 }, (_, day) => asked(day))
const of = (tickets: readonly Ticket[], policy = policyThat('answer'), days = 7) => ({
  tickets,
  policy,
  now: FIRST + days * DAY,
  helpers: openHelpers,
})

describe('answerableNow', () => {
  it('finds the first question of a week in which the team gave one answer, and none before it had', async () => {
    expect(await answerableNow([unsupported(0)], of(week))).toEqual(new Set(['t0']))
    expect(await answerableNow([unsupported(0)], of(week, undefined, 3))).toEqual(new Set())
  })

  it('leaves out what was said on the ticket itself and to its customer', async () => {
    const toOne = Array.from({ length: 7 }, (_, day) => asked(day, 'always the same'))

    expect(await answerableNow([unsupported(0)], of(toOne))).toEqual(new Set())
  })

  it('asks again only where an answer was wanted, and not found', async () => {
    expect(await answerableNow([unsupported(0, 'low_confidence')], of(week))).toEqual(new Set())
    expect(await answerableNow([unsupported(0)], of(week, policyThat('draft')))).toEqual(new Set())
  })

  it('finds none where it is stopped', async () => {
    const signal = AbortSignal.abort()

    expect(await answerableNow([unsupported(0)], { ...of(week), signal })).toEqual(new Set())
  })
})
