import { softmaxInPlace } from './linear-classifier.ts'
import type { Familiarity } from './read-familiarity.ts'

/** What one prediction shows of its own reliability, before standardising. The number of signals depends on the experts alone. */
export type Signals = readonly number[]

/**
 * Where the log-odds of outside lie before an account has shown its own: intercept, then each standardised signal in the order
 * of `readSignals`. Learned over fifty small accounts of 5 to 20 intents drawn from public sets (Banking77, HWU64, Bitext, two
 * of HINT3), against texts of other intents, of another brand, and everyday talk.
 */
const OUTSIDE_BY_WORDS: readonly number[] = [-1.93, 0.05, 0.12, -0.98, 0.36, 0.01, -0.05, 0.11, 0.53, -0.74]
const OUTSIDE_BESIDE_MEANING: readonly number[] = [-2.4, 0.05, 0.12, -0.33, 0.36, 0.01, 0, 0.18, 0.3, -0.45]
/** And for each expert by meaning: its highest score, and how far below the best label is. */
const OUTSIDE_BY_MEANING: readonly number[] = [-0.5, 0]

/** The prior of `outside` for so many signals. */
export function outsidePrior(signals: number): number[] {
  if (signals < OUTSIDE_BY_WORDS.length) return [...OUTSIDE_BY_WORDS]
  const prior = [...OUTSIDE_BESIDE_MEANING]
  while (prior.length <= signals) prior.push(...OUTSIDE_BY_MEANING)
  return prior
}

/** Log-odds beyond this are as good as certain. */
export const SURE = 12

/**
 * Best label, and the signals of how sure and how familiar it is. `mixed` is turned into probabilities in place; `byMeaning`
 * holds the scores of the experts that read the embedding, as many as the view has.
 */
export function readSignals(
  mixed: Float64Array,
  byMeaning: readonly ArrayLike<number>[],
  familiarity: Familiarity,
): { best: number; signals: Signals } {
  let best = 0
  let second = -1
  for (let c = 1; c < mixed.length; c++) {
    if (mixed[c]! > mixed[best]!) {
      second = best
      best = c
    } else if (second < 0 || mixed[c]! > mixed[second]!) second = c
  }
  const top = mixed[best]!
  const margin = second < 0 ? SURE : Math.min(SURE, top - mixed[second]!)
  softmaxInPlace(mixed)
  let entropy = 0
  for (const p of mixed) if (p > 1e-9) entropy -= p * Math.log(p)
  const { known, substanceKnown, words, knownOfSubstance, unknownOfSubstance } = familiarity
  const signals = [
    logOdds(mixed[best]!),
    margin,
    top,
    entropy,
    known,
    Math.log1p(words),
    substanceKnown,
    Math.log1p(unknownOfSubstance),
    Math.log1p(knownOfSubstance),
  ]
  for (const scores of byMeaning) {
    let highest = scores[0]!
    for (let c = 1; c < scores.length; c++) highest = Math.max(highest, scores[c]!)
    signals.push(highest, scores[best]! - highest)
  }
  return { best, signals }
}

/** log(p / (1 - p)), kept within what counts as certain. */
export function logOdds(p: number): number {
  return Math.max(-SURE, Math.min(SURE, Math.log(p + 1e-9) - Math.log1p(-Math.min(p, 1 - 1e-9))))
}
