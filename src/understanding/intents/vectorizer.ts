import { BLOCKS, type NumberedTexts } from './number-features.ts'
import type { TextFeatures } from './text-features.ts'
import type { LearnedVocabulary, SparseRows, Vocabulary } from './vocabulary.ts'

/** One text as a sparse vector; the arrays are the vectorizer's own and hold until its next call. */
export interface SparseVector {
  indices: Int32Array
  values: Float32Array
  length: number
}

/** How much an unknown feature counts in its block's length, as a share of the rarest known one's square. */
const UNKNOWN_SHARE = 0.5

/**
 * Turns texts into TF-IDF vectors with sublinear counts: words, companions and characters are a block each, of length 1 where
 * all of it is known and shorter where much is not, so that one known word among strangers does not speak for the whole.
 */
export class Vectorizer {
  readonly #vocabulary: Vocabulary
  readonly #unknownSquare: number
  readonly #counts: Float32Array
  readonly #out: SparseVector

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    this.#unknownSquare = unknownSquareOf(vocabulary.idf)
    this.#counts = new Float32Array(vocabulary.hashes.length)
    this.#out = { indices: new Int32Array(512), values: new Float32Array(512), length: 0 }
  }

  vectorize(features: TextFeatures): SparseVector {
    const out = this.#out
    const room = features.words.length + features.companions.length + features.grams.length
    if (room > out.indices.length) {
      out.indices = new Int32Array(room * 2)
      out.values = new Float32Array(room * 2)
    }
    out.length = this.#writeBlock(features.words, 0)
    out.length = this.#writeBlock(features.companions, out.length)
    out.length = this.#writeBlock(features.grams, out.length)
    return out
  }

  #writeBlock(hashes: Uint32Array, from: number): number {
    const { index, idf } = this.#vocabulary
    const { indices, values } = this.#out
    const counts = this.#counts
    let end = from
    let unknown = 0
    for (let i = 0; i < hashes.length; i++) {
      const id = index.get(hashes[i]!)
      if (id < 0) {
        unknown++
        continue
      }
      if (counts[id] === 0) indices[end++] = id
      counts[id]!++
    }
    let squares = 0
    for (let i = from; i < end; i++) {
      const id = indices[i]!
      const count = counts[id]!
      const value = weighed(count, idf[id]!)
      counts[id] = 0
      values[i] = value
      squares += value * value
    }
    shorten(values, from, end, squares + unknown * this.#unknownSquare)
    return end
  }
}

/** Vectorizes numbered texts into one compact matrix, each as a vectorizer would alone. Threads share it: it may be the largest thing there is. */
export function vectorizeRows(
  texts: NumberedTexts,
  { vocabulary: { idf }, places }: LearnedVocabulary,
  rows: Int32Array,
): SparseRows {
  const unknownSquare = unknownSquareOf(idf)
  const blocks = BLOCKS.length
  const offsets = new Int32Array(rows.length + 1)
  const room = rows.reduce((sum, row) => sum + texts.offsets[blocks * (row + 1)]! - texts.offsets[blocks * row]!, 0)
  const indices = new Int32Array(new SharedArrayBuffer(room * Int32Array.BYTES_PER_ELEMENT))
  const values = new Float32Array(new SharedArrayBuffer(room * Float32Array.BYTES_PER_ELEMENT))
  let end = 0
  for (let r = 0; r < rows.length; r++) {
    for (let block = blocks * rows[r]!; block < blocks * (rows[r]! + 1); block++) {
      const start = end
      let squares = 0
      let unknown = 0
      for (let i = texts.offsets[block]!; i < texts.offsets[block + 1]!; i++) {
        const place = places[texts.numbers[i]!]!
        const count = texts.counts[i]!
        if (place < 0) {
          unknown += count
          continue
        }
        const value = weighed(count, idf[place]!)
        indices[end] = place
        values[end++] = value
        squares += value * value
      }
      shorten(values, start, end, squares + unknown * unknownSquare)
    }
    offsets[r + 1] = end
  }
  return { offsets, indices: indices.subarray(0, end), values: values.subarray(0, end) }
}

function unknownSquareOf(idf: Float32Array): number {
  const rarest = idf.reduce((most, each) => Math.max(most, each), 0)
  return UNKNOWN_SHARE * rarest * rarest
}

function weighed(count: number, idf: number): number {
  return count === 1 ? idf : (1 + Math.log(count)) * idf
}

function shorten(values: Float32Array, from: number, end: number, squares: number): void {
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0
  for (let i = from; i < end; i++) values[i]! *= scale
}
