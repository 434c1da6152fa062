import { DAY, type Instant } from '../core/time.ts'
import { regularizedBeta } from '../forecast/statistics/beta.ts'
import { wilson } from '../forecast/statistics/proportion.ts'
import { countUnsure } from '../store/decisions.ts'
import { saveNotice } from '../store/notices.ts'
import type { Queryable } from '../store/query.ts'

const WEEK = 7 * DAY
/** Fewer than these say nothing about a share. */
const LEAST_RECENT = 100
const LEAST_USUAL = 200
const RISK = 0.001

export interface UnsureCount {
  readonly unsure: number
  readonly all: number
}

/**
 * True where so many messages of the last week were outside what the engine knows that the upper end of the usual share
 * would show as many less than once in a thousand weeks (exact binomial tail).
 */
export function hasDrifted(recent: UnsureCount, usual: UnsureCount): boolean {
  if (recent.all < LEAST_RECENT || usual.all < LEAST_USUAL || recent.unsure === 0) return false
  const { high } = wilson(usual.unsure, usual.all)
  // P(at least k of n) where each is unsure with the upper end of the usual share.
  return regularizedBeta(high, recent.unsure, recent.all - recent.unsure + 1) < RISK
}

/** Tells the lead, once a week at most, that customers write about things that the engine does not know. @param at account time */
export async function watchDrift(db: Queryable, account: string, at: Instant): Promise<void> {
  const recent = await countUnsure(db, account, at - WEEK, at)
  const usual = await countUnsure(db, account, at - 5 * WEEK, at - WEEK)
  if (!hasDrifted(recent, usual)) return
  await saveNotice(db, account, {
    id: `drift:${Math.floor(at / WEEK)}`,
    kind: 'drift',
    facts: { unsure: recent.unsure, cases: recent.all, usual: usual.unsure / usual.all },
  })
}
