import { median } from '../../src/forecast/statistics/bootstrap.ts'
import { HEADLINES, type Headline, type Scored } from './headlines.ts'

export interface HeadlineScore {
  readonly headline: Headline
  /** Worlds in which the forecast gave a rate. */
  readonly worlds: number
  readonly cases: number
  readonly meanTruth: number
  readonly meanForecast: number
  /** Mean of forecast − truth, in points. */
  readonly biasPoints: number
  /** Share of the worlds whose range holds the truth. */
  readonly coverage: number
  /** The largest gap of any world, in points, with its sign. */
  readonly worstPoints: number
  readonly medianWidthPoints: number
}

export interface WorldsSummary {
  readonly worlds: number
  /** Headlines scored: worlds × headlines, without those too few to say. */
  readonly headlines: number
  /** Share of them whose range holds the truth. */
  readonly coverage: number
  /** Mean over the headlines of the size of each one's mean gap: errors of one direction do not cancel those of another. */
  readonly biasPoints: number
  readonly medianWidthPoints: number
}

export function scoreWorlds(worlds: readonly (readonly Scored[])[]): {
  readonly headlines: readonly HeadlineScore[]
  readonly summary: WorldsSummary
} {
  const all = worlds.flat().filter(each => !each.tooFew)
  const headlines = HEADLINES.flatMap((headline): HeadlineScore[] => {
    const own = all.filter(each => each.headline === headline)
    if (own.length === 0) return []
    const gaps = own.map(each => points(each.forecast - each.truth))
    return [
      {
        headline,
        worlds: own.length,
        cases: own.reduce((sum, each) => sum + each.n, 0),
        meanTruth: mean(own.map(each => each.truth)),
        meanForecast: mean(own.map(each => each.forecast)),
        biasPoints: mean(gaps),
        coverage: coverageOf(own),
        worstPoints: gaps.reduce((worst, gap) => (Math.abs(gap) > Math.abs(worst) ? gap : worst), 0),
        medianWidthPoints: median(own.map(each => points(each.high - each.low))),
      },
    ]
  })
  return {
    headlines,
    summary: {
      worlds: worlds.length,
      headlines: all.length,
      coverage: coverageOf(all),
      biasPoints: mean(headlines.map(each => Math.abs(each.biasPoints))),
      medianWidthPoints: all.length === 0 ? 0 : median(all.map(each => points(each.high - each.low))),
    },
  }
}

/** A truth on the very edge of its range counts as inside, whatever the last binary digit says. */
function coverageOf(list: readonly Scored[]): number {
  const inside = list.filter(each => each.truth >= each.low - 1e-9 && each.truth <= each.high + 1e-9)
  return list.length === 0 ? 0 : inside.length / list.length
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function points(share: number): number {
  return 100 * share
}
