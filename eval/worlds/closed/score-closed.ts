import { AMOUNTS, HEADLINES, type Headline } from '../../../src/forecast/next/headline-sums.ts'
import { median, quantile } from '../../../src/forecast/statistics/bootstrap.ts'
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
  /** Median width over that of the oracle; undefined where the oracle knows it to the point, or too few worlds tell. */
  readonly widthRatio?: number
  /** Interval score over that of the naive range: below 1 is better. */
  readonly scoreRatio?: number
}

const LEVEL = 0.8
/** Fewer other worlds of the same kind say nothing about a range. */
const LEAST_OTHERS = 5
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
  /** The middle 80 % of what happened in the other worlds of the family. */
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
    return other.family === world.family && actual !== undefined ? [{ other, actual: sized(other, actual) }] : []
  })
  const others = family.filter(({ other }) => other !== world).map(({ actual }) => actual)
  const mean = family.reduce((sum, { actual }) => sum + Math.abs(actual), 0) / family.length
  return [
    {
      ...own,
      actual: own.actual,
      unit: AMOUNTS.has(headline) ? Math.max(mean, LEAST_UNIT) / 100 : 0.01,
      ...(others.length >= LEAST_OTHERS && { oracle: widthOf(others) }),
    },
  ]
}

function widthOf(values: number[]): number {
  const sorted = values.sort((a, b) => a - b)
  return quantile(sorted, 0.9) - quantile(sorted, 0.1)
}

function score(headline: Headline, cases: readonly Case[]): ClosedScore {
  const inside = cases.filter(each => each.actual >= each.low - 1e-9 && each.actual <= each.high + 1e-9).length
  const { value, low, high } = clopperPearson(inside, cases.length)
  const mean = (of: (each: Case) => number): number => cases.reduce((sum, each) => sum + of(each), 0) / cases.length
  const isKnown = cases.every(each => each.unit > LEAST_UNIT)
  const medianWidth = median(cases.map(each => (each.high - each.low) / each.unit))
  const oracle = median(cases.flatMap(each => (each.oracle === undefined ? [] : [each.oracle / each.unit])))
  const ours = mean(each => intervalScore(each, each.actual, LEVEL) / each.unit)
  const naive = mean(each => intervalScore(each.naive, each.actual, LEVEL) / each.unit)
  return {
    headline,
    worlds: cases.length,
    inside,
    coverage: { value, low, high },
    isCovered: isCoverage(inside, cases.length, LEVEL),
    actual: mean(each => each.actual),
    biasPoints: isKnown ? mean(each => (each.value - each.actual) / each.unit) : 0,
    medianWidthPoints: isKnown ? medianWidth : 0,
    ...(isKnown && oracle > 0 && { widthRatio: medianWidth / oracle }),
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
