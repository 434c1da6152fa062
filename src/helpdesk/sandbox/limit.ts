import type { Milliseconds } from '../../core/time.ts'

/** `calls` per `per`, as a bucket that leaks evenly; `now` defaults to real time, because an API quota is spent in real time. */
export interface LimitRule {
  readonly calls: number
  readonly per: Milliseconds
  readonly now?: () => number
}

export interface LimitVerdict {
  readonly allowed: boolean
  /** `used/limit`, as `X-Gorgias-Account-Api-Call-Limit` shows it. */
  readonly used: number
  readonly limit: number
  /** Whole seconds until a call fits again; 0 where one fits now. */
  readonly retryAfter: number
}

/** What sums of fractions may be off by. */
const ROUNDING = 1e-9

/** One leaky bucket per API key. */
export function createLimit(rule: LimitRule): { take(key: string): LimitVerdict; peak(key: string): number } {
  const now = rule.now ?? (() => performance.now())
  const leak = rule.calls / rule.per
  const buckets = new Map<string, { level: number; at: number; peak: number }>()
  return {
    take(key) {
      const at = now()
      const bucket = buckets.get(key) ?? { level: 0, at, peak: 0 }
      buckets.set(key, bucket)
      bucket.level = Math.max(0, bucket.level - (at - bucket.at) * leak)
      bucket.at = at
      const allowed = bucket.level + 1 <= rule.calls + ROUNDING
      if (allowed) bucket.level += 1
      bucket.peak = Math.max(bucket.peak, bucket.level)
      const wait = allowed ? 0 : Math.max(1, Math.ceil((bucket.level + 1 - rule.calls) / leak / 1_000))
      return { allowed, used: Math.ceil(bucket.level - ROUNDING), limit: rule.calls, retryAfter: wait }
    },
    peak: key => buckets.get(key)?.peak ?? 0,
  }
}
