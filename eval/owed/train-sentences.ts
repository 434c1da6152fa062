import { fold, sentencesOf } from '../../src/understanding/fold.ts'
import { BIAS_VALUE, fitLinear, softmaxInPlace } from '../../src/understanding/intents/linear-classifier.ts'
import { CUSTOMER_CUE_ROWS, customerCuesOf, writeCustomerCueRows } from '../../src/understanding/moves/customer-cues.ts'
import { CUSTOMER_MOVES } from '../../src/understanding/moves/customer-reader.ts'
import { grammarOf } from '../../src/understanding/moves/pick-grammar.ts'
import { CUE_ROWS, cuesOf, writeCueRows } from '../../src/understanding/moves/sentence-cues.ts'
import { emptySentence, HASH_ROWS, hashSentence } from '../../src/understanding/moves/sentence-hash.ts'
import { MOVES } from '../../src/understanding/moves/sentence-reader.ts'
import { CUE_VALUE, type PackedWeights } from '../../src/understanding/moves/sentence-scores.ts'

/** A sentence by what it does; `made` where it was filled into a frame, not written. */
export interface LabelledSentence {
  readonly language: string
  readonly text: string
  readonly move: string
  readonly made?: string | undefined
}

/** The last words of an agent in a conversation, and whom the matter waits for after them. */
export interface LabelledWords {
  readonly language: string
  readonly text: string
  readonly owed: string
}

/** Unpacked weights, one row for each feature with one weight for each move; the last row is the constant's. */
export interface SentenceModel {
  readonly side: Side
  readonly weights: Float32Array
}

/** Whose sentences are learned: their moves, and the cues that are read beside the words. */
interface Side {
  readonly moves: readonly string[]
  readonly cueRows: number
  readonly writeCues: (folded: string, language: string, rows: Int32Array) => number
}

const AGENT: Side = {
  moves: MOVES,
  cueRows: CUE_ROWS,
  writeCues: (folded, language, rows) => {
    const grammar = grammarOf(language)
    return grammar === undefined ? 0 : writeCueRows(cuesOf(folded, grammar), rows)
  },
}
const CUSTOMER: Side = {
  moves: CUSTOMER_MOVES,
  cueRows: CUSTOMER_CUE_ROWS,
  writeCues: (folded, language, rows) => writeCustomerCueRows(customerCuesOf(folded, grammarOf(language)), rows),
}

const EPOCHS = 20
const LOOSENESS = 20
/** Sentences from frames have few constructions, and sentences of conversations a guessed move: both count half. */
const LESS = 0.5
const GUESSES = 2

interface Row {
  readonly features: ReadonlyMap<number, number>
  readonly move: number
  readonly weight: number
}

/**
 * Learns from labelled sentences of agents, then from conversations of which only the outcome is known: the sentence that most likely made
 * the outcome is taken for its cause, the others for what they most likely are among what the outcome allows; twice.
 */
export function trainSentences(bank: readonly LabelledSentence[], heard: readonly LabelledWords[]): SentenceModel {
  const rows = rowsOf(AGENT, bank)
  const read = heard.map(({ language, text, owed }) => ({
    owed,
    sentences: sentencesOf(text.replace(/[ \t]+/g, ' ')).map(sentence => featuresOf(AGENT, sentence, language)),
  }))
  let model = learn(AGENT, rows)
  for (let round = 0; read.length > 0 && round < GUESSES; round++) {
    const guessed = read.flatMap(({ owed, sentences }) => guess(model, owed, sentences))
    model = learn(AGENT, [...rows, ...guessed])
  }
  return model
}

/** Learns from labelled sentences of customers. */
export function trainCustomers(bank: readonly LabelledSentence[]): SentenceModel {
  return learn(CUSTOMER, rowsOf(CUSTOMER, bank))
}

function rowsOf(side: Side, bank: readonly LabelledSentence[]): Row[] {
  return bank.map(({ language, text, move, made }) => ({
    features: featuresOf(side, text, language),
    move: side.moves.indexOf(move),
    weight: made === undefined ? 1 : LESS,
  }))
}

/** Bytes as the reader unpacks them. */
export function packSentences({ weights }: SentenceModel): PackedWeights {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const largest = Math.ceil(most * 1e4) / 1e4
  const bytes = Int8Array.from(
    weights,
    weight => Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / largest)),
  )
  return { largest, bytes: Buffer.from(bytes.buffer).toString('base64') }
}

/** Probabilities of the moves for a sentence, by a model that is not packed: for judging one that has not seen it. */
export function sharesOf(model: SentenceModel, text: string, language: string): Float64Array {
  return shares(model, featuresOf(model.side, text, language))
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

function shares({ weights, side }: SentenceModel, features: ReadonlyMap<number, number>): Float64Array {
  const size = side.moves.length
  const scores = new Float64Array(size)
  const constant = (HASH_ROWS + side.cueRows) * size
  for (let c = 0; c < size; c++) scores[c] = weights[constant + c]! * BIAS_VALUE
  for (const [row, value] of features) for (let c = 0; c < size; c++) scores[c]! += weights[row * size + c]! * value
  softmaxInPlace(scores)
  return scores
}

function learn(side: Side, rows: readonly Row[]): SentenceModel {
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
  const { weights } = fitLinear(
    { offsets, indices: Int32Array.from(indices), values: Float32Array.from(values) },
    HASH_ROWS + side.cueRows,
    side.moves.length,
    Int32Array.from(rows, row => row.move),
    Float32Array.from(rows, row => row.weight),
    { epochs: EPOCHS, rate: 1, penalty: 1 / (LOOSENESS * rows.length), seed: 1 },
  )
  return { side, weights }
}

const hashed = emptySentence()

function featuresOf(side: Side, text: string, language: string): ReadonlyMap<number, number> {
  const folded = fold(text)
  hashSentence(folded, hashed)
  const cueRows = new Int32Array(side.cueRows)
  const features = new Map<number, number>()
  const add = (rows: Int32Array, count: number, value: number, from = 0): void => {
    for (let i = 0; i < count; i++) features.set(from + rows[i]!, (features.get(from + rows[i]!) ?? 0) + value)
  }
  add(hashed.words, hashed.wordCount, 1 / Math.sqrt(Math.max(1, hashed.wordCount)))
  add(hashed.grams, hashed.gramCount, 1 / Math.sqrt(Math.max(1, hashed.gramCount)))
  add(cueRows, side.writeCues(folded, language, cueRows), CUE_VALUE, HASH_ROWS)
  return features
}
