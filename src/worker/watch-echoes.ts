import type { Milliseconds } from '../core/time.ts'

interface Ticket {
  readonly account: string
  readonly ticketId: string
}

const PAGE = 200
const AT_ONCE = 4
/** A ticket that was woken has so long to take its turn before it is looked at again. */
const PATIENCE: Milliseconds = 60_000

/**
 * Looks, every `interval`, at tickets whose only news may be our own writes coming back. Those with anything else are woken, as
 * are those that cannot be looked at. Returns how to stop.
 */
export function watchEchoes(deps: {
  interval: Milliseconds
  now(): Milliseconds
  listEchoes(limit: number): Promise<readonly Ticket[]>
  /** Whether nothing but our own writes waited. */
  look(account: string, ticketId: string): Promise<boolean>
  nudge(account: string, ticketId: string): Promise<void>
  log: { warn(fields: object, message: string): void }
}): () => Promise<void> {
  const woken = new Map<string, Milliseconds>()
  const lookAt = async ({ account, ticketId }: Ticket): Promise<void> => {
    if (await deps.look(account, ticketId).catch(() => false)) return
    woken.set(`${account}\n${ticketId}`, deps.now() + PATIENCE)
    await deps.nudge(account, ticketId)
  }
  const lookAtAll = async (): Promise<void> => {
    const now = deps.now()
    for (const [key, until] of woken) if (until <= now) woken.delete(key)
    const due = (await deps.listEchoes(PAGE)).filter(one => !woken.has(`${one.account}\n${one.ticketId}`))
    const queue = due.values()
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const one of queue) await lookAt(one)
      }),
    )
  }
  let running = Promise.resolve()
  let isRunning = false
  const timer = setInterval(() => {
    if (isRunning) return
    isRunning = true
    running = lookAtAll()
      .catch((error: unknown) => deps.log.warn({ err: error }, 'looking at echoes failed; the next look goes on'))
      .finally(() => {
        isRunning = false
      })
  }, deps.interval)
  return async () => {
    clearInterval(timer)
    await running
  }
}
