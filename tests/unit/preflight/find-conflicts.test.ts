import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/core/command.ts'
import type { Reason } from '../../../src/core/reasons.ts'
import type { RuleStep, ShopAutomation, ShopRule } from '../../../src/helpdesk/automation.ts'
import { parseRule } from '../../../src/helpdesk/gorgias/rules/parse-rule.ts'
import type { Ticket } from '../../../src/history/ticket.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { findConflicts } from '../../../src/preflight/find-conflicts.ts'
import type { Finding } from '../../../src/preflight/finding.ts'
import type { ReplayedDecision } from '../../../src/simulation/replayed.ts'

const ASKED = '2026-05-04T09:00:00Z'
const ANSWERED = '2026-05-04T09:30:00Z'
const THANKED = '2026-05-04T10:00:00Z'
const LIMIT = { calls: 40, per: 20_000, share: 0.7 }
const policy = parsePolicy(
  'version: 1\naccount: a\nhours: { timezone: Europe/Paris, weekly: { mon-fri: "09:00-18:00" } }\n',
  'p.yaml',
)

const ticket = (more: Partial<Ticket> = {}): Ticket => ({
  schema: 1,
  id: 't1',
  account: 'a',
  channel: 'email',
  subject: 'Where is it?',
  status: 'closed',
  tags: [],
  customer: { id: 'c1', email: 'kim@example.com' },
  created_at: ASKED,
  messages: [
    { id: 'm1', at: ASKED, from: 'customer', channel: 'email', public: true, text: 'Where is my parcel?' },
    { id: 'm2', at: ANSWERED, from: 'agent', channel: 'email', public: true, text: 'It arrived yesterday.' },
    { id: 'm3', at: THANKED, from: 'customer', channel: 'email', public: true, text: 'Thanks!' },
  ],
  events: [],
  ...more,
})

const decision = (input: string, commands: readonly Command[], reason: Reason = 'routed'): ReplayedDecision => ({
  ticketId: 't1',
  seq: 0,
  at: Date.parse(input === 'm3' ? THANKED : ASKED) + 60_000,
  inputs: [input],
  stage: 'full',
  commands,
  reason,
  evidence: [],
})

const rule = (code: string, triggers: readonly string[] = ['ticket-message-created']): ShopRule => ({
  id: '1',
  name: 'Native',
  triggers,
  priority: 0,
  steps: parseRule(code) as RuleStep[],
})

const shop = (rules: readonly ShopRule[]): ShopAutomation => ({
  rules,
  macros: [{ id: '5', name: 'Hello', actions: [{ name: 'setResponseText', arguments: { body_text: 'Hi' } }] }],
  teams: [{ id: '7', name: 'Gold' }],
  bots: [],
  listeners: [],
})

async function conflicts(
  rules: readonly ShopRule[],
  decided: ReplayedDecision,
  of: Ticket = ticket(),
): Promise<Omit<Finding, 'what' | 'advice' | 'examples' | 'tickets'>[]> {
  const { findings } = await findConflicts({
    automation: shop(rules),
    policy,
    tickets: [of],
    replayed: [{ ticketId: 't1', decisions: [decided], state: {} as never }],
    limit: LIMIT,
  })
  return findings
    .filter(one => one.kind !== 'quota_overrun')
    .map(({ kind, severity, cause, certain }) => ({ kind, severity, cause, certain }))
}

const native = { kind: 'rule', id: '1', name: 'Native' }
const reply: Command = { kind: 'reply', text: 'Hello', channel: 'email', purpose: 'answer' }
const close: Command = { kind: 'close' }
const route: Command = { kind: 'route', team: 'Logistics' }

