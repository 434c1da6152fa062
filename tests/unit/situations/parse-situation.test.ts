import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseSituation } from '../../../src/situations/parse-situation.ts'

const BASE: unknown = parse(readFileSync('datasets/policies/situations.yaml', 'utf8'))
const HEAD = `name: A story
shows: Something.
language: en
customers:
  ann: { name: Ann, email: ann@mail.example }
`
const read = (story: string, more = '') => parseSituation(`${HEAD}${more}story:\n${story}`, 'a.yaml', BASE)

describe('parseSituation', () => {
  it('gives every step its moment by the shop’s clock, each after the one before', () => {
    const { story } = read(`  - { at: Mon 09:00, customer: Hello }
  - { at: +10s, customer: Again }
  - { at: Mon 08:00, agent: Hi }
  - { at: Tue 14:05:10, expect: { status: open } }`)

    const moments = story.map(({ at }) => new Date(at).toISOString())

    expect(moments).toEqual([
      '2026-11-16T08:00:00.000Z',
      '2026-11-16T08:00:10.000Z',
      '2026-11-23T07:00:00.000Z',
      '2026-11-24T13:05:10.000Z',
    ])
  })

  it('changes only the lines of the policy that it names', () => {
    const step = '  - { at: Mon 09:00, customer: Hello }'

    const { policy } = read(step, 'policy: { thanks: { tolerated_wrong_closes: 3% }, we_owe: null }\n')

    expect(policy.policy.thanks).toEqual({ ...read(step).policy.policy.thanks, toleratedWrongCloses: 0.03 })
    expect(policy.policy.weOwe).toBeUndefined()
    expect(policy.policy.intents).toEqual(read(step).policy.policy.intents)
  })

  it.each([
    ['  - { at: Mon 9:00, customer: Hello }', 'a.yaml:7:11 story[0].at: expected a moment such as'],
    ['  - { at: Mon 09:00, customer: Hello, agent: Hi }', 'expected exactly one of customer, agent, note'],
    ['  - { at: Mon 09:00, agent: Hi }', 'story[0].ticket: no customer has opened a ticket "main" before this step'],
    ['  - { at: Mon 09:00, customer: Hello, from: bob }', 'story[0].from: expected one of ann, found "bob"'],
    ['  - { at: Mon 09:00, customer: Hello, ticktes: x }', 'unknown key "ticktes"'],
    ['  - at: Mon 09:00\n    customer: Where is #1051 now?', 'a.yaml:8:15 text: what follows “#” is lost'],
    [
      '  - { at: Mon 09:00, customer: Hello }\n  - { at: Mon 10:00, expect: { decided: thanks_nothing } }',
      'story[1].expect.decided[0]: expected a reason code',
    ],
  ])('says what is wrong with %s', (story, message) => {
    expect(() => read(story)).toThrow(message)
  })
})
