import { quantile } from '../../src/forecast/statistics/bootstrap.ts'

/** A stated probability and whether the thing happened. */
export type Stated = readonly [probability: number, happened: boolean]

export interface CalibrationError {
  /** Mean gap between stated and observed over the bins, weighted by size. Biased upwards, more so where cases are few. */
  readonly plain: number
  /** `plain` less what a perfectly calibrated speaker would show on these very statements, at least 0. */
  readonly corrected: number
  /** Basic-bootstrap interval at 95 % of the true error: it mirrors the redrawn errors, which takes their bias off. */
  readonly low: number
  readonly high: number
  /** Chance that a perfectly calibrated speaker shows an error this large; above 0.05 ours cannot be told from one. */
  readonly p: number
}

export interface CalibrationOptions {
  readonly random: () => number
  /** Bins of equal width over 0..1, or of equal numbers of cases. */
  readonly binning?: 'width' | 'mass'
  readonly bins?: number
  readonly rounds?: number
}

/**
 * Expected calibration error, with its bias taken off by a parametric bootstrap: outcomes are drawn from the statements
 * themselves, and the error that such a calibrated speaker still shows is what finite samples feign.
 * Where a real error stands far above the noise this takes off too much; the interval, found without it, shows that.
 * Sources: Bröcker & Smith 2007 (consistency resampling); Kumar, Liang & Ma 2019 and Roelofs et al. 2022 (bias of binned errors).
 */
export function calibrationError(stated: readonly Stated[], options: CalibrationOptions): CalibrationError {
  const { random, binning = 'width', bins = 15, rounds = 1000 } = options
  if (stated.length === 0) return { plain: 0, corrected: 0, low: 0, high: 1, p: 1 }
  const sorted = [...stated].sort((a, b) => a[0] - b[0])
  const probabilities = Float64Array.from(sorted, ([probability]) => probability)
  const happened = Float64Array.from(sorted, ([, value]) => Number(value))
  const binOf = Int32Array.from(sorted, ([probability], i) =>
    Math.min(bins - 1, Math.floor(binning === 'width' ? probability * bins : (i * bins) / sorted.length)),
  )
  const gaps = new Float64Array(bins)
  const plain = errorOf(probabilities, happened, binOf, gaps)
  const feigned = new Float64Array(rounds)
  const redrawn = new Float64Array(rounds)
  const outcomes = new Float64Array(sorted.length)
  let asLarge = 0
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < outcomes.length; i++) outcomes[i] = random() < probabilities[i]! ? 1 : 0
    feigned[round] = errorOf(probabilities, outcomes, binOf, gaps)
    if (feigned[round]! >= plain - 1e-12) asLarge++
    gaps.fill(0)
    for (let i = 0; i < sorted.length; i++) {
      const pick = Math.floor(random() * sorted.length)
      gaps[binOf[pick]!]! += probabilities[pick]! - happened[pick]!
    }
    redrawn[round] = meanGap(gaps, sorted.length)
  }
  const corrected = Math.max(0, plain - feigned.reduce((sum, value) => sum + value, 0) / rounds)
  redrawn.sort()
  return {
    plain,
    corrected,
    low: Math.min(corrected, Math.max(0, 2 * plain - quantile(redrawn, 0.975))),
    high: Math.max(corrected, 2 * plain - quantile(redrawn, 0.025)),
    p: (asLarge + 1) / (rounds + 1),
  }
}

/** Mean squared distance of statement and outcome. */
export function brierScore(stated: readonly Stated[]): number {
  return stated.reduce((sum, [probability, happened]) => sum + (probability - Number(happened)) ** 2, 0) / stated.length
}

function errorOf(stated: Float64Array, happened: Float64Array, binOf: Int32Array, gaps: Float64Array): number {
  gaps.fill(0)
  for (let i = 0; i < stated.length; i++) gaps[binOf[i]!]! += stated[i]! - happened[i]!
  return meanGap(gaps, stated.length)
}

function meanGap(gaps: Float64Array, cases: number): number {
  let sum = 0
  for (const gap of gaps) sum += Math.abs(gap)
  return sum / cases
}
