import { HashIndex } from './hash-index.ts'
import type { TextFeatures } from './text-features.ts'

/**
 * More features than this cost memory (× labels) and gain nothing measurable; the most frequent are kept. Companions are
 * counted apart: long mails have so many that they would crowd out words.
 */
const MAX_FEATURES = 65_536
const MAX_COMPANIONS = 40_960
/** From this many texts on, a feature seen in one text alone is dropped: it is a name or a typing error. */
const RARE_FROM_TEXTS = 1_500

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

/** Learns which features to keep and how rare they are, from the features of all training texts. */
export function buildVocabulary(texts: readonly TextFeatures[]): Vocabulary {
  const features = mostFrequent(texts, ({ words, grams }) => [words, grams], MAX_FEATURES)
  const companions = mostFrequent(texts, text => [text.companions], MAX_COMPANIONS)
  // Hashes of both kinds may collide, and each must stand once.
  for (const hash of companions.keys()) if (features.has(hash)) companions.delete(hash)
  const all = [...features, ...companions]
  return vocabularyOf(
    Uint32Array.from(all, ([hash]) => hash),
    Float32Array.from(all, ([, frequency]) => Math.log((1 + texts.length) / (1 + frequency)) + 1),
  )
}

/** The hashes that stand in most texts, and in how many, falling; ties by hash. */
function mostFrequent(
  texts: readonly TextFeatures[],
  blocksOf: (text: TextFeatures) => readonly Uint32Array[],
  most: number,
): Map<number, number> {
  const seen = new HashIndex(1 << 16)
  let frequency = new Int32Array(1 << 16)
  let lastText = new Int32Array(1 << 16)
  const hashes: number[] = []
  for (const [number, text] of texts.entries()) {
    for (const block of blocksOf(text)) {
      for (const hash of block) {
        const id = seen.add(hash)
        if (id === frequency.length) {
          frequency = grown(frequency)
          lastText = grown(lastText)
        }
        if (id === hashes.length) hashes.push(hash)
        if (lastText[id] === number + 1) continue
        lastText[id] = number + 1
        frequency[id]!++
      }
    }
  }
  const least = texts.length >= RARE_FROM_TEXTS ? 2 : 1
  const kept = Uint32Array.from(hashes.keys()).filter(id => frequency[id]! >= least)
  kept.sort((a, b) => frequency[b]! - frequency[a]! || hashes[a]! - hashes[b]!)
  return new Map(Array.from(kept.subarray(0, most), id => [hashes[id]!, frequency[id]!]))
}

/** Rebuilds the lookup over stored hashes. */
export function vocabularyOf(hashes: Uint32Array, idf: Float32Array): Vocabulary {
  const index = new HashIndex(hashes.length)
  for (const hash of hashes) index.add(hash)
  return { hashes, idf, index }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
