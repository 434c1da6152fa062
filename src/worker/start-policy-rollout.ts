import type { Client } from '@temporalio/client'
import type { policyRollout } from '../../workflows/index.ts'

/** Starts telling an account's waiting tickets of its new policy, unless that is under way. */
export function createPolicyRollout(
  client: Client,
  queue: string,
): (account: string, policyId: string) => Promise<void> {
  return async (account, policyId) => {
    await client.workflow.start<typeof policyRollout>('policyRollout', {
      workflowId: `policy-rollout:${account}:${policyId}`,
      workflowIdConflictPolicy: 'USE_EXISTING',
      taskQueue: queue,
      args: [{ account, policyId }],
    })
  }
}
