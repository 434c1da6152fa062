import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLateNudges } from '../../../src/server/late-nudges.ts'

function nudges(unread: (ticketId: string) => boolean | Promise<never> = () => true) {
  const sent: string[] = []
  const late = createLateNudges({
    nudge: (account, ticketId) => void sent.push(`${account} ${ticketId} at ${Date.now()}`),
    findWaiting: async tickets => {
      const found = []
      for (const ticket of tickets) if (await unread(ticket.ticketId)) found.push(ticket)
      return found
    },
    now: () => Date.now(),
  })
  return { late, sent }
}

describe('late nudges', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }))
  afterEach(() => void vi.useRealTimers())

  it('wakes a ticket once, when its changes pause', async () => {
    const { late, sent } = nudges()

    for (let i = 0; i < 3; i++) {
      late.add('acme', 't1', 1_000)
      await vi.advanceTimersByTimeAsync(400)
    }
    await vi.advanceTimersByTimeAsync(5_000)

    expect(sent).toEqual(['acme t1 at 1800'])
  })

  it('does not wait for ever for changes to pause', async () => {
    const { late, sent } = nudges()

    for (let i = 0; i < 12; i++) {
      late.add('acme', 't1', 1_000)
      await vi.advanceTimersByTimeAsync(500)
    }

    expect(sent).toEqual(['acme t1 at 5000'])
  })

  it('leaves out tickets that have been read meanwhile', async () => {
    const { late, sent } = nudges(ticketId => ticketId === 't2')

    for (const id of ['t1', 't2', 't3']) late.add('acme', id, 1_000)
    await vi.advanceTimersByTimeAsync(2_000)

    expect(sent).toEqual(['acme t2 at 1000'])
  })

  it('wakes everyone where the database cannot say', async () => {
    const { late, sent } = nudges(() => Promise.reject(new Error('away')))

    for (const id of ['t1', 't2']) late.add('acme', id, 1_000)
    await vi.advanceTimersByTimeAsync(2_000)

    expect(sent).toEqual(['acme t1 at 1000', 'acme t2 at 1000'])
  })

  it('sends at the end what still waits, and leaves no timer behind', async () => {
    const { late, sent } = nudges()
    late.add('acme', 't1', 1_000)

    await late.flush()

    expect(sent).toEqual(['acme t1 at 0'])
    expect(vi.getTimerCount()).toBe(0)
  })
})
