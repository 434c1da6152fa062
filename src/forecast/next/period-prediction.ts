import type { Headline } from './headline-sums.ts'

/** Where the width of a range comes from; see `docs/forecast.md`. */
export const SOURCES = ['sampling', 'weeks', 'mix', 'growth', 'campaigns', 'responses'] as const
export type Source = (typeof SOURCES)[number]

/** One headline of the weeks to come. Shares are 0 to 1; amounts (minutes, EUR) are totals over all those weeks. */
export interface PeriodPrediction {
  readonly headline: Headline
  /** Past cases it stands on: tickets, closes, routes or follow-ups with an observed outcome. */
  readonly cases: number
  /** Under 30 cases: the ranges are wide, and what reads them should say so instead. */
  readonly tooFew: boolean
  readonly value: number
  readonly low80: number
  readonly high80: number
  readonly low95: number
  readonly high95: number
  /** What each source adds to the width when they are added in this order, as shares of the whole; they sum up to 1. */
  readonly widenedBy: Readonly<Record<Source, number>>
}
