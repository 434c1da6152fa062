import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { createNudgeQueue } from '../../../src/server/nudge-queue.ts'

function queue(
  fails: (ticket: string) => boolean = () => false,
  { isUnread = () => true }: { isUnread?(ticket: string): boolean } = {},
) {
  const asked: string[][] = []
  const sent: string[] = []
  const failed: string[] = []
  let running = 0
  let most = 0
  const nudges = createNudgeQueue({
    nudge: async (_, ticketId) => {
      most = Math.max(most, ++running)
      await turn()
      running--
      if (fails(ticketId)) throw new Error('away')
      sent.push(ticketId)
    },
    findUnread: async tickets => {
      asked.push(tickets.map(({ ticketId }) => ticketId))
      return tickets.filter(({ ticketId }) => isUnread(ticketId))
    },
    onFailure: ({ ticketId }) => failed.push(ticketId),
    onDropped: ({ ticketId }) => failed.push(`dropped ${ticketId}`),
    atOnce: 2,
  })
  return { nudges, sent, failed, asked, most: () => most }
}

afterEach(() => void vi.useRealTimers())

it('sends a few at a time, and a waiting ticket once', async () => {
  const { nudges, sent, most } = queue()

  for (const id of ['a', 'b', 'c', 'c', 'd', 'c', 'a']) nudges.add('acme', id)
  await nudges.settled()

  expect(sent.sort()).toEqual(['a', 'a', 'b', 'c', 'd'])
  expect(most()).toBe(2)
})

it('goes on after a failure and drops what is beyond its room', async () => {
  const { nudges, sent, failed } = queue(id => id === 't1')

  for (let i = 0; i < 20_004; i++) nudges.add('acme', `t${i}`)
  await nudges.settled()

  expect(sent.length).toBe(20_001)
  expect(failed.sort()).toEqual(['dropped t20002', 'dropped t20003', 't1'])
})

it('is settled at once where nothing was asked', async () => {
  await queue().nudges.settled()
})

it('wakes again only who still has something unread, and asks of several together', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { nudges, sent, asked } = queue(undefined, { isUnread: id => id === 'b' })
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 9; i++) await turn()
  }

  for (const id of ['a', 'b', 'c']) nudges.add('acme', id)
  await settle()
  for (const id of ['a', 'b', 'c']) nudges.add('acme', id)
  const first = [...sent]
  await vi.advanceTimersByTimeAsync(1_100)
  await settle()

  expect({ first, sent, asked }).toEqual({
    first: ['a', 'b', 'c'],
    sent: ['a', 'b', 'c', 'b'],
    asked: [['a', 'b', 'c']],
  })
})

it('looks again at what came while it was asking', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const unread: string[] = []
  const { nudges, sent, asked } = queue(undefined, {
    isUnread: id => {
      if (unread.length > 0) return true
      unread.push(id)
      // Stored after the database was asked.
      nudges.add('acme', id)
      return false
    },
  })

  nudges.add('acme', 'a')
  for (let i = 0; i < 5; i++) await turn()
  nudges.add('acme', 'a')
  await vi.advanceTimersByTimeAsync(1_100)
  await vi.advanceTimersByTimeAsync(2_100)
  for (let i = 0; i < 5; i++) await turn()

  expect({ sent, asked }).toEqual({ sent: ['a', 'a'], asked: [['a'], ['a']] })
})
