import type { Client } from '@temporalio/client'
import { ticketWorkflowId } from '../../src/worker/nudge.ts'

/** How many events each run of the ticket has, oldest first: along the chain, because listing lags behind. */
export async function runsOf(client: Client, ticketId: string): Promise<number[]> {
  const workflowId = ticketWorkflowId('acme', ticketId)
  const { raw } = await client.workflow.getHandle(workflowId).describe()
  const lengths: number[] = []
  for (let runId = raw.workflowExecutionInfo?.firstRunId ?? undefined; runId !== undefined; ) {
    const events = (await client.workflow.getHandle(workflowId, runId).fetchHistory()).events ?? []
    lengths.push(events.length)
    runId = events.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? undefined
  }
  return lengths
}
