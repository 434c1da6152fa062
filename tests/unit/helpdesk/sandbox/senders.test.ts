import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mail, openSandbox, type SandboxClient } from './sandbox-client.ts'

let client: SandboxClient

beforeEach(async () => {
  client = await openSandbox({ shop: { mailboxes: [{ name: 'Sales', address: 'sales@shop.example' }] } })
})

afterEach(() => client.sandbox.close())

describe('a mail from the shop', () => {
  const send = async (from: object | undefined, more: object = {}): Promise<unknown[]> => {
    const id = mail(client.sandbox, 'Where is it?')
    const { status, body } = await client.call('POST', `/api/tickets/${id}/messages`, {
      channel: 'email',
      via: 'api',
      from_agent: true,
      body_text: 'It left today.',
      source: { type: 'email', from, to: [{ address: 'mia@mail.example' }] },
      ...more,
    })
    const message = client.sandbox.control.desk.store.messages.get(Number(body['id']))!
    return [status, message.last_sending_error?.error, client.sandbox.outbox.map(sent => sent.from)]
  }

  it.each([
    ['one of its mailboxes', { address: 'Sales@shop.example' }, 'Sales@shop.example'],
    ['the agent’s own address', { address: 'ana@shop.example' }, 'ana@shop.example'],
    ['the agent’s own where none is named', undefined, 'ana@shop.example'],
  ])('leaves from %s', async (_, from, sender) => {
    expect(await send(from)).toEqual([201, undefined, [sender]])
  })

  it.each([
    ['an alias', { address: 'info@shop.example' }],
    ['a mailbox with something added', { address: 'sales+web@shop.example' }],
    ['another agent’s address', { address: 'ben@shop.example' }],
  ])('is taken and then fails from %s', async (_, from) => {
    expect(await send(from)).toEqual([201, 'The sender is no mailbox of the account.', []])
  })

  it('fails from a mailbox that was switched off', async () => {
    const { integrations } = client.sandbox.control.desk.store
    const sales = [...integrations.values()].find(({ name }) => name === 'Sales')!
    sales.deactivated_datetime = '2026-03-01T09:00:00Z'

    expect(await send({ address: 'sales@shop.example' })).toEqual([201, 'The sender is no mailbox of the account.', []])
  })
})

describe('a customer’s mail says which mailbox took it in', () => {
  const arrive = (more: object): (string | undefined)[] => {
    const { desk, inbound } = client.sandbox.control
    const { message } = inbound({ channel: 'email', from: { address: 'mia@mail.example' }, text: 'Hi', ...more })
    return [desk.store.integrations.get(message.integration_id ?? 0)?.name]
  }

  it.each([
    ['written to it', { to: { address: 'Sales+web@shop.example' } }, 'Sales'],
    ['copied to it', { to: { address: 'x@y.example' }, cc: [{ address: 'sales@shop.example' }] }, 'Sales'],
    ['forwarded to it', { to: { address: 'info@shop.example' }, mailbox: 'sales@shop.example' }, 'Sales'],
    ['nobody says', { to: { address: 'info@shop.example' } }, undefined],
  ])('%s', (_, more, name) => {
    expect(arrive(more)).toEqual([name])
  })
})
