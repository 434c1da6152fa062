import { continueAsNew } from '@temporalio/workflow'
import { rollout } from './activity-policies.ts'
import type { PolicyRolloutInput } from './messages.ts'

/** Pages before the run continues as new; each page is one activity. */
const PAGES = 200

/**
 * Tells every ticket with a timer armed under an older policy that there is a new one, page by page. The tickets judge
 * their timers themselves. Ends early where a newer policy has taken this one's place.
 */
export async function policyRollout(input: PolicyRolloutInput): Promise<void> {
  let after = input.after
  for (let page = 0; page < PAGES; page++) {
    const told = await rollout.rollOutPage({
      account: input.account,
      policyId: input.policyId,
      ...(after !== undefined && { after }),
    })
    if (told.after === undefined) return
    after = told.after
  }
  await continueAsNew<typeof policyRollout>({ ...input, ...(after !== undefined && { after }) })
}
