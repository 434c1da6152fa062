import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts'
import type { Ticket } from '../../../src/history/ticket.ts'
import { checkPolicy } from '../../../src/policy/lint.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { suggestPolicy } from '../../../src/policy/suggest.ts'

const START = Date.parse('2026-03-02T08:00:00Z')
const labels = { labelOf: (ticket: Ticket) => ({ label: ticket.tags[0]!, source: 'tag' as const }) }

/** A ticket a day: the agent asks an hour after the customer wrote; the answer takes as long as told. */
function ticket(
  index: number,
  label: string,
  answeredAfter: number | undefined,
  overrides: Partial<Ticket> = {},
): Ticket {
  const day = START + Math.floor(index / 5) * 7 * DAY + (index % 5) * DAY
  const at = (offset: number) => new Date(day + offset).toISOString()
  return {
    schema: 1,
    id: `t${index}`,
    account: 'shop',
    channel: 'email',
    language: index % 3 === 0 ? 'fr' : 'en',
    status: 'closed',
    tags: [label],
    customer: { id: `c${index}`, vip: index % 4 === 0 },
    created_at: at(0),
    messages: [
      { id: `${index}a`, at: at(0), from: 'customer', channel: 'email', public: true, text: 'hello' },
      {
        id: `${index}b`,
        at: at(HOUR),
        from: 'agent',
        channel: 'email',
        public: true,
        text: 'Which size?',
        macro: 'ask',
      },
      ...(answeredAfter === undefined
        ? []
        : [
            {
              id: `${index}c`,
              at: at(HOUR + answeredAfter),
              from: 'customer' as const,
              channel: 'email',
              public: true,
              text: 'M',
            },
          ]),
    ],
    events: [
      { at: at(MINUTE), type: 'assigned', actor: 'rule', to: { team: 'First' } },
      { at: at(2 * HOUR), type: 'assigned', actor: 'agent', to: { team: label === 'sizing' ? 'Advice' : 'Desk' } },
      ...(index % 4 === 0 ? [{ at: at(MINUTE), type: 'tagged' as const, actor: 'rule' as const, to: 'vip' }] : []),
    ],
    ...overrides,
  }
}

const TICKETS = [
  ...Array.from({ length: 60 }, (_, index) => ticket(index, 'sizing', 10 * HOUR)),
  ...Array.from({ length: 60 }, (_, index) => ticket(60 + index, 'technical', index % 2 === 0 ? 7 * DAY : undefined)),
  ...Array.from({ length: 3 }, (_, index) => ticket(120 + index, 'yes: "no" #\n', undefined)),
]

describe('suggestPolicy', () => {
  const yaml = suggestPolicy({ before: TICKETS, labels, timezone: 'UTC' })
  const policy = parsePolicy(yaml, 'suggested.yaml')

  it('is a valid policy without warnings that writes nothing', () => {
    expect(policy.stage.default).toEqual({ stage: 'shadow' })
    expect(checkPolicy(policy)).toEqual([])
  })

  it('routes to the team that held the tickets last', () => {
    expect(policy.intents).toEqual({
      sizing: { action: 'route', toleratedError: 0.1, route: { team: 'Advice' }, tags: [], persona: 'default' },
      technical: { action: 'route', toleratedError: 0.1, route: { team: 'Desk' }, tags: [], persona: 'default' },
      'yes: "no" #\n': { action: 'leave', toleratedError: 0.05, tags: [], persona: 'default' },
    })
  })

  it('waits as long as customers take to answer, per group of intents', () => {
    const rules = policy.followUps.map(({ name, after }) => [name, after[0]])

    expect(rules).toEqual([
      ['after-1d', HOUR],
      ['after-5d', 5 * HOUR],
      ['otherwise', 5 * HOUR],
    ])
  })

  it('converts a native rule that one field explains, and says which it does not', () => {
    expect(policy.rules).toEqual([
      {
        name: 'native-1-tag',
        on: 'created',
        when: { op: 'field', field: 'customer.vip', test: { in: [true] } },
        ['then' as string]: [{ kind: 'tag', name: 'vip' }],
        oncePer: 'ticket',
      },
    ])
    expect(yaml).toContain('# seen and not converted: a rule that assigns to First, 123 tickets')
  })

  it('learns the hours in which agents wrote', () => {
    expect(policy.hours).toEqual({ timezone: 'UTC', week: [[], ...Array(5).fill([[540, 600]]), []], holidays: [] })
  })

  it('says how many tickets stand behind a line', () => {
    expect(yaml).toContain('# 60 tickets; Advice 100 %; a macro in 100 %')
    expect(yaml).toContain('# 30 answers, median 5, 80th percentile 5; 30 questions unanswered')
  })

  it('is the same for the same tickets, whatever comes after the cut-off', () => {
    const cutoff = START + 30 * 7 * DAY
    const later = ticket(400, 'sizing', HOUR)

    expect(suggestPolicy({ before: [...TICKETS, later], labels, cutoff, timezone: 'UTC' })).toBe(yaml)
  })

  it('is valid for no tickets at all', () => {
    expect(parsePolicy(suggestPolicy({ before: [] }), 'empty.yaml').intents).toEqual({})
  })
})
