import { blockLengths, scaleRows, scaleValues } from './block-lengths.ts'
import { type DenseWeights, fitDenseSoftmax, scoreDense } from './dense-softmax.ts'
import type { PreparedExamples } from './examples.ts'
import type { QuantizedWeights } from './intent-model.ts'
import { findPrototypes, type Prototypes, scorePrototypes } from './prototypes.ts'
import { quantizeRows, scoreQuantized } from './quantize.ts'
import { fitSoftmax } from './softmax-regression.ts'
import { type SparseVector, vectorizeAll } from './vectorizer.ts'
import { buildVocabulary, type Vocabulary } from './vocabulary.ts'

/** The classifiers that read a text: by its words, and, where every example has an embedding, by that in two ways. */
export interface Experts {
  readonly vocabulary: Vocabulary
  readonly lexical: QuantizedWeights
  readonly dense: DenseWeights | null
  readonly prototypes: Prototypes | null
}

/** Multiplications one lexical fit may spend: one to two seconds on one core. */
const LEXICAL_WORK = 1e9
const LEAST_DENSE_EPOCHS = 3
/** Texts one embedding fit may pass over. */
const DENSE_TEXTS = 50_000
const MOST_EPOCHS = 25
const RATE = 2
const DENSE_RATE = 0.25
/** Inverse penalty: larger fits the examples closer. */
const LOOSENESS = 20

/**
 * Learns a vocabulary and fits both experts on the given rows alone; `vectors` is null where embeddings are absent.
 * `effort` scales the passes over big sets; small ones always get enough.
 */
export function fitExperts(
  prepared: PreparedExamples,
  vectors: readonly Float32Array[] | null,
  rows: Int32Array,
  seed: number,
  effort = 1,
): Experts {
  const { labels } = prepared
  const texts = Array.from(rows, row => prepared.features[row]!)
  const vocabulary = buildVocabulary(texts)
  const data = vectorizeAll(vocabulary, texts)
  const lengths = blockLengths(vocabulary, texts, rows.length / Math.max(1, labels.length))
  scaleValues(data, lengths)
  const target = Int32Array.from(rows, row => prepared.target[row]!)
  const importance = Float32Array.from(rows, row => prepared.importance[row]!)
  const options = {
    epochs: bounded((effort * LEXICAL_WORK) / (data.indices.length * labels.length), 4),
    rate: RATE,
    penalty: 1 / (LOOSENESS * Math.max(1, rows.length)),
    seed,
  }
  const fitted = fitSoftmax(data, vocabulary.hashes.length, labels.length, target, importance, options)
  scaleRows(fitted.weights, labels.length, lengths)
  const lexical = quantizeRows(fitted, vocabulary.hashes.length)
  if (vectors === null || rows.length === 0) return { vocabulary, lexical, dense: null, prototypes: null }
  const own = Array.from(rows, row => vectors[row]!)
  const dense = fitDenseSoftmax(own, labels.length, target, importance, {
    ...options,
    epochs: bounded((effort * DENSE_TEXTS) / rows.length, LEAST_DENSE_EPOCHS),
    rate: DENSE_RATE,
  })
  return { vocabulary, lexical, dense, prototypes: findPrototypes(own, labels.length, target) }
}

function bounded(epochs: number, least: number): number {
  return Math.max(least, Math.min(MOST_EPOCHS, Math.round(epochs)))
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
