import { describe, expect, it } from 'vitest'
import type { TicketTruth, TrueOwed } from '../../../../datasets/shop/truth.ts'
import { judgeTwice, neededPerson } from '../../../../eval/worlds/true-verdicts.ts'
import type { Ticket } from '../../../../src/history/ticket.ts'
import type { ResultRow } from '../../../../src/report/result.ts'

type From = 'customer' | 'agent'

/** A conversation of one message an hour from 10:00, each with who owes the next step after it. */
function scene(said: readonly (readonly [From, TrueOwed])[], truth: Partial<TicketTruth> = {}) {
  const messages = said.map(([from], index) => ({
    id: `m${index}`,
    at: `2026-09-01T1${index}:00:00Z`,
    from,
    channel: 'email',
    public: true,
    text: 'words',
  }))
  const ticket = { id: 't', messages } as unknown as Ticket
  const owedAfter = Object.fromEntries(said.map(([, owed], index) => [`m${index}`, owed]))
  const safeToClose = Object.fromEntries(
    said.flatMap(([from, owed], index) => (from === 'customer' ? [[`m${index}`, owed === 'nothing']] : [])),
  )
  return {
    ticket,
    truth: { id: 't', owedAfter, safeToClose, followUps: {}, finalTeam: 'Logistics', ...truth } as TicketTruth,
  }
}

function row(command: object, judged: Partial<ResultRow['judged'][number]>, hour = 15): ResultRow {
  return {
    id: 't',
    customer: 'c',
    decisions: [{ at: `2026-09-01T${hour}:30:00Z`, reason: 'routed', commands: [command] }],
    judged: [{ kind: 'close', verdict: 'right', why: 'nothing_followed', decision: 0, ...judged }],
  } as unknown as ResultRow
}

describe('the true verdict', () => {
  it.each([
    [
      'a close after safe thanks',
      [
        ['customer', 'us'],
        ['agent', 'nothing'],
        ['customer', 'nothing'],
      ],
      {},
      false,
    ],
    [
      'a close after thanks while we owe',
      [
        ['customer', 'us'],
        ['agent', 'us'],
        ['customer', 'us'],
      ],
      {},
      true,
    ],
    [
      'a close after our last word',
      [
        ['customer', 'us'],
        ['agent', 'nothing'],
      ],
      {},
      false,
    ],
    [
      'a close on a lasting silence',
      [
        ['customer', 'us'],
        ['agent', 'customer'],
      ],
      {},
      false,
    ],
    [
      'a close on a silence about to end',
      [
        ['customer', 'us'],
        ['agent', 'customer'],
      ],
      { followUps: { m1: { effect: 'useful', reaction: 'answers', unpromptedAfterMinutes: 9 } } },
      true,
    ],
    [
      'a close while the courier owes',
      [
        ['customer', 'us'],
        ['agent', 'third_party'],
      ],
      {},
      true,
    ],
  ] as const)('of %s', (_, said, planted, wrong) => {
    const { ticket, truth } = scene(said, planted)

    const [action] = judgeTwice(row({ kind: 'close' }, {}), ticket, truth)

    expect(action?.truthWrong).toBe(wrong)
  })

  it('sees only what was said before the action', () => {
    const { ticket, truth } = scene([
      ['customer', 'us'],
      ['agent', 'nothing'],
      ['customer', 'nothing'],
    ])

    const [early] = judgeTwice(row({ kind: 'close' }, {}, 10), ticket, truth)

    expect(early?.truthWrong).toBe(true)
  })

  it.each([
    ['Logistics', false],
    ['Billing', true],
  ])('of a route to %s', (team, wrong) => {
    const { ticket, truth } = scene([['customer', 'us']])

    const [action] = judgeTwice(row({ kind: 'route', team }, { kind: 'route', verdict: 'unknown' }), ticket, truth)

    expect([action?.truthWrong, action?.forecastWrong]).toEqual([wrong, null])
  })

  it.each([
    ['customer', 'useful', false],
    ['customer', 'wasted', false],
    ['customer', 'harmful', true],
    ['nothing', 'wasted', true],
    ['us', 'harmful', true],
  ] as const)('of a follow-up where %s owes and the effect is %s', (owed, effect, wrong) => {
    const said = [['customer', 'us'] as const, ['agent', owed] as const]
    const { ticket, truth } = scene(said, { followUps: { m1: { effect, reaction: 'nothing' } } })

    const [action] = judgeTwice(row({ kind: 'follow_up' }, { kind: 'nudge' }), ticket, truth)

    expect([action?.truthWrong, action?.effect]).toEqual([wrong, effect])
  })
})

describe('a person', () => {
  it('is needed where a customer’s message left something owed', () => {
    const asked = scene([
      ['customer', 'us'],
      ['agent', 'nothing'],
    ])
    const thanked = scene([['customer', 'nothing']])

    expect([neededPerson(asked.ticket, asked.truth), neededPerson(thanked.ticket, thanked.truth)]).toEqual([
      true,
      false,
    ])
  })
})
