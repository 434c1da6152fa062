import { createFakeHelpdesk } from '../../../src/helpdesk/fake-helpdesk.ts'
import { testHelpdeskContract } from './helpdesk-contract.ts'

testHelpdeskContract('the fake', async () => {
  const helpdesk = createFakeHelpdesk({
    account: 'shop',
    now: () => Date.parse('2026-03-02T09:00:00Z'),
    teams: ['Billing', 'SMS'],
    users: ['ana@shop.example'],
    fields: ['Resolution'],
  })
  return {
    helpdesk,
    customerWrites: (text, ticketId) =>
      helpdesk.receive({ customerId: 'c1', channel: 'email', text, ...(ticketId !== undefined && { ticketId }) }),
    trash: async ticketId => helpdesk.put({ ...(await helpdesk.readTicket(ticketId)), trashed: true }),
    loseNextMessage: when => helpdesk.failNext(when === 'after' ? 'lost_after' : 'lost_before'),
    received: () => helpdesk.outbox.map(message => message.text),
    close: async () => {},
  }
})
