import type { IntentReading } from '../../core/reading.ts'
import { judgeSignals } from './calibration.ts'
import { scoreExperts } from './fit-experts.ts'
import { type IntentModel, weightsFor } from './intent-model.ts'
import { mixScores } from './mixture.ts'
import { readFamiliarity } from './read-familiarity.ts'
import { readSignals } from './signals.ts'
import { readFeatures } from './text-features.ts'
import { Vectorizer } from './vectorizer.ts'

/** Working memory of each model; a vectorizer holds one number per feature. */
const vectorizers = new WeakMap<IntentModel, Vectorizer>()

export interface PredictOptions {
  /** ISO 639-1; picks the language's own expert weights and calibration. */
  readonly language?: string
  /** Where the text came in; its confidence is set by the channel's own calibration where that had enough examples. */
  readonly channel?: string
  /** The text's embedding; used where the model was trained with embeddings of the same length. */
  readonly embedding?: Float32Array
}

/**
 * The best label for a text, the calibrated chance that it is right (low for texts outside all labels), and whether the
 * engine stands by it. A model without labels answers with an empty label at confidence 0.
 */
export function predictIntent(model: IntentModel, text: string, options: PredictOptions = {}): IntentReading {
  const { labels, vocabulary, views } = model
  if (labels.length === 0) return { label: '', confidence: 0, accepted: false }
  const features = readFeatures(text)
  const vector = vectorizerOf(model).vectorize(features)
  const embedding = options.embedding?.length === model.dense?.dimensions ? options.embedding : undefined
  const scores = scoreExperts(model, labels.length, vector, embedding)
  const view = scores.length === 3 && views.fused !== null ? views.fused : views.lexical
  const mixed = new Float64Array(labels.length)
  mixScores(scores, weightsFor(view, options.language), mixed)
  const { best, signals } = readSignals(
    mixed,
    view === views.fused ? scores.slice(1) : [],
    readFamiliarity(vocabulary, features.words.subarray(0, features.singles)),
  )
  const label = labels[best]!
  // A text without any known feature says nothing, whatever label the bias prefers.
  if (view.calibration === null || (vocabulary.hashes.length > 0 && vector.length === 0)) {
    return { label, confidence: 0, accepted: false }
  }
  return { label, ...judgeSignals(view.calibration, signals, options) }
}

function vectorizerOf(model: IntentModel): Vectorizer {
  let vectorizer = vectorizers.get(model)
  if (vectorizer === undefined) {
    vectorizer = new Vectorizer(model.vocabulary)
    vectorizers.set(model, vectorizer)
  }
  return vectorizer
}
