import { CUE_ROWS, writeCueRows } from './sentence-cues.ts'
import { emptySentence, HASH_ROWS, hashSentence } from './sentence-hash.ts'
import { SENTENCE_WEIGHTS } from './sentence-weights.ts'

/** What a sentence of an agent can do, in the order of the probabilities. The first three leave something open. */
export const MOVES = ['promise', 'outside', 'asks', 'done', 'informs', 'courtesy'] as const
/** A cue speaks this loud beside all words, which together have length 1, and all letters, which have too. */
export const CUE_VALUE = 0.7
/** Value of the constant feature. */
export const CONSTANT = 0.3

const sentence = emptySentence()
const cueRows = new Int32Array(CUE_ROWS)
const words = new Float64Array(MOVES.length)
const grams = new Float64Array(MOVES.length)

/** How likely it is that a folded sentence with these cues makes each of `MOVES`. A softmax regression over words, letters and cues. */
export function readSentence(folded: string, cues: number): Float64Array {
  const weights = loaded()
  const size = MOVES.length
  hashSentence(folded, sentence)
  words.fill(0)
  grams.fill(0)
  for (let i = 0; i < sentence.wordCount; i++) {
    const row = sentence.words[i]! * size
    for (let c = 0; c < size; c++) words[c]! += weights[row + c]!
  }
  for (let i = 0; i < sentence.gramCount; i++) {
    const row = sentence.grams[i]! * size
    for (let c = 0; c < size; c++) grams[c]! += weights[row + c]!
  }
  const perWord = 1 / Math.sqrt(Math.max(1, sentence.wordCount))
  const perGram = 1 / Math.sqrt(Math.max(1, sentence.gramCount))
  const scores = new Float64Array(size)
  const constant = (HASH_ROWS + CUE_ROWS) * size
  for (let c = 0; c < size; c++)
    scores[c] = words[c]! * perWord + grams[c]! * perGram + weights[constant + c]! * CONSTANT
  const count = writeCueRows(cues, cueRows)
  for (let i = 0; i < count; i++) {
    const row = (HASH_ROWS + cueRows[i]!) * size
    for (let c = 0; c < size; c++) scores[c]! += weights[row + c]! * CUE_VALUE
  }
  return toShares(scores)
}

function toShares(scores: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY
  for (const score of scores) top = Math.max(top, score)
  let sum = 0
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp(scores[c]! - top)
    sum += scores[c]!
  }
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum
  return scores
}

let table: Float32Array | undefined

/** Unpacked at first use: each byte is the signed root of a weight's share of the largest. */
function loaded(): Float32Array {
  if (table !== undefined) return table
  const { largest, bytes } = SENTENCE_WEIGHTS
  const packed = new Int8Array(Buffer.from(bytes, 'base64'))
  table = Float32Array.from(packed, byte => (Math.sign(byte) * byte * byte * largest) / (127 * 127))
  return table
}
