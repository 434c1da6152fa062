import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOUR, MINUTE } from '../../../src/core/time.ts'
import { RehearsalError } from '../../../src/errors/rehearsal-error.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { policyHash } from '../../../src/policy/policy-hash.ts'

const HEAD = 'version: 1\naccount: shop\n'
const SAMPLE = readFileSync(new URL('../../../datasets/policies/northwind.yaml', import.meta.url), 'utf8')

describe('parsePolicy', () => {
  it('fills in every default', () => {
    const policy = parsePolicy(HEAD, 'p.yaml')

    expect({ ...policy, consent: { ...policy.consent, stopWords: policy.consent.stopWords.length > 20 } }).toEqual({
      version: 1,
      account: 'shop',
      hours: { timezone: 'UTC', week: [[], ...Array(5).fill([[540, 1080]]), []], holidays: [] },
      stage: { default: { stage: 'shadow' }, channels: {}, intents: {} },
      rules: [],
      personas: {
        default: {
          name: 'The team',
          tone: 'warm and brief',
          signOff: '',
          discloseAi: 'eu',
          maxCharacters: { sms: 300 },
        },
      },
      intents: {},
      handOver: ['legal_threat', 'self_harm', 'violence', 'asks_for_human', 'anger', 'payment_data'],
      thanks: { close: true, toleratedWrongCloses: 0.01, requireCertificate: true, auditTag: 'rehearsal-closed' },
      followUps: [],
      reopen: {},
      actions: {},
      limits: {
        messagesPerCustomerPerWeek: 2,
        apiShare: 0.7,
        sendDelay: 2 * MINUTE,
        reopensPerThread: 3,
        modelShare: 0.2,
        gather: HOUR,
      },
      consent: { required: [], stopWords: true, instead: ['email'] },
      turn: { quiet: MINUTE, longest: 5 * MINUTE, channels: { chat: { quiet: 20_000, longest: 2 * MINUTE } } },
      respectAgentFor: 10 * MINUTE,
      ignoreTags: ['rehearsal-ignore'],
    })
  })

  it('reads the sample policy', () => {
    const policy = parsePolicy(SAMPLE, 'northwind.yaml')

    expect(policy.followUps).toEqual([
      {
        name: 'vip-unshipped',
        when: {
          op: 'all',
          of: [
            { op: 'field', field: 'customer.vip', test: { in: [true] } },
            { op: 'field', field: 'order.status', test: { in: ['unfulfilled'] } },
            { op: 'field', field: 'owed', test: { in: ['customer'] } },
          ],
        },
        after: [48 * HOUR, 72 * HOUR],
        clock: 'business',
        ['then' as string]: { do: 'close', after: 24 * HOUR },
        persona: 'default',
      },
    ])
    expect(policy.stage).toEqual({
      default: { stage: 'shadow' },
      channels: { sms: { stage: 'draft' } },
      intents: { order_status: { stage: 'canary', share: 0.1 } },
    })
    expect(policy.consent.quietHours).toEqual({ from: 21 * 60, to: 8 * 60, zone: 'customer' })
    expect(policy.limits.spendPerMonth).toEqual({ amount: 250, currency: 'EUR' })
    expect(policy.reopen['sms.postscript']).toEqual({
      window: 24 * HOUR,
      inside: { tag: 'reopened-sms', team: 'SMS', autoReply: 'short' },
      after: { tag: 'new-sms-follow-up-check', note: true, lookBack: 30 * 24 * HOUR },
    })
  })

  it.each([
    ['a working day on the business clock', 'after: 2d', [18 * HOUR]],
    ['a working week on the business clock', 'after: 1w1d', [54 * HOUR]],
    ['hours of opening time on the business clock', 'after: [48h]', [48 * HOUR]],
    ['plain days on the calendar clock', 'after: 2d\n    clock: calendar', [48 * HOUR]],
  ])('takes a duration as %s', (_, text, expected) => {
    const policy = parsePolicy(`${HEAD}follow_ups:\n  - name: x\n    ${text}\n`, 'p.yaml')

    expect(policy.followUps[0]?.after).toEqual(expected)
  })

  it('reads how members are picked, nudges spread and gathered, and bursts ended by channel', () => {
    const policy = parsePolicy(
      `${HEAD}hand_over_to: { team: Care, pick: round_robin }
follow_ups: [{ name: a, after: 1d, jitter: 30m, then: { do: assign, after: 1d, to: { team: Care, pick: least_open } } }]
limits: { gather: 0h }
consent: { instead: [email, sms] }
turn: { quiet: 10s, channels: { sms: { quiet: 90s } } }`,
      'p.yaml',
    )

    expect([
      policy.handOverTo,
      policy.followUps[0]?.jitter,
      policy.followUps[0]?.then?.assign,
      policy.limits.gather,
      policy.consent.instead,
      policy.turn,
    ]).toEqual([
      { team: 'Care', pick: 'round_robin' },
      30 * MINUTE,
      { team: 'Care', pick: 'least_open' },
      0,
      ['email', 'sms'],
      {
        quiet: 10_000,
        longest: 5 * MINUTE,
        channels: {
          chat: { quiet: 10_000, longest: 2 * MINUTE },
          sms: { quiet: 90_000, longest: 5 * MINUTE },
        },
      },
    ])
  })

  it.each([
    ['weekly: { mon: "09:00-12:00" }', [[], [[540, 720]], [], [], [], [], []]],
    [
      'weekly: { "sat,sun": ["14:00-18:00", "09:00-12:00"] }',
      [
        [
          [540, 720],
          [840, 1080],
        ],
        [],
        [],
        [],
        [],
        [],
        [
          [540, 720],
          [840, 1080],
        ],
      ],
    ],
    ['weekly: { fri-mon: "00:00-24:00" }', [[[0, 1440]], [[0, 1440]], [], [], [], [[0, 1440]], [[0, 1440]]]],
    ['weekly: { mon-tue: closed }', [[], [], [], [], [], [], []]],
  ])('reads %s', (weekly, week) => {
    expect(parsePolicy(`${HEAD}hours: { timezone: UTC, ${weekly} }`, 'p.yaml').hours.week).toEqual(week)
  })

  it.each([
    [
      'rules:\n  - { name: a, on: created, when: { silence: { gte: 48h, lt: 3d } }, then: { tag: x } }',
      { op: 'field', field: 'silence', test: { gte: 48 * HOUR, lt: 72 * HOUR } },
    ],
    [
      'rules:\n  - { name: a, on: created, when: { any: [ { tags: [x, y] }, { not: { ticket.subject: { contains: z } } } ] }, then: { tag: x } }',
      {
        op: 'any',
        of: [
          { op: 'field', field: 'tags', test: { in: ['x', 'y'] } },
          { op: 'not', of: { op: 'field', field: 'ticket.subject', test: { contains: 'z' } } },
        ],
      },
    ],
    [
      'rules:\n  - { name: a, on: created, when: { channel: sms, order.value: { gt: 100 } }, then: { tag: x } }',
      {
        op: 'all',
        of: [
          { op: 'field', field: 'channel', test: { in: ['sms'] } },
          { op: 'field', field: 'order.value', test: { gt: 100 } },
        ],
      },
    ],
    ['rules:\n  - { name: a, on: created, then: { close: true } }', { op: 'all', of: [] }],
  ])('reads the condition of %s', (text, expected) => {
    expect(parsePolicy(HEAD + text, 'p.yaml').rules[0]?.when).toEqual(expected)
  })
})

