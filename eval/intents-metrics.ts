/** One judged prediction; `truth` is null for a text outside all intents. */
export interface JudgedIntent {
  readonly truth: string | null
  readonly label: string
  readonly confidence: number
  readonly accepted: boolean
}

export interface IntentMetrics {
  readonly inScope: number
  readonly outside: number
  readonly accuracy: number
  /** 95 % Wilson interval of the accuracy. */
  readonly interval: readonly [number, number]
  /** Expected calibration error in scope, 15 equal-width bins; biased upwards where there are few texts. */
  readonly ece: number
  readonly brier: number
  /** Largest share of in-scope texts that, taken by falling confidence, is right 98 times in 100. */
  readonly coverageAt98: number
  readonly refusedInScope: number
  /** Null without outside texts. */
  readonly auroc: number | null
  readonly outsideRecallAt5: number | null
  readonly refusedOutside: number | null
}

const BINS = 15
const Z95 = 1.959964

/** Measures predictions; in-scope texts must be present. */
export function measureIntents(judged: readonly JudgedIntent[]): IntentMetrics {
  const inScope = judged.filter(({ truth }) => truth !== null)
  const outside = judged.filter(({ truth }) => truth === null)
  const isRight = (one: JudgedIntent): boolean => one.label === one.truth
  const right = inScope.filter(isRight).length
  const rising = inScope.map(({ confidence }) => confidence).sort((a, b) => a - b)
  const atFive = rising[Math.floor(rising.length * 0.05)]!
  return {
    inScope: inScope.length,
    outside: outside.length,
    accuracy: right / inScope.length,
    interval: wilson(right, inScope.length),
    ece: expectedCalibrationError(inScope.map(one => [one.confidence, isRight(one)])),
    brier: inScope.reduce((sum, one) => sum + (one.confidence - Number(isRight(one))) ** 2, 0) / inScope.length,
    coverageAt98: coverage(inScope.map(one => [one.confidence, isRight(one)])),
    refusedInScope: share(inScope, ({ accepted }) => !accepted),
    auroc:
      outside.length === 0
        ? null
        : auroc(
            rising,
            outside.map(({ confidence }) => confidence),
          ),
    outsideRecallAt5: outside.length === 0 ? null : share(outside, ({ confidence }) => confidence < atFive),
    refusedOutside: outside.length === 0 ? null : share(outside, ({ accepted }) => !accepted),
  }
}

/** 95 % Wilson score interval of `part` out of `whole`. */
export function wilson(part: number, whole: number): readonly [number, number] {
  if (whole === 0) return [0, 1]
  const p = part / whole
  const z2 = Z95 * Z95
  const center = (p + z2 / (2 * whole)) / (1 + z2 / whole)
  const half = (Z95 * Math.sqrt((p * (1 - p)) / whole + z2 / (4 * whole * whole))) / (1 + z2 / whole)
  return [Math.max(0, center - half), Math.min(1, center + half)]
}

/** Mean gap between confidence and share right over 15 bins of equal width, weighted by size. */
export function expectedCalibrationError(judged: readonly (readonly [confidence: number, right: boolean])[]): number {
  const gaps = new Float64Array(BINS)
  for (const [confidence, right] of judged) {
    gaps[Math.min(BINS - 1, Math.floor(confidence * BINS))]! += confidence - Number(right)
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / judged.length
}

function coverage(judged: readonly (readonly [confidence: number, right: boolean])[]): number {
  const falling = [...judged].sort((a, b) => b[0] - a[0])
  let right = 0
  let most = 0
  for (const [i, [, isRight]] of falling.entries()) {
    if (isRight) right++
    if (right >= 0.98 * (i + 1)) most = i + 1
  }
  return most / judged.length
}

/** Chance that an in-scope text has a higher confidence than an outside one; ties count half. `rising` ascends. */
function auroc(rising: readonly number[], outside: readonly number[]): number {
  const lower = (value: number, orEqual: boolean): number => {
    let from = 0
    let to = rising.length
    while (from < to) {
      const middle = (from + to) >> 1
      if (rising[middle]! < value || (orEqual && rising[middle]! === value)) from = middle + 1
      else to = middle
    }
    return from
  }
  const wins = outside.reduce((sum, value) => sum + rising.length - (lower(value, false) + lower(value, true)) / 2, 0)
  return wins / (rising.length * outside.length)
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length
}
