import { describe, expect, it } from 'vitest'
import { reachesCustomer } from '../../../src/core/command.ts'
import { memoryModelCache } from '../../../src/simulation/model-cache.ts'
import { simulate } from '../../../src/simulation/simulate.ts'
import { shopHistory, simulateOptions } from '../../support/simulation.ts'

const history = shopHistory(5, 400)
const models = memoryModelCache()

describe('a simulation', () => {
  it('replays only what lies after the cut-off, each ticket once, in time', async () => {
    const simulated = await simulate(simulateOptions(history, { models }))

    const replayed = new Set(simulated.replayed.map(each => each.ticketId))
    const newer = history.tickets.filter(ticket => Date.parse(ticket.created_at) >= simulated.cutoff)
    const ascending = simulated.replayed.every(({ decisions }) =>
      decisions.every((each, i) => i === 0 || decisions[i - 1]!.at <= each.at),
    )
    expect({ replayed, ascending, finished: simulated.finished }).toEqual({
      replayed: new Set(newer.map(ticket => ticket.id)),
      ascending: true,
      finished: true,
    })
  })

  it('gives the same decisions again, whatever the order of the tickets', async () => {
    const shuffled = { ...history, tickets: [...history.tickets].sort((a, b) => (a.id < b.id ? -1 : 1)) }

    const first = await simulate(simulateOptions(history, { models }))
    const again = await simulate(simulateOptions(history))
    const other = await simulate(simulateOptions({ ...shuffled, tickets: [...shuffled.tickets].sort(byCreation) }))

    expect(again.replayed).toEqual(first.replayed)
    expect(other.replayed).toEqual(first.replayed)
  })

  it('goes on after an interruption as if there had been none', async () => {
    const stop = new AbortController()
    const whole = await simulate(simulateOptions(history, { models }))
    const options = simulateOptions(history, { models })

    const broken = await simulate({
      ...options,
      signal: stop.signal,
      onProgress: phase => phase === 'replay' && stop.abort(),
    })
    const resumed = await simulate({ ...options, resume: true })

    expect(broken.finished).toBe(false)
    expect(broken.turns).toBeLessThan(whole.turns)
    expect({ ...resumed, labels: undefined }).toEqual({ ...whole, labels: undefined })
  })

  it('does not go on with the snapshot of another simulation', async () => {
    const stop = new AbortController()
    const options = simulateOptions(history, { models })
    await simulate({ ...options, signal: stop.signal, onProgress: phase => phase === 'replay' && stop.abort() })

    const other = await simulate({ ...options, seed: 2, resume: true })

    expect(other).toMatchObject({
      finished: true,
      turns: (await simulate(simulateOptions(history, { models, seed: 2 }))).turns,
    })
  })

  it('lets no decision see the future, and keeps the caps across tickets', async () => {
    const { asOfCheck, replayed, policy } = await simulate(simulateOptions(history, { models }))

    const customerOf = new Map(history.tickets.map(ticket => [ticket.id, ticket.customer.id]))
    const sent = replayed.flatMap(({ ticketId, decisions }) =>
      decisions
        .filter(each => each.commands.some(reachesCustomer))
        .map(each => ({ customer: customerOf.get(ticketId)!, at: each.at })),
    )
    const most = Math.max(
      ...sent.map(
        each =>
          sent.filter(
            other => other.customer === each.customer && other.at <= each.at && other.at > each.at - 7 * 86_400_000,
          ).length,
      ),
    )
    expect(asOfCheck.violations).toBe(0)
    expect(asOfCheck.views).toBeGreaterThan(200)
    expect(most).toBeLessThanOrEqual(policy.limits.messagesPerCustomerPerWeek)
  })
})

function byCreation(a: { created_at: string; id: string }, b: { created_at: string; id: string }): number {
  return Date.parse(a.created_at) - Date.parse(b.created_at) || (a.id < b.id ? -1 : 1)
}
