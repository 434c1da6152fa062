import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../../../../src/core/decide.ts'
import { evolve } from '../../../../src/core/evolve.ts'
import type { TicketState } from '../../../../src/core/state.ts'
import { HOUR } from '../../../../src/core/time.ts'
import { toReplayed } from '../../../../src/simulation/replay.ts'
import { SeenParts } from '../../../../src/simulation/what-if/seen-parts.ts'
import { type Budget, carryTurn, type TakenTurn } from '../../../../src/simulation/what-if/taken-turn.ts'
import { watchReads } from '../../../../src/simulation/what-if/watch-reads.ts'
import { type Drawn, drawn } from '../../core/arbitraries.ts'
import { MONDAY } from '../../core/build.ts'

const at = fc.integer({ min: -48, max: 48 }).map(hours => MONDAY + hours * HOUR)
const budget: fc.Arbitrary<Budget> = fc.record(
  {
    contacts: fc.array(at, { maxLength: 2 }),
    stopped: fc.constantFrom<string[][]>([], [], ['email']),
    waiting: fc.array(fc.record({ id: fc.constantFrom('t2', 't3'), due: at }), { maxLength: 2 }),
    coveredAt: at,
  },
  { requiredKeys: ['contacts', 'stopped', 'waiting'] },
)

/** Another state, most of which is the one before: what the setting before this one left. */
function mixed(a: TicketState, b: TicketState, names: readonly (keyof TicketState)[], due: number): TicketState {
  const taken = Object.fromEntries(names.filter(name => Object.hasOwn(b, name)).map(name => [name, b[name]]))
  const armed = a.armed === undefined ? {} : { armed: { ...a.armed, due } }
  return { ...a, ...armed, ...taken }
}

function takenTurn({ state, turn, context, policy }: Drawn, spent: Budget) {
  const seen = { state: new SeenParts(), budget: new SeenParts() }
  const customer = { ...watchReads(spent, place => seen.budget.read(place)), recent: [] }
  const watched = watchReads(state, place => seen.state.read(place))
  JSON.stringify(decide(state, turn, { ...context, customer }, policy, watched))
  const reads = { state: seen.state.take(), budget: seen.budget.take() }
  const decision = decide(state, turn, { ...context, customer: { ...spent, recent: [] } }, policy)
  const result = { decision, state: evolve(state, turn, decision), view: context.view, reading: context.reading }
  const taken: TakenTurn = {
    index: 0,
    turn,
    before: state,
    consumed: 0,
    budget: spent,
    result,
    decision: toReplayed('t1', 0, result),
  }
  return { taken, reads }
}

describe('a turn that is carried over', () => {
  it('is what deciding it anew gives, to the last byte, and is often there', () => {
    let carriedOver = 0
    const names = fc.subarray<keyof TicketState>(['seq', 'fired', 'closes', 'nudges', 'armed', 'automatedInARow'])

    fc.assert(
      fc.property(
        drawn,
        drawn,
        names,
        at,
        budget,
        fc.option(budget, { freq: 1 }),
        (drawing, { state }, parts, due, spent, elsewhere) => {
          const { turn, context, policy } = drawing
          const { taken, reads } = takenTurn(drawing, spent)
          const before = mixed(drawing.state, state, parts, due)
          const spentAfter = elsewhere ?? spent

          const carried = carryTurn(taken, { turn, before, budget: spentAfter }, reads)

          if (carried === undefined) return
          carriedOver++
          const customer = { ...spentAfter, recent: [] }
          const decision = decide(before, turn, { ...context, customer }, policy)
          const result = { ...taken.result, decision, state: evolve(before, turn, decision) }
          const fresh = { decision: toReplayed('t1', 0, result), state: result.state }
          expect(JSON.stringify(carried)).toBe(JSON.stringify(fresh))
        },
      ),
      { numRuns: 4_000, seed: 1 },
    )

    expect(carriedOver).toBeGreaterThan(400)
  })
})
