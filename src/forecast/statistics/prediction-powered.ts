import type { Range } from './interval.ts'
import { Z } from './proportion.ts'

/** A case that a person has labelled and the judge has judged. */
export interface Labelled {
  readonly truth: number
  readonly judged: number
}

/**
 * The mean of the truth over many judged cases of which few are labelled: the judge's mean, corrected by how far it was off where
 * truth is known, with 95 % interval. `weight` says how much the judge counts; a judge without use gets 0 and the labels stand alone
 * (PPI++, Angelopoulos, Duchi and Zrnic 2023). Undefined with fewer than two cases on either side.
 * @param unlabelled the judge's word on the other cases
 */
export function predictionPoweredMean(
  labelled: readonly Labelled[],
  unlabelled: readonly number[],
): (Range & { readonly weight: number }) | undefined {
  const [n, many] = [labelled.length, unlabelled.length]
  if (n < 2 || many < 2) return undefined
  const judged = labelled.map(each => each.judged)
  const weight = weightOf(labelled, [...judged, ...unlabelled], n / many)
  const corrections = labelled.map(each => each.truth - weight * each.judged)
  const value = weight * mean(unlabelled) + mean(corrections)
  const half = Z * Math.sqrt((weight ** 2 * variance(unlabelled)) / many + variance(corrections) / n)
  return { value, low: value - half, high: value + half, weight }
}

/** The weight that makes the interval narrowest, within 0 and 1. */
function weightOf(labelled: readonly Labelled[], judgedAll: readonly number[], ratio: number): number {
  const [truth, judged] = [mean(labelled.map(each => each.truth)), mean(labelled.map(each => each.judged))]
  const together = mean(labelled.map(each => (each.truth - truth) * (each.judged - judged)))
  const spread = (variance(judgedAll) * judgedAll.length) / (judgedAll.length - 1)
  return spread === 0 ? 0 : Math.min(1, Math.max(0, together / ((1 + ratio) * spread)))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function variance(values: readonly number[]): number {
  const centre = mean(values)
  return mean(values.map(value => (value - centre) ** 2))
}
