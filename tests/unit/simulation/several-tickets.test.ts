import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Policy } from '../../../src/core/policy.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/core/time.ts'
import type { Ticket } from '../../../src/history/ticket.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { replay } from '../../../src/simulation/replay.ts'
import type { ReplayedDecision } from '../../../src/simulation/replayed.ts'
import { predictIntent } from '../../../src/understanding/intents/predict-intent.ts'
import { createReader } from '../../../src/understanding/read.ts'
import { aMessage, anEvent, aTicket } from '../history/ticket-factory.ts'

const MONDAY = Date.parse('2026-06-01T10:00:00+02:00')
const reader = createReader({ intentModel: null, predictIntent })

function policyWith(more: string): Policy {
  return parsePolicy(
    `
version: 1
account: northwind
stage: { default: full }
hours: { timezone: Europe/Paris, weekly: { mon-fri: "09:00-18:00" } }
${more}`,
    'test.yaml',
  )
}

const ASKED = policyWith('follow_ups: [{ name: ask, after: [1d, 1d], then: { do: note, after: 1d } }]')

async function play(
  tickets: readonly Ticket[],
  policy: Policy,
  until = MONDAY + 20 * DAY,
): Promise<ReplayedDecision[]> {
  const played = await replay({
    tickets,
    replayed: () => true,
    until: () => until,
    policy,
    read: view => reader.read(view, []),
    knowledge: () => null,
    write: () => ({ text: 'words' }),
    undated: 'as_given',
  })
  return played.tickets.flatMap(ticket => ticket.decisions)
}

/** An agent asked the customer something; nobody has said anything since. */
function asked(id: string, at: number, over: Partial<Ticket> = {}): Ticket {
  return aTicket({
    id,
    created_at: iso(at - HOUR),
    customer: { id: 'c1', email: 'ada@mail.example' },
    messages: [
      aMessage(`${id}-q`, iso(at - HOUR), { text: 'Hello, where is my parcel?' }),
      aMessage(`${id}-a`, iso(at), { from: 'agent', text: 'Could you send us your order number, please?' }),
    ],
    ...over,
  })
}

function iso(at: number): string {
  return new Date(at).toISOString()
}

const nudges = (decisions: readonly ReplayedDecision[]) =>
  decisions.flatMap(({ ticketId, at, commands }) =>
    commands.flatMap(command => (command.kind === 'follow_up' ? [{ ticketId, at, covers: command.covers ?? [] }] : [])),
  )

describe('fifty tickets of one customer, due in the same second', () => {
  const fifty = Array.from({ length: 50 }, (_, i) => asked(`t${String(i).padStart(2, '0')}`, MONDAY))

  it('are one message, and the others say so', async () => {
    const decisions = await play(fifty, ASKED, MONDAY + DAY + MINUTE)

    const [first, ...others] = nudges(decisions)
    expect([first?.ticketId, first?.covers.length, others]).toEqual(['t00', 49, []])
    const due = decisions.filter(each => each.inputs[0] === 'timer:ask')
    expect(due.map(each => each.reason)).toEqual(['follow_up_sent', ...Array(49).fill('covered_by_other_ticket')])
  })

  it('never go above the cap afterwards', async () => {
    const decisions = await play(fifty, ASKED)

    expect(nudges(decisions).map(({ covers }) => covers.length)).toEqual([49, 49])
  })

  it('are at most as many messages as the cap where nothing is gathered', async () => {
    const policy = { ...ASKED, limits: { ...ASKED.limits, gather: 0, messagesPerCustomerPerWeek: 3 } }
    const apart = fifty.map((_, i) => asked(`t${String(i).padStart(2, '0')}`, MONDAY + i * SECOND))

    const decisions = await play(apart, policy, MONDAY + 6 * DAY)

    expect(nudges(decisions)).toHaveLength(3)
    expect(new Set(decisions.map(each => each.reason))).toContain('contact_cap')
  })

  it('of two brands are one message each, within one cap', async () => {
    const both = fifty.map((ticket, i) => ({ ...ticket, brand: i % 2 === 0 ? 'north' : 'south' }))

    const decisions = await play(both, ASKED, MONDAY + DAY + MINUTE)

    expect(nudges(decisions).map(({ covers }) => covers.length)).toEqual([24, 24])
  })
})

describe('spread over their customers', () => {
  const policy = policyWith(
    'follow_ups: [{ name: ask, after: 1d, jitter: 90m }]\nconsent: { quiet_hours: "17:00-08:00 account" }',
  )
  const many = (at: number) =>
    Array.from({ length: 200 }, (_, i) =>
      asked(`t${i}`, at, { customer: { id: `c${i}`, email: `c${i}@mail.example` } }),
    )

  it('nudges leave within the window, each at its own moment, the same in every replay', async () => {
    const sent = nudges(await play(many(MONDAY), policy, MONDAY + 2 * DAY))

    const after = sent.map(({ at }) => at - MONDAY - DAY)
    expect(sent).toHaveLength(200)
    expect(Math.min(...after)).toBeLessThan(3 * MINUTE)
    expect(Math.max(...after)).toBeGreaterThan(87 * MINUTE)
    expect(Math.max(...after)).toBeLessThan(90 * MINUTE)
    expect(new Set(after).size).toBeGreaterThan(195)
    expect(nudges(await play(many(MONDAY).reverse(), policy, MONDAY + 2 * DAY))).toEqual(sent)
  })

  it('none leaves in the quiet hours or on the next day', async () => {
    const sent = nudges(await play(many(MONDAY + 6 * HOUR + 30 * MINUTE), policy, MONDAY + 3 * DAY))

    const end = Date.parse('2026-06-02T17:00:00+02:00') - policy.limits.sendDelay
    expect(sent).toHaveLength(200)
    for (const { at } of sent) {
      expect(at).toBeGreaterThanOrEqual(MONDAY + DAY + 6 * HOUR + 30 * MINUTE)
      expect(at).toBeLessThan(end)
    }
  })
})

