import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connectWebhooks, WEBHOOK_TRIGGERS } from '../../../src/helpdesk/gorgias/connect-webhooks.ts'
import { type InboxInput, parseWebhook } from '../../../src/helpdesk/gorgias/parse-webhook.ts'
import { mail, openSandbox, type SandboxClient } from '../../unit/helpdesk/sandbox/sandbox-client.ts'
import { openReceiver } from '../../unit/helpdesk/sandbox/webhook-receiver.ts'
import { connect } from './connector.ts'

let opened: SandboxClient
let receiver: Awaited<ReturnType<typeof openReceiver>>

beforeEach(async () => {
  opened = await openSandbox()
  receiver = await openReceiver()
})

afterEach(async () => {
  await opened.sandbox.close()
  await receiver.close()
})

const connectAll = () => connectWebhooks(connect(opened.sandbox).client, { url: receiver.url, secret: 's3cret' })

async function inputs(ownUserId?: string): Promise<InboxInput[]> {
  await opened.sandbox.control.webhooks.settled()
  return receiver.received.flatMap(({ body, trigger }) => parseWebhook(body, { trigger, ownUserId }))
}

describe('connectWebhooks', () => {
  it('creates one integration per trigger, then keeps them', async () => {
    const first = await connectAll()
    const second = await connectAll()

    expect(first.map(({ trigger, what }) => [trigger, what])).toEqual(WEBHOOK_TRIGGERS.map(one => [one, 'created']))
    expect(second).toEqual(first.map(one => ({ ...one, what: 'kept' })))
  })

  it('repairs what was changed, switched off or doubled', async () => {
    const made = await connectAll()
    const { integrations } = opened.sandbox.control.desk.store
    integrations.get(made[0]!.integrationId)!.http!.headers = {}
    integrations.get(made[1]!.integrationId)!.deactivated_datetime = '2026-03-02T09:00:00+00:00'
    const twin = { ...integrations.get(made[2]!.integrationId)!, id: 999 }
    integrations.set(999, twin)

    const repaired = await connectAll()
    const again = await connectAll()

    expect(repaired.map(one => one.what)).toEqual(['repaired', 'repaired', ...Array(5).fill('kept')])
    expect(again.map(one => one.what)).toEqual(Array(7).fill('kept'))
    expect(integrations.has(999)).toBe(false)
  })

  it('leaves the shop’s own integrations alone', async () => {
    const theirs = { type: 'http', name: 'Warehouse', http: { url: 'https://warehouse.example/in', triggers: {} } }
    await opened.call('POST', '/api/integrations', theirs)

    await connectAll()

    const names = [...opened.sandbox.control.desk.store.integrations.values()].map(one => one.name)
    expect(names.filter(name => name === 'Warehouse')).toEqual(['Warehouse'])
  })
})

describe('deliveries become inbox rows', () => {
  it('a customer’s mail gives one message, however many triggers, duplicates and swaps', async () => {
    await connectAll()
    opened.sandbox.control.webhooks.setFaults({ duplicate: 0.5, reorder: 0.3 })

    const id = mail(opened.sandbox, 'Where is it?')

    const messages = (await inputs()).filter(input => input.kind === 'message')
    expect(messages.length).toBeGreaterThan(1)
    expect(new Set(messages.map(input => input.externalId)).size).toBe(1)
    expect(messages[0]).toMatchObject({ ticketId: String(id), from: 'customer', public: true, own: false })
  })

  it.each(['flat', 'nested'] as const)('reads the %s context', async contextShape => {
    await opened.sandbox.close()
    opened = await openSandbox({ contextShape })
    await connectAll()

    const id = mail(opened.sandbox, 'x')
    await opened.call('PUT', `/api/tickets/${id}`, { status: 'closed' })

    const found = await inputs()
    expect(found.map(({ trigger, ticketId }) => [trigger, ticketId])).toEqual(
      expect.arrayContaining([
        ['ticket-created', String(id)],
        ['ticket-message-created', String(id)],
        ['ticket-status-updated', String(id)],
      ]),
    )
  })

  it('our own notes and replies come back marked as ours; an agent’s do not', async () => {
    const ticketId = String(mail(opened.sandbox, 'x'))
    await connectAll()
    const { helpdesk } = connect(opened.sandbox)

    await helpdesk.addNote({ ticketId, channel: 'email', text: 'why', commandId: 'd1:0' })
    await helpdesk.sendMessage({ ticketId, channel: 'email', text: 'Hi', commandId: 'd1:1' })
    await opened.call('POST', `/api/tickets/${ticketId}/messages`, {
      channel: 'internal-note',
      via: 'api',
      from_agent: true,
      body_text: 'mine',
    })

    const messages = (await inputs(await helpdesk.selfId())).filter(input => input.kind === 'message')
    expect(messages.map(({ from, own, public: open }) => [from, own, open])).toEqual([
      ['bot', true, false],
      ['bot', true, true],
      ['agent', false, false],
    ])
  })

  it('two changes of one ticket are two rows', async () => {
    const id = mail(opened.sandbox, 'x')
    await connectAll()

    await opened.call('PUT', `/api/tickets/${id}`, { status: 'closed' })
    await opened.call('PUT', `/api/tickets/${id}`, { status: 'open' })

    const rows = (await inputs()).filter(input => input.trigger === 'ticket-status-updated')
    expect(new Set(rows.map(row => row.externalId)).size).toBe(2)
  })
})
