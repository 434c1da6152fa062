import { blockLengths, scaleRows, scaleValues } from './block-lengths.ts'
import { type DenseWeights, fitDenseSoftmax, scoreDense } from './dense-softmax.ts'
import type { PreparedExamples } from './examples.ts'
import type { QuantizedWeights } from './intent-model.ts'
import { fitLinear, type LinearOptions, type LinearWeights } from './linear-classifier.ts'
import { findPrototypes, type Prototypes, scorePrototypes } from './prototypes.ts'
import { quantizeRows, scoreQuantized } from './quantize.ts'
import { type SparseVector, vectorizeRows } from './vectorizer.ts'
import { type LearnedVocabulary, learnVocabulary, type SparseRows } from './vocabulary.ts'

/** The classifiers that read a text: by its words, and, where every example has an embedding, by that in two ways. */
export interface Experts extends LearnedVocabulary {
  readonly lexical: QuantizedWeights
  readonly dense: DenseWeights | null
  readonly prototypes: Prototypes | null
}

/** Multiplications one lexical fit may spend. */
const LEXICAL_WORK = 4e8
const LEAST_LEXICAL_EPOCHS = 4
/** With so many passes a fit has settled: more of them change one reading in a hundred, and none for the better. */
const MOST_LEXICAL_EPOCHS = 12
const LEAST_DENSE_EPOCHS = 3
/** Texts one embedding fit may pass over. */
const DENSE_TEXTS = 50_000
const MOST_DENSE_EPOCHS = 25
const RATE = 2
const DENSE_RATE = 0.25
const MARGINS = { loss: 'squared_hinge', rate: 0.15 } as const
/** Share of the classifier by margins with any number of examples, the examples a label at half of it, and the least worth fitting. */
const MOST_MARGINS = 0.5
const HALF_WAY = 30
const LEAST_MARGINS = 0.15
/** Inverse penalty: larger fits the examples closer. */
const LOOSENESS = 20

/** One linear classifier to be fitted: nearly all the time that learning takes. */
export interface LinearFit {
  readonly data: SparseRows
  readonly features: number
  readonly labels: number
  readonly target: Int32Array
  readonly importance: Float32Array
  readonly options: LinearOptions
}

/** Learning that leaves fits to its caller, who may do those asked for at once side by side, and gives their weights back. */
export type FitSteps<T> = Generator<readonly LinearFit[], T, readonly LinearWeights[]>

export function fitAtOnce<T>(steps: FitSteps<T>): T {
  let step = steps.next([])
  while (!step.done) step = steps.next(step.value.map(fitOne))
  return step.value
}

export function fitOne({ data, features, labels, target, importance, options }: LinearFit): LinearWeights {
  return fitLinear(data, features, labels, target, importance, options)
}

/**
 * Learns a vocabulary and fits both experts on the given rows alone; `vectors` is null where embeddings are absent.
 * `effort` scales the passes over big sets; small ones always get enough.
 */
export function* expertSteps(
  prepared: PreparedExamples,
  vectors: readonly Float32Array[] | null,
  rows: Int32Array,
  seed: number,
  effort = 1,
): FitSteps<Experts> {
  const { labels } = prepared
  const learned = learnVocabulary(prepared.texts, rows)
  const { vocabulary, places } = learned
  const data = vectorizeRows(prepared.texts, learned, rows)
  const lengths = blockLengths(prepared.texts, learned, rows, rows.length / Math.max(1, labels.length))
  scaleValues(data, lengths)
  const target = Int32Array.from(rows, row => prepared.target[row]!)
  const importance = Float32Array.from(rows, row => prepared.importance[row]!)
  const options = {
    epochs: bounded(
      (effort * LEXICAL_WORK) / (data.indices.length * labels.length),
      LEAST_LEXICAL_EPOCHS,
      Math.round(effort * MOST_LEXICAL_EPOCHS),
    ),
    rate: RATE,
    penalty: 1 / (LOOSENESS * Math.max(1, rows.length)),
    seed,
  }
  const fit = { data, features: vocabulary.hashes.length, labels: labels.length, target, importance, options }
  const margins = marginShare(rows.length / Math.max(1, labels.length))
  const byMargins = { ...fit, options: { ...options, ...MARGINS, penalty: 1 / (2 * rows.length) } }
  const [fitted, second] = (yield margins > 0 ? [fit, byMargins] : [fit]) as [LinearWeights, LinearWeights?]
  if (second !== undefined) blend(fitted, second, margins)
  scaleRows(fitted.weights, labels.length, lengths)
  const lexical = quantizeRows(fitted, vocabulary.hashes.length)
  const byWords = { vocabulary, places, lexical }
  if (vectors === null || rows.length === 0) return { ...byWords, dense: null, prototypes: null }
  const own = Array.from(rows, row => vectors[row]!)
  const dense = fitDenseSoftmax(own, labels.length, target, importance, {
    ...options,
    epochs: bounded((effort * DENSE_TEXTS) / rows.length, LEAST_DENSE_EPOCHS, MOST_DENSE_EPOCHS),
    rate: DENSE_RATE,
  })
  return { ...byWords, dense, prototypes: findPrototypes(own, labels.length, target) }
}

/** How much the classifier by margins counts: where examples are few it overrates single words, with many it is the better one. */
function marginShare(examplesPerLabel: number): number {
  const share = MOST_MARGINS * (1 - 1 / (1 + (examplesPerLabel / HALF_WAY) ** 2))
  return share < LEAST_MARGINS ? 0 : share
}

/** Adds the second classifier's weights to the first's, at this share of their joint size; the joint size is the first's. */
function blend(first: LinearWeights, second: LinearWeights, share: number): void {
  const factor = (share * sizeOf(first)) / Math.max(1e-9, sizeOf(second))
  for (let i = 0; i < first.weights.length; i++) {
    first.weights[i] = (1 - share) * first.weights[i]! + factor * second.weights[i]!
  }
}

/** Root of the mean square of the weights without the bias, which shifts all labels alike. */
function sizeOf({ labels, weights }: LinearWeights): number {
  let squares = 0
  const end = weights.length - labels
  for (let i = 0; i < end; i++) squares += weights[i]! * weights[i]!
  return Math.sqrt(squares / Math.max(1, end))
}

function bounded(epochs: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, Math.round(epochs)))
}

/** Scores of each expert for one text: by words; then by embedding and prototypes where the text and the experts have them. */
export function scoreExperts(
  experts: Pick<Experts, 'lexical' | 'dense' | 'prototypes'>,
  labels: number,
  vector: SparseVector,
  embedding: Float32Array | undefined,
): Float64Array[] {
  const lexical = new Float64Array(labels)
  scoreQuantized(experts.lexical, vector, lexical)
  if (experts.dense === null || experts.prototypes === null || embedding === undefined) return [lexical]
  const dense = new Float64Array(labels)
  scoreDense(experts.dense, embedding, dense)
  const alike = new Float64Array(labels)
  scorePrototypes(experts.prototypes, embedding, alike)
  return [lexical, dense, alike]
}
