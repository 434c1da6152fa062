import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../../../../src/core/decide.ts'
import type { TicketEventType } from '../../../../src/core/ticket-view.ts'
import { HOUR, MINUTE } from '../../../../src/core/time.ts'
import { placeOf } from '../../../../src/simulation/what-if/changed-paths.ts'
import { heldAgainst } from '../../../../src/simulation/what-if/held-numbers.ts'
import { drawn } from '../../core/arbitraries.ts'

const share = fc.constantFrom(0, 0.003, 0.02, 0.3, 0.9)
const LIMITS = [
  { room: 'limits', name: 'messagesPerCustomerPerWeek', values: fc.nat(4) },
  { room: 'limits', name: 'reopensPerThread', values: fc.nat(6) },
  { room: 'limits', name: 'gather', values: fc.nat(48).map(hours => hours * HOUR) },
  { room: 'thanks', name: 'toleratedWrongCloses', values: share },
  { room: undefined, name: 'respectAgentFor', values: fc.nat(90).map(minutes => minutes * MINUTE) },
] as const

/** Looks at a ticket, which the decider's own tests draw none of. */
const LOOKED: Readonly<Partial<Record<TicketEventType, TicketEventType>>> = { merged: 'viewed', order: 'typing' }

describe('numbers that a limit is held against', () => {
  it.each(LIMITS)('tell of $name which decisions it cannot change', ({ room, name, values }) => {
    const held = heldAgainst(room === undefined ? placeOf(name) : placeOf(room, name))!
    const waiting = fc.array(
      fc.record({ id: fc.constantFrom('t2', 't3'), inHours: fc.integer({ min: -9, max: 48 }) }),
      {
        maxLength: 2,
      },
    )
    let untouched = 0

    fc.assert(
      fc.property(drawn, values, values, waiting, ({ state, turn, context, policy }, a, b, others) => {
        const { at } = turn
        const events = context.view.events.map(event => ({ ...event, type: LOOKED[event.type] ?? event.type }))
        const view = { ...context.view, at, events }
        const budget = {
          ...context.customer,
          waiting: others.map(({ id, inHours }) => ({ id, due: at + inHours * HOUR })),
        }
        const under = (value: number) => {
          const changed = room === undefined ? { [name]: value } : { [room]: { ...policy[room], [name]: value } }
          return decide(state, turn, { ...context, view, customer: budget }, { ...policy, ...changed })
        }

        const numbers = held({ view, reading: context.reading, before: state, budget })

        const [low, high] = [Math.min(a, b) - 1e-6, Math.max(a, b) + 1e-6]
        if (numbers === undefined || numbers.some(number => number >= low && number <= high)) return
        untouched++
        expect(under(b)).toEqual(under(a))
      }),
      { numRuns: 3_000, seed: 1 },
    )

    expect(untouched).toBeGreaterThan(300)
  })
})
