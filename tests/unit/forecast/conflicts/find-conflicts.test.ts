import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../src/core/command.ts'
import { findConflicts } from '../../../../src/forecast/conflicts/find-conflicts.ts'
import { parsePolicy } from '../../../../src/policy/parse-policy.ts'
import { decided, ledgerOf } from '../../../support/ledger-row.ts'
import { hours, pastMessage, pastOf, pastTicket } from '../../../support/past.ts'

const RULES = `version: 1
account: Shop
intents:
  where: { action: route, route: { team: Shipping } }
rules:
  - { name: vip, on: message, when: { customer.vip: true }, then: [{ assign: { team: VIP } }, { tag: seen }] }
  - { name: chat, on: message, when: { channel: chat }, then: [{ assign: { team: Chat } }, { untag: seen }] }
  - { name: only, on: message, when: { tags: x }, then: [{ assign: { team: Other } }], once_per: reopen }
  - { name: done, on: message, when: { tags: y }, then: [{ close: true }] }
  - { name: never, on: message, when: { all: [{ channel: sms }, { channel: chat }] }, then: [{ close: true }] }
`
const FOLLOW_UPS = `follow_ups:
  - { name: late, when: { channel: [sms, email] }, after: 5d }
  - { name: soon, when: { tags: hot }, after: 1d }
  - { name: hidden, when: { channel: sms }, after: 1d }
`

const ROUTE: Command = { kind: 'route', team: 'VIP' }

function conflictsOf(
  decisions: Readonly<Record<string, ReturnType<typeof decided>[]>>,
  fits: Parameters<typeof findConflicts>[2] = [],
  yaml = `${RULES}${FOLLOW_UPS}`,
) {
  const tickets = ['a', 'b', 'c'].map(id => pastTicket(id, [pastMessage('customer', 0, 'hello')], { customerId: id }))
  return findConflicts(ledgerOf(tickets, decisions, pastOf(tickets, 900)), parsePolicy(yaml, 'test'), fits)
}

