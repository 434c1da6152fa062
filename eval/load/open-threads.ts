import type { Desk } from '../../src/helpdesk/sandbox/desk.ts'
import { receive } from '../../src/helpdesk/sandbox/inbound.ts'
import { addMessage, announceMessage } from '../../src/helpdesk/sandbox/messages.ts'
import { userByEmail } from '../../src/helpdesk/sandbox/people.ts'
import type { Address, TicketRecord } from '../../src/helpdesk/sandbox/records.ts'
import type { Thread } from './desk-job.ts'

const AGENT = 'ana@shop.example'
const MAILBOX = { name: 'Support', address: 'support@shop.example' }

/** Opens tickets in which a customer complained and an agent then asked for something back; `before` each customer. */
export function openThreads(
  desk: Desk,
  { count, perCustomer }: { count: number; perCustomer: number },
  before: (n: number) => void,
): readonly Thread[] {
  const threads: Thread[] = []
  for (let n = 0; n < count; n += perCustomer) {
    before(n)
    const address = { name: `Waiting ${n}`, address: `waiting-${n}@example.com` }
    const tickets = Array.from({ length: Math.min(perCustomer, count - n) }, (_, i) => complain(desk, address, n + i))
    threads.push(...tickets.map(ticket => ask(desk, ticket, address)))
  }
  return threads
}

function complain(desk: Desk, from: Address, n: number): TicketRecord {
  const subject = `Damaged parcel ${n}`
  const text = 'The lamp came broken, the glass is in pieces. What now?'
  return receive(desk, { channel: 'email', from, subject, text }).ticket
}

function ask(desk: Desk, ticket: TicketRecord, address: Address): Thread {
  const agent = userByEmail(desk.store, AGENT)!
  const cause = desk.cause({ kind: 'user', id: agent.id })
  const message = addMessage(
    desk,
    ticket,
    {
      channel: 'email',
      via: 'helpdesk',
      from_agent: true,
      public: true,
      sender: { id: agent.id },
      source: { type: 'email', from: MAILBOX, to: [address] },
      body_text: 'I am sorry to hear that. Could you please send me a photo of the lamp and your order number?',
    },
    cause,
  )
  announceMessage(desk, message, cause)
  return {
    ticketId: String(ticket.id),
    customerId: String(ticket.customer_id),
    messageId: String(message.id),
    at: Date.parse(message.created_datetime),
  }
}
