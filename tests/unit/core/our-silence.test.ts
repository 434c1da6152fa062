import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Context } from '../../../src/core/context.ts'
import { decide } from '../../../src/core/decide.ts'
import { evolve } from '../../../src/core/evolve.ts'
import type { Reading } from '../../../src/core/reading.ts'
import { INITIAL_STATE, type TicketState } from '../../../src/core/state.ts'
import type { MessageView } from '../../../src/core/ticket-view.ts'
import { DAY, HOUR, type Instant } from '../../../src/core/time.ts'
import type { Turn } from '../../../src/core/turn.ts'
import { context, MONDAY, message, POLICY, reading, view } from './build.ts'

const OWED = (id: string, due?: Instant): Reading =>
  reading({ messageId: id, owed: { who: 'us', confidence: 1, evidence: '', ...(due !== undefined && { due }) } })

/** Plays messages on one ticket and returns the state after each. */
function play(said: readonly { from: 'customer' | 'agent'; at: Instant; due?: Instant }[]) {
  const messages: MessageView[] = []
  const states: TicketState[] = []
  let state: TicketState = INITIAL_STATE
  for (const [index, { from, at, due }] of said.entries()) {
    const id = `m${index}`
    messages.push(message({ id, at, from }))
    const turn: Turn = { at, inputs: [{ kind: 'message', id, at, from, public: true }] }
    const world: Context = context({ view: view({ at, messages: [...messages] }), reading: OWED(id, due) })
    state = evolve(state, turn, decide(state, turn, world, POLICY))
    states.push(state)
  }
  return { states, messages }
}

describe('what we owe', () => {
  it('counts from the first words of a customer who asks again and again', () => {
    const { states } = play([0, 2, 5].map(hours => ({ from: 'customer' as const, at: MONDAY + hours * HOUR })))

    expect(states.map(state => state.armed?.due)).toEqual([MONDAY + DAY, MONDAY + DAY, MONDAY + DAY])
  })

  it('stays a promise when the customer asks before its date, and is a new one when a person promises anew', () => {
    const friday = MONDAY + 4 * DAY
    const { states } = play([
      { from: 'customer', at: MONDAY },
      { from: 'agent', at: MONDAY + HOUR, due: friday },
      { from: 'customer', at: MONDAY + 2 * HOUR },
      { from: 'agent', at: MONDAY + 3 * HOUR, due: MONDAY + DAY },
    ])

    expect(states.map(({ armed }) => [armed?.due, armed?.promised])).toEqual([
      [MONDAY + DAY, undefined],
      [friday, true],
      [friday, true],
      [MONDAY + DAY, true],
    ])
  })

  it.each([
    [MONDAY + DAY, 'promise_missed', 'The next step was promised to the customer by a time that has passed.'],
    [undefined, 'we_owe_overdue', 'We owe the next step here and its time has passed.'],
  ] as const)(
    'past its date is raised, counted by kind, and never written to the customer (%s)',
    (due, reason, text) => {
      const { states, messages } = play([{ from: 'agent', at: MONDAY, ...(due !== undefined && { due }) }])
      const state = states.at(-1)!
      const at = state.armed!.due
      const turn: Turn = { at, inputs: [{ kind: 'timer', id: 'timer:we_owe', at }] }

      const decision = decide(state, turn, context({ view: view({ at, messages }), reading: OWED('m0', due) }), POLICY)

      expect([decision.reason, decision.commands]).toEqual([
        reason,
        [
          { kind: 'note', text },
          { kind: 'priority', value: 'high' },
          { kind: 'route', team: 'Lead' },
        ],
      ])
    },
  )

  it('is never due later for anything the customer says, and never leads to a message', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 8 })

    fc.assert(
      fc.property(hours, gaps => {
        let at = MONDAY
        const said = gaps.map(gap => {
          at += gap * 60_000
          return { from: 'customer' as const, at }
        })
        const { states } = play(said)

        const dues = states.map(state => state.armed!.due)
        expect(dues).toEqual(dues.map(() => dues[0]))
        expect(states.some(state => Object.keys(state.nudges).length > 0)).toBe(false)
      }),
      { numRuns: 200 },
    )
  })
})
