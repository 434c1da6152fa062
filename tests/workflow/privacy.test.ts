import { expect, it } from 'vitest'
import { RehearsalError } from '../../src/errors/rehearsal-error.ts'
import { ticketWorkflowId } from '../../src/worker/nudge.ts'
import { describeLive } from '../support/temporal.ts'
import { startLive, until } from '../support/temporal-live.ts'
import { openTicket } from '../support/temporal-scene.ts'

const MARKER = 'MARKERq7xk2vd9wz'

describeLive('what Temporal may see', () => {
  it('holds no text, name, address or draft, not even when activities fail with it', async () => {
    const ticket = { ...openTicket('acme', 't1', `${MARKER} Lovelace`), subject: MARKER }
    const live = await startLive({
      tickets: [{ ...ticket, customer: { ...ticket.customer, email: `${MARKER}@example.com` } }],
      timeScale: 1e8,
    })
    const { readTicket } = live.desk
    const failures = [
      () => new RehearsalError('helpdesk_failed', `${MARKER} is not JSON`, { cause: new Error(MARKER) }),
      () => new RehearsalError('rate_limited', MARKER),
    ]
    live.desk.readTicket = async id => {
      const failure = failures.shift()
      if (failure) throw failure()
      return readTicket(id)
    }
    const handle = live.client.workflow.getHandle(ticketWorkflowId('acme', 't1'))

    // A follow-up with the customer's words in it, sent by a timer, then a thank-you.
    await live.write('t1', 'm1', `please remind me, ${MARKER}`, Date.now())
    await live.nudge('t1')
    await until(() => live.desk.writes.length === 2)
    await handle.result()
    const first = await handle.fetchHistory()
    // Then an error nobody foresaw, which ends the run.
    live.desk.readTicket = async () => {
      throw new Error(`unexpected ${MARKER}`)
    }
    await live.write('t1', 'm2', `thanks ${MARKER}`, Date.now() + 1)
    await live.nudge('t1')
    await expect(handle.result()).rejects.toThrow()
    const second = await handle.fetchHistory()
    const description = await handle.describe()

    const all = [first, second, description.raw].map(opened).join('\n')
    expect(live.desk.tickets.get('t1')!.messages.some(message => message.text?.includes(`Did that help`))).toBe(true)
    // The search sees into payloads: an id that must be there is found.
    expect(all).toContain('"decisionId":"t1:1"')
    expect(all.includes(MARKER)).toBe(false)
    expect(second.events!.some(event => JSON.stringify(event).includes('internal'))).toBe(true)
  })

  it('keeps every payload small', async () => {
    const live = await startLive({ tickets: [openTicket('acme', 't2')] })
    await live.write('t2', 'm1', `many thanks ${'x'.repeat(100_000)}`, Date.now())

    await live.nudge('t2')
    const handle = live.client.workflow.getHandle(ticketWorkflowId('acme', 't2'))
    await handle.result()

    const { events } = await handle.fetchHistory()
    const sizes = events!.map(event => JSON.stringify(event).length)
    expect(Math.max(...sizes)).toBeLessThan(4_096)
  })
})

/** A history as text, followed by everything in it that is base64, decoded: payloads are bytes. */
function opened(history: unknown): string {
  const text = JSON.stringify(history, (_key, value) => (typeof value === 'bigint' ? String(value) : value))
  const payloads = [...text.matchAll(/"([A-Za-z0-9+/]{8,}={0,2})"/g)].map(match => Buffer.from(match[1]!, 'base64'))
  return [text, ...payloads.map(payload => payload.toString('utf8'))].join('\n')
}
