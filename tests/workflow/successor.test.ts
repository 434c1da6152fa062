import { expect, it } from 'vitest'
import { carryOutDecision } from '../../activities/carry-out.ts'
import { takeTicketTurn } from '../../activities/take-turn.ts'
import type { Helpdesk } from '../../src/helpdesk/port.ts'
import { testDatabase } from '../support/database.ts'
import { openTicket, scene } from '../support/temporal-scene.ts'

const NOW = Date.now()

it('writes nothing more after a sleep in which another has carried the decision on', async () => {
  const database = await testDatabase()
  const live = await scene(database, { account: 'acme', tickets: [openTicket('acme', 't1')] })
  await live.write('t1', 'm1', 'many thanks', NOW)
  const { decisionId } = await takeTicketTurn(live.deps, { account: 'acme', ticketId: 't1', now: NOW }, false)
  const request = { account: 'acme', decisionId: decisionId!, now: NOW }
  const { promise: awake, resolve: wake } = Promise.withResolvers<void>()
  const { promise: asleep, resolve: fallAsleep } = Promise.withResolvers<void>()
  const sleepy: Helpdesk = {
    ...live.desk,
    guardedWrites: ask => ({
      ...live.desk,
      async setStatus(ticketId, status) {
        fallAsleep()
        await awake
        await ask('other')
        await live.desk.setStatus(ticketId, status)
      },
    }),
  }

  const sleeper = carryOutDecision({ ...live.deps, helpdesk: () => sleepy }, request).catch(error => error.code)
  await asleep
  await carryOutDecision(live.deps, request)
  live.desk.say('t1', { id: 'm2', at: new Date(NOW + 60_000).toISOString(), text: 'where is my order?' })
  wake()

  expect(await sleeper).toBe('helpdesk_failed')
  expect(live.desk.writes.filter(write => write.startsWith('closed'))).toEqual(['closed t1'])
  expect(live.desk.tickets.get('t1')!.status).toBe('open')
})
