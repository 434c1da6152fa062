import { describe, expect, it } from 'vitest'
import { chooseLabelSource } from '../../../src/history/label-source.ts'
import type { Ticket } from '../../../src/history/ticket.ts'
import { aMessage, anEvent, aTicket } from './ticket-factory.ts'

const on = (minute: number) => new Date(Date.parse('2026-03-01T09:00:00Z') + minute * 60_000).toISOString()
const many = (count: number, make: (index: number) => Partial<Ticket>) =>
  Array.from({ length: count }, (_, index) => aTicket({ id: `t${index}`, ...make(index) }))
const INTENTS = ['refund', 'shipping', 'sizing', 'warranty']
const intentOf = (index: number) => INTENTS[index % INTENTS.length]!
const shape = (source: ReturnType<typeof chooseLabelSource>) =>
  source && { kind: source.kind, name: source.name, labels: source.labels, coverage: source.coverage }

/** Agents name the matter; a rule marks the channel and VIPs; agents add `gesture` beside one matter in five. */
const tagged = (index: number): Partial<Ticket> => {
  const gesture = index % 5 === 0
  const vip = index % 2 === 0
  return {
    tags: ['from-shop', ...(vip ? ['VIP'] : []), intentOf(index), ...(gesture ? ['gesture'] : [])],
    events: [
      anEvent('tagged', on(0), { actor: 'rule', to: 'from-shop' }),
      anEvent('tagged', on(5), { to: intentOf(index) }),
      ...(gesture ? [anEvent('tagged', on(6), { to: 'gesture' })] : []),
    ],
  }
}

describe('chooseLabelSource', () => {
  it('takes the tags agents choose by, not those of rules, channels, VIPs or side remarks', () => {
    const tickets = many(40, tagged)

    const source = chooseLabelSource(tickets)

    expect(shape(source)).toEqual({ kind: 'tag', name: undefined, labels: INTENTS.toSorted(), coverage: 1 })
    expect(source!.labelOf(tickets[0]!)).toEqual({ label: 'refund', source: 'tag' })
    expect(source!.labelOf(aTicket({ tags: ['from-shop', 'gesture'] }))).toBeUndefined()
  })

  it('takes undated tags as they are', () => {
    const tickets = many(40, index => ({ tags: ['email', intentOf(index)] }))

    expect(shape(chooseLabelSource(tickets))).toEqual({
      kind: 'tag',
      name: undefined,
      labels: INTENTS.toSorted(),
      coverage: 1,
    })
  })

  it('prefers a field that speaks of the reason to product names and native guesses', () => {
    const tickets = many(40, index => ({
      native_intents: [`guess/${intentOf(index)}`],
      custom_fields: {
        'Contact reason': intentOf(index),
        Product: `product ${index % 7}`,
        'Order number': `#${index}`,
      },
    }))

    expect(shape(chooseLabelSource(tickets))).toEqual({
      kind: 'custom_field',
      name: 'Contact reason',
      labels: INTENTS.toSorted(),
      coverage: 1,
    })
  })

  it('takes a label column before all else', () => {
    const tickets = many(40, index => ({ ...tagged(index), custom_fields: { label: `task ${index % 3}` } }))

    expect(shape(chooseLabelSource(tickets))?.kind).toBe('label_column')
  })

  it.each([
    ['native_intent', (index: number) => ({ native_intents: [intentOf(index)] })],
    ['macro', (index: number) => ({ messages: [aMessage('m1', on(1), { from: 'agent', macro: intentOf(index) })] })],
  ] as const)('falls back to the %s', (kind, make) => {
    expect(shape(chooseLabelSource(many(40, make)))).toEqual({
      kind,
      name: undefined,
      labels: INTENTS.toSorted(),
      coverage: 1,
    })
  })

  it.each([
    ['no tickets', []],
    ['one label', many(40, () => ({ tags: ['refund'] }))],
    ['labels met once', many(5, index => ({ tags: [`tag ${index}`] }))],
  ])('finds nothing in %s', (_name, tickets) => {
    expect(chooseLabelSource(tickets)).toBeUndefined()
  })

  it.each([
    [
      'a correction replaces what it corrects',
      ['shipping'],
      [
        anEvent('tagged', on(1), { to: 'refund' }),
        anEvent('untagged', on(90), { to: 'refund' }),
        anEvent('tagged', on(90), { to: 'shipping' }),
      ],
      'shipping',
    ],
    [
      'a later label wins where the earlier one was left standing',
      ['refund', 'shipping'],
      [anEvent('tagged', on(1), { to: 'refund' }), anEvent('tagged', on(90), { to: 'shipping' })],
      'shipping',
    ],
    [
      'the first of one sitting is the main matter',
      ['shipping', 'refund'],
      [anEvent('tagged', on(1), { to: 'refund' }), anEvent('tagged', on(2), { to: 'shipping' })],
      'refund',
    ],
    [
      'what a rule set counts less than what an agent set',
      ['shipping', 'refund'],
      [anEvent('tagged', on(1), { to: 'refund' }), anEvent('tagged', on(90), { actor: 'rule', to: 'shipping' })],
      'refund',
    ],
  ])('%s', (_name, tags, events, expected) => {
    const source = chooseLabelSource(many(40, tagged))!

    expect(source.labelOf(aTicket({ tags, events }))).toEqual({ label: expected, source: 'tag' })
  })
})