describe('the customer’s other tickets', () => {
  const said = (id: string, text: string, over: Partial<Ticket> = {}): Ticket =>
    aTicket({
      id,
      created_at: iso(MONDAY + 5 * HOUR),
      customer: { id: 'c1', email: 'ada@mail.example' },
      messages: [aMessage(`${id}-m`, iso(MONDAY + 5 * HOUR), { text, channel: over.channel ?? 'email' })],
      ...over,
    })

  it.each<[string, Ticket, string]>([
    [
      'a goodbye there ends the nudge here',
      said('t2', 'That is settled now, thank you very much. Goodbye!'),
      'customer_wrote_elsewhere',
    ],
    ['words about another order do not', said('t2', 'Where is order #2222?'), 'follow_up_sent'],
    ['words to another brand do not', said('t2', 'Where is order #1111?', { brand: 'south' }), 'follow_up_sent'],
    [
      'STOP by text there does not end mails here',
      said('t2', 'STOP', { channel: 'sms', brand: 'south' }),
      'follow_up_sent',
    ],
    [
      'STOP by mail there does',
      said('t2', 'Please unsubscribe me from all your messages.', { brand: 'south' }),
      'opted_out_earlier',
    ],
  ])('%s', async (_, other, reason) => {
    const here = asked('t1', MONDAY, { brand: 'north' })
    const first = { ...here.messages[0]!, text: 'Where is my order #1111?' }

    const decisions = await play(
      [
        { ...here, messages: [first, here.messages[1]!] },
        { brand: 'north', ...other },
      ],
      ASKED,
    )

    const rang = decisions.find(each => each.ticketId === 't1' && each.inputs[0] === 'timer:ask')
    expect(rang?.reason).toBe(reason)
  })
})

const happening = fc.record({
  ticket: fc.nat(3),
  after: fc.integer({ min: 0, max: 9 * 24 * 60 }),
  what: fc.constantFrom('asks', 'answers', 'thanks', 'stops', 'closes', 'touches', 'looks', 'snoozes', 'spam'),
})

const LINES: Readonly<Record<string, string>> = {
  asks: 'Could you send us your order number, please?',
  answers: 'It is number 1042. When will it arrive?',
  thanks: 'Thank you very much, goodbye!',
  stops: 'STOP',
}

/** Four tickets of one customer on which things happen in any order. */
function story(happenings: readonly { ticket: number; after: number; what: string }[]): Ticket[] {
  return [0, 1, 2, 3].map(number => {
    const id = `t${number}`
    const ticket = asked(id, MONDAY + number * MINUTE, {
      channel: number === 3 ? 'sms' : 'email',
      brand: number < 2 ? 'a' : 'b',
    })
    const messages = ticket.messages.map(message => ({ ...message, channel: ticket.channel }))
    const events: Ticket['events'] = []
    happenings
      .filter(each => each.ticket === number)
      .forEach(({ after, what }, index) => {
        const at = iso(MONDAY + HOUR + after * MINUTE)
        const text = LINES[what]
        if (text !== undefined) {
          const from = what === 'asks' ? 'agent' : 'customer'
          messages.push(aMessage(`${id}-${index}`, at, { from, text, channel: ticket.channel }))
        } else if (what === 'closes') events.push(anEvent('closed', at))
        else if (what === 'touches') events.push(anEvent('assigned', at, { to: { user: 'ana' } }))
        else if (what === 'looks') events.push(anEvent('viewed', at))
        else if (what === 'snoozes') events.push(anEvent('snoozed', at, { until: iso(Date.parse(at) + DAY) }))
        else events.push(anEvent('spam', at, { to: true }))
      })
    return { ...ticket, messages, events }
  })
}

describe('whatever happens, in whatever order', () => {
  const policy = policyWith(`
follow_ups: [{ name: ask, after: [4h, 1d], clock: calendar, then: { do: close, after: 1d }, jitter: 20m }]
we_owe: { otherwise: 9h }
consent: { quiet_hours: "20:00-08:00 customer", sms: required }
limits: { messages_per_customer_per_week: 2 }`)

  it('nobody gets more than the cap, anything after STOP, or anything at night; the order of tickets changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 14 }), async happenings => {
        const tickets = story(happenings)

        const decisions = await play(tickets, policy)

        const sent = nudges(decisions)
        for (const { at } of sent) {
          expect(sent.filter(other => other.at <= at && other.at > at - 7 * DAY).length).toBeLessThanOrEqual(2)
          const hour = Number(
            new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', hour: 'numeric', hourCycle: 'h23' }).format(at),
          )
          expect(hour >= 9 && hour < 18).toBe(true)
        }
        for (const ticket of tickets) {
          const stop = ticket.messages.find(message => message.text === 'STOP')
          const stoppedAt = stop === undefined ? Number.POSITIVE_INFINITY : Date.parse(stop.at) + 5 * MINUTE
          const onChannel = sent.filter(
            each => tickets.find(({ id }) => id === each.ticketId)?.channel === ticket.channel,
          )
          const isHeard = decisions.some(each => each.ticketId === ticket.id && each.reason === 'opted_out')
          if (isHeard) expect(onChannel.filter(({ at }) => at > stoppedAt)).toEqual([])
        }
        expect(await play([...tickets].reverse(), policy)).toEqual(decisions)
      }),
      { numRuns: 60 },
    )
  })
})
