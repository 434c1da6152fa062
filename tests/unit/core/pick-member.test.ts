import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Context, Staff } from '../../../src/core/context.ts'
import { decide } from '../../../src/core/decide.ts'
import { evolve } from '../../../src/core/evolve.ts'
import { picksMembers } from '../../../src/core/pick-member.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { INITIAL_STATE } from '../../../src/core/state.ts'
import { HOUR } from '../../../src/core/time.ts'
import type { Turn } from '../../../src/core/turn.ts'
import { afterAnswer, CUSTOMER_TURN, event, MONDAY, POLICY } from './build.ts'

const STAFF: Staff = {
  teams: {
    Billing: [
      { user: 'ana', available: true, open: 4 },
      { user: 'ben', available: false, open: 0 },
      { user: 'cleo', available: true, open: 1 },
    ],
    Empty: [],
  },
  firstAdmin: 'olive',
}
const REFUND = { intent: { label: 'refund', confidence: 0.99, accepted: true } }

function picking(pick: 'round_robin' | 'least_open', team = 'Billing'): Policy {
  return { ...POLICY, intents: { refund: { ...POLICY.intents['refund']!, route: { team, pick } } } }
}

function routed(
  policy: Policy,
  overrides: Parameters<typeof afterAnswer>[0],
  rest: Partial<Context>,
  turn = CUSTOMER_TURN,
) {
  const decision = decide(INITIAL_STATE, turn, afterAnswer(overrides, REFUND, { staff: STAFF, ...rest }), policy)
  const route = decision.commands.find(command => command.kind === 'route')
  return { route, rotated: decision.rotated }
}

describe('a member of the team', () => {
  const night: Turn = { at: MONDAY + 10 * HOUR, inputs: CUSTOMER_TURN.inputs }

  it.each<[string, Policy, Parameters<typeof afterAnswer>[0], Partial<Context>, object, Turn?]>([
    ['is the first in turn', picking('round_robin'), {}, {}, { route: to('Billing', 'ana'), rotated: ['Billing'] }],
    [
      'is the next who is there',
      picking('round_robin'),
      {},
      { roundRobin: { Billing: 1 } },
      { route: to('Billing', 'cleo'), rotated: ['Billing'] },
    ],
    [
      'comes round again',
      picking('round_robin'),
      {},
      { roundRobin: { Billing: 3 } },
      { route: to('Billing', 'ana'), rotated: ['Billing'] },
    ],
    [
      'is the least busy who is there',
      picking('least_open'),
      {},
      {},
      { route: to('Billing', 'cleo'), rotated: ['Billing'] },
    ],
    [
      'keeps what is theirs, whoever’s turn it is',
      picking('round_robin'),
      { assignee: { team: 'Billing', user: 'ben' } },
      {},
      { route: to('Billing', 'ben'), rotated: undefined },
    ],
    [
      'is not chosen at night',
      picking('round_robin'),
      {},
      {},
      { route: { kind: 'route', team: 'Billing' }, rotated: undefined },
      night,
    ],
    [
      'is the first admin where nobody is there',
      picking('round_robin', 'Empty'),
      {},
      {},
      { route: to('Empty', 'olive'), rotated: undefined },
    ],
    [
      'is the first admin alone where the helpdesk has no such team',
      picking('least_open', 'constructor'),
      {},
      {},
      { route: { kind: 'route', user: 'olive' }, rotated: undefined },
    ],
    [
      'is left where a person put the ticket',
      picking('round_robin'),
      { events: [event({ id: 'a', at: MONDAY - HOUR, type: 'assigned' })], assignee: { user: 'zoe' } },
      {},
      { route: undefined, rotated: undefined },
    ],
  ])('%s', (_, policy, overrides, rest, expected, turn) => {
    expect(routed(policy, overrides, rest, turn)).toEqual(expected)
  })

  it('is nobody in particular where nobody knows the teams', () => {
    const decision = decide(INITIAL_STATE, CUSTOMER_TURN, afterAnswer({}, REFUND), picking('round_robin'))

    expect(decision.commands.filter(command => command.kind === 'route')).toEqual([{ kind: 'route', team: 'Billing' }])
    expect(decision.rotated).toBeUndefined()
  })

  it('goes on having the ticket with the next message, where the helpdesk does not show it', () => {
    const policy = picking('round_robin')
    const context = afterAnswer({}, REFUND, { staff: STAFF })
    const first = decide(INITIAL_STATE, CUSTOMER_TURN, context, policy)

    const state = evolve(INITIAL_STATE, CUSTOMER_TURN, first)
    const second = decide(state, CUSTOMER_TURN, { ...context, roundRobin: { Billing: 1 } }, policy)

    expect(second.commands.filter(command => command.kind === 'route')).toEqual([to('Billing', 'ana')])
    expect(second.rotated).toBeUndefined()
  })

  it('yields to topics that always go to a person', () => {
    const context = afterAnswer({}, { ...REFUND, topics: ['legal_threat'] }, { staff: STAFF })
    const policy = { ...picking('round_robin'), handOverTo: { team: 'Billing', pick: 'least_open' as const } }

    const decision = decide(INITIAL_STATE, CUSTOMER_TURN, context, policy)

    expect([decision.reason, decision.commands.find(command => command.kind === 'route')]).toEqual([
      'handed_over',
      to('Billing', 'cleo'),
    ])
  })

  it('is asked for only where a policy picks', () => {
    expect([picksMembers(POLICY), picksMembers(picking('least_open'))]).toEqual([false, true])
  })
})

describe('a round robin', () => {
  it('gives each who is there the same share, in any order of tickets', () => {
    const shares = fc.record({
      size: fc.integer({ min: 1, max: 7 }),
      rounds: fc.integer({ min: 1, max: 6 }),
      start: fc.nat(50),
    })

    fc.assert(
      fc.property(shares, ({ size, rounds, start }) => {
        const members = Array.from({ length: size }, (_, i) => ({ user: `u${i}`, available: true, open: 0 }))
        const staff: Staff = { teams: { Billing: members } }
        const counts = new Map<string, number>()
        let position = start
        for (let ticket = 0; ticket < size * rounds; ticket++) {
          const { route, rotated } = routed(picking('round_robin'), {}, { staff, roundRobin: { Billing: position } })
          position += rotated?.length ?? 0
          const user = (route as { user: string }).user
          counts.set(user, (counts.get(user) ?? 0) + 1)
        }

        expect([...counts.values()]).toEqual(members.map(() => rounds))
      }),
      { numRuns: 40 },
    )
  })
})

function to(team: string, user: string) {
  return { kind: 'route', team, user } as const
}
