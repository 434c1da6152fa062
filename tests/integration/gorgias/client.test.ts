import { afterEach, describe, expect, it } from 'vitest'
import { RehearsalError } from '../../../src/errors/rehearsal-error.ts'
import { createApiBudget } from '../../../src/helpdesk/gorgias/api-budget.ts'
import { mail, openSandbox, type SandboxClient } from '../../unit/helpdesk/sandbox/sandbox-client.ts'
import { connect, REAL_TIME } from './connector.ts'

let opened: SandboxClient

afterEach(() => opened.sandbox.close())

describe('errors', () => {
  it.each([
    ['a missing ticket', { method: 'GET', path: '/api/tickets/1' }, 'not_found', { status: 404 }],
    [
      'a wrong value',
      { method: 'PUT', path: '/api/tickets/1001', body: { status: 'pending' } },
      'helpdesk_refused',
      { status: 400, fields: 'status' },
    ],
  ] as const)('%s', async (_, call, code, details) => {
    opened = await openSandbox()
    mail(opened.sandbox, 'x')
    const { client } = connect(opened.sandbox)

    await expect(client.call(call)).rejects.toMatchObject({
      code,
      details: { method: call.method, path: call.path, ...details },
    })
  })

  it('a wrong key is refused, not tried again', async () => {
    opened = await openSandbox()
    const auth = { kind: 'basic', email: 'ana@shop.example', apiKey: 'wrong' } as const
    const { client } = connect(opened.sandbox, { auth })

    await expect(client.call({ method: 'GET', path: '/api/tickets' })).rejects.toMatchObject({
      code: 'helpdesk_refused',
      details: { status: 401 },
    })
  })

  it('a bearer token works', async () => {
    opened = await openSandbox()
    const { client } = connect(opened.sandbox, { auth: { kind: 'bearer', token: 'sandbox-token' } })

    const self = await client.call({ method: 'GET', path: '/api/users/0' })

    expect(self).toMatchObject({ email: 'rehearsal@shop.example' })
  })

  it('a server that is not there: nothing was sent, and that is known', async () => {
    opened = await openSandbox()
    const { client } = connect(opened.sandbox, { retries: 0 })
    await opened.sandbox.close()

    await expect(client.tryOnce({ method: 'POST', path: '/api/tickets/1/messages', body: {} })).rejects.toMatchObject({
      code: 'helpdesk_failed',
      details: { reason: 'never_sent' },
    })
  })

  it('no error quotes what was sent', async () => {
    opened = await openSandbox()
    const { client } = connect(opened.sandbox, { retries: 0 })
    const body = { channel: 'email', body_text: 'MARKER' }

    const error = await client.call({ method: 'POST', path: '/api/tickets/MARKED', body }).catch((one: unknown) => one)

    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('MARKER')
  })
})

describe('trying again', () => {
  it.each(['error_500', 'error_503', 'reset_before', 'reset_after', 'timeout_before', 'timeout_after'] as const)(
    'a repeatable write survives two times %s',
    async kind => {
      opened = await openSandbox()
      const ticketId = String(mail(opened.sandbox, 'x'))
      const { helpdesk } = connect(opened.sandbox)
      opened.sandbox.control.faults.plan({ kind, method: 'PUT', times: 2 })

      await helpdesk.setStatus(ticketId, 'closed')

      expect(opened.sandbox.ledger.entries({ kind: 'status' }).length).toBe(1)
    },
  )

  it('gives up after the third time', async () => {
    opened = await openSandbox()
    const ticketId = String(mail(opened.sandbox, 'x'))
    const { helpdesk } = connect(opened.sandbox)
    opened.sandbox.control.faults.plan({ kind: 'error_503', method: 'PUT', times: 3 })

    await expect(helpdesk.setStatus(ticketId, 'closed')).rejects.toMatchObject({
      code: 'helpdesk_failed',
      details: { status: 503 },
    })
  })

  it.each(['error_500', 'reset_after', 'timeout_after', 'reset_before'] as const)(
    'a message is never sent twice: %s is unknown at once',
    async kind => {
      opened = await openSandbox()
      const ticketId = String(mail(opened.sandbox, 'x'))
      const { helpdesk } = connect(opened.sandbox)
      opened.sandbox.control.faults.plan({ kind, method: 'POST', path: '/messages', times: 1 })

      const outcome = await helpdesk.sendMessage({ ticketId, channel: 'email', text: 'Hi', commandId: 'd1:0' })

      expect(outcome).toEqual({ kind: 'unknown' })
      expect(opened.sandbox.outbox.length).toBe(kind.endsWith('after') ? 1 : 0)
    },
  )

  it('a message refused for its rate goes out once there is room, once', async () => {
    opened = await openSandbox()
    const ticketId = String(mail(opened.sandbox, 'x'))
    const { helpdesk } = connect(opened.sandbox)
    opened.sandbox.control.faults.plan({ kind: 'rate_limited', method: 'POST', path: '/messages' })

    const outcome = await helpdesk.sendMessage({ ticketId, channel: 'email', text: 'Hi', commandId: 'd1:0' })

    expect([outcome.kind, opened.sandbox.outbox.length]).toEqual(['sent', 1])
  })

  it('a message hidden by a lagging replica is found once it shows', async () => {
    opened = await openSandbox()
    const ticketId = String(mail(opened.sandbox, 'x'))
    const { helpdesk } = connect(opened.sandbox)
    opened.sandbox.control.desk.visibilityDelay = 60_000
    opened.sandbox.control.faults.plan({ kind: 'reset_after', method: 'POST', path: '/messages' })
    await helpdesk.sendMessage({ ticketId, channel: 'email', text: 'Hi', commandId: 'd1:0' })

    const early = await helpdesk.findMessage(ticketId, 'd1:0')
    opened.sandbox.control.advance(60_000)
    const late = await helpdesk.findMessage(ticketId, 'd1:0')

    expect([early, late]).toEqual([undefined, { messageId: expect.any(String) }])
  })
})

