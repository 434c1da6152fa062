import type { Milliseconds } from '../core/time.ts'

export interface NudgeQueue {
  /**
   * Wakes the ticket soon. While a nudge of it waits, is under way or has just been sent, further ones fold into one that
   * follows; the last one asked for has a nudge that begins after it, or has been read by the turn of the one before. `rest` is the
   * ticket's shortest pause between two.
   */
  add(account: string, ticketId: string, rest?: Milliseconds): void
  /** Sends at once what rests, and resolves when nothing waits or runs any more. */
  settled(): Promise<void>
}

/** Beyond this many the sweep is the better way: it finds every ticket whose nudge never came. */
const MOST_WAITING = 20_000
const REST: Milliseconds = 1_000
/** A ticket that is nudged without end is given so many times its rest at most: each nudge is an event of its workflow. */
const LONGEST = 8
/** Tickets that have rested within this time are looked at together. */
const GATHER: Milliseconds = 50

interface Key {
  readonly account: string
  readonly ticketId: string
}

interface Ticket extends Key {
  state: 'waiting' | 'running' | 'resting' | 'asking'
  /** Asked for again since its nudge began. */
  again: boolean
  rest: Milliseconds
  /** Rests before the next one, doubled while it is asked for again and again. */
  times: number
  timer?: NodeJS.Timeout
}

/**
 * Sends nudges beside the answers, a few at a time: a burst of deliveries must not become a burst of calls to Temporal, and a
 * flood of deliveries about one ticket must not become a flood of signals to its workflow. A helpdesk tells of a new ticket and of its
 * first message apart, and the turn that the first of them starts mostly reads both: whoever is to be woken again is looked at first.
 */
export function createNudgeQueue(options: {
  nudge(account: string, ticketId: string): Promise<void>
  /** Those of the tickets that still have something unread. */
  findUnread(tickets: readonly Key[]): Promise<readonly Key[]>
  onFailure(failure: { account: string; ticketId: string; error: unknown }): void
  onDropped(dropped: { account: string; ticketId: string }): void
  atOnce?: number
}): NudgeQueue {
  const { atOnce = 32 } = options
  const tickets = new Map<string, Ticket>()
  const waiting = new Set<string>()
  /** Rested and asked for again, to be looked at together. */
  const rested = new Set<string>()
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
    clearTimeout(ticket.timer)
    if (!ticket.again) {
      tickets.delete(key)
      return
    }
    ticket.times = Math.min(ticket.times * 2, LONGEST)
    if (closing) {
      wait(key, ticket)
      return
    }
    ticket.state = 'asking'
    ticket.again = false
    rested.add(key)
    if (rested.size === 1) setTimeout(() => void look(), GATHER).unref()
  }
  const look = async (): Promise<void> => {
    const asked = [...rested].flatMap(key => tickets.get(key) ?? []).filter(({ state }) => state === 'asking')
    rested.clear()
    if (asked.length === 0) return
    // Where nobody can say, everyone is woken.
    const found = await options.findUnread(asked).catch(() => asked)
    const unread = new Set(found.map(keyOf))
    for (const ticket of asked) {
      if (ticket.state !== 'asking') continue
      const key = keyOf(ticket)
      if (unread.has(key)) wait(key, ticket)
      // Something has come since we asked.
      else if (ticket.again) letRest(key, ticket)
      else tickets.delete(key)
    }
  }
  const letRest = (key: string, ticket: Ticket): void => {
    ticket.state = 'resting'
    ticket.timer = setTimeout(() => wakeUp(key, ticket), ticket.rest * ticket.times)
    // A process that ends waits for `settled`, not for tickets that rest.
    ticket.timer.unref()
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
    if (closing) wakeUp(key, ticket)
    else letRest(key, ticket)
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
      const key = keyOf({ account, ticketId })
      const known = tickets.get(key)
      if (known !== undefined) {
        known.rest = rest
        if (known.state !== 'waiting') known.again = true
        if (closing && isIdle(known)) wakeUp(key, known)
        return
      }
      if (waiting.size >= MOST_WAITING) return options.onDropped({ account, ticketId })
      const ticket: Ticket = { account, ticketId, state: 'waiting', again: false, rest, times: 1 }
      tickets.set(key, ticket)
      wait(key, ticket)
    },
    settled() {
      closing = true
      for (const [key, ticket] of tickets) {
        if (ticket.state === 'asking') ticket.again = true
        if (isIdle(ticket)) wakeUp(key, ticket)
      }
      return running === 0 && waiting.size === 0 ? Promise.resolve() : new Promise(done => onIdle.push(done))
    },
  }
}

function keyOf({ account, ticketId }: Key): string {
  return `${account}\n${ticketId}`
}

/** Neither sent nor about to be. */
function isIdle({ state }: Ticket): boolean {
  return state === 'resting' || state === 'asking'
}
