import type { Milliseconds } from '../core/time.ts'

export interface NudgeQueue {
  /**
   * Wakes the ticket soon. While a nudge of it waits, is under way or has just been sent, further ones fold into one that
   * follows; the last one asked for always has a nudge that begins after it. `rest` is the ticket's shortest pause between two.
   */
  add(account: string, ticketId: string, rest?: Milliseconds): void
  /** Sends at once what rests, and resolves when nothing waits or runs any more. */
  settled(): Promise<void>
}

/** Beyond this many the sweep is the better way: it finds every ticket whose nudge never came. */
const MOST_WAITING = 20_000
const REST: Milliseconds = 250
/** A ticket that is nudged without end is given so many times its rest at most: each nudge is an event of its workflow. */
const LONGEST = 32

interface Ticket {
  readonly account: string
  readonly ticketId: string
  state: 'waiting' | 'running' | 'resting'
  /** Asked for again since its nudge began. */
  again: boolean
  rest: Milliseconds
  /** Rests before the next one, doubled while it is asked for again and again. */
  times: number
  timer?: NodeJS.Timeout
}

/**
 * Sends nudges beside the answers, a few at a time: a burst of deliveries must not become a burst of calls to Temporal, and a
 * flood of deliveries about one ticket must not become a flood of signals to its workflow.
 */
export function createNudgeQueue(options: {
  nudge(account: string, ticketId: string): Promise<void>
  onFailure(failure: { account: string; ticketId: string; error: unknown }): void
  onDropped(dropped: { account: string; ticketId: string }): void
  atOnce?: number
}): NudgeQueue {
  const { atOnce = 32 } = options
  const tickets = new Map<string, Ticket>()
  const waiting = new Set<string>()
  let running = 0
  let closing = false
  let onIdle: (() => void)[] = []

  const wait = (key: string, ticket: Ticket): void => {
    clearTimeout(ticket.timer)
    ticket.state = 'waiting'
    ticket.again = false
    waiting.add(key)
    next()
  }
  const wakeUp = (key: string, ticket: Ticket): void => {
    if (!ticket.again) {
      tickets.delete(key)
      return
    }
    ticket.times = Math.min(ticket.times * 2, LONGEST)
    wait(key, ticket)
  }
  const send = async (key: string, ticket: Ticket): Promise<void> => {
    const { account, ticketId } = ticket
    ticket.state = 'running'
    try {
      await options.nudge(account, ticketId)
    } catch (error) {
      options.onFailure({ account, ticketId, error })
    }
    running -= 1
    ticket.state = 'resting'
    if (closing) wakeUp(key, ticket)
    else {
      ticket.timer = setTimeout(() => wakeUp(key, ticket), ticket.rest * ticket.times)
      // A process that ends waits for `settled`, not for tickets that rest.
      ticket.timer.unref()
    }
    next()
  }
  const next = (): void => {
    for (const key of waiting) {
      if (running >= atOnce) break
      waiting.delete(key)
      running += 1
      void send(key, tickets.get(key)!)
    }
    if (running > 0 || waiting.size > 0) return
    for (const resolve of onIdle) resolve()
    onIdle = []
  }

  return {
    add(account, ticketId, rest = REST) {
      const key = `${account}\n${ticketId}`
      const known = tickets.get(key)
      if (known !== undefined) {
        known.rest = rest
        if (known.state !== 'waiting') known.again = true
        if (closing && known.state === 'resting') wakeUp(key, known)
        return
      }
      if (waiting.size >= MOST_WAITING) return options.onDropped({ account, ticketId })
      const ticket: Ticket = { account, ticketId, state: 'waiting', again: false, rest, times: 1 }
      tickets.set(key, ticket)
      wait(key, ticket)
    },
    settled() {
      closing = true
      for (const [key, ticket] of tickets) if (ticket.state === 'resting') wakeUp(key, ticket)
      return running === 0 && waiting.size === 0 ? Promise.resolve() : new Promise(done => onIdle.push(done))
    },
  }
}
