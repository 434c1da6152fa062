import { afterEach, beforeEach, expect, it } from 'vitest'
import { RehearsalError } from '../../../src/errors/rehearsal-error.ts'
import type { GorgiasClient } from '../../../src/helpdesk/gorgias/client.ts'
import { createGorgiasHelpdesk } from '../../../src/helpdesk/gorgias/gorgias-helpdesk.ts'
import { NO_MAILBOX } from '../../../src/helpdesk/port.ts'
import { openSandbox, type SandboxClient } from '../../unit/helpdesk/sandbox/sandbox-client.ts'
import { connect, REAL_TIME } from './connector.ts'

let opened: SandboxClient

beforeEach(async () => {
  opened = await openSandbox({ shop: { mailboxes: [{ name: 'Sales', address: 'sales@shop.example' }] } })
})

afterEach(() => opened.sandbox.close())

const arrive = (to: string, more: object = {}): string =>
  String(
    opened.sandbox.control.inbound({
      channel: 'email',
      from: { name: 'Mia Lindt', address: 'mia@mail.example' },
      to: { address: to },
      text: 'Where is my order?',
      ...more,
    }).ticket.id,
  )
const command = (ticketId: string, n = 0) => ({ ticketId, channel: 'email', text: 'It left.', commandId: `d${n}:0` })
const senders = (): string[] => opened.sandbox.outbox.map(sent => sent.from)

it.each([
  ['the mailbox itself, with something added', 'Sales+web@shop.example', {}, 'sales@shop.example'],
  ['an alias of it', 'info@shop.example', { mailbox: 'sales@shop.example' }, 'sales@shop.example'],
  ['others, with a copy to it', 'x@y.example', { cc: [{ address: 'sales@shop.example' }] }, 'sales@shop.example'],
  ['the other one', 'support@shop.example', {}, 'support@shop.example'],
])('a reply to a mail to %s is delivered', async (_, to, more, sender) => {
  const ticketId = arrive(to, more)

  await connect(opened.sandbox).helpdesk.sendMessage(command(ticketId))

  expect(senders()).toEqual([sender])
})

it('follows the agent where nobody can say which mailbox the mail came in through', async () => {
  const ticketId = arrive('info@shop.example')
  const source = { type: 'email', from: { address: 'sales@shop.example' }, to: [{ address: 'mia@mail.example' }] }
  const answer = { channel: 'email', via: 'helpdesk', from_agent: true, source, body_text: 'Which one?' }
  await opened.call('POST', `/api/tickets/${ticketId}/messages`, answer)

  await connect(opened.sandbox).helpdesk.sendMessage(command(ticketId))

  expect(senders()).toEqual(['sales@shop.example', 'sales@shop.example'])
})

it('writes nothing where nothing says what to send from', async () => {
  const ticketId = arrive('info@shop.example')

  const sent = connect(opened.sandbox).helpdesk.sendMessage(command(ticketId))

  await expect(sent).rejects.toMatchObject({ code: 'helpdesk_refused', details: { reason: NO_MAILBOX } })
  expect(opened.sandbox.control.desk.store.messages.size).toBe(1)
})

/** The connector over a client that tells of every call before it is made. */
function connectTelling(tell: (path: string) => void) {
  const { client } = connect(opened.sandbox)
  const telling: GorgiasClient = {
    ...client,
    call: async call => {
      tell(call.path)
      return client.call(call)
    },
  }
  const now = (): number => opened.sandbox.control.desk.clock.now()
  return createGorgiasHelpdesk({ account: 'shop', client: telling, waiting: REAL_TIME, now })
}

it('asks for the mailboxes once for many messages, and again for one that is new', async () => {
  const calls: string[] = []
  const helpdesk = connectTelling(path => calls.push(path))
  await helpdesk.sendMessage(command(arrive('sales@shop.example'), 0))
  await helpdesk.sendMessage(command(arrive('support@shop.example'), 1))
  const { store } = opened.sandbox.control.desk
  const [first] = store.integrations.values()
  store.integrations.set(99, { ...first!, id: 99, name: 'New', meta: { address: 'new@shop.example' } })

  await helpdesk.sendMessage(command(arrive('new@shop.example'), 2))

  expect([senders(), calls.filter(path => path === '/api/integrations').length]).toEqual([
    ['sales@shop.example', 'support@shop.example', 'new@shop.example'],
    2,
  ])
})

it('goes by what agents wrote from where its key may not read the mailboxes', async () => {
  const helpdesk = connectTelling(path => {
    if (path === '/api/integrations')
      throw new RehearsalError('helpdesk_refused', undefined, { details: { status: 403 } })
  })
  const fresh = arrive('sales@shop.example')
  const answered = arrive('sales@shop.example')
  const source = { type: 'email', from: { address: 'support@shop.example' }, to: [{ address: 'mia@mail.example' }] }
  const answer = { channel: 'email', via: 'helpdesk', from_agent: true, source, body_text: 'Which one?' }
  await opened.call('POST', `/api/tickets/${answered}/messages`, answer)

  const [first, second] = await Promise.allSettled([
    helpdesk.sendMessage(command(fresh, 0)),
    helpdesk.sendMessage(command(answered, 1)),
  ])

  expect([first, second]).toEqual([
    {
      status: 'rejected',
      reason: expect.objectContaining({ details: expect.objectContaining({ reason: NO_MAILBOX }) }),
    },
    { status: 'fulfilled', value: expect.objectContaining({ kind: 'sent' }) },
  ])
})

it('leaves the mailbox of another brand alone, though the customer’s other ticket shows it', async () => {
  const mail = Number(arrive('sales@shop.example'))
  const { control } = opened.sandbox
  const chat = control.inbound({ channel: 'whatsapp', from: { address: '+33612345678' }, text: 'Hello?' }).ticket.id
  // As the shop has found out, both are Mia.
  const { tickets } = control.desk.store
  tickets.get(chat)!.customer_id = tickets.get(mail)!.customer_id
  const isForeign = ({ address }: { address?: string | undefined }): boolean => address === 'sales@shop.example'

  await connect(opened.sandbox).helpdesk.sendMessage({ ...command(String(chat)), isForeign })

  expect(senders()).toEqual(['support@shop.example'])
})