describe('a guard', () => {
  const held = async (): Promise<void> => {
    throw new RehearsalError('stopped')
  }

  it('ends a call that is about to leave, and gives its place back', async () => {
    opened = await openSandbox()
    const ticket = mail(opened.sandbox, 'x')
    const { client } = connect(opened.sandbox, { budget: createApiBudget({ share: 1, waiting: REAL_TIME }) })
    const path = `/api/tickets/${ticket}`

    const body = { status: 'closed' }
    await expect(client.call({ method: 'PUT', path, body, guard: held })).rejects.toMatchObject({ code: 'stopped' })

    // Until a limit is known one call goes out at a time: a place that was kept would block this one for good.
    expect(await client.call({ method: 'GET', path })).toMatchObject({ status: 'open' })
  })

  it.each([
    ['a close', 'setStatus', ['closed']],
    ['tags', 'addTags', [['vip']]],
    ['an assignment to nobody', 'assign', [{ user: null }]],
    ['a priority', 'setPriority', ['high']],
  ] as const)('ends %s that the limit held up', async (_, write, args) => {
    opened = await openSandbox()
    const ticketId = String(mail(opened.sandbox, 'x'))
    let wait = 0
    const acquire = async (): Promise<void> => REAL_TIME.sleep(wait)
    const { helpdesk } = connect(opened.sandbox, {
      budget: { acquire, settle() {}, release() {}, pause() {}, count: () => undefined },
    })
    const before = await helpdesk.readTicket(ticketId)
    const asked: string[] = []
    const writes = helpdesk.guardedWrites!(async kind => {
      asked.push(kind)
      await held()
    })
    const run = writes[write] as (ticketId: string, ...args: readonly unknown[]) => Promise<void>

    wait = 80
    const late = await run(ticketId, ...args).catch(error => error.code)

    wait = 0
    const { status, tags, priority } = await helpdesk.readTicket(ticketId)
    expect([late, asked]).toEqual(['stopped', ['other']])
    expect({ status, tags, priority }).toEqual({ status: before.status, tags: before.tags, priority: before.priority })
  })

  it('reads words and status in one call where the log is not wanted', async () => {
    opened = await openSandbox()
    const ticketId = String(mail(opened.sandbox, 'Where is it?'))
    let calls = 0
    const acquire = async (): Promise<void> => {
      calls += 1
    }
    const { helpdesk } = connect(opened.sandbox, {
      budget: { acquire, settle() {}, release() {}, pause() {}, count: () => undefined },
    })
    await helpdesk.setStatus(ticketId, 'closed')
    const whole = await helpdesk.readTicket(ticketId)
    const before = calls

    const short = await helpdesk.readTicket(ticketId, { withoutEvents: true })

    expect(whole.events.length).toBeGreaterThan(0)
    expect([short, calls - before]).toEqual([{ ...whole, events: [] }, 1])
  })

  it('is asked before a message leaves, with what people have said by then, in notes too', async () => {
    opened = await openSandbox()
    const ticketId = String(mail(opened.sandbox, 'Where is it?'))
    const { helpdesk } = connect(opened.sandbox)
    await helpdesk.addNote({ ticketId, commandId: 'd:0', channel: 'email', text: 'A note of ours' })
    await helpdesk.sendMessage({ ticketId, commandId: 'd:1', channel: 'email', text: 'Here' })
    mail(opened.sandbox, 'And the other one?', { ticketId: Number(ticketId) })
    const noted = {
      channel: 'internal-note',
      via: 'helpdesk',
      from_agent: true,
      public: false,
      body_text: 'I call her.',
    }
    await opened.call('POST', `/api/tickets/${ticketId}/messages`, noted)
    const shown: string[] = []
    const guard = async (ids: readonly string[]): Promise<void> => {
      shown.push(...ids)
      await held()
    }

    const send = helpdesk.sendMessage({ ticketId, commandId: 'd:2', channel: 'email', text: 'There', guard })

    await expect(send).rejects.toMatchObject({ code: 'stopped' })
    const { messages } = await helpdesk.readTicket(ticketId)
    const people = messages.filter(({ from }) => from !== 'bot')
    expect(people.map(({ from }) => from)).toEqual(['customer', 'customer', 'agent'])
    expect([...shown].sort()).toEqual(people.map(({ id }) => id).sort())
    expect(messages.map(({ text }) => text)).not.toContain('There')
  })
})