describe('mistakes', () => {
  it.each([
    ['', '1:1 the file: expected object, found null'],
    ['version: 2\naccount: a', '1:10 version: expected 1, found 2'],
    ['version: 1', '1:1 account: expected string, found nothing'],
    [`${HEAD}intent: {}`, '3:1 intent: unknown key "intent" (did you mean "intents"?); expected one of version,'],
    [
      `${HEAD}follow_ups:\n  - name: a\n    after: 2 days`,
      '5:12 follow_ups[0].after[0]: expected a duration such as 48h, 2d or 90m, found "2 days"',
    ],
    [
      `${HEAD}follow_ups:\n  - { name: a, after: 1d, whenever: {} }`,
      '4:27 follow_ups[0].whenever: unknown key "whenever"',
    ],
    [
      `${HEAD}follow_ups:\n  - { name: a, after: 1d, persona: Lena }\npersonas: { Lea: { name: Lea } }`,
      '4:36 follow_ups[0].persona: unknown persona "Lena" (did you mean "Lea"?)',
    ],
    [
      `${HEAD}follow_ups:\n  - { name: a, after: 1d, when: { intent: refnd } }\nintents: { refund: { action: leave } }`,
      '4:33 follow_ups[0].when: unknown intent "refnd" (did you mean "refund"?)',
    ],
    [
      `${HEAD}rules:\n  - { name: a, on: created, when: { custmer.vip: true }, then: { tag: x } }`,
      '4:37 rules[0].when.custmer.vip: unknown field "custmer.vip" (did you mean "customer.vip"?)',
    ],
    [
      `${HEAD}rules:\n  - { name: a, on: created, then: { reply: hi } }`,
      '4:35 rules[0].then[0].reply: unknown effect "reply"',
    ],
    [
      `${HEAD}stage: { default: ful }`,
      '3:19 stage.default: expected off, shadow, draft, full or { canary: 10% }, found "ful"',
    ],
    [`${HEAD}stage: { default: { canary: 110% } }`, '3:19 stage.default: expected off'],
    [`${HEAD}hand_over: [anger]`, '3:12 hand_over: "legal_threat" cannot be removed'],
    [`${HEAD}intents: { a: { action: route } }`, '3:25 intents.a.action: expected a route'],
    [
      `${HEAD}hours: { timezone: Paris, weekly: { mon: 9-18 } }`,
      '3:20 hours.timezone: expected a time zone such as Europe/Paris, found "Paris"',
    ],
    [`${HEAD}limits: { spend_per_month: 250 }`, '3:28 limits.spend_per_month: expected an amount with its currency'],
    [`${HEAD}actions: { x: { url: "http://shop", secret: hunter2 } }`, '3:22 actions.x.url: expected an https address'],
    [`${HEAD}a: [1`, '3:6 Flow sequence'],
    [`${HEAD}account: b`, '3:1 Map keys must be unique'],
    [
      `${HEAD}consent: { sms: required, quiet_hours: "9 to 5" }`,
      '3:40 consent.quiet_hours: expected hours with whose clock',
    ],
    [
      `${HEAD}consent: { instead: fax }`,
      '3:21 consent.instead: expected email, sms, a list of them or none, found "fax"',
    ],
    [`${HEAD}consent: { insted: email }`, '3:20 consent.insted: expected a channel with "required"'],
    [
      `${HEAD}hand_over_to: { team: Care, pick: random }`,
      '3:35 hand_over_to.pick: expected one of round_robin, least_open',
    ],
    [`${HEAD}hand_over_to: { user: ana, pick: least_open }`, '3:15 hand_over_to: expected pick beside a team'],
    [
      `${HEAD}follow_ups:\n  - { name: a, after: 1d, jitter: a bit }`,
      '4:35 follow_ups[0].jitter: expected a duration such as 48h',
    ],
    [`${HEAD}limits: { gather: 3 }`, '3:19 limits.gather: expected a duration such as 48h'],
    [
      `${HEAD}brands: { a: { mailboxes: Help@x.example }, b: { mailboxes: [help+b@x.example] } }`,
      '3:61 brands.b.mailboxes: "help@x.example" tells of "a" already',
    ],
    [`${HEAD}brands: { a: { market: FR } }`, '3:14 brands.a: expected mailboxes, integrations, fields or tags'],
    [
      `${HEAD}brands: { a: { tags: x, persona: Lena } }\npersonas: { Lea: { name: Lea } }`,
      '3:34 brands.a.persona: unknown persona "Lena" (did you mean "Lea"?)',
    ],
    [
      `${HEAD}turn: { channels: { chat: { quiet: 30s, longest: 10s } } }`,
      '3:50 turn.channels.chat.longest: expected at least as long as quiet',
    ],
  ])('%j', (yaml, expected) => {
    expect(mistakesOf(yaml)[0]).toContain(`p.yaml:${expected}`)
  })

  it('are listed all, in the order of the file', () => {
    const mistakes = mistakesOf(`version: 3\naccount: ""\nthanks: { close: 1 }\nturn: { quiet: 60 }`)

    expect(mistakes.map(line => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'p.yaml:1:10 version:',
      'p.yaml:2:10 account:',
      'p.yaml:3:18 thanks.close:',
      'p.yaml:4:16 turn.quiet:',
    ])
  })

  it('are the only way to fail, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map(text => HEAD + text),
        ),
        text => {
          try {
            parsePolicy(text, 'p.yaml')
          } catch (error) {
            expect(RehearsalError.is(error) && error.code).toBe('bad_policy')
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('include a file of aliases that would explode', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join()}]`),
    ].join('\n')

    expect(mistakesOf(bomb).length).toBeGreaterThan(0)
  })
})

describe('policyHash', () => {
  it('does not see comments or the order of keys', () => {
    const a = parsePolicy('version: 1\naccount: a\nthanks: { close: true, tolerated_wrong_closes: 2% }', 'a.yaml')
    const b = parsePolicy(
      '# hello\naccount: a\nthanks: { tolerated_wrong_closes: 0.02, close: true }\nversion: 1',
      'b.yaml',
    )

    expect(policyHash(a)).toBe(policyHash(b))
    expect(policyHash(a)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('sees everything that decides', () => {
    const a = parsePolicy(HEAD, 'a.yaml')
    const b = parsePolicy(`${HEAD}respect_agent_for: 11m`, 'b.yaml')

    expect(policyHash(a)).not.toBe(policyHash(b))
  })
})

function mistakesOf(yaml: string): string[] {
  try {
    parsePolicy(yaml, 'p.yaml')
  } catch (error) {
    if (RehearsalError.is(error)) return error.message.split('\n')
    throw error
  }
  return []
}
