import { BLOCKS, type NumberedTexts } from './number-features.ts'
import type { LearnedVocabulary, SparseRows } from './vocabulary.ts'

/** How far the blocks stand apart where there are next to no examples. */
const WORDS_SHORTER = 0.35
const COMPANIONS_SHORTER = 0.5
const GRAMS_LONGER = 0.25
/** Examples a label at which half of that is left; at a hundred next to nothing is. */
const HALF_WAY = 30

/**
 * A factor for each feature by which its block counts in learning. Characters forgive endings, typing errors and glued
 * words, so that few examples reach further; with many examples the words themselves have been seen, and both count alike.
 */
export function blockLengths(
  texts: NumberedTexts,
  { vocabulary, places }: LearnedVocabulary,
  rows: Int32Array,
  examplesPerLabel: number,
): Float32Array {
  const scarcity = 1 / (1 + (examplesPerLabel / HALF_WAY) ** 2)
  const lengths = new Float32Array(vocabulary.hashes.length).fill(1 + GRAMS_LONGER * scarcity)
  const shorten = (row: number, block: (typeof BLOCKS)[number], by: number): void => {
    const at = BLOCKS.length * row + BLOCKS.indexOf(block)
    for (let i = texts.offsets[at]!; i < texts.offsets[at + 1]!; i++) {
      const place = places[texts.numbers[i]!]!
      if (place >= 0) lengths[place] = 1 - by * scarcity
    }
  }
  for (const row of rows) {
    shorten(row, 'words', WORDS_SHORTER)
    shorten(row, 'companions', COMPANIONS_SHORTER)
  }
  return lengths
}

/** Multiplies each value by its feature's factor, in place. */
export function scaleValues({ indices, values }: SparseRows, factors: Float32Array): void {
  for (let i = 0; i < values.length; i++) values[i]! *= factors[indices[i]!]!
}

/** Multiplies each feature's row of weights by its factor, in place: what was learned on scaled values then suits plain ones. */
export function scaleRows(weights: Float32Array, labels: number, factors: Float32Array): void {
  for (const [feature, factor] of factors.entries()) {
    for (let i = feature * labels; i < (feature + 1) * labels; i++) weights[i]! *= factor
  }
}
