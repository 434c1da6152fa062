import type { Milliseconds } from '../core/time.ts'

/**
 * Starts the rollout of every policy that has been published and not rolled out, once now and then every `interval`. The
 * store says which those are, so it does not matter who published, nor whether Temporal was there. Returns how to stop.
 */
export function watchPolicies(deps: {
  interval: Milliseconds
  listUnrolled(): Promise<readonly { account: string; policyId: string }[]>
  rollOut(account: string, policyId: string): Promise<void>
  log: { warn(fields: object, message: string): void }
}): () => Promise<void> {
  let running = Promise.resolve()
  const look = async (): Promise<void> => {
    try {
      for (const { account, policyId } of await deps.listUnrolled()) await deps.rollOut(account, policyId)
    } catch (error) {
      deps.log.warn({ err: error }, 'looking for new policies failed; the next look goes on')
    }
  }
  let isLooking = false
  const next = (): void => {
    if (isLooking) return
    isLooking = true
    running = look().finally(() => {
      isLooking = false
    })
  }
  next()
  const timer = setInterval(next, deps.interval)
  return async () => {
    clearInterval(timer)
    await running
  }
}