describe('the API budget', () => {
  // The header names no window; a test should not wait for the usual twenty seconds.
  const half = () => createApiBudget({ share: 0.5, waiting: REAL_TIME, assumed: { calls: 40, per: 2_000 } })

  it('stays within its share of a real limit, with many callers at once', async () => {
    opened = await openSandbox({ limit: { calls: 20, per: 2_000 } })
    const { client } = connect(opened.sandbox, { budget: half(), timeout: 5_000 })

    await Promise.all(Array.from({ length: 30 }, () => client.call({ method: 'GET', path: '/api/tickets' })))

    expect(opened.sandbox.control.peak()).toBeLessThanOrEqual(10)
  })

  it('gives way to another app that uses the same key', async () => {
    // The helpdesk forgets so slowly that it does not matter how long the calls take; what is waited passes at once.
    opened = await openSandbox({ limit: { calls: 20, per: 600_000 } })
    let waited = 0
    const waiting = {
      now: () => waited,
      sleep: async (length: number) => {
        waited += length
      },
    }
    const budget = createApiBudget({ share: 0.5, waiting, assumed: { calls: 40, per: 2_000 } })
    const { client } = connect(opened.sandbox, { budget, timeout: 5_000 })
    await Promise.all(Array.from({ length: 15 }, () => opened.call('GET', '/api/tags')))
    await client.call({ method: 'GET', path: '/api/tickets' })

    await client.call({ method: 'GET', path: '/api/tickets' })

    // From 16 down to 9 at ten a second.
    expect(waited).toBeGreaterThan(400)
  })
})

describe('a message on another channel than the ticket’s', () => {
  it('takes the way that another ticket of the customer shows', async () => {
    opened = await openSandbox()
    const written = mail(opened.sandbox, 'Where is my order?')
    const chat = opened.sandbox.control.inbound({
      channel: 'whatsapp',
      from: { address: '+33612345678' },
      text: 'Hello?',
    }).ticket.id
    // As the shop has found out, both are Mia.
    const { tickets } = opened.sandbox.control.desk.store
    tickets.get(chat)!.customer_id = tickets.get(written)!.customer_id
    const { helpdesk } = connect(opened.sandbox)

    const outcome = await helpdesk.sendMessage({
      ticketId: String(chat),
      channel: 'email',
      text: 'Hi',
      commandId: 'd1:0',
    })

    expect([outcome.kind, opened.sandbox.outbox.map(sent => [sent.channel, sent.to])]).toEqual([
      'sent',
      [['email', ['mia@mail.example']]],
    ])
  })

  it('is refused where none shows it', async () => {
    opened = await openSandbox()
    mail(opened.sandbox, 'Somebody else', { address: 'ben@mail.example' })
    const ticketId = String(
      opened.sandbox.control.inbound({ channel: 'whatsapp', from: { address: 'wa:1' }, text: 'Hello?' }).ticket.id,
    )
    const { helpdesk } = connect(opened.sandbox)

    await expect(
      helpdesk.sendMessage({ ticketId, channel: 'email', text: 'Hi', commandId: 'd1:0' }),
    ).rejects.toMatchObject({ code: 'helpdesk_refused' })
    expect(opened.sandbox.outbox).toEqual([])
  })
})
