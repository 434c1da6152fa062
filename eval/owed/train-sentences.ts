import { fold, sentencesOf } from '../../src/understanding/fold.ts'
import { BIAS_VALUE, fitLinear, softmaxInPlace } from '../../src/understanding/intents/linear-classifier.ts'
import { grammarOf } from '../../src/understanding/moves/pick-grammar.ts'
import { CUE_ROWS, cuesOf, writeCueRows } from '../../src/understanding/moves/sentence-cues.ts'
import { emptySentence, HASH_ROWS, hashSentence } from '../../src/understanding/moves/sentence-hash.ts'
import { CUE_VALUE, MOVES } from '../../src/understanding/moves/sentence-reader.ts'

/** A sentence by what it does; `made` where it was filled into a frame, not written. */
export interface LabelledSentence {
  readonly language: string
  readonly text: string
  readonly move: (typeof MOVES)[number]
  readonly made?: string | undefined
}

/** The last words of an agent in a conversation, and whom the matter waits for after them. */
export interface LabelledWords {
  readonly language: string
  readonly text: string
  readonly owed: string
}

/** Unpacked weights, one row of `MOVES.length` for each feature; the last row is the constant's. */
export interface SentenceModel {
  readonly weights: Float32Array
}

const FEATURES = HASH_ROWS + CUE_ROWS
const EPOCHS = 15
const LOOSENESS = 6
/** Sentences from frames have few constructions, and sentences of conversations a guessed move: both count half. */
const LESS = 0.5
const GUESSES = 2

interface Row {
  readonly features: ReadonlyMap<number, number>
  readonly move: number
  readonly weight: number
}

/**
 * Learns from labelled sentences, then from conversations of which only the outcome is known: the sentence that most likely made the
 * outcome is taken for its cause, the others for what they most likely are among what the outcome allows; twice.
 */
export function trainSentences(bank: readonly LabelledSentence[], heard: readonly LabelledWords[]): SentenceModel {
  const rows = bank.map(({ language, text, move, made }) => ({
    features: featuresOf(text, language),
    move: MOVES.indexOf(move),
    weight: made === undefined ? 1 : LESS,
  }))
  const read = heard.map(({ language, text, owed }) => ({
    owed,
    sentences: sentencesOf(text.replace(/[ \t]+/g, ' ')).map(sentence => featuresOf(sentence, language)),
  }))
  let model = learn(rows)
  for (let round = 0; round < GUESSES; round++) {
    const guessed = read.flatMap(({ owed, sentences }) => guess(model, owed, sentences))
    model = learn([...rows, ...guessed])
  }
  return model
}

/** Bytes as the reader unpacks them. */
export function packSentences({ weights }: SentenceModel): { largest: number; bytes: string } {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const largest = Math.ceil(most * 1e4) / 1e4
  const bytes = Int8Array.from(
    weights,
    weight => Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / largest)),
  )
  return { largest, bytes: Buffer.from(bytes.buffer).toString('base64') }
}

/** Probabilities of `MOVES` for a sentence, by a model that is not packed: for judging one that has not seen it. */
export function sharesOf(model: SentenceModel, text: string, language: string): Float64Array {
  return shares(model, featuresOf(text, language))
}

const CAUSE: Readonly<Record<string, number>> = { us: 0, third_party: 1, customer: 2 }
/** What else may stand beside the cause: the guide lets a promise win over all, a request over somebody outside. */
const BESIDE: Readonly<Record<string, readonly number[]>> = {
  nothing: [3, 4, 5],
  us: [0, 1, 3, 4, 5],
  customer: [1, 2, 3, 4, 5],
  third_party: [1, 3, 4, 5],
}
const LIKELY = 0.5

function guess(model: SentenceModel, owed: string, sentences: readonly ReadonlyMap<number, number>[]): Row[] {
  const cause = CAUSE[owed]
  const read = sentences.map(features => shares(model, features))
  const chosen = cause === undefined ? -1 : indexOfMost(read.map(each => each[cause]!))
  return sentences.flatMap((features, i) => {
    if (i === chosen) return [{ features, move: cause!, weight: LESS }]
    const allowed = BESIDE[owed]!
    const move = allowed[indexOfMost(allowed.map(each => read[i]![each]!))]!
    return owed === 'nothing' || read[i]![move]! >= LIKELY ? [{ features, move, weight: LESS }] : []
  })
}

function indexOfMost(values: readonly number[]): number {
  let best = 0
  for (const [i, value] of values.entries()) if (value > values[best]!) best = i
  return best
}

function shares({ weights }: SentenceModel, features: ReadonlyMap<number, number>): Float64Array {
  const size = MOVES.length
  const scores = new Float64Array(size)
  for (let c = 0; c < size; c++) scores[c] = weights[FEATURES * size + c]! * BIAS_VALUE
  for (const [row, value] of features) for (let c = 0; c < size; c++) scores[c]! += weights[row * size + c]! * value
  softmaxInPlace(scores)
  return scores
}

function learn(rows: readonly Row[]): SentenceModel {
  const indices: number[] = []
  const values: number[] = []
  const offsets = new Int32Array(rows.length + 1)
  for (const [i, { features }] of rows.entries()) {
    for (const [row, value] of features) {
      indices.push(row)
      values.push(value)
    }
    offsets[i + 1] = indices.length
  }
  return fitLinear(
    { offsets, indices: Int32Array.from(indices), values: Float32Array.from(values) },
    FEATURES,
    MOVES.length,
    Int32Array.from(rows, row => row.move),
    Float32Array.from(rows, row => row.weight),
    { epochs: EPOCHS, rate: 1, penalty: 1 / (LOOSENESS * rows.length), seed: 1 },
  )
}

const hashed = emptySentence()
const cueRows = new Int32Array(CUE_ROWS)

function featuresOf(text: string, language: string): ReadonlyMap<number, number> {
  const folded = fold(text)
  hashSentence(folded, hashed)
  const features = new Map<number, number>()
  const add = (rows: Int32Array, count: number, value: number, from = 0): void => {
    for (let i = 0; i < count; i++) features.set(from + rows[i]!, (features.get(from + rows[i]!) ?? 0) + value)
  }
  add(hashed.words, hashed.wordCount, 1 / Math.sqrt(Math.max(1, hashed.wordCount)))
  add(hashed.grams, hashed.gramCount, 1 / Math.sqrt(Math.max(1, hashed.gramCount)))
  const grammar = grammarOf(language)
  if (grammar !== undefined) add(cueRows, writeCueRows(cuesOf(folded, grammar), cueRows), CUE_VALUE, HASH_ROWS)
  return features
}
