import { readAccount } from '../src/store/accounts.ts'
import { markRolledOut } from '../src/store/policies.ts'
import { listArmedUnderOthers } from '../src/store/waiting-tickets.ts'
import type { ActivityDeps } from './activity-deps.ts'

/** Ids and hashes only: this enters Temporal's history. */
export interface RolloutRequest {
  readonly account: string
  readonly policyId: string
  /** The last ticket told. */
  readonly after?: string
}

export interface RolloutPage {
  readonly told: number
  /** Where the next page begins; absent when all tickets have been told. */
  readonly after?: string
}

const PAGE = 100

/** Nudges one page of tickets whose timers were armed under another policy. Safe to repeat: a nudge carries nothing. */
export async function rollOutPage(deps: ActivityDeps, request: RolloutRequest): Promise<RolloutPage> {
  const { account, policyId, after = '' } = request
  const { activePolicyId } = await readAccount(deps.pool, account)
  if (activePolicyId !== policyId) return { told: 0 }
  const tickets = await listArmedUnderOthers(deps.pool, account, policyId, after, PAGE)
  for (const ticketId of tickets) await deps.nudge?.(account, ticketId)
  if (tickets.length === PAGE) return { told: PAGE, after: tickets.at(-1)! }
  await markRolledOut(deps.pool, account, policyId)
  return { told: tickets.length }
}