describe('findConflicts', () => {
  it.each<[string, ShopRule, ReplayedDecision, string, string, boolean]>([
    [
      'both answer one message',
      rule(`if (eq(message.from_agent, false)) { Action('replyToTicket', {body_text: 'We got it'}) }`),
      decision('m1', [reply], 'answered'),
      'double_message',
      'stop',
      true,
    ],
    [
      'a macro answers what we answer',
      rule(`if (contains(message.body_text, 'PARCEL')) { Action('applyMacro', {macro: 'Hello'}) }`),
      decision('m1', [reply], 'answered'),
      'double_message',
      'stop',
      true,
    ],
    [
      'a rule answers thanks that we close',
      rule(`Action('replyToTicket', {body_text: 'Glad to help'})`),
      decision('m3', [close], 'thanks_nothing_owed'),
      'double_message',
      'look',
      true,
    ],
    [
      'a rule reopens what we close',
      rule(`if (eq(ticket.status, 'closed')) { Action('setStatus', {status: 'open'}) }`, ['ticket-updated']),
      decision('m3', [close], 'thanks_nothing_owed'),
      'reopen_ping_pong',
      'stop',
      true,
    ],
    [
      'a rule takes our tag off',
      rule(`if (contains(ticket.tags, 'refund')) { Action('removeTags', {tags: 'refund'}) }`, ['ticket-updated']),
      decision('m1', [{ kind: 'tag', name: 'refund' }]),
      'tag_loop',
      'stop',
      true,
    ],
    [
      'two teams for one ticket',
      rule(`Action('setTeamAssignee', {assignee_team: {id: 7}})`),
      decision('m1', [route]),
      'assignment_fight',
      'look',
      true,
    ],
    [
      'a condition on what the history does not hold',
      rule(`if (eq(ticket.customer.integrations.shop.vip, true)) { Action('replyToTicket', {body_text: 'x'}) }`),
      decision('m1', [reply], 'answered'),
      'double_message',
      'look',
      false,
    ],
    [
      'a rule closes what we wait on',
      rule(`if (eq(message.from_agent, true)) { Action('setStatus', {status: 'closed'}) }`),
      decision(
        'm1',
        [{ kind: 'follow_up', rule: 'r', n: 1, text: 'Still there?', channel: 'email' }],
        'follow_up_sent',
      ),
      'closed_under_us',
      'look',
      true,
    ],
  ])('%s', async (_, one, decided, kind, severity, certain) => {
    const found = await conflicts([one], decided)

    expect(found).toEqual([{ kind, severity, cause: native, certain }])
  })

  it.each<[string, ShopRule, ReplayedDecision]>([
    [
      'a rule on agents’ messages',
      rule(`if (eq(message.from_agent, true)) { Action('addTags', {tags: 'x'}) }`),
      decision('m1', [route]),
    ],
    [
      'an update rule that asks for the text',
      rule(`if (contains(message.body_text, 'parcel')) { Action('addTags', {tags: 'x'}) }`, ['ticket-updated']),
      decision('m3', [close]),
    ],
    ['the same team', rule(`Action('setTeamAssignee', {assignee_team: {name: 'Logistics'}})`), decision('m1', [route])],
    [
      'another channel',
      rule(`if (eq(ticket.channel, 'sms')) { Action('replyToTicket', {body_text: 'x'}) }`),
      decision('m1', [reply]),
    ],
    ['nothing of ours', rule(`Action('replyToTicket', {body_text: 'x'})`), decision('m1', [])],
  ])('is silent about %s', async (_, one, decided) => {
    expect(await conflicts([one], decided)).toEqual([])
  })

  it('names a bot that answered the message we would answer', async () => {
    const messages: Ticket['messages'] = [
      ticket().messages[0]!,
      {
        id: 'b1',
        at: '2026-05-04T09:01:30Z',
        from: 'bot',
        author: 'Chatty',
        channel: 'email',
        public: true,
        text: 'Hi',
      },
    ]

    const found = await conflicts([], decision('m1', [reply], 'answered'), ticket({ messages }))

    expect(found).toEqual([
      { kind: 'double_message', severity: 'stop', cause: { kind: 'bot', id: 'Chatty', name: 'Chatty' }, certain: true },
    ])
  })

  it('names a nudge beside a snooze that ends with one', async () => {
    const snoozed = ticket({
      events: [{ at: '2026-05-04T09:20:00Z', type: 'snoozed', actor: 'agent', until: '2026-05-05T09:00:00Z' }],
    })
    const nudge = rule(`Action('replyToTicket', {body_text: 'Any news?'})`, ['ticket-self-unsnoozed'])
    const decided = decision(
      'm3',
      [{ kind: 'follow_up', rule: 'r', n: 1, text: 'x', channel: 'email' }],
      'follow_up_sent',
    )

    const found = await conflicts([nudge], decided, snoozed)

    expect(found).toEqual([{ kind: 'double_follow_up', severity: 'stop', cause: native, certain: true }])
  })

  it.each([
    ['mailboxes of two domains', 'help@south.example', policy, ['brands_unmapped']],
    ['not two mailboxes of one', 'orders@north.example', policy, []],
    ['not what is mapped', 'help@south.example', { ...policy, brands: {} }, []],
  ])('names %s', async (_, second, mapped, expected) => {
    const tickets = Array.from({ length: 10 }, (_none, index) => {
      const [first, ...rest] = ticket().messages
      return ticket({
        id: `t${index}`,
        messages: [{ ...first!, to: [index < 5 ? 'help@north.example' : second] }, ...rest],
      })
    })

    const { findings } = await findConflicts({
      automation: shop([]),
      policy: mapped,
      tickets,
      replayed: [],
      limit: LIMIT,
    })

    expect(findings.filter(one => one.kind === 'brands_unmapped').map(({ kind }) => kind)).toEqual(expected)
  })

  it('says which rules it could not read', async () => {
    const { steps: _, ...unread } = rule('')

    const found = await conflicts([{ ...unread, unreadable: 'Line 1: expected if or Action.' }], decision('m1', []))

    expect(found).toEqual([{ kind: 'unreadable_rule', severity: 'look', cause: native, certain: true }])
  })
})
