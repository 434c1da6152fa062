import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createApiBudget } from '../../../../src/helpdesk/gorgias/api-budget.ts'
import { createLimit } from '../../../../src/helpdesk/sandbox/limit.ts'

/** Time that passes only while somebody sleeps. */
function sleepingTime() {
  let now = 0
  return {
    now: () => now,
    sleep: async (length: number) => {
      now += length
    },
    pass(length: number) {
      now += length
    },
  }
}

describe('createApiBudget', () => {
  it('never fills the bucket above its share when it is the last to look, whoever else calls', async () => {
    const steps = fc.array(
      fc.record({ gap: fc.integer({ min: 0, max: 3_000 }), others: fc.integer({ min: 0, max: 3 }) }),
      { minLength: 1, maxLength: 120 },
    )
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: 80 }), fc.double({ min: 0.3, max: 1, noNaN: true }), steps, check),
      { numRuns: 60 },
    )

    async function check(calls: number, share: number, rounds: { gap: number; others: number }[]): Promise<void> {
      const time = sleepingTime()
      const bucket = createLimit({ calls, per: 20_000, now: time.now })
      const budget = createApiBudget({ share, waiting: time, assumed: { calls, per: 20_000 } })
      for (const { gap, others } of rounds) {
        time.pass(gap)
        await budget.acquire()
        const verdict = bucket.take('account')
        budget.settle(`${verdict.used}/${verdict.limit}`)
        expect(verdict.used).toBeLessThanOrEqual(Math.max(1, Math.floor(calls * share)))
        // Others call, and we learn of it with the next header we see.
        for (let i = 0; i < others; i++) bucket.take('account')
        await budget.acquire()
        const look = bucket.take('account')
        budget.settle(`${look.used}/${look.limit}`)
      }
    }
  })

  it('alone, stays at its share exactly', async () => {
    const time = sleepingTime()
    const bucket = createLimit({ calls: 40, per: 20_000, now: time.now })
    const budget = createApiBudget({ share: 0.7, waiting: time })

    for (let i = 0; i < 100; i++) {
      await budget.acquire()
      const { used, limit } = bucket.take('account')
      budget.settle(`${used}/${limit}`)
    }

    expect([bucket.peak('account') <= 28, bucket.peak('account') > 26.9, time.now() > 35_000]).toEqual([
      true,
      true,
      true,
    ])
  })

  it('counts calls under way: those that start together do not overrun it', async () => {
    const time = sleepingTime()
    const budget = createApiBudget({ share: 0.5, waiting: time, patience: 60_000 })
    const started: number[] = []
    await budget.acquire()
    budget.settle('0/40')

    const calls = Array.from({ length: 25 }, () => budget.acquire().then(() => started.push(time.now())))
    await Promise.allSettled(calls)

    // Nobody settled, so the 21st waits for room that never comes.
    expect(started).toEqual(Array.from({ length: 20 }, () => 0))
    await expect(calls[20]).rejects.toMatchObject({ code: 'rate_limited' })
  })

  it('asks one at a time until it knows the limit', async () => {
    const time = sleepingTime()
    const budget = createApiBudget({ share: 0.5, waiting: time })
    const started: string[] = []

    const calls = ['a', 'b', 'c', 'd'].map(name => budget.acquire().then(() => started.push(name)))
    await calls[0]
    const atFirst = [...started]
    budget.settle('1/6')
    await Promise.all(calls.slice(0, 3))
    const then = [...started]

    expect([atFirst, then]).toEqual([['a'], ['a', 'b', 'c']])
  })

  it('gives way while others fill the bucket', async () => {
    const time = sleepingTime()
    const budget = createApiBudget({ share: 0.7, waiting: time })
    await budget.acquire()
    budget.settle('40/40')

    await budget.acquire()

    // Down from 40 to 27 at two a second.
    expect(time.now()).toBe(6_500)
  })

  it('waits as long as it is told', async () => {
    const time = sleepingTime()
    const budget = createApiBudget({ share: 0.7, waiting: time })

    budget.pause(9_000)
    await budget.acquire()

    expect(time.now()).toBe(9_000)
  })

  it('one that gave up does not stop the next', async () => {
    const time = sleepingTime()
    const budget = createApiBudget({ share: 0.7, waiting: time, patience: 1_000 })
    budget.pause(5_000)

    const first = budget.acquire()
    await expect(first).rejects.toMatchObject({ code: 'rate_limited' })
    time.pass(5_000)
    await budget.acquire()

    expect(time.now()).toBe(5_000)
  })
})
