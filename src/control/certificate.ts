import type { Milliseconds } from '../core/time.ts'
import { leastCases } from '../forecast/statistics/least-cases.ts'
import { upperBound } from '../forecast/statistics/proportion.ts'

/** What observed outcomes say about closing unasked, on one channel in one language. */
export interface Certificate {
  readonly isIssued: boolean
  readonly right: number
  readonly wrong: number
  /** At 95 %, the true share of wrong closes is at most this (exact, one-sided). */
  readonly bound: number
  /** Right closes still missing, if none of them is wrong; Infinity where no number would do. */
  readonly missing: number
  /** How long those take at the present rate; absent where nothing came lately or nothing is missing. */
  readonly weeks?: number
}

/**
 * Closing unasked is certified where the exact 95 % bound on wrong closes is within what the team tolerates: 0 wrong in
 * 299 for 1 %, 1 in 473, 2 in 628. The bound holds for each look by itself; whoever looks after every case until it passes
 * is wrong somewhat more often, which is why limits go on watching a certified close.
 * @param tolerated share from 0 to 1
 * @param perWeek outcomes per week at the present rate
 */
export function certify(tally: { right: number; wrong: number }, tolerated: number, perWeek: number): Certificate {
  const { right, wrong } = tally
  const seen = right + wrong
  const missing = Math.max(0, leastCases(wrong, tolerated) - seen)
  return {
    isIssued: missing === 0,
    right,
    wrong,
    bound: upperBound(wrong, seen),
    missing,
    ...(missing > 0 && Number.isFinite(missing) && perWeek > 0 && { weeks: Math.ceil(missing / perWeek) }),
  }
}

/** How far back the present rate is measured. */
export const RATE_WINDOW: Milliseconds = 28 * 24 * 60 * 60_000