describe('conflicts found in a replay', () => {
  it('counts how often each rule fitted and was done, and names those that met', () => {
    const found = conflictsOf({
      a: [decided(0, 'rule_fired', [ROUTE, { kind: 'untag', name: 'seen' }], { fired: ['vip', 'chat'] })],
      b: [decided(0, 'rule_fired', [ROUTE], { fired: ['vip', 'only@0'] })],
      c: [decided(0, 'rule_fired', [{ kind: 'close' }], { fired: ['only@2', 'done'] })],
    })

    expect(found).toEqual({
      tickets: 3,
      rules: [
        { section: 'rules', name: 'vip', fitted: 2, took: 2, example: 'a', unreachable: false },
        { section: 'rules', name: 'chat', fitted: 1, took: 1, example: 'a', unreachable: false },
        { section: 'rules', name: 'only', fitted: 2, took: 0, example: null, unreachable: false },
        { section: 'rules', name: 'done', fitted: 1, took: 1, example: 'c', unreachable: false },
        { section: 'rules', name: 'never', fitted: 0, took: 0, example: null, unreachable: true },
        { section: 'follow_ups', name: 'late', fitted: 0, took: 0, example: null, unreachable: false },
        { section: 'follow_ups', name: 'soon', fitted: 0, took: 0, example: null, unreachable: false },
        { section: 'follow_ups', name: 'hidden', fitted: 0, took: 0, example: null, unreachable: true },
      ],
      conflicts: [
        { kind: 'tag_and_untag', wins: 'chat', loses: 'vip', about: 'seen', tickets: 1, example: 'a' },
        { kind: 'close_and_assign', wins: 'done', loses: 'only', about: 'Other', tickets: 1, example: 'c' },
        { kind: 'assign', wins: 'vip', loses: 'chat', about: 'VIP / Chat', tickets: 1, example: 'a' },
        { kind: 'assign', wins: 'vip', loses: 'only', about: 'VIP / Other', tickets: 1, example: 'b' },
      ],
    })
  })

  it('names rules, intents and answers that a reply inside a reopen window met', () => {
    const yaml = `${RULES}reopen: { sms: { window: 72h, inside: { tag: seen, team: Texts } } }\n`
    const evidence = [{ kind: 'policy', id: 'intents.where' }] as const
    const answer: Command = { kind: 'reply', text: 'It left.', channel: 'sms', purpose: 'answer' }
    const team: Command = { kind: 'route', team: 'Texts' }

    const { conflicts } = conflictsOf(
      {
        a: [decided(0, 'routed', [ROUTE], { fired: ['vip', 'reopen:sms@1'] })],
        b: [decided(0, 'answered', [answer, team], { fired: ['reopen:sms@1'], evidence })],
        c: [decided(0, 'rule_fired', [{ kind: 'close' }], { fired: ['done', 'reopen:sms@2'] })],
      },
      [],
      yaml,
    )

    expect(conflicts).toEqual([
      { kind: 'close_and_assign', wins: 'done', loses: 'reopen.sms', about: 'Texts', tickets: 1, example: 'c' },
      {
        kind: 'answered_and_assigned',
        wins: 'intents.where',
        loses: 'reopen.sms',
        about: 'Texts',
        tickets: 1,
        example: 'b',
      },
      {
        kind: 'reopen_over_intent',
        wins: 'reopen.sms',
        loses: 'intents.where',
        about: 'Texts / Shipping',
        tickets: 1,
        example: 'b',
      },
      { kind: 'assign', wins: 'vip', loses: 'reopen.sms', about: 'VIP / Texts', tickets: 1, example: 'a' },
    ])
  })

  it('says where a rule takes the place of the intent’s team', () => {
    const evidence = [{ kind: 'policy', id: 'intents.where' }] as const
    const { conflicts } = conflictsOf({ b: [decided(0, 'routed', [ROUTE], { fired: ['vip'], evidence })] })

    expect(conflicts).toEqual([
      {
        kind: 'rule_over_intent',
        wins: 'vip',
        loses: 'intents.where',
        about: 'VIP / Shipping',
        tickets: 1,
        example: 'b',
      },
    ])
  })

  it('does not call a close and a team a conflict where nothing was closed', () => {
    const { conflicts } = conflictsOf({ c: [decided(0, 'rule_fired', [ROUTE], { fired: ['vip', 'done'] })] })

    expect(conflicts).toEqual([])
  })

  it('takes an exception that wins for what was meant', () => {
    const { rules, conflicts } = conflictsOf(
      { a: [decided(0, 'rule_fired', [{ kind: 'route', team: 'Chat' }], { fired: ['chat', 'all'] })] },
      [{ ticketId: 'b', at: hours(1), rules: ['soon', 'rest'] }],
      `${RULES}  - { name: all, on: message, then: [{ assign: { team: Desk } }] }\n${FOLLOW_UPS}  - { name: rest, after: 5d }\n`,
    )

    expect(conflicts).toEqual([])
    expect(rules.find(each => each.name === 'all')).toEqual({
      section: 'rules',
      name: 'all',
      fitted: 1,
      took: 0,
      example: null,
      unreachable: false,
    })
  })

  it('names follow-ups that wanted the same silence', () => {
    const { rules, conflicts } = conflictsOf({}, [
      { ticketId: 'a', at: hours(1), rules: ['late', 'soon'] },
      { ticketId: 'a', at: hours(9), rules: ['late', 'soon'] },
      { ticketId: 'elsewhere', at: hours(9), rules: ['late', 'soon'] },
    ])

    expect(rules.slice(-3).map(({ name, fitted, took }) => [name, fitted, took])).toEqual([
      ['late', 1, 1],
      ['soon', 1, 0],
      ['hidden', 0, 0],
    ])
    expect(conflicts).toEqual([{ kind: 'follow_up', wins: 'late', loses: 'soon', about: '', tickets: 1, example: 'a' }])
  })
})
