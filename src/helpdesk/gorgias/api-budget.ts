import type { Milliseconds } from '../../core/time.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'

/** The passing of real time, as the connector needs it. `now` is monotonic or not; only differences count. */
export interface Waiting {
  now(): Milliseconds
  sleep(length: Milliseconds): Promise<void>
}

/** Keeps our calls within our share of an API limit that the shop's other apps use too. */
export interface ApiBudget {
  /** Waits until one more call fits our share. @throws RehearsalError `rate_limited` after too long a wait. */
  acquire(): Promise<void>
  /** Ends the call of one `acquire`; `header` is `used/limit` as the helpdesk counted, where it said so. */
  settle(header: string | undefined): void
  /** Gives one `acquire` back: its call was not made. */
  release(): void
  /** No call before this much time has passed. */
  pause(length: Milliseconds): void
  /** The helpdesk's newest count of all apps' calls, where it gave one. */
  count(): { readonly used: number; readonly limit: number } | undefined
}

export interface ApiBudgetOptions {
  /** Share of the limit that is ours, 0 to 1. */
  readonly share: number
  readonly waiting: Waiting
  /** Taken for true until the helpdesk says its own; `per` also when it has, because the header gives no length. */
  readonly assumed?: { readonly calls: number; readonly per: Milliseconds }
  /** How long a call may wait for others to leave room. */
  readonly patience?: Milliseconds
}

/** What sums of fractions may be off by. */
const ROUNDING = 1e-9

/**
 * A model of the helpdesk's leaky bucket. The header tells how full it is, other apps included, so we give way to them:
 * a call waits while the bucket with it would stand above our share.
 */
export function createApiBudget(options: ApiBudgetOptions): ApiBudget {
  const { share, waiting } = options
  const { calls, per } = options.assumed ?? { calls: 40, per: 20_000 }
  const patience = options.patience ?? 120_000
  let limit = calls
  let level = 0
  let levelAt = waiting.now()
  let inFlight = 0
  let notBefore = Number.NEGATIVE_INFINITY
  let turn: Promise<void> = Promise.resolve()
  let answered = false
  let counted: { used: number; limit: number } | undefined
  let onFirstAnswer: (() => void) | undefined

  const drain = (): void => {
    const now = waiting.now()
    level = Math.max(0, level - ((now - levelAt) * limit) / per)
    levelAt = now
  }
  const untilFree = (): Milliseconds => {
    drain()
    const room = Math.max(1, Math.floor(limit * share)) - inFlight - 1 - level
    const leaking = room >= -ROUNDING ? 0 : Math.max(1, Math.ceil((-room * per) / limit))
    return Math.max(leaking, notBefore - waiting.now())
  }
  const waitForRoom = async (): Promise<void> => {
    // Until the helpdesk has named its limit, one call at a time goes out to ask.
    if (!answered && inFlight > 0) {
      await new Promise<void>(resolve => {
        onFirstAnswer = resolve
      })
    }
    const deadline = waiting.now() + patience
    for (let wait = untilFree(); wait > 0; wait = untilFree()) {
      if (waiting.now() + wait > deadline) {
        throw new RehearsalError('rate_limited', 'Other apps leave no room under the helpdesk’s API limit.')
      }
      await waiting.sleep(wait)
    }
    inFlight += 1
  }

  return {
    acquire() {
      // One waits at a time, in order of asking; a wait that failed must not fail the next.
      const mine = turn.then(waitForRoom)
      turn = mine.catch(() => {})
      return mine
    },
    settle(header) {
      inFlight -= 1
      answered = true
      onFirstAnswer?.()
      drain()
      const [used, of] = (header ?? '').split('/').map(Number)
      if (used !== undefined && of !== undefined && Number.isFinite(used) && of > 0) {
        limit = of
        counted = { used, limit: of }
        // Answers may overtake each other: an older, lower count must not lower ours.
        level = Math.max(level, used)
      } else {
        level += 1
      }
    },
    release() {
      inFlight -= 1
      // Another call may go out to ask for the limit.
      onFirstAnswer?.()
    },
    pause(length) {
      notBefore = Math.max(notBefore, waiting.now() + length)
    },
    count: () => counted,
  }
}
