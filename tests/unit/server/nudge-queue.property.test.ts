import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createNudgeQueue } from '../../../src/server/nudge-queue.ts'

interface Sent {
  readonly ticket: string
  readonly begun: number
  readonly ended: number
}

/** Plays deliveries at their times, with nudges that take as long as given and fail now and then. */
async function play(
  deliveries: readonly { readonly ticket: string; readonly after: number }[],
  nudges: readonly { readonly takes: number; readonly fails: boolean }[],
  length: number,
) {
  const sent: Sent[] = []
  const failed: string[] = []
  const stored: { ticket: string; at: number; order: number }[] = []
  let order = 0
  let count = 0
  const queue = createNudgeQueue({
    nudge: async (_, ticket) => {
      const begun = ++order
      const { takes, fails } = nudges[count++ % nudges.length]!
      await new Promise(resolve => setTimeout(resolve, takes))
      sent.push({ ticket, begun, ended: ++order })
      if (fails) throw new Error('away')
    },
    findUnread: async tickets => tickets,
    onFailure: ({ ticketId }) => failed.push(ticketId),
    onDropped: ({ ticketId }) => failed.push(`dropped ${ticketId}`),
    atOnce: 2,
  })
  for (const { ticket, after } of deliveries) {
    await vi.advanceTimersByTimeAsync(after)
    stored.push({ ticket, at: Date.now(), order: ++order })
    queue.add('acme', ticket)
  }
  await vi.advanceTimersByTimeAsync(length)
  return { queue, sent, failed, stored }
}

const delivery = fc.record({ ticket: fc.constantFrom('a', 'b', 'c'), after: fc.nat({ max: 400 }) })
const fate = fc.record({ takes: fc.nat({ max: 900 }), fails: fc.boolean() })

describe('a queue of nudges', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }))
  afterEach(() => void vi.useRealTimers())

  it('begins a nudge after every delivery, and never two of a ticket at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(delivery, { maxLength: 60 }),
        fc.array(fate, { minLength: 1, maxLength: 8 }),
        async (deliveries, nudges) => {
          const { sent, stored } = await play(deliveries, nudges, 120_000)

          const unseen = stored.filter(
            one => !sent.some(({ ticket, begun }) => ticket === one.ticket && begun > one.order),
          )
          const overlapping = sent.filter(one =>
            sent.some(
              other =>
                other !== one && other.ticket === one.ticket && other.begun > one.begun && other.begun < one.ended,
            ),
          )
          expect({ unseen, overlapping }).toEqual({ unseen: [], overlapping: [] })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('leaves nothing behind when it is asked to end at any moment', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(delivery, { minLength: 1, maxLength: 30 }),
        fc.array(fate, { minLength: 1, maxLength: 8 }),
        fc.nat({ max: 2_000 }),
        async (deliveries, nudges, moment) => {
          const { queue, sent, stored } = await play(deliveries, nudges, moment)

          const ended = queue.settled()
          await vi.advanceTimersByTimeAsync(100_000)
          await ended

          const unseen = stored.filter(
            one => !sent.some(({ ticket, begun }) => ticket === one.ticket && begun > one.order),
          )
          expect({ unseen, timers: vi.getTimerCount() }).toEqual({ unseen: [], timers: 0 })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('makes a few nudges of a flood about one ticket, and follows the last delivery within seconds', async () => {
    const flood = Array.from({ length: 1_000 }, () => ({ ticket: 'a', after: 100 }))

    const { sent, stored } = await play(flood, [{ takes: 10, fails: false }], 10_000)

    expect(sent.length).toBeLessThan(25)
    expect(sent.at(-1)!.begun).toBeGreaterThan(stored.at(-1)!.order)
  })

  it('is quick again once a ticket has been quiet', async () => {
    const flood = Array.from({ length: 200 }, () => ({ ticket: 'a', after: 50 }))

    const { sent, stored } = await play([...flood, { ticket: 'a', after: 20_000 }], [{ takes: 0, fails: false }], 1)

    expect(sent.filter(({ begun }) => begun > stored.at(-1)!.order).length).toBe(1)
  })
})
