import { HashIndex } from './hash-index.ts'
import { BLOCKS, type NumberedTexts } from './number-features.ts'

/**
 * More features than this cost memory (× labels) and gain nothing measurable; the most frequent are kept. Companions are
 * counted apart: long mails have so many that they would crowd out words.
 */
const MAX_FEATURES = 65_536
const MAX_COMPANIONS = 40_960
/** From this many texts on, a feature seen in one text alone is dropped: it is a name or a typing error. */
const RARE_FROM_TEXTS = 1_500

const [WORDS, COMPANIONS, GRAMS] = [BLOCKS.indexOf('words'), BLOCKS.indexOf('companions'), BLOCKS.indexOf('grams')]

/** The features a model knows, with their inverse document frequencies. */
export interface Vocabulary {
  readonly hashes: Uint32Array
  readonly idf: Float32Array
  readonly index: HashIndex
}

/** Rows of a sparse matrix: row r has `indices` and `values` from `offsets[r]` to `offsets[r + 1]`. */
export interface SparseRows {
  readonly offsets: Int32Array
  readonly indices: Int32Array
  readonly values: Float32Array
}

/** A vocabulary, and the place in it of every numbered feature; -1 where it is not kept. */
export interface LearnedVocabulary {
  readonly vocabulary: Vocabulary
  readonly places: Int32Array
}

/** Learns which features to keep and how rare they are, from the features of the given texts. */
export function learnVocabulary(texts: NumberedTexts, rows: Int32Array): LearnedVocabulary {
  const features = mostFrequent(texts, rows, [WORDS, GRAMS], MAX_FEATURES)
  const companions = mostFrequent(texts, rows, [COMPANIONS], MAX_COMPANIONS)
  const places = new Int32Array(texts.hashes.length).fill(-1)
  const hashes = new Uint32Array(features.numbers.length + companions.numbers.length)
  const idf = new Float32Array(hashes.length)
  let size = 0
  for (const { numbers, frequencies } of [features, companions]) {
    for (const number of numbers) {
      // Hashes of both kinds may collide, and each must stand once.
      if (places[number] !== -1) continue
      hashes[size] = texts.hashes[number]!
      idf[size] = Math.log((1 + rows.length) / (1 + frequencies[number]!)) + 1
      places[number] = size++
    }
  }
  return { vocabulary: vocabularyOf(hashes.slice(0, size), idf.slice(0, size)), places }
}

/** The features that stand in most texts, falling, ties by hash; and in how many of the texts each stands. */
function mostFrequent(
  texts: NumberedTexts,
  rows: Int32Array,
  blocks: readonly number[],
  most: number,
): { numbers: Int32Array; frequencies: Int32Array } {
  const frequencies = new Int32Array(texts.hashes.length)
  const lastRow = new Int32Array(texts.hashes.length).fill(-1)
  for (const row of rows) {
    for (const block of blocks) {
      const end = texts.offsets[BLOCKS.length * row + block + 1]!
      for (let i = texts.offsets[BLOCKS.length * row + block]!; i < end; i++) {
        const number = texts.numbers[i]!
        if (lastRow[number] === row) continue
        lastRow[number] = row
        frequencies[number]!++
      }
    }
  }
  const least = rows.length >= RARE_FROM_TEXTS ? 2 : 1
  return { numbers: fallingFrom(frequencies, least, rows.length).subarray(0, most), frequencies }
}

/** Numbers whose frequency is at least `least`, by falling frequency, ties ascending: a counting sort. */
function fallingFrom(frequencies: Int32Array, least: number, largest: number): Int32Array {
  const starts = new Int32Array(largest + 2)
  for (const frequency of frequencies) if (frequency >= least) starts[largest - frequency + 1]!++
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!
  const sorted = new Int32Array(starts.at(-1)!)
  for (let number = 0; number < frequencies.length; number++) {
    const frequency = frequencies[number]!
    if (frequency >= least) sorted[starts[largest - frequency]!++] = number
  }
  return sorted
}

/** Rebuilds the lookup over stored hashes. */
export function vocabularyOf(hashes: Uint32Array, idf: Float32Array): Vocabulary {
  const index = new HashIndex(hashes.length)
  for (const hash of hashes) index.add(hash)
  return { hashes, idf, index }
}
