import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asOf } from '../../../src/history/as-of.ts'
import { Ticket, type TicketEvent, type TicketMessage } from '../../../src/history/ticket.ts'
import { aTicket } from './ticket-factory.ts'

const START = Date.parse('2026-03-01T00:00:00Z')
/** The moment looked at; everything before lies in one half of the range, everything after in the other. */
const T = START + 500_000
const iso = (at: number) => new Date(at).toISOString()
const before = fc.integer({ min: START, max: T })
const after = fc.integer({ min: T + 1, max: START + 1_000_000 })

const messageAt = (moment: fc.Arbitrary<number>): fc.Arbitrary<TicketMessage> =>
  fc.record({
    id: fc.uuid(),
    at: moment.map(iso),
    from: fc.constantFrom('customer', 'agent', 'bot', 'system'),
    channel: fc.constantFrom('email', 'sms'),
    public: fc.boolean(),
    text: fc.string({ maxLength: 5 }),
  })

/** Tags met later are other tags than the undated ones: a tag already there is not put there again. */
const eventAt = (moment: fc.Arbitrary<number>, tags: readonly string[]): fc.Arbitrary<TicketEvent> => {
  const actor = fc.constantFrom('agent', 'rule', 'bot', 'system', 'customer')
  const tag = fc.constantFrom(...tags)
  const to = {
    plain: fc.record({ type: fc.constantFrom('closed', 'reopened', 'spam', 'trashed', 'unsnoozed') }),
    tag: fc.record({ type: fc.constantFrom('tagged', 'untagged'), to: tag }),
    assigned: fc.record({ type: fc.constant('assigned'), to: fc.record({ user: fc.string(), team: fc.string() }) }),
    value: fc.record({ type: fc.constantFrom('priority', 'merged'), to: fc.string() }),
    snoozed: fc.record({ type: fc.constant('snoozed'), until: after.map(iso) }),
    field: fc.record({
      type: fc.constant('field'),
      to: fc.record({ name: fc.constantFrom('customer.vip', 'reason', 'customer.segments'), value: fc.boolean() }),
    }),
    order: fc.record({ type: fc.constant('order'), to: fc.record({ id: fc.constant('o1'), status: fc.string() }) }),
  }
  return fc
    .tuple(fc.oneof(...(Object.values(to) as fc.Arbitrary<object>[])), moment, actor)
    .map(([event, at, who]) => ({ ...event, at: iso(at), actor: who }) as TicketEvent)
}

const orderShipped = (moment: fc.Arbitrary<number>) =>
  fc.record({ shipped_at: moment.map(iso), status: fc.constantFrom('fulfilled', 'delivered', 'refunded') })

const past = fc.record({
  messages: fc.array(messageAt(before), { maxLength: 6 }),
  events: fc.array(eventAt(before, ['a', 'b', 'c']), { maxLength: 10 }),
  closed_at: fc.option(before.map(iso), { nil: undefined }),
})

/** One way the ticket could have gone on after T. */
const future = fc.record({
  messages: fc.array(messageAt(after), { maxLength: 6 }),
  events: fc.array(eventAt(after, ['d', 'e']), { maxLength: 10 }),
  closed_at: fc.option(after.map(iso), { nil: undefined }),
  shipped: fc.option(orderShipped(after), { nil: undefined }),
  laterOrder: fc.option(after.map(iso), { nil: undefined }),
  status: fc.constantFrom('open', 'closed'),
  priority: fc.option(fc.string(), { nil: undefined }),
  spam: fc.boolean(),
  trashed: fc.boolean(),
  tags: fc.uniqueArray(fc.constantFrom('d', 'e')),
  custom_fields: fc.dictionary(fc.string(), fc.string()),
  native_intents: fc.array(fc.string()),
  merged_into: fc.option(fc.string(), { nil: undefined }),
  assignee: fc.option(fc.record({ user: fc.string() }), { nil: undefined }),
  satisfaction: fc.option(fc.record({ score: fc.integer() }), { nil: undefined }),
  vip: fc.boolean(),
  segments: fc.array(fc.string()),
})

type Past = typeof past extends fc.Arbitrary<infer T> ? T : never
type Future = typeof future extends fc.Arbitrary<infer T> ? T : never

function lived(first: Past, then: Future, finalTags: readonly string[]): Ticket {
  const { messages, events, closed_at, shipped, laterOrder, tags: _tags, vip, segments, ...final } = then
  const orders = [
    { id: 'o1', placed_at: iso(START), status: 'unfulfilled', ...shipped },
    ...(laterOrder ? [{ id: 'o2', placed_at: laterOrder, status: 'unfulfilled' }] : []),
  ]
  return aTicket({
    ...final,
    created_at: iso(START),
    tags: [...finalTags],
    messages: [...messages, ...first.messages],
    events: [...first.events, ...events],
    closed_at: first.closed_at ?? closed_at,
    customer: { id: 'c1', vip, segments, orders },
  })
}

describe('asOf', () => {
  it('shows the same ticket whatever happened afterwards', () => {
    fc.assert(
      fc.property(past, future, future, (first, one, other) => {
        // A tag of the final ticket is there by a dated event after T, or has been there undated all along.
        const dated = (then: Future) =>
          then.events.filter(event => event.type === 'tagged').map(event => String(event.to))
        const finals = (then: Future) => ['undated', ...new Set(then.tags.filter(tag => dated(then).includes(tag)))]
        const notFirstUntagged = (then: Future) => ({
          ...then,
          events: then.events.filter(event => event.type !== 'untagged'),
        })
        const a = lived(first, notFirstUntagged(one), finals(one))
        const b = lived(first, notFirstUntagged(other), finals(other))

        expect(asOf(a, T)).toEqual(asOf(b, T))
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  it('shows the same ticket but for undated tags whatever the final tags are', () => {
    fc.assert(
      fc.property(past, future, fc.array(fc.string()), fc.array(fc.string()), (first, then, one, other) => {
        const { undatedTags: _one, ...a } = asOf(lived(first, then, one), T)
        const { undatedTags: _other, ...b } = asOf(lived(first, then, other), T)

        expect(a).toEqual(b)
      }),
      { numRuns: 100, seed: 7 },
    )
  })

  it('keeps messages and events in one order, whatever the order of the file', () => {
    fc.assert(
      fc.property(past, future, (first, then) => {
        const ticket = lived(first, then, [])
        const shuffled = { ...ticket, messages: [...ticket.messages].reverse() }

        expect(Ticket.parse(ticket)).toBeTruthy()
        expect(asOf(shuffled, T)).toEqual(asOf(ticket, T))
      }),
      { numRuns: 100, seed: 7 },
    )
  })
})
