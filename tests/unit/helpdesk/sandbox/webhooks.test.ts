import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SECOND } from '../../../../src/core/time.ts'
import { mail, openSandbox, type SandboxClient } from './sandbox-client.ts'
import { openReceiver } from './webhook-receiver.ts'

let client: SandboxClient
let receiver: Awaited<ReturnType<typeof openReceiver>>

beforeEach(async () => {
  client = await openSandbox()
  receiver = await openReceiver()
})

afterEach(async () => {
  await client.sandbox.close()
  await receiver.close()
})

const listen = (triggers: string[], form: unknown = '{{context}}') =>
  client.call('POST', '/api/integrations', {
    type: 'http',
    name: 'hook',
    http: {
      url: receiver.url,
      method: 'POST',
      form,
      headers: { 'X-Rehearsal-Trigger': triggers.join(), 'X-Rehearsal-Secret': 's3cret' },
      triggers: Object.fromEntries(triggers.map(trigger => [trigger, true])),
    },
  })

const settled = (): Promise<void> => client.sandbox.control.webhooks.settled()

/** Texts of twelve mails, in the order in which their deliveries came. */
async function twelveMails(): Promise<string[]> {
  await listen(['ticket-message-created'])
  for (let i = 0; i < 12; i++) mail(client.sandbox, `m${i}`, { address: `c${i}@mail.example` })
  await settled()
  return receiver.received.map(one => String((one.body['message'] as { body_text: string }).body_text))
}
const IN_ORDER = Array.from({ length: 12 }, (_, i) => `m${i}`)

describe('webhooks', () => {
  it('carry the whole context with real types, and the headers of the integration', async () => {
    await listen(['ticket-message-created'])

    const id = mail(client.sandbox, 'Say "hi"\nand \u2028 more')
    await settled()

    expect(receiver.received).toEqual([
      {
        trigger: 'ticket-message-created',
        secret: 's3cret',
        body: expect.objectContaining({
          id,
          status: 'open',
          spam: false,
          customer: expect.objectContaining({ email: 'mia@mail.example' }),
          message: expect.objectContaining({
            ticket_id: id,
            body_text: 'Say "hi"\nand \u2028 more',
            from_agent: false,
          }),
        }),
      },
    ])
  })

  it('print templated values as text', async () => {
    await listen(['ticket-created'], { id: '{{ticket.id}}', spam: '{{ticket.spam}}', gone: '{{ticket.nothing}}', n: 1 })

    const id = mail(client.sandbox, 'x')
    await settled()

    expect(receiver.received[0]?.body).toEqual({ id: String(id), spam: 'False', gone: '', n: 1 })
  })

  it('come for changes by anybody, our own included', async () => {
    const id = mail(client.sandbox, 'x')
    await listen(['ticket-status-updated'])

    await client.call('PUT', `/api/tickets/${id}`, { status: 'closed', priority: 'high' })
    await client.call('PUT', `/api/tickets/${id}`, { status: 'closed' })
    await settled()

    expect(receiver.received.map(one => one.body['status'])).toEqual(['closed'])
  })

  it('arrive in order, once, when nothing is broken', async () => {
    expect(await twelveMails()).toEqual(IN_ORDER)
  })

  it('arrive twice where told to', async () => {
    client.sandbox.control.webhooks.setFaults({ duplicate: 0.5 })

    const texts = await twelveMails()

    expect([...new Set(texts)]).toEqual(IN_ORDER)
    expect(texts.length).toBeGreaterThan(14)
    expect(texts.length).toBeLessThan(24)
  })

  it('arrive out of order, but all, where told to', async () => {
    client.sandbox.control.webhooks.setFaults({ reorder: 0.4 })

    const texts = await twelveMails()

    expect(texts).not.toEqual(IN_ORDER)
    expect(new Set(texts)).toEqual(new Set(IN_ORDER))
  })

  it('get lost where told to, and the ledger says so', async () => {
    client.sandbox.control.webhooks.setFaults({ drop: 0.4 })

    const texts = await twelveMails()
    const dropped = client.sandbox.ledger.entries({ kind: 'fault' }).length

    expect(texts.length + dropped).toBe(12)
    expect(dropped).toBeGreaterThan(0)
  })

  it('are tried again after 10, 20 and 40 seconds, then given up', async () => {
    await listen(['ticket-created'])
    receiver.answer(500)
    mail(client.sandbox, 'x')
    const counts: number[] = []

    for (const wait of [0, 10 * SECOND, 20 * SECOND, 40 * SECOND, 3600 * SECOND]) {
      client.sandbox.control.advance(wait)
      await settled()
      counts.push(receiver.received.length)
    }

    expect(counts).toEqual([1, 2, 3, 4, 4])
  })

  it('are switched off after a hundred failures in a row', async () => {
    await listen(['ticket-created'])
    await receiver.close()
    for (let i = 0; i < 101; i++) mail(client.sandbox, 'x', { address: `c${i}@mail.example` })
    await settled()

    const { body } = await client.call('GET', '/api/integrations?type=http')

    expect(body['data']).toEqual([expect.objectContaining({ deactivated_datetime: expect.any(String) })])
  })
})
