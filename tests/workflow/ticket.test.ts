import { expect, it } from 'vitest'
import { HOUR } from '../../src/core/time.ts'
import { listDecisions } from '../../src/store/decisions.ts'
import { listOverlooked } from '../../src/store/inbox.ts'
import { ticketWorkflowId } from '../../src/worker/nudge.ts'
import { describeLive } from '../support/temporal.ts'
import { startLive, until } from '../support/temporal-live.ts'
import { openTicket } from '../support/temporal-scene.ts'

describeLive('ticket workflow', () => {
  it('closes a thank-you once, leaves a receipt and ends within its budget of history events', async () => {
    const live = await startLive({ tickets: [openTicket('acme', 't1')] })
    await live.write('t1', 'm1', 'many thanks', Date.now())

    await live.nudge('t1')
    const handle = live.client.workflow.getHandle(ticketWorkflowId('acme', 't1'))
    await handle.result()

    const { events } = await handle.fetchHistory()
    expect(live.desk.writes).toEqual(['tag t1 thanks', 'closed t1', 'note t1 t1:0:2'])
    expect(live.desk.tickets.get('t1')!.messages.at(-1)!.text).toBe(
      [
        'Rehearsal: tagged thanks, closed the ticket.',
        'Why: The customer said thanks and nothing was owed.',
        'Undo: remove tag thanks, reopen the ticket.',
      ].join('\n'),
    )
    expect(events!.length).toBeLessThanOrEqual(14)
  })

  it('starts again with the next event and goes on counting decisions', async () => {
    const live = await startLive({ tickets: [openTicket('acme', 't2')] })
    const handle = live.client.workflow.getHandle(ticketWorkflowId('acme', 't2'))
    await live.write('t2', 'm1', 'many thanks', Date.now() - 1)
    await Promise.all([live.nudge('t2'), live.nudge('t2'), live.nudge('t2')])
    await handle.result()

    await live.write('t2', 'm2', 'one more question', Date.now())
    await live.nudge('t2')
    await until(
      async () =>
        (await live.database.pool.query('SELECT 1 FROM commands WHERE status = $1', ['pending'])).rows.length === 0,
    )
    await until(() => live.desk.writes.length === 5)

    const decisions = await listDecisions(live.database.pool, 'acme', 't2')
    expect(decisions.map(({ id, decision }) => [id, decision.inputs, decision.reason])).toEqual([
      ['t2:0', ['m1'], 'thanks_nothing_owed'],
      ['t2:1', ['m2'], 'routed'],
    ])
    expect(live.desk.writes.slice(3)).toEqual(['assign t2 Care', 'note t2 t2:1:1'])
  })

  it('sends a follow-up when its timer rings, divided by the time scale, and none when the customer writes first', async () => {
    const tickets = [openTicket('acme', 't3'), openTicket('acme', 't4')]
    const live = await startLive({ tickets, timeScale: (48 * HOUR) / 1_500 })
    const at = Date.now()
    await live.write('t3', 'm1', 'please remind me', at)
    await live.write('t4', 'm1', 'please remind me', at)
    await live.nudge('t3')
    await live.nudge('t4')
    await until(async () => (await live.database.pool.query('SELECT 1 FROM decisions')).rows.length === 2)

    await live.write('t4', 'm2', 'never mind, thanks', Date.now())
    await live.nudge('t4')
    await until(() => live.desk.writes.length === 5)
    await live.client.workflow.getHandle(ticketWorkflowId('acme', 't3')).result()
    await live.client.workflow.getHandle(ticketWorkflowId('acme', 't4')).result()

    expect([...live.desk.writes].sort()).toEqual([
      'closed t4',
      'message t3 t3:1:0',
      'note t3 t3:1:1',
      'note t4 t4:1:2',
      'tag t4 thanks',
    ])
    const [, second] = await listDecisions(live.database.pool, 'acme', 't3')
    expect(second!.decision).toMatchObject({ at: at + 48 * HOUR, inputs: ['timer:patience'] })
  })

  it('loses nothing and sends nothing twice when the worker goes and the sweep finds what was left', async () => {
    const live = await startLive({ tickets: [openTicket('acme', 't5')] })
    await live.restartWorker(async () => {
      await live.write('t5', 'm1', 'many thanks', Date.now())
    })

    const overlooked = await listOverlooked(live.database.pool, { at: Date.now(), age: -1_000 }, 10)
    for (const { ticketId } of overlooked) await live.nudge(ticketId)
    await live.client.workflow.getHandle(ticketWorkflowId('acme', 't5')).result()
    await live.nudge('t5')
    await live.client.workflow.getHandle(ticketWorkflowId('acme', 't5')).result()

    expect(overlooked).toEqual([{ account: 'acme', ticketId: 't5' }])
    expect(live.desk.writes).toEqual(['tag t5 thanks', 'closed t5', 'note t5 t5:0:2'])
  })
})
