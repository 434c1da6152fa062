import type { Milliseconds } from '../core/time.ts'

export interface LateNudges {
  /** Wakes the ticket once nothing more has come for it for a moment, if it then still has something unread. */
  add(account: string, ticketId: string, quiet: Milliseconds): void
  /** Sends at once what waits, and resolves when that is done. */
  flush(): Promise<void>
}

interface Waiting {
  readonly account: string
  readonly ticketId: string
  readonly latest: Milliseconds
  due: Milliseconds
}

/** How often is looked for what has become due. */
const TICK: Milliseconds = 100
/** Changes that never pause are told of after so many pauses' time. */
const LONGEST = 5

/**
 * Nudges for changes that name nobody's words: helpdesks tell of every tag, field and status one by one, our own writes included,
 * and one turn reads them all. Most have been read by then, together with the message they belong to.
 */
export function createLateNudges(options: {
  nudge(account: string, ticketId: string): void
  /** Those of the tickets that still have something unread. */
  findWaiting(tickets: readonly { account: string; ticketId: string }[]): Promise<
    readonly {
      account: string
      ticketId: string
    }[]
  >
  now(): Milliseconds
}): LateNudges {
  const waiting = new Map<string, Waiting>()
  let timer: NodeJS.Timeout | undefined
  let sending = Promise.resolve()

  const send = async (due: readonly Waiting[]): Promise<void> => {
    // Where the database cannot say, everyone is woken.
    const tickets = await options.findWaiting(due).catch(() => due)
    for (const { account, ticketId } of tickets) options.nudge(account, ticketId)
  }
  const tick = (everything: boolean): void => {
    const now = options.now()
    const due = [...waiting.entries()].filter(([, one]) => everything || one.due <= now)
    for (const [key] of due) waiting.delete(key)
    if (due.length > 0) sending = sending.then(() => send(due.map(([, one]) => one)))
    if (waiting.size > 0 || timer === undefined) return
    clearInterval(timer)
    timer = undefined
  }

  return {
    add(account, ticketId, quiet) {
      const key = `${account}\n${ticketId}`
      const now = options.now()
      const known = waiting.get(key)
      if (known !== undefined) known.due = Math.min(now + quiet, known.latest)
      else waiting.set(key, { account, ticketId, due: now + quiet, latest: now + LONGEST * quiet })
      timer ??= setInterval(() => tick(false), TICK)
    },
    async flush() {
      tick(true)
      await sending
    },
  }
}
