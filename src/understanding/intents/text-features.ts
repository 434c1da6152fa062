/** Longest text that is read: the head names the wish, the tail repeats it; the rest of a long mail only costs time. */
const HEAD_UNITS = 1_600
const TAIL_UNITS = 400
/** Longer words are cut: scripts without spaces and pasted keys would otherwise make one huge word. */
const MAX_WORD_UNITS = 48
const SHORTEST_GRAM = 2
const LONGEST_GRAM = 5
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
const SPACE = 32
const KIND_WORD = 0x9e3779b1
const KIND_PAIR = 0x85ebca77
const KIND_GRAM = 0xc2b2ae3d
const KIND_STEM = 0x27d4eb2f
const KIND_COMPANIONS = 0x165667b1
/** A word's first letters stand for all its forms ("cancel", "cancelled", "cancellation"), in any language that puts endings last. */
const STEM_UNITS = 4
/** Two words say more together than each alone, also with others between them; further apart they rarely belong to one wish. */
const COMPANIONS_WITHIN = 8
/** Only of the first words: a long mail would have thousands. */
const COMPANIONS_OF_FIRST = 64

const TOKEN = /[\p{L}\p{M}]+(?:'\p{L}+)*|\p{N}+|[?!%€$£]|\p{Extended_Pictographic}/gu

/** 32-bit hashes of a text's features, with repeats, in reading order. Hashes only: an artefact must not hold customers' words. */
export interface TextFeatures {
  /** Words, then neighbouring pairs, then the first letters of each word; numbers are masked. */
  readonly words: Uint32Array
  /** How many of `words` are single words. */
  readonly singles: number
  /** Pairs of stems that stand within eight words of each other, whichever comes first. */
  readonly companions: Uint32Array
  /** Character 2- to 5-grams inside each word, its borders included. */
  readonly grams: Uint32Array
}

/** Splits a text into lower-case words, accents kept, each run of digits read as `0`. Reads at most the first 1,600 and last 400 units. */
export function readWords(text: string): string[] {
  const read =
    text.length > HEAD_UNITS + TAIL_UNITS
      ? `${text.slice(0, HEAD_UNITS)} ${text.slice(text.length - TAIL_UNITS)}`
      : text
  const words: string[] = []
  for (const [token] of read.normalize('NFKC').toLowerCase().replaceAll('’', "'").matchAll(TOKEN)) {
    words.push(/^\p{N}/u.test(token) ? '0' : token.slice(0, MAX_WORD_UNITS))
  }
  return words
}

/** Hashes the words, word pairs, stems and character n-grams of a text. Accents count, case and the digits of numbers do not. */
export function readFeatures(text: string): TextFeatures {
  const words = readWords(text)
  const pairs = Math.max(0, words.length - 1)
  const wordHashes = new Uint32Array(2 * words.length + pairs)
  let characters = 0
  for (const [i, word] of words.entries()) {
    wordHashes[i] = hashWord(KIND_WORD, word)
    if (i > 0)
      wordHashes[words.length + i - 1] = mix(Math.imul(wordHashes[i - 1]! ^ KIND_PAIR, FNV_PRIME) ^ wordHashes[i]!)
    wordHashes[words.length + pairs + i] = hashWord(KIND_STEM, word.slice(0, STEM_UNITS))
    characters += word.length + 2
  }
  const grams = new Uint32Array(characters * (LONGEST_GRAM - SHORTEST_GRAM + 1))
  let count = 0
  for (const word of words) count = writeGrams(word, grams, count)
  return {
    words: wordHashes,
    singles: words.length,
    companions: readCompanions(wordHashes.subarray(words.length + pairs)),
    grams: grams.subarray(0, count),
  }
}

function readCompanions(stems: Uint32Array): Uint32Array {
  const end = Math.min(stems.length, COMPANIONS_OF_FIRST)
  const out = new Uint32Array(end * COMPANIONS_WITHIN)
  let count = 0
  for (let i = 0; i < end; i++) {
    const one = stems[i]!
    for (let j = i + 1; j < end && j <= i + COMPANIONS_WITHIN; j++) {
      const other = stems[j]!
      if (one === other) continue
      const low = Math.min(one, other)
      out[count++] = mix(Math.imul(low ^ KIND_COMPANIONS, FNV_PRIME) ^ Math.max(one, other))
    }
  }
  return out.subarray(0, count)
}

function writeGrams(word: string, out: Uint32Array, from: number): number {
  let count = from
  const length = word.length + 2
  for (let start = 0; start < length - 1; start++) {
    const end = Math.min(length, start + LONGEST_GRAM)
    let hash = FNV_OFFSET ^ KIND_GRAM
    for (let at = start; at < end; at++) {
      const unit = at === 0 || at === length - 1 ? SPACE : word.charCodeAt(at - 1)
      hash = Math.imul(hash ^ unit, FNV_PRIME)
      if (at - start + 1 >= SHORTEST_GRAM) out[count++] = mix(hash)
    }
  }
  return count
}

function hashWord(kind: number, word: string): number {
  let hash = FNV_OFFSET ^ kind
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME)
  return mix(hash)
}

/** FNV leaves related strings in related slots; this spreads them (the finaliser of MurmurHash3). */
function mix(hash: number): number {
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
