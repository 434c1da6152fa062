export interface RateLimit {
  /** Takes one from `key`'s bucket; otherwise the milliseconds until there is one. */
  take(key: string): number | undefined
}

/** Keys of strangers must not fill the memory. */
const MOST_KEYS = 10_000

/** A token bucket for each key: `perSecond` in the long run, `burst` at once. */
export function createRateLimit(options: { perSecond: number; burst: number; now: () => number }): RateLimit {
  const { perSecond, burst, now } = options
  const buckets = new Map<string, { level: number; at: number }>()
  return {
    take(key) {
      const at = now()
      const bucket = buckets.get(key) ?? { level: burst, at }
      const level = Math.min(burst, bucket.level + ((at - bucket.at) * perSecond) / 1_000)
      if (buckets.size >= MOST_KEYS && !buckets.has(key)) forgetFull(buckets, at)
      if (level < 1) {
        buckets.set(key, { level, at })
        return Math.ceil(((1 - level) * 1_000) / perSecond)
      }
      buckets.set(key, { level: level - 1, at })
      return undefined
    },
  }

  /** A full bucket says nothing that a new one would not; where none is full, the oldest half goes. */
  function forgetFull(all: Map<string, { level: number; at: number }>, at: number): void {
    for (const [key, { level, at: since }] of all) {
      if (level + ((at - since) * perSecond) / 1_000 >= burst) all.delete(key)
    }
    if (all.size < MOST_KEYS) return
    for (const key of [...all.keys()].slice(0, MOST_KEYS / 2)) all.delete(key)
  }
}
