import type { Yardstick } from './suites/measured-row.ts'

type Bar = Pick<Yardstick, 'floor' | 'target'>

/**
 * What intent reading should reach, by `set · view · protocol · metric`. Floors were measured with plain tools (logistic
 * regression, support vectors) on the sets' official tests; for real customers with five commercial platforms.
 */
const BARS: Readonly<Record<string, Bar>> = {
  'banking77 · words + embedding · all data · accuracy': { floor: 0.937, target: 0.94 },
  'clinc150 · words + embedding · all data · accuracy': { floor: 0.964, target: 0.969 },
  'hwu64 · words + embedding · all data · accuracy': { floor: 0.921, target: 0.928 },
  'banking77 · words · all data · accuracy': { floor: 0.919, target: 0.923 },
  'clinc150 · words · all data · accuracy': { floor: 0.928, target: 0.938 },
  'hwu64 · words · all data · accuracy': { floor: 0.887, target: 0.898 },
  'banking77 · words + embedding · 10 examples · accuracy': { floor: 0.85, target: 0.875 },
  'clinc150 · words + embedding · 10 examples · accuracy': { target: 0.93 },
  'hwu64 · words + embedding · 10 examples · accuracy': { floor: 0.819, target: 0.845 },
  'hint3_curekart · words + embedding · all data · accuracy': { floor: 0.865, target: 0.88 },
  'hint3_sofmattress · words + embedding · all data · accuracy': { floor: 0.779, target: 0.8 },
  'hint3_powerplay11 · words + embedding · all data · accuracy': { floor: 0.673, target: 0.69 },
  'hint3_curekart · words + embedding · traffic · right or refused': { floor: 0.751, target: 0.79 },
  'hint3_sofmattress · words + embedding · traffic · right or refused': { floor: 0.715, target: 0.75 },
  'hint3_powerplay11 · words + embedding · traffic · right or refused': { floor: 0.75, target: 0.77 },
  'clinc150 · words + embedding · all data · outside found at 5 % refused': { floor: 0.887, target: 0.91 },
  'clinc150 · words + embedding · all data · AUROC': { floor: 0.977, target: 0.98 },
  'banking77 · words + embedding · all data · covered at 98 % right': { floor: 0.8, target: 0.86 },
  'clinc150 · words + embedding · all data · covered at 98 % right': { floor: 0.85, target: 0.92 },
  'hwu64 · words + embedding · all data · covered at 98 % right': { floor: 0.74, target: 0.82 },
}

export function barOf(set: string, view: string, protocol: string, metric: string): Bar {
  return BARS[`${set} · ${view} · ${protocol} · ${metric}`] ?? {}
}

/** From this many in-scope texts on, the calibration error itself is held against a bound; below, noise alone exceeds it. */
export const ENOUGH_FOR_ERROR = 3_000
export const MOST_ERROR = 0.015
/** The bound at ten examples an intent. */
export const MOST_ERROR_OF_FEW = 0.04
/** Chance above which an error cannot be told from a calibrated speaker's. */
export const LEAST_CHANCE = 0.05
