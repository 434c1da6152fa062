export interface NudgeQueue {
  /** Wakes the ticket soon; one that is waiting already needs no second nudge. */
  add(account: string, ticketId: string): void
  /** Resolves when nothing waits or runs any more. */
  settled(): Promise<void>
}

/** Beyond this many the sweep is the better way: it finds every ticket whose nudge never came. */
const MOST_WAITING = 20_000

/**
 * Sends nudges beside the answers, a few at a time: a burst of deliveries must not become a burst of calls to Temporal, and one
 * ticket's dozen deliveries are one nudge.
 */
export function createNudgeQueue(options: {
  nudge(account: string, ticketId: string): Promise<void>
  onFailure(failure: { account: string; ticketId: string; error: unknown }): void
  onDropped(dropped: { account: string; ticketId: string }): void
  atOnce?: number
}): NudgeQueue {
  const { atOnce = 32 } = options
  const waiting = new Map<string, { readonly account: string; readonly ticketId: string }>()
  let running = 0
  let onIdle: (() => void)[] = []

  const next = (): void => {
    while (running < atOnce) {
      const [first] = waiting
      if (first === undefined) break
      const [key, ticket] = first
      waiting.delete(key)
      running++
      options
        .nudge(ticket.account, ticket.ticketId)
        .catch((error: unknown) => options.onFailure({ ...ticket, error }))
        .finally(() => {
          running--
          next()
        })
    }
    if (running > 0 || waiting.size > 0) return
    for (const resolve of onIdle) resolve()
    onIdle = []
  }

  return {
    add(account, ticketId) {
      const key = `${account}\n${ticketId}`
      if (waiting.has(key)) return
      if (waiting.size >= MOST_WAITING) return options.onDropped({ account, ticketId })
      waiting.set(key, { account, ticketId })
      next()
    },
    settled: () => (running === 0 && waiting.size === 0 ? Promise.resolve() : new Promise(done => onIdle.push(done))),
  }
}
