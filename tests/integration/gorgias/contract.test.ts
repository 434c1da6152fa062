import { type ContractBench, testHelpdeskContract } from '../../unit/helpdesk/helpdesk-contract.ts'
import { openSandbox } from '../../unit/helpdesk/sandbox/sandbox-client.ts'
import { connect } from './connector.ts'

async function open(fault: 'reset' | 'timeout'): Promise<ContractBench> {
  const { sandbox, call } = await openSandbox()
  const { helpdesk } = connect(sandbox)
  return {
    helpdesk,
    customerWrites: (text, ticketId) =>
      String(
        sandbox.control.inbound({
          channel: 'email',
          from: { name: 'Mia Lindt', address: 'mia@mail.example' },
          subject: 'My order',
          text,
          ...(ticketId !== undefined && { ticketId: Number(ticketId) }),
        }).ticket.id,
      ),
    trash: async ticketId =>
      void (await call('PUT', `/api/tickets/${ticketId}`, { trashed_datetime: '2026-03-02T09:00:00Z' })),
    loseNextMessage: when =>
      sandbox.control.faults.plan({ kind: `${fault}_${when}`, method: 'POST', path: '/messages' }),
    received: () => sandbox.outbox.map(message => message.text),
    close: () => sandbox.close(),
  }
}

testHelpdeskContract('Gorgias, lines that break', () => open('reset'))
testHelpdeskContract('Gorgias, answers that never come', () => open('timeout'))
