import type { Instant, Milliseconds } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import type { Helpdesk } from '../helpdesk/port.ts'
import { type Account, accountTime, listAccounts } from '../store/accounts.ts'
import { deliverNotices, type NoticeDeps } from './deliver-notices.ts'
import { watchCertificates } from './watch-certificates.ts'
import { watchOutcomes } from './watch-closes.ts'
import { type Connections, watchConnection } from './watch-connection.ts'
import { watchDrift } from './watch-drift.ts'
import { watchLimits } from './watch-limits.ts'
import { writeDigest } from './write-digest.ts'

export interface RoundDeps extends NoticeDeps {
  helpdesk(account: string): Promise<Helpdesk>
  /** The wall clock. */
  readonly now: () => Instant
  readonly connections: Connections
}

/**
 * One look at every account: what became of decisions, whether a limit is broken, whether the helpdesk answers; then the
 * outbox. An account that cannot be looked at keeps nobody else waiting.
 * @param isLong also what moves by weeks: drift, certificates, the digest
 */
export async function takeRound(deps: RoundDeps, isLong = true): Promise<void> {
  for (const account of await listAccounts(deps.pool)) {
    try {
      await lookAt(deps, account, isLong)
    } catch (error) {
      const code = RehearsalError.is(error) ? error.code : 'internal'
      deps.log.warn(
        { account: account.id, code, err: error },
        'an account could not be watched; the next round goes on',
      )
    }
  }
  await deliverNotices(deps)
}

async function lookAt(deps: RoundDeps, account: Account, isLong: boolean): Promise<void> {
  const { pool } = deps
  const policy = await deps.policyOf(account.id)
  if (policy === undefined) return
  const at = accountTime(account, deps.now())
  // Limits first: what is stored already is enough to pause by, whether or not the helpdesk answers.
  await watchLimits(pool, account.id, policy, at)
  if (isLong) {
    await watchDrift(pool, account.id, at)
    await watchCertificates(pool, account.id, policy, deps.now())
    await writeDigest(pool, account.id, policy, at)
  }
  if (account.helpdesk === undefined && account.kind === 'production') return
  const helpdesk = await watchConnection(deps.connections, pool, account.id, deps.now(), () =>
    deps.helpdesk(account.id),
  )
  await watchOutcomes(pool, account.id, helpdesk, at)
  await watchLimits(pool, account.id, policy, at)
}

/** Every so many rounds one is long. */
const LONG_EVERY = 5

/** Takes rounds until told to stop; returns how to. */
export function startRounds(deps: RoundDeps, every: Milliseconds): () => Promise<void> {
  let running: Promise<void> | undefined
  let rounds = 0
  const round = (): void => {
    running ??= takeRound(deps, rounds++ % LONG_EVERY === 0)
      .catch(error => deps.log.warn({ err: error }, 'a round of watching failed; the next one goes on'))
      .finally(() => {
        running = undefined
      })
  }
  round()
  const timer = setInterval(round, every)
  return async () => {
    clearInterval(timer)
    await running
  }
}
