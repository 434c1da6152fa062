import { emptySentence, HASH_ROWS, hashSentence } from './sentence-hash.ts'

/** A cue speaks this loud beside all words, which together have length 1, and all letters, which have too. */
export const CUE_VALUE = 0.7
/** Value of the constant feature. */
export const CONSTANT = 0.3

/** Weights as they are shipped: each byte is the signed root of a weight's share of the largest. */
export interface PackedWeights {
  readonly largest: number
  readonly bytes: string
}

const sentence = emptySentence()

/**
 * Probabilities of the `size` classes for a folded sentence with `count` cues: a softmax regression over words, letters and cues. The
 * table has a row of `size` weights for each hashed feature, then for each of `cueRows` cues, then for the constant.
 */
export function sentenceShares(
  folded: string,
  table: Float32Array,
  size: number,
  cues: Int32Array,
  count: number,
  cueRows: number,
): Float64Array {
  hashSentence(folded, sentence)
  const scores = new Float64Array(size)
  addRows(scores, table, sentence.words, sentence.wordCount, 0, 1 / Math.sqrt(Math.max(1, sentence.wordCount)))
  addRows(scores, table, sentence.grams, sentence.gramCount, 0, 1 / Math.sqrt(Math.max(1, sentence.gramCount)))
  addRows(scores, table, cues, count, HASH_ROWS, CUE_VALUE)
  const constant = (HASH_ROWS + cueRows) * size
  for (let c = 0; c < size; c++) scores[c]! += table[constant + c]! * CONSTANT
  return toShares(scores)
}

function addRows(
  scores: Float64Array,
  table: Float32Array,
  rows: Int32Array,
  count: number,
  from: number,
  value: number,
): void {
  const size = scores.length
  for (let i = 0; i < count; i++) {
    const row = (from + rows[i]!) * size
    for (let c = 0; c < size; c++) scores[c]! += table[row + c]! * value
  }
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

export function unpackWeights({ largest, bytes }: PackedWeights): Float32Array {
  const packed = new Int8Array(Buffer.from(bytes, 'base64'))
  return Float32Array.from(packed, byte => (Math.sign(byte) * byte * byte * largest) / (127 * 127))
}
