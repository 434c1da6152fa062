import { LEAST_PREDICTIONS } from './calibration.ts'
import type { IntentModel, MixWeights, View } from './intent-model.ts'

/** How one way of reading weighs its experts, and what its confidence stands on. */
export interface ViewConfidence {
  /** Each expert's weight: words first, then the embedding's; a language's own where it had enough texts. */
  readonly weights: MixWeights
  readonly weightsByLanguage: Readonly<Record<string, MixWeights>>
  /** Null where no confidence can be supported; then nothing is accepted, and `why` says what is missing. */
  readonly calibration: {
    /** Texts read by a model that had not seen them, and texts whose intent it had not seen. */
    readonly judged: number
    readonly outsideJudged: number
    readonly threshold: number
    /** Languages and channels whose log-odds differ from the pool's, by how much. */
    readonly shifts: {
      readonly language: Readonly<Record<string, number>>
      readonly channel: Readonly<Record<string, number>>
    }
  } | null
  readonly why: string | null
}

/** What a model's confidence stands on, for each way of reading; `fused` is null without embeddings. */
export function describeConfidence({ labels, views }: Pick<IntentModel, 'labels' | 'views'>): {
  readonly words: ViewConfidence
  readonly fused: ViewConfidence | null
} {
  const describe = ({ pooled, byLanguage, calibration }: View): ViewConfidence => ({
    weights: pooled.map(round),
    weightsByLanguage: mapValues(byLanguage, mix => mix.map(round)),
    calibration: calibration && {
      judged: calibration.judged,
      outsideJudged: calibration.outsideJudged,
      threshold: round(calibration.threshold),
      shifts: {
        language: mapValues(calibration.shifts.language, round),
        channel: mapValues(calibration.shifts.channel, round),
      },
    },
    why: calibration === null ? whyNone(labels.length) : null,
  })
  return { words: describe(views.lexical), fused: views.fused && describe(views.fused) }
}

function whyNone(labels: number): string {
  return labels < 2
    ? 'there are fewer than two intents to tell apart'
    : `fewer than ${LEAST_PREDICTIONS} texts could be judged by a model that had not seen them`
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

function round(value: number): number {
  return Math.round(value * 1e3) / 1e3
}
