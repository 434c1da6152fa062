import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RUNGS, type Rung, type RungFacts, rung } from '../../../src/forecast/rung.ts'

const NOTHING: RungFacts = {
  wrong: false,
  neededPerson: false,
  late: false,
  closedUnanswered: false,
  answered: false,
  confirmed: false,
  quietAfterwards: false,
  silence: false,
  diverged: false,
  windowOpen: false,
}

describe('rung', () => {
  it.each<[string, Partial<RungFacts>, Rung]>([
    ['an error outweighs everything', { wrong: true, diverged: true, neededPerson: true, answered: true }, 'wrong'],
    ['an error seen early waits like all else', { wrong: true, windowOpen: true }, 'pending'],
    ['an open window is no outcome', { windowOpen: true, closedUnanswered: true }, 'pending'],
    ['a divergence cannot be known', { diverged: true, neededPerson: true }, 'unknown'],
    ['a person was needed, in time', { neededPerson: true, closedUnanswered: true }, 'handed_over'],
    ['a person was needed, too late', { neededPerson: true, late: true }, 'handed_over_late'],
    ['closed, and nobody had to answer', { closedUnanswered: true }, 'nothing_owed'],
    ['the customer said so', { answered: true, confirmed: true, quietAfterwards: true }, 'confirmed'],
    ['quiet for the whole window', { answered: true, quietAfterwards: true }, 'verified'],
    ['answered, and the customer came back', { answered: true }, 'handed_over'],
    ['silence only', { silence: true }, 'assumed'],
    ['nothing done, nobody needed', {}, 'handed_over'],
  ])('%s', (_name, facts, expected) => {
    expect(rung({ ...NOTHING, ...facts })).toBe(expected)
  })

  it('puts every ticket on exactly one rung, and never above an open window or an error', () => {
    const facts = fc.record(
      Object.fromEntries(Object.keys(NOTHING).map(key => [key, fc.boolean()])) as never,
    ) as fc.Arbitrary<RungFacts>

    fc.assert(
      fc.property(facts, each => {
        const found = rung(each)
        const known = [...RUNGS, 'unknown', 'pending'].includes(found)
        return (
          known && (found === 'pending') === each.windowOpen && (found === 'wrong') === (each.wrong && !each.windowOpen)
        )
      }),
    )
  })
})
