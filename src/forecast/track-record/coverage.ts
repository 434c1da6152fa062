import type { Rate } from '../statistics/interval.ts'
import { clopperPearson } from '../statistics/proportion.ts'

/** How often 80 % ranges held what then came, and whether that earns the word *forecast*. */
export interface Coverage {
  /** Ranges that held, of those compared, with the exact 95 % interval. */
  readonly coverage: Rate
  readonly earned: boolean
}

/** Below this an 80 % range is none, and the report says *estimate*. */
const EARNED_FROM = 0.75
/** Fewer comparisons say nothing: half of all worthless ranges could pass. */
const LEAST_COMPARED = 20

export function coverageOf(inside: readonly boolean[]): Coverage {
  const coverage = clopperPearson(inside.filter(Boolean).length, inside.length)
  return { coverage, earned: earnsForecast(coverage) }
}

/** Whether so many ranges that held, of those compared, earn the word; past weeks and live ones count alike. */
export function earnsForecast({ count, n }: { readonly count: number; readonly n: number }): boolean {
  return n >= LEAST_COMPARED && count / n >= EARNED_FROM
}
