import type { LedgerRow } from './ledger.ts'
import { clusterBootstrap } from './statistics/bootstrap.ts'
import type { Rate } from './statistics/interval.ts'
import { clopperPearson, wilson } from './statistics/proportion.ts'

/** Fewer cases than this are "too few to say": shown as counts, never as a rate. */
export const TOO_FEW = 30

/**
 * Share of cases, with a 95 % range that holds both the Wilson interval and the bootstrap over customers, because one
 * customer's tickets succeed and fail together. Nothing or everything seen: the exact interval.
 * @param cases one entry a case: whose it is, and whether it counts
 */
export function rateOf(cases: readonly { readonly customerId: string; readonly hit: boolean }[], seed: number): Rate {
  const count = cases.filter(each => each.hit).length
  if (count === 0 || count === cases.length) return clopperPearson(count, cases.length)
  const rate = wilson(count, cases.length)
  const clusters = new Map<string, { top: number; bottom: number }>()
  for (const { customerId, hit } of cases) {
    const cluster = clusters.get(customerId)
    if (cluster === undefined) clusters.set(customerId, { top: hit ? 1 : 0, bottom: 1 })
    else {
      if (hit) cluster.top++
      cluster.bottom++
    }
  }
  const resampled = clusters.size === cases.length ? undefined : clusterBootstrap([...clusters.values()], { seed })
  return resampled === undefined
    ? rate
    : { ...rate, low: Math.min(rate.low, resampled.low), high: Math.max(rate.high, resampled.high) }
}

/** `rateOf` over ledger rows. */
export function rowRate(rows: readonly LedgerRow[], hit: (row: LedgerRow) => boolean, seed: number): Rate {
  return rateOf(
    rows.map(row => ({ customerId: row.ticket.customerId, hit: hit(row) })),
    seed,
  )
}
