import type { Client } from '@temporalio/client'
import type { ticket } from '../../workflows/index.ts'
import { nudge, type TicketInput } from '../../workflows/messages.ts'
import { SEARCH_ATTRIBUTES } from '../../workflows/search-attributes.ts'

/** The workflow of a ticket; there is never more than one. */
export function ticketWorkflowId(account: string, ticketId: string): string {
  return `ticket:${account}:${ticketId}`
}

export interface Nudger {
  nudge(account: string, ticketId: string): Promise<void>
  /** Resolves when no nudge is on its way any more. A connection closed under one that is being tried again ends the process. */
  settled(): Promise<void>
}

/** Nudges whose end can be waited for. */
export function createNudger(client: Client, queue: string, isSearchable?: () => boolean): Nudger {
  const nudge = createNudge(client, queue, isSearchable)
  const running = new Set<Promise<void>>()
  return {
    nudge(account, ticketId) {
      const sent = nudge(account, ticketId).finally(() => running.delete(sent))
      running.add(sent)
      return sent
    },
    async settled() {
      while (running.size > 0) await Promise.allSettled(running)
    },
  }
}

/**
 * Wakes a ticket's workflow, starting it where none runs. Carries nothing: the inbox says what happened.
 * @param isSearchable whether Temporal knows our search attributes; a run is then listed by its account from the start
 */
export function createNudge(
  client: Client,
  queue: string,
  isSearchable: () => boolean = () => false,
): (account: string, ticketId: string) => Promise<void> {
  return async (account, ticketId) => {
    const input: TicketInput = { account, ticketId }
    await client.workflow.signalWithStart<typeof ticket>('ticket', {
      workflowId: ticketWorkflowId(account, ticketId),
      taskQueue: queue,
      args: [input],
      signal: nudge,
      signalArgs: [],
      ...(isSearchable() && { typedSearchAttributes: [{ key: SEARCH_ATTRIBUTES.account, value: account }] }),
    })
  }
}
