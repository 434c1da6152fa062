import { HashIndex } from './hash-index.ts'
import type { TextFeatures } from './text-features.ts'

/** The blocks of a text's features. */
export const BLOCKS = ['words', 'companions', 'grams'] as const

/**
 * Texts whose features are numbered, ascending with their hashes, so that nothing is looked up by hash again however often
 * one learns from some of them.
 */
export interface NumberedTexts {
  readonly hashes: Uint32Array
  /** Block b of text t lies from `offsets[3 t + b]` to `offsets[3 t + b + 1]`, the blocks in the order of `BLOCKS`. */
  readonly offsets: Int32Array
  /** Each block's features once, in reading order, and how often each stands in it. */
  readonly numbers: Int32Array
  readonly counts: Uint16Array
}

export function numberFeatures(texts: Iterable<TextFeatures>): NumberedTexts {
  const index = new HashIndex(1 << 16)
  const offsets = [0]
  let numbers = new Int32Array(1 << 16)
  let counts = new Uint16Array(1 << 16)
  let length = 0
  /** One past where a feature was met last: in the present block if that lies beyond the block's start. */
  let met = new Int32Array(1 << 16)
  for (const text of texts) {
    for (const block of BLOCKS) {
      const hashes = text[block]
      const start = length
      while (numbers.length < length + hashes.length) {
        numbers = grown(numbers)
        counts = grown(counts)
      }
      for (let i = 0; i < hashes.length; i++) {
        const number = index.add(hashes[i]!)
        if (number === met.length) met = grown(met)
        const at = met[number]! - 1
        if (at >= start) {
          counts[at]!++
          continue
        }
        numbers[length] = number
        counts[length++] = 1
        met[number] = length
      }
      offsets.push(length)
    }
  }
  const hashes = index.hashes()
  const sorted = hashes.slice().sort()
  const places = new Int32Array(hashes.length)
  const inOrder = new HashIndex(hashes.length)
  for (const hash of sorted) inOrder.add(hash)
  for (const [number, hash] of hashes.entries()) places[number] = inOrder.get(hash)
  return {
    hashes: sorted,
    offsets: Int32Array.from(offsets),
    numbers: numbers.subarray(0, length).map(number => places[number]!),
    counts: counts.slice(0, length),
  }
}

function grown<T extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2)
  larger.set(array)
  return larger
}
