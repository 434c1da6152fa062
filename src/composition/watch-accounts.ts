import { startRounds } from '../control/rounds.ts'
import { MINUTE } from '../core/time.ts'
import { readAccount } from '../store/accounts.ts'
import { readPolicy } from '../store/policies.ts'
import type { LiveParts } from './live-parts.ts'

/** Whoever has to be told is told within five minutes; most of that is left to the address that takes it. */
const EVERY = MINUTE

/** Watches all accounts beside the work: outcomes, limits, connections, notices. Returns how to stop. */
export function watchAccounts(parts: LiveParts): () => Promise<void> {
  const { pool } = parts.database
  return startRounds(
    {
      pool,
      now: parts.now,
      policyOf: async account => {
        const { activePolicyId } = await readAccount(pool, account)
        return activePolicyId === undefined ? undefined : (await readPolicy(pool, account, activePolicyId)).policy
      },
      helpdesk: parts.helpdesk,
      connections: { ping: parts.ping, failing: new Map() },
      secrets: parts.secrets,
      log: parts.log,
    },
    EVERY,
  )
}
