import { describe, expect, it } from 'vitest'
import { checkPolicy } from '../../../src/policy/lint.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'

const HEAD = 'version: 1\naccount: shop\n'

function rules(...all: string[]): string {
  return `rules:\n${all.map((rule, index) => `  - { name: r${index + 1}, on: message, ${rule} }`).join('\n')}`
}

const TO = (team: string): string => `then: [{ assign: { team: ${team} } }]`

describe('instructions that contradict', () => {
  it.each([
    [
      'a rule that tags and untags',
      rules('then: [{ tag: x }, { untag: x }]'),
      ['warning rules.r1.then contradicts itself: sets and removes the tag x, in this order'],
    ],
    [
      'a rule that closes and assigns',
      rules('then: [{ close: true }, { assign: { team: A } }]'),
      [
        'warning rules.r1.then contradicts itself: closes the ticket and assigns it (A); a closed ticket is not assigned',
      ],
    ],
    [
      'a narrower rule below a wider one',
      rules(`when: { channel: [sms, chat] }, ${TO('A')}`, `when: { channel: sms }, ${TO('B')}`),
      ['warning rules.r2 contradicts “r1” above it wherever it fits: assigns both (A / B), the first wins'],
    ],
    [
      'two rules that may meet',
      rules(`when: { customer.vip: true }, ${TO('A')}`, `when: { channel: sms }, ${TO('B')}`),
      ['note rules.r2 may fit the same tickets as “r1” above it: assigns both (A / B), the first wins'],
    ],
    [
      'a reopen window that rules work against',
      `${rules('when: { channel: sms }, then: [{ assign: { team: B } }, { untag: again }]', 'when: { channel: chat }, then: [{ close: true }]', 'then: [{ close: true }]')}
reopen: { sms.aircall: { window: 72h, inside: { tag: again, team: A } } }`,
      [
        'note rules.r3 may fit the same tickets as “r1” above it: closes the ticket and assigns it (B); a closed ticket is not assigned',
        'note reopen.sms.aircall.inside the rule “r1” may fit the same reply: assigns both (B / A), the rule’s team wins',
        'note rules.r1 may remove the tag again, which the reopen window of sms.aircall sets again',
        'note reopen.sms.aircall.inside the rule “r3” may close the reply’s ticket: A is then not assigned',
      ],
    ],
    [
      'two rules that exclude each other',
      rules(`when: { channel: chat }, ${TO('A')}`, `when: { channel: sms }, ${TO('B')}`),
      [],
    ],
    [
      'an exception above the rule it is made from',
      rules(`when: { channel: sms }, ${TO('A')}`, `when: { channel: [sms, chat] }, ${TO('B')}`),
      [],
    ],
    [
      'a tag that an exception removes again',
      rules('then: [{ tag: x }]', 'when: { channel: sms }, then: [{ untag: x }]'),
      [],
    ],
    ['two rules of one mind', rules(TO('A'), TO('A')), []],
    [
      'two values of one field',
      rules('then: [{ field: { name: kind, value: a } }]', 'then: [{ field: { name: kind, value: b } }]'),
      ['warning rules.r2 contradicts “r1” above it wherever it fits: sets two values (kind: a / b), the first wins'],
    ],
    [
      'two priorities',
      rules('then: [{ priority: high }]', 'then: [{ priority: low }]'),
      ['warning rules.r2 contradicts “r1” above it wherever it fits: sets two priorities (high / low), the first wins'],
    ],
    [
      'other moments',
      `rules:\n  - { name: a, on: created, ${TO('A')} }\n  - { name: b, on: reopened, ${TO('B')} }`,
      [],
    ],
    [
      'a follow-up for what is left to people',
      'intents: { legal: { action: leave } }\nfollow_ups:\n  - { name: f, when: { intent: legal }, after: 2d }',
      ['note followUps.f.when writes about “legal”, which the policy leaves to people'],
    ],
    [
      'an action of an intent that is off',
      'intents: { where: { action: route, route: { team: A } } }\nstage: { intents: { where: off } }',
      ['note stage.intents.where is off, so the action “route” of this intent is never taken'],
    ],
    [
      'an intent left to people and switched on',
      'intents: { legal: { action: leave } }\nstage: { intents: { legal: full } }',
      ['note stage.intents.legal switches on an intent that the policy leaves to people'],
    ],
    [
      'a tag of ours that keeps us out',
      `ignore_tags: [bot-off]\n${rules('then: [{ tag: bot-off }]')}`,
      ['note rules.r1.then sets the tag bot-off, which keeps us off the ticket from then on'],
    ],
    [
      'a sign-off that fills a text message',
      'personas: { default: { name: A, sign_off: "With kind regards, the team", max_characters: { sms: 20 } } }',
      ['warning personas.default.maxCharacters.sms leaves no room: the sign-off alone has 27 of 20 characters'],
    ],
  ])('%s', (_, yaml, expected) => {
    const found = checkPolicy(parsePolicy(`${HEAD}${yaml}\n`, 'p.yaml'))

    expect(found.map(({ level, path, message }) => `${level} ${path} ${message}`)).toEqual(expected)
  })
})
