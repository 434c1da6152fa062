import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changeText, diffPolicies } from '../../../src/policy/diff.ts'
import { explainPolicy } from '../../../src/policy/explain.ts'
import { checkPolicy } from '../../../src/policy/lint.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'

const HEAD = 'version: 1\naccount: shop\nhours: { timezone: UTC, weekly: { mon-fri: "09:00-18:00" } }\n'
const SAMPLE = parsePolicy(
  readFileSync(new URL('../../../datasets/policies/northwind.yaml', import.meta.url), 'utf8'),
  'n',
)

function followUps(...rules: string[]): string {
  return `${HEAD}follow_ups:\n${rules.map((rule, index) => `  - { name: r${index + 1}, ${rule} }`).join('\n')}`
}

describe('checkPolicy', () => {
  it('finds nothing in the sample', () => {
    expect(checkPolicy(SAMPLE)).toEqual([])
  })

  it.each([
    [
      'a rule below one that always fits',
      followUps('after: 1d', 'after: 2d, when: { channel: sms }'),
      ['warning followUps.r2'],
    ],
    [
      'a rule below a wider one',
      followUps(
        'after: 1d, when: { channel: [sms, email] }',
        'after: 2d, when: { all: [ { channel: sms }, { language: x } ] }',
      ),
      ['warning followUps.r2'],
    ],
    [
      'rules that overlap',
      followUps('after: 1d, when: { language: x }', 'after: 2d, when: { channel: sms }'),
      ['note followUps.r2'],
    ],
    [
      'nothing where rules exclude each other',
      followUps('after: 1d, when: { channel: sms }', 'after: 2d, when: { channel: email }'),
      [],
    ],
    ['nothing where the narrow rule comes first', followUps('after: 1d, when: { channel: sms }', 'after: 2d'), []],
    [
      'a contradiction',
      followUps('after: 1d, when: { all: [ { channel: sms }, { channel: email } ] }'),
      ['warning followUps.r1.when'],
    ],
    ['an empty range', followUps('after: 1d, when: { silence: { gt: 3d, lt: 2d } }'), ['warning followUps.r1.when']],
    [
      'a denied demand',
      followUps('after: 1d, when: { all: [ { tags: a }, { not: { tags: a } } ] }'),
      ['warning followUps.r1.when'],
    ],
    ['nothing in two tags', followUps('after: 1d, when: { all: [ { tags: a }, { tags: b } ] }'), []],
    ['a nudge where we owe', followUps('after: 1d, when: { owed: us }'), ['warning followUps.r1.when']],
    ['a closed reply window', followUps('after: 48h, when: { channel: whatsapp }'), ['note followUps.r1.after']],
    [
      'a closed reply window and no other way',
      `${followUps('after: 48h, when: { channel: whatsapp }')}\nconsent: { instead: none }`,
      ['warning followUps.r1.after'],
    ],
    ['jitter beyond closing time', followUps('after: 1d, jitter: 10h'), ['note followUps.r1.jitter']],
    [
      'customers who are never awake when the team is',
      `${followUps('after: 1d, when: { market: [US, FR] }')}\nconsent: { quiet_hours: "21:00-08:00 customer" }\nmarkets: { US: { tags: us }, FR: { tags: fr } }`,
      ['note followUps.r1.when'],
    ],
    ['a brand that nothing maps', followUps('after: 1d, when: { brand: x }'), ['note followUps.r1.when']],
    [
      'a brand and a market that the mapping does not name',
      `${followUps('after: 1d, when: { any: [{ brand: [X, z] }, { market: [FR, DE] }] }')}\nbrands: { x: { tags: x, market: FR } }`,
      ['note followUps.r1.when', 'note followUps.r1.when'],
    ],
    ['stop words without stop', `${HEAD}consent: { stop_words: [basta] }`, ['note consent.stopWords']],
    ['more nudges than the cap', followUps('after: [1d, 1d, 1d]'), ['note followUps.r1.after']],
    ['quiet hours all day', `${HEAD}consent: { quiet_hours: "08:00-20:00 account" }`, ['warning consent.quietHours']],
    ['hours that never open', 'version: 1\naccount: a\nhours: { timezone: UTC, weekly: {} }', ['warning hours.week']],
    ['an unused persona', `${HEAD}personas: { Lea: { name: Lea } }`, ['note personas.Lea']],
    ['an answer without fallback', `${HEAD}intents: { a: { action: answer } }`, ['note intents.a']],
  ])('finds %s', (_, yaml, expected) => {
    const warnings = checkPolicy(parsePolicy(yaml, 'p.yaml'))

    expect(warnings.map(({ level, path }) => `${level} ${path}`)).toEqual(expected)
  })
})

describe('diffPolicies', () => {
  it('finds nothing between a policy and itself', () => {
    expect(diffPolicies(SAMPLE, SAMPLE)).toEqual([])
  })

  it('lists what changes by path, in words', () => {
    const before = parsePolicy(followUps('after: 2h', 'after: 1h, when: { channel: sms }'), 'a')
    const after = parsePolicy(
      `${HEAD}thanks: { tolerated_wrong_closes: 2% }
follow_ups:
  - { name: r2, after: 1h, when: { channel: email } }
  - { name: r1, after: [2h, 3h] }
intents: { a: { action: leave } }`,
      'b',
    )

    expect(diffPolicies(before, after).map(changeText)).toEqual([
      'followUps.r1.after: 2h → 2h, 3h',
      'followUps.r2.when: channel is sms → channel is email',
      'followUps.r2: from place 2 to place 1',
      'followUps.r1: from place 1 to place 2',
      '+ intents.a: {"action":"leave","toleratedError":0.05,"tags":[],"persona":"default"}',
      'thanks.toleratedWrongCloses: 1 % → 2 %',
    ])
  })
})

describe('explainPolicy', () => {
  it('says each part of the sample in a sentence', () => {
    const sentences = explainPolicy(SAMPLE)

    expect(sentences).toHaveLength(14)
    expect(sentences).toContain(
      'Intent refund_request is routed to Billing (tag refund); only where at least 95 % sure.',
    )
    expect(sentences).toContain(
      'Follow-up vip-unshipped: if customer.vip is true and order.status is unfulfilled and owed is customer, write after 48 working hours, then after 8 working days more of silence. After 24 working hours more without an answer: close.',
    )
  })
})
