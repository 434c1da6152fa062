import { fitCalibration, type JudgedPrediction } from './calibration.ts'
import { describeLearnability } from './describe-learnability.ts'
import { type IntentExample, type PreparedExamples, prepareExamples } from './examples.ts'
import { expertSteps, type FitSteps, fitAtOnce } from './fit-experts.ts'
import { type IntentModel, type MixWeights, type View, weightsFor } from './intent-model.ts'
import { softmaxInPlace } from './linear-classifier.ts'
import { fitMixture, mixScores } from './mixture.ts'
import { planRounds, roundSteps, type UnseenScores } from './out-of-fold.ts'
import { identifyModel } from './serialize-intent-model.ts'
import { readSignals } from './signals.ts'

export interface TrainOptions {
  readonly seed: number
  /** False leaves embeddings unused even where examples carry them. They are used only where every example has one. */
  readonly embeddingsPresent?: boolean
}

/** Texts the mixture is fitted on; more only cost time for two numbers. */
const MOST_MIXTURE_TEXTS = 2_000
/** A language needs this many texts before it has mixture weights of its own. */
const LEAST_LANGUAGE_TEXTS = 100
const PRIOR_TEXTS = 10
/** Out-of-fold probability of the given label below which, where another is sure, the label is doubted. */
const DOUBTED_BELOW = 0.02
const SURE_ABOVE = 0.9
const DOUBTFUL_WEIGHT = 0.3

/**
 * Learns an account's intents from labelled texts. The same examples, order and seed give the same model. Any amount is
 * taken: without examples the model knows no label, and where too few can be held back to calibrate on, it accepts nothing.
 */
export function trainIntentModel(examples: readonly IntentExample[], options: TrainOptions): IntentModel {
  const training = startTraining(examples, options)
  return fitAtOnce(training.finish(training.rounds.flatMap(round => fitAtOnce(round()))))
}

/** A training whose rounds may be gone through side by side; `finish` takes what they gave, in their order. */
export interface Training {
  readonly rounds: readonly (() => FitSteps<UnseenScores[]>)[]
  finish(unseen: readonly UnseenScores[]): FitSteps<IntentModel>
}

export function startTraining(examples: readonly IntentExample[], options: TrainOptions): Training {
  const prepared = prepareExamples(examples)
  const vectors = vectorsOf(prepared, options)
  return {
    rounds: planRounds(prepared, options.seed).map(round => () => roundSteps(prepared, vectors, round)),
    finish: unseen => finishSteps(prepared, vectors, unseen, options.seed),
  }
}

function* finishSteps(
  prepared: PreparedExamples,
  vectors: readonly Float32Array[] | null,
  unseen: readonly UnseenScores[],
  seed: number,
): FitSteps<IntentModel> {
  const { labels, target } = prepared
  const lexicalView = fitView(prepared, unseen, 1)
  const fusedView = vectors === null ? null : fitView(prepared, unseen, 3)
  const { predicted, doubtful } = reviewLabels(prepared, unseen, (fusedView ?? lexicalView).pooled)

  const rows = Int32Array.from([...target.keys()].filter(row => target[row]! >= 0))
  for (const row of doubtful) prepared.importance[row]! *= DOUBTFUL_WEIGHT
  const experts = yield* expertSteps(prepared, vectors, rows, seed)
  const texts = rows.filter(row => !prepared.examples[row]!.isName)
  return identifyModel({
    labels,
    vocabulary: experts.vocabulary,
    lexical: experts.lexical,
    dense: experts.dense,
    prototypes: experts.prototypes,
    views: { lexical: lexicalView, fused: experts.dense === null ? null : fusedView },
    learnability: describeLearnability(
      labels,
      Array.from(texts, row => target[row]!),
      Array.from(texts, row => predicted[row]!),
      doubtful.length,
    ),
  })
}

function vectorsOf({ examples }: PreparedExamples, options: TrainOptions): readonly Float32Array[] | null {
  if (options.embeddingsPresent === false || examples.length === 0) return null
  const vectors: Float32Array[] = []
  for (const { embedding } of examples) {
    if (embedding === undefined) return null
    vectors.push(embedding)
  }
  return vectors
}

/** Fits mixture weights and calibration over the first `experts` experts. */
function fitView(prepared: PreparedExamples, unseen: readonly UnseenScores[], experts: number): View {
  const { examples, labels, target } = prepared
  const inScope = unseen.filter(text => text.inScope)
  const scored = inScope.map(({ row, scores }) => ({ row, scores: scores.slice(0, experts), target: target[row]! }))
  const start: MixWeights = Array<number>(experts).fill(1 / experts)
  const pooled = fitMixture(thinned(scored, MOST_MIXTURE_TEXTS), start, PRIOR_TEXTS)
  const byLanguage: Record<string, MixWeights> = {}
  const languages = new Set(examples.map(example => example.language ?? '').filter(language => language !== ''))
  for (const language of [...languages].sort()) {
    const own = scored.filter(({ row }) => examples[row]!.language === language)
    if (own.length < LEAST_LANGUAGE_TEXTS) continue
    byLanguage[language] = fitMixture(thinned(own, MOST_MIXTURE_TEXTS), pooled, PRIOR_TEXTS)
  }
  const mixed = new Float64Array(labels.length)
  const judged = unseen.map(({ row, inScope, scores, familiarity }): JudgedPrediction => {
    mixScores(scores, weightsFor({ pooled, byLanguage }, examples[row]!.language), mixed)
    const { best, signals } = readSignals(mixed, scores.slice(1, experts), familiarity)
    const { language, channel } = examples[row]!
    return {
      signals,
      inScope,
      negative: target[row]! < 0,
      right: inScope && best === target[row],
      ...(language !== undefined && { language }),
      ...(channel !== undefined && { channel }),
    }
  })
  return { pooled, byLanguage, calibration: labels.length < 2 ? null : fitCalibration(judged) }
}

/** What experts that had not seen a text say of its label. */
function reviewLabels(
  { examples, labels, target }: PreparedExamples,
  unseen: readonly UnseenScores[],
  weights: MixWeights,
): { predicted: Int32Array; doubtful: number[] } {
  const predicted = new Int32Array(target.length).fill(-1)
  const doubtful: number[] = []
  const p = new Float64Array(labels.length)
  for (const { row, inScope, scores } of unseen) {
    if (!inScope) continue
    mixScores(scores, weights, p)
    softmaxInPlace(p)
    const best = p.indexOf(Math.max(...p))
    predicted[row] = best
    if (!examples[row]!.trusted && p[target[row]!]! < DOUBTED_BELOW && p[best]! > SURE_ABOVE) doubtful.push(row)
  }
  return { predicted, doubtful }
}

function thinned<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items
  const every = items.length / most
  return Array.from({ length: most }, (_, i) => items[Math.floor(i * every)]!)
}
