import { setImmediate as turn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createNudgeQueue } from '../../../src/server/nudge-queue.ts'

function queue(fails: (ticket: string) => boolean = () => false, atOnce = 2) {
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
    onFailure: ({ ticketId }) => failed.push(ticketId),
    onDropped: ({ ticketId }) => failed.push(`dropped ${ticketId}`),
    atOnce,
  })
  return { nudges, sent, failed, most: () => most }
}

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
