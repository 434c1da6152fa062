import type { Client } from '@temporalio/client'
import type { ticket } from '../../workflows/index.ts'
import { nudge, type TicketInput } from '../../workflows/messages.ts'

/** The workflow of a ticket; there is never more than one. */
export function ticketWorkflowId(account: string, ticketId: string): string {
  return `ticket:${account}:${ticketId}`
}

/** Wakes a ticket's workflow, starting it where none runs. Carries nothing: the inbox says what happened. */
export function createNudge(client: Client, queue: string): (account: string, ticketId: string) => Promise<void> {
  return async (account, ticketId) => {
    const input: TicketInput = { account, ticketId }
    await client.workflow.signalWithStart<typeof ticket>('ticket', {
      workflowId: ticketWorkflowId(account, ticketId),
      taskQueue: queue,
      args: [input],
      signal: nudge,
      signalArgs: [],
    })
  }
}
