import type { Instant, Milliseconds } from '../core/time.ts'

/** How many overlooked tickets one sweep wakes; the next goes on. */
const PAGE = 500

/**
 * Wakes tickets whose nudge was lost (Temporal was away when the webhook came, a run ended badly), once now and then every
 * `interval`. Returns how to stop.
 */
export function startSweep(deps: {
  interval: Milliseconds
  now: () => number
  listOverlooked(
    since: { at: Instant; age: Milliseconds },
    limit: number,
  ): Promise<readonly { account: string; ticketId: string }[]>
  nudge(account: string, ticketId: string): Promise<void>
  log: { warn(fields: object, message: string): void }
}): () => void {
  let running = false
  const sweep = async (): Promise<void> => {
    if (running) return
    running = true
    try {
      for (const { account, ticketId } of await deps.listOverlooked({ at: deps.now(), age: deps.interval }, PAGE)) {
        await deps.nudge(account, ticketId)
      }
    } catch (error) {
      deps.log.warn({ err: error }, 'the sweep for overlooked tickets failed; the next one goes on')
    } finally {
      running = false
    }
  }
  void sweep()
  const timer = setInterval(() => void sweep(), deps.interval)
  return () => clearInterval(timer)
}
