import type { DenseWeights } from './dense-softmax.ts'
import type { Learnability } from './describe-learnability.ts'
import type { Prototypes } from './prototypes.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Lexical weights at a byte each: row f (a feature; the last is the bias) holds one weight per label, times `scales[f]`. */
export interface QuantizedWeights {
  readonly weights: Int8Array
  readonly scales: Float32Array
}

/** How much each expert's scores count: one number (words), or three (words, embedding, prototypes). They include the temperature. */
export type MixWeights = readonly number[]

/** Turns scores into P(label is right); fitted on predictions for texts (and whole labels) that the predicting model had not seen. */
export interface Calibration {
  /** Mean and standard deviation of each signal among in-scope texts. */
  readonly center: readonly number[]
  readonly spread: readonly number[]
  /** Intercept and slopes of log-odds(right | in scope). */
  readonly right: readonly number[]
  /** Intercept and slopes of log-odds(outside), at equal shares of both. */
  readonly outside: readonly number[]
  /** Intercept and the two slopes of a beta calibration over both together. */
  readonly together: readonly number[]
  /** What is added to the log-odds for languages and channels that had enough texts to be told apart. */
  readonly shifts: {
    readonly language: Readonly<Record<string, number>>
    readonly channel: Readonly<Record<string, number>>
  }
  /** A text is accepted from this P(in scope and right) on, taken as if half of the traffic were outside, if its confidence is no coin toss. */
  readonly threshold: number
  /** In-scope and outside texts it was fitted on. */
  readonly judged: number
  readonly outsideJudged: number
}

/** One way of reading a text, by words alone or with its embedding. */
export interface View {
  readonly pooled: MixWeights
  readonly byLanguage: Readonly<Record<string, MixWeights>>
  /** Null where there were too few examples to calibrate on: such a model never accepts. */
  readonly calibration: Calibration | null
}

/** What was learned from an account's labelled texts. Immutable; holds no text, only hashes and numbers. */
export interface IntentModel {
  /** sha256 over everything below. */
  readonly id: string
  /** Ascending. */
  readonly labels: readonly string[]
  readonly vocabulary: Vocabulary
  readonly lexical: QuantizedWeights
  readonly dense: DenseWeights | null
  readonly prototypes: Prototypes | null
  readonly views: { readonly lexical: View; readonly fused: View | null }
  readonly learnability: Learnability
}

/** The expert weights for a text: its language's own where that had enough examples. */
export function weightsFor(view: Pick<View, 'pooled' | 'byLanguage'>, language: string | undefined): MixWeights {
  return language !== undefined && Object.hasOwn(view.byLanguage, language) ? view.byLanguage[language]! : view.pooled
}
