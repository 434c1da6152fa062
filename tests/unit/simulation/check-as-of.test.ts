import { describe, expect, it } from 'vitest'
import { INITIAL_STATE } from '../../../src/core/state.ts'
import { asOf } from '../../../src/history/as-of.ts'
import { checkAsOf } from '../../../src/simulation/check-as-of.ts'
import { chooseCutoff } from '../../../src/simulation/cutoff.ts'
import type { ReplayedTicket } from '../../../src/simulation/replayed.ts'
import { shopHistory } from '../../support/simulation.ts'

const { tickets } = shopHistory(9, 120)

describe('the as-of check', () => {
  it('finds nothing at any moment of any generated ticket', () => {
    const replayed = tickets.map(
      (ticket): ReplayedTicket => ({
        ticketId: ticket.id,
        state: INITIAL_STATE,
        decisions: ticket.messages.map(message => ({ at: Date.parse(message.at) }) as never),
      }),
    )

    const check = checkAsOf(new Map(tickets.map(ticket => [ticket.id, ticket])), replayed, 1)

    expect(check.violations).toBe(0)
    expect(check.views).toBe(replayed.reduce((sum, each) => sum + each.decisions.length, 0))
  })

  it('sees messages appear one by one', () => {
    const ticket = tickets.find(each => each.messages.length > 3)!

    const seen = ticket.messages.map(message => asOf(ticket, Date.parse(message.at)).messages.length)

    expect(seen).toEqual(ticket.messages.map((_, index) => index + 1))
  })
})

describe('the cut-off', () => {
  const day = (n: number): number => Date.parse('2026-01-01T12:00:00Z') + n * 86_400_000

  it.each([
    ['the newest quarter', Array.from({ length: 40 }, (_, i) => day(i)), '2026-01-31T00:00:00.000Z'],
    ['at most six weeks', Array.from({ length: 400 }, (_, i) => day(i)), '2026-12-24T00:00:00.000Z'],
    ['not before everything', [day(0), day(0) + 1000, day(0) + 2000, day(0) + 3000], '2026-01-01T12:00:03.000Z'],
  ])('%s', (_name, created, expected) => {
    expect(new Date(chooseCutoff(created)).toISOString()).toBe(expected)
  })
})
