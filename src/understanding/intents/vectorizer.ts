import type { TextFeatures } from './text-features.ts'
import type { SparseRows, Vocabulary } from './vocabulary.ts'

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
    const rarest = vocabulary.idf.reduce((most, idf) => Math.max(most, idf), 0)
    this.#unknownSquare = UNKNOWN_SHARE * rarest * rarest
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
    let squares = unknown * this.#unknownSquare
    for (let i = from; i < end; i++) {
      const id = indices[i]!
      const count = counts[id]!
      const value = count === 1 ? idf[id]! : (1 + Math.log(count)) * idf[id]!
      counts[id] = 0
      values[i] = value
      squares += value * value
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0
    for (let i = from; i < end; i++) values[i]! *= scale
    return end
  }
}

/** Vectorizes many texts into one compact matrix. */
export function vectorizeAll(vocabulary: Vocabulary, texts: readonly TextFeatures[]): SparseRows {
  const vectorizer = new Vectorizer(vocabulary)
  const offsets = new Int32Array(texts.length + 1)
  const room = texts.reduce((sum, text) => sum + text.words.length + text.companions.length + text.grams.length, 0)
  const indices = new Int32Array(room)
  const values = new Float32Array(room)
  for (const [row, text] of texts.entries()) {
    const vector = vectorizer.vectorize(text)
    const start = offsets[row]!
    indices.set(vector.indices.subarray(0, vector.length), start)
    values.set(vector.values.subarray(0, vector.length), start)
    offsets[row + 1] = start + vector.length
  }
  const end = offsets[texts.length]!
  return { offsets, indices: indices.slice(0, end), values: values.slice(0, end) }
}
