import { hasEffect, reachesCustomer } from '../core/command.ts'
import { HOUR, type Instant, MINUTE, type Milliseconds, SECOND } from '../core/time.ts'
import type { ReplayedDecision } from '../simulation/replayed.ts'
import type { Finding } from './finding.ts'

/** A turn reads the ticket, its messages and its log, and the customer's other tickets. */
const CALLS_OF_A_TURN = 5
/** A message is preceded by a look at ticket and thread, so that nothing newer is overlooked. */
const CALLS_OF_A_MESSAGE = 4
const CALLS_OF_A_WRITE = 1

export interface ApiLimit {
  readonly calls: number
  readonly per: Milliseconds
  /** Ours, 0 to 1. */
  readonly share: number
}

export interface ApiLoad {
  readonly calls: number
  /** Calls in the busiest hour. */
  readonly busiestHour: number
  readonly busiestAt: Instant
  /** What our share allows in an hour. */
  readonly allowedAnHour: number
  /** The longest that a call would have waited behind others of ours. */
  readonly longestWait: Milliseconds
}

/** What the replayed decisions would have asked of the helpdesk's API, and how long they would have queued at our share of its limit. */
export function apiLoad(decisions: readonly ReplayedDecision[], limit: ApiLimit): ApiLoad {
  const rate = (limit.calls * limit.share) / limit.per
  const hours = new Map<number, number>()
  let calls = 0
  let queue = 0
  let last: Instant | undefined
  let longest = 0
  for (const decision of [...decisions].sort((a, b) => a.at - b.at)) {
    const cost = callsOf(decision)
    calls += cost
    const hour = Math.floor(decision.at / HOUR)
    hours.set(hour, (hours.get(hour) ?? 0) + cost)
    queue = Math.max(0, queue - (last === undefined ? 0 : decision.at - last) * rate) + cost
    last = decision.at
    // The bucket itself takes a burst without waiting.
    longest = Math.max(longest, (queue - limit.calls * limit.share) / rate)
  }
  const [busiest, most] = [...hours].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])
  return {
    calls,
    busiestHour: most,
    busiestAt: busiest * HOUR,
    allowedAnHour: Math.floor(rate * HOUR),
    longestWait: Math.max(0, Math.round(longest)),
  }
}

function callsOf(decision: ReplayedDecision): number {
  let calls = CALLS_OF_A_TURN
  for (const command of decision.commands) {
    if (!hasEffect(command) || command.kind === 'hand_over') continue
    calls += reachesCustomer(command) ? CALLS_OF_A_MESSAGE : CALLS_OF_A_WRITE
  }
  return calls
}

/** Judges a load: what waits more than ten minutes comes too late for a conversation. */
export function loadFinding(load: ApiLoad, limit: ApiLimit): Finding {
  const severity = load.longestWait > 10 * MINUTE ? 'stop' : load.longestWait > 2 * MINUTE ? 'look' : 'know'
  const share = Math.round(limit.share * 100)
  return {
    kind: 'quota_overrun',
    severity,
    cause: {
      kind: 'helpdesk',
      id: 'api',
      name: `API limit of ${limit.calls} calls in ${limit.per / SECOND} s, ours ${share} %`,
    },
    what:
      `The busiest hour (${new Date(load.busiestAt).toISOString().slice(0, 16)}Z) takes ${load.busiestHour} of ${load.allowedAnHour} calls;` +
      ` the longest wait is ${Math.ceil(load.longestWait / SECOND)} s.`,
    advice:
      severity === 'know'
        ? 'Nothing to do; calls wait for room and give way to other apps.'
        : 'Raise limits.api_share, switch fewer intents on, or ask the helpdesk for a higher limit.',
    tickets: 0,
    examples: [],
    certain: true,
  }
}
