import { AMOUNTS, HEADLINES, type Headline } from '../../../src/forecast/next/headline-sums.ts'
import { median } from '../../../src/forecast/statistics/bootstrap.ts'
import { intervalScore } from '../../../src/forecast/statistics/interval-score.ts'
import { clopperPearson, isCoverage } from '../../../src/forecast/statistics/proportion.ts'
import type { ClosedHeadline, ClosedWorld } from './close-world.ts'

/** One headline over many worlds. Points are hundredths of a share; of an amount, hundredths of what it truly is on average. */
export interface ClosedScore {
  readonly headline: Headline
  readonly worlds: number
  readonly inside: number
  /** Exact 95 % interval of the share of worlds whose range held what happened. */
  readonly coverage: { readonly value: number; readonly low: number; readonly high: number }
  readonly isCovered: boolean
  readonly actual: number
  /** Mean of forecast less actual. */
  readonly biasPoints: number
  readonly medianWidthPoints: number
  /** Median width over that of the oracle, of the worlds in which one was asked; undefined where it knows to the point. */
  readonly widthRatio?: number
  /** Worlds in which the naive range held what happened. */
  readonly naiveInside: number
  /** Interval score over that of the naive range: below 1 is better. */
  readonly scoreRatio?: number
}

const LEVEL = 0.8
/** Where the truth is next to nothing, hundredths of it say nothing. */
const LEAST_UNIT = 1e-9

export function scoreClosed(worlds: readonly ClosedWorld[]): ClosedScore[] {
  return HEADLINES.flatMap(headline => {
    const cases = worlds.flatMap(world => caseOf(world, headline, worlds))
    return cases.length === 0 ? [] : [score(headline, cases)]
  })
}

interface Case extends ClosedHeadline {
  readonly actual: number
  /** What one point is. */
  readonly unit: number
  /** Width of the oracle's range. */
  readonly oracle?: number
}

function caseOf(world: ClosedWorld, headline: Headline, all: readonly ClosedWorld[]): Case[] {
  const own = world.headlines.find(each => each.headline === headline)!
  if (own.actual === undefined) return []
  // An amount grows with the shop, and whoever knows a world knows its size.
  const sized = (other: ClosedWorld, value: number): number =>
    AMOUNTS.has(headline) ? (value * world.tickets) / other.tickets : value
  const family = all.flatMap(other => {
    const { actual } = other.headlines.find(each => each.headline === headline)!
    return other.family === world.family && actual !== undefined ? [Math.abs(sized(other, actual))] : []
  })
  const mean = family.reduce((sum, actual) => sum + actual, 0) / family.length
  const oracle = world.oracle?.[headline]
  return [
    {
      ...own,
      actual: own.actual,
      unit: AMOUNTS.has(headline) ? Math.max(mean, LEAST_UNIT) / 100 : 0.01,
      ...(oracle && { oracle: oracle.high - oracle.low }),
    },
  ]
}

function score(headline: Headline, cases: readonly Case[]): ClosedScore {
  const isIn = ({ low, high }: { low: number; high: number }, { actual }: Case): boolean =>
    actual >= low - 1e-9 && actual <= high + 1e-9
  const inside = cases.filter(each => isIn(each, each)).length
  const coverage = clopperPearson(inside, cases.length)
  const mean = (of: (each: Case) => number): number => cases.reduce((sum, each) => sum + of(each), 0) / cases.length
  const isKnown = cases.every(each => each.unit > LEAST_UNIT)
  const widthOf = (each: Case): number => (each.high - each.low) / each.unit
  const asked = cases.filter(each => each.oracle !== undefined)
  const oracle = median(asked.map(each => each.oracle! / each.unit))
  const ours = mean(each => intervalScore(each, each.actual, LEVEL) / each.unit)
  const naive = mean(each => intervalScore(each.naive, each.actual, LEVEL) / each.unit)
  return {
    headline,
    worlds: cases.length,
    inside,
    coverage: { value: coverage.value, low: coverage.low, high: coverage.high },
    isCovered: isCoverage(inside, cases.length, LEVEL),
    actual: mean(each => each.actual),
    biasPoints: isKnown ? mean(each => (each.value - each.actual) / each.unit) : 0,
    medianWidthPoints: isKnown ? median(cases.map(widthOf)) : 0,
    naiveInside: cases.filter(each => isIn(each.naive, each)).length,
    ...(isKnown && oracle > 0 && { widthRatio: median(asked.map(widthOf)) / oracle }),
    ...(isKnown && naive > 0 && { scoreRatio: ours / naive }),
  }
}

export interface ClosedSummary {
  readonly worlds: number
  /** Forecasts scored: worlds × headlines, without those of which nothing happened. */
  readonly headlines: number
  readonly coverage80: number
  /** Mean over the headlines of the size of each one's mean gap: errors of one direction do not cancel those of another. */
  readonly biasPoints: number
  readonly medianWidthPoints: number
}

export function summarizeClosed(worlds: readonly ClosedWorld[]): ClosedSummary {
  const scores = scoreClosed(worlds)
  const headlines = scores.reduce((sum, each) => sum + each.worlds, 0)
  return {
    worlds: worlds.length,
    headlines,
    coverage80: headlines === 0 ? 0 : scores.reduce((sum, each) => sum + each.inside, 0) / headlines,
    biasPoints: scores.reduce((sum, each) => sum + Math.abs(each.biasPoints), 0) / Math.max(1, scores.length),
    medianWidthPoints: scores.length === 0 ? 0 : median(scores.map(each => each.medianWidthPoints)),
  }
}
