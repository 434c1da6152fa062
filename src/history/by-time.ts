import type { Instant } from '../core/time.ts'

/** The one order of things that happened: by moment, then by id, never by locale. */
export function byTime(a: { at: Instant; id: string }, b: { at: Instant; id: string }): number {
  if (a.at !== b.at) return a.at - b.at
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** How many of the ascending items lie at or before `at`. */
export function countUntil(items: readonly { at: Instant }[], at: Instant): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (items[middle]!.at <= at) low = middle + 1
    else high = middle
  }
  return low
}
