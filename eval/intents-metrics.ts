import { brierScore, type CalibrationError, calibrationError, type Stated } from './statistics/calibration-error.ts'
import { auroc, coverageAt, recallAtRefused } from './statistics/ranking.ts'

/** One judged prediction; `truth` is null for a text outside all intents. */
export interface JudgedIntent {
  readonly text: string
  readonly truth: string | null
  /** What kind of outside text it is. */
  readonly kind?: string
  readonly label: string
  readonly confidence: number
  readonly accepted: boolean
}

export function isRight({ truth, label }: JudgedIntent): boolean {
  return truth === label
}

/** Share of in-scope texts whose label is right, accepted or not. */
export function accuracyOf(judged: readonly JudgedIntent[]): number {
  return share(inScopeOf(judged), isRight)
}

/** What is stated of in-scope texts against what holds. */
export function calibrationOf(judged: readonly JudgedIntent[], random: () => number): CalibrationError {
  return calibrationError(statedOf(judged), { random })
}

export function brierOf(judged: readonly JudgedIntent[]): number {
  return brierScore(statedOf(judged))
}

/** Largest share of in-scope texts that, taken by falling confidence, is right 98 times in 100. */
export function coverageAt98(judged: readonly JudgedIntent[]): number {
  return coverageAt(statedOf(judged), 0.98)
}

export function refusedInScope(judged: readonly JudgedIntent[]): number {
  return share(inScopeOf(judged), ({ accepted }) => !accepted)
}

/** Chance that an in-scope text has a higher confidence than an outside one. */
export function aurocOf(judged: readonly JudgedIntent[]): number {
  return auroc(inScopeOf(judged).map(confidenceOf), outsideOf(judged).map(confidenceOf))
}

/** Share of outside texts found when 5 % of the in-scope ones are refused. */
export function outsideRecallAt5(judged: readonly JudgedIntent[]): number {
  return recallAtRefused(inScopeOf(judged).map(confidenceOf), outsideOf(judged).map(confidenceOf), 0.05)
}

/** Share of outside texts refused at the threshold the model chose, each kind counting the same. */
export function refusedOutside(judged: readonly JudgedIntent[]): number {
  const outside = outsideOf(judged)
  const kinds = [...new Set(outside.map(({ kind }) => kind))]
  const shares = kinds.map(kind =>
    share(
      outside.filter(one => one.kind === kind),
      ({ accepted }) => !accepted,
    ),
  )
  return shares.reduce((sum, value) => sum + value, 0) / shares.length
}

/** Half in scope (right and accepted), half outside (refused): what a desk sees whose traffic is half out of scope. */
export function trafficAccuracy(judged: readonly JudgedIntent[]): number {
  return share(inScopeOf(judged), one => one.accepted && isRight(one)) / 2 + refusedOutside(judged) / 2
}

export function inScopeOf(judged: readonly JudgedIntent[]): readonly JudgedIntent[] {
  return judged.filter(({ truth }) => truth !== null)
}

export function outsideOf(judged: readonly JudgedIntent[]): readonly JudgedIntent[] {
  return judged.filter(({ truth }) => truth === null)
}

function statedOf(judged: readonly JudgedIntent[]): Stated[] {
  return inScopeOf(judged).map(one => [one.confidence, isRight(one)])
}

function confidenceOf({ confidence }: JudgedIntent): number {
  return confidence
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length
}
