import { type DenseWeights, fitDenseSoftmax, scoreDense } from './dense-softmax.ts'
import type { PreparedExamples } from './examples.ts'
import type { QuantizedWeights } from './intent-model.ts'
import { quantizeRows, scoreQuantized } from './quantize.ts'
import { fitSoftmax } from './softmax-regression.ts'
import { type SparseVector, vectorizeAll } from './vectorizer.ts'
import { buildVocabulary, type Vocabulary } from './vocabulary.ts'

/** The two classifiers that read a text: by its words, and by its embedding where every example has one. */
export interface Experts {
  readonly vocabulary: Vocabulary
  readonly lexical: QuantizedWeights
  readonly dense: DenseWeights | null
}

/** Multiplications one lexical fit may spend: one to two seconds on one core. */
const LEXICAL_WORK = 1e9
const DENSE_EPOCHS = 6
/** Texts one embedding fit may pass over. */
const DENSE_TEXTS = 40_000
const MOST_EPOCHS = 30
const RATE = 1
const DENSE_RATE = 0.25
/** Inverse penalty: larger fits the examples closer. */
const LOOSENESS = 20

/** Learns a vocabulary and fits both experts on the given rows alone; `vectors` is null where embeddings are absent. */
export function fitExperts(
  prepared: PreparedExamples,
  vectors: readonly Float32Array[] | null,
  rows: Int32Array,
  seed: number,
): Experts {
  const { labels } = prepared
  const texts = Array.from(rows, row => prepared.features[row]!)
  const vocabulary = buildVocabulary(texts)
  const data = vectorizeAll(vocabulary, texts)
  const target = Int32Array.from(rows, row => prepared.target[row]!)
  const importance = Float32Array.from(rows, row => prepared.importance[row]!)
  const options = {
    epochs: bounded(LEXICAL_WORK / (data.indices.length * labels.length), 4),
    rate: RATE,
    penalty: 1 / (LOOSENESS * Math.max(1, rows.length)),
    seed,
  }
  const fitted = fitSoftmax(data, vocabulary.hashes.length, labels.length, target, importance, options)
  const dense =
    vectors === null || rows.length === 0
      ? null
      : fitDenseSoftmax(
          Array.from(rows, row => vectors[row]!),
          labels.length,
          target,
          importance,
          { ...options, epochs: bounded(DENSE_TEXTS / rows.length, DENSE_EPOCHS), rate: DENSE_RATE },
        )
  return { vocabulary, lexical: quantizeRows(fitted, vocabulary.hashes.length), dense }
}

function bounded(epochs: number, least: number): number {
  return Math.max(least, Math.min(MOST_EPOCHS, Math.round(epochs)))
}

/** Scores of each expert for one text: lexical, then embedding where the text and the experts have one. */
export function scoreExperts(
  experts: Pick<Experts, 'lexical' | 'dense'>,
  labels: number,
  vector: SparseVector,
  embedding: Float32Array | undefined,
): Float64Array[] {
  const lexical = new Float64Array(labels)
  scoreQuantized(experts.lexical, vector, lexical)
  if (experts.dense === null || embedding === undefined) return [lexical]
  const dense = new Float64Array(labels)
  scoreDense(experts.dense, embedding, dense)
  return [lexical, dense]
}
