import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/core/condition-facts.ts'
import { evaluate, type Truth } from '../../../src/core/conditions.ts'
import { CONDITION_FIELDS, type Condition, type ConditionField, type FieldTest } from '../../../src/core/policy.ts'
import type { TicketView } from '../../../src/core/ticket-view.ts'
import { DAY, HOUR } from '../../../src/core/time.ts'
import { MONDAY, message, reading, view } from './build.ts'

function facts(overrides: Partial<TicketView> = {}, read = {}): Facts {
  return { view: view(overrides), reading: reading(read), at: MONDAY }
}

function field(name: ConditionField, test: FieldTest): Condition {
  return { op: 'field', field: name, test }
}

const ORDERS = [
  { id: '#1001', status: 'fulfilled', placedAt: MONDAY - 9 * DAY, total: 20 },
  { id: '#1002', status: 'UNFULFILLED', placedAt: MONDAY - 2 * DAY, total: 80 },
]
const WITH_ORDERS = { customer: { ...view().customer, orders: ORDERS } }

describe('one field', () => {
  it.each<[string, Condition, Facts, Truth]>([
    ['a value', field('channel', { in: ['email'] }), facts(), true],
    ['one of several values', field('channel', { in: ['sms', 'email'] }), facts(), true],
    ['another value', field('channel', { in: ['sms'] }), facts(), false],
    ['a channel of an integration', field('channel', { in: ['sms'] }), facts({ channel: 'sms.aircall' }), true],
    [
      'the newest message’s channel',
      field('channel', { in: ['email'] }),
      facts({ channel: 'chat', messages: [message({ id: 'm', at: 0 })] }),
      true,
    ],
    ['another case', field('order.status', { in: ['unfulfilled'] }), facts(WITH_ORDERS), true],
    [
      'the order that is named',
      field('order.status', { in: ['fulfilled'] }),
      facts(WITH_ORDERS, { entities: { orders: ['1001'], emails: [], phones: [] } }),
      true,
    ],
    ['no order', field('order.status', { in: ['fulfilled'] }), facts(), false],
    ['an order there', field('order.status', { exists: true }), facts(WITH_ORDERS), true],
    ['no order there', field('order.status', { exists: false }), facts(), true],
    ['the age of an order', field('order.age', { gte: 2 * DAY, lt: 3 * DAY }), facts(WITH_ORDERS), true],
    [
      'an order without a date',
      field('order.age', { gte: DAY }),
      facts({ customer: { ...view().customer, orders: [{ id: '1', status: 'x' }] } }),
      'unknown',
    ],
    ['the value of an order', field('order.value', { gt: 80 }), facts(WITH_ORDERS), false],
    ['a known flag', field('customer.vip', { in: [true] }), facts(), false],
    [
      'an unknown flag',
      field('customer.vip', { in: [true] }),
      facts({ customer: { ...view().customer, vip: 'unknown' } }),
      'unknown',
    ],
    ['an unknown assignee', field('ticket.assignee.team', { in: ['Desk'] }), facts({ assignee: 'unknown' }), 'unknown'],
    ['an assignee', field('ticket.assignee.team', { in: ['Desk'] }), facts({ assignee: { team: 'Desk' } }), true],
    ['a tag', field('tags', { in: ['a'] }), facts({ tags: ['b', 'a'] }), true],
    ['part of a tag', field('tags', { contains: 'open' }), facts({ tags: ['Reopened'] }), true],
    ['a tag without a date', field('tags', { in: ['a'] }), facts({ undatedTags: ['a'] }), 'unknown'],
    ['another tag without a date', field('tags', { in: ['a'] }), facts({ undatedTags: ['b'] }), false],
    [
      'a sure intent',
      field('intent', { in: ['refund'] }),
      facts({}, { intent: { label: 'refund', confidence: 1, accepted: true } }),
      true,
    ],
    [
      'an unsure intent',
      field('intent', { in: ['refund'] }),
      facts({}, { intent: { label: 'refund', confidence: 0.1, accepted: false } }),
      false,
    ],
    [
      'the language read',
      field('language', { in: ['fr'] }),
      facts({ language: 'en' }, { language: { code: 'fr', confidence: 1 } }),
      true,
    ],
    [
      'the language given',
      field('language', { in: ['en'] }),
      facts({ language: 'en' }, { language: { code: 'und', confidence: 0 } }),
      true,
    ],
    ['who owes', field('owed', { in: ['us'] }), facts(), true],
    [
      'silence since a person wrote',
      field('silence', { gte: 2 * HOUR }),
      facts({
        messages: [message({ id: 'a', at: MONDAY - 2 * HOUR }), message({ id: 'b', at: MONDAY - HOUR, from: 'bot' })],
      }),
      true,
    ],
  ])('%s', (_, condition, given, truth) => {
    expect(evaluate(condition, given).truth).toBe(truth)
  })
})

describe('three values', () => {
  const yes = field('channel', { in: ['email'] })
  const no = field('channel', { in: ['sms'] })
  const unknown = field('customer.vip', { in: [true] })
  const given = facts({ customer: { ...view().customer, vip: 'unknown' } })

  it.each<[string, Condition, Truth]>([
    ['all with one false is false, whatever is unknown', { op: 'all', of: [unknown, no] }, false],
    ['all with one unknown is unknown', { op: 'all', of: [unknown, yes] }, 'unknown'],
    ['any with one true is true, whatever is unknown', { op: 'any', of: [unknown, yes] }, true],
    ['any with one unknown is unknown', { op: 'any', of: [unknown, no] }, 'unknown'],
    ['not unknown is unknown', { op: 'not', of: unknown }, 'unknown'],
    ['all of nothing is true', { op: 'all', of: [] }, true],
    ['any of nothing is false', { op: 'any', of: [] }, false],
  ])('%s', (_, condition, truth) => {
    expect(evaluate(condition, given)).toEqual({ truth, unknown: truth === 'unknown' ? ['customer.vip'] : [] })
  })

  it('knowing more never turns a decided answer round', () => {
    const names = fc.constantFrom<ConditionField[]>(
      'customer.vip',
      'channel',
      'ticket.assignee.team',
      'customer.segments',
    )
    const leaf = names.map(name => field(name, { in: name === 'customer.vip' ? [true] : ['email', 'Desk', 'gold'] }))
    const { tree } = fc.letrec<{ tree: Condition }>(tie => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.record({ op: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('tree'), { maxLength: 3 }) }),
        fc.record({ op: fc.constant('not' as const), of: tie('tree') }),
      ),
    }))
    const dim = facts({ assignee: 'unknown', customer: { ...view().customer, vip: 'unknown', segments: 'unknown' } })

    fc.assert(
      fc.property(tree, fc.boolean(), fc.boolean(), (condition, vip, gold) => {
        const bright = facts({
          assignee: { team: gold ? 'Desk' : 'x' },
          customer: { ...view().customer, vip, segments: gold ? ['gold'] : [] },
        })

        const before = evaluate(condition, dim).truth
        const after = evaluate(condition, bright).truth

        expect(after).not.toBe('unknown')
        if (before !== 'unknown') expect(after).toBe(before)
      }),
      { numRuns: 500 },
    )
  })

  it('every field of the table can be read', () => {
    const truths = CONDITION_FIELDS.map(name => evaluate(field(name, { exists: true }), facts(WITH_ORDERS)).truth)

    expect(truths).toHaveLength(CONDITION_FIELDS.length)
  })
})
