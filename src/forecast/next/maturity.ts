import type { Milliseconds } from '../../core/time.ts'

/** No outcome counts for more than this many: the few oldest tickets say little about what comes late. */
const MOST_WEIGHT = 4

export interface Maturity {
  /** For how many tickets an outcome counts that was known this long after its ticket began. */
  weightOf(delay: Milliseconds): number
  /** How much of all that tickets come to has come by an age, 0 to 1; 1 where nothing ever came. */
  shareBy(outcomes: readonly { readonly delay: Milliseconds; readonly size: number }[]): (age: Milliseconds) => number
}

/**
 * What the end of the data hides of young tickets, made up for by the older ones: weights by the inverse chance that an outcome this
 * late could be seen at all, which depends on the tickets' ages alone.
 */
export function createMaturity(ages: readonly Milliseconds[]): Maturity {
  const oldest = [...ages].sort((a, b) => b - a)
  const weightOf = (delay: Milliseconds): number => {
    const old = countWhile(oldest, age => age >= delay)
    return old === 0 ? 1 : Math.min(MOST_WEIGHT, oldest.length / old)
  }
  return {
    weightOf,
    shareBy: outcomes => {
      const sorted = outcomes.filter(each => each.size > 0).sort((a, b) => a.delay - b.delay)
      let total = 0
      const upTo = sorted.map(({ delay, size }) => {
        total += size * weightOf(delay)
        return total
      })
      return age => {
        if (total === 0) return 1
        const count = countWhile(sorted, each => each.delay <= age)
        return count === 0 ? 0 : upTo[count - 1]! / total
      }
    },
  }
}

/** How many of the first elements fit, where all that fit come first. */
function countWhile<T>(sorted: readonly T[], fits: (each: T) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(sorted[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
