/** Longer words are cut: pasted keys would otherwise make thousands of features. */
const MOST_WORD_UNITS = 32
/** Nobody needs more words to say what a sentence does. */
const MOST_WORDS = 60
const SHORTEST_GRAM = 3
const LONGEST_GRAM = 5
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
const KIND_GRAM = 0x7f4a7c15
const KIND_PAIR = 0x85ebca77
const SPACE = 32
const ZERO = 48

/** Rows of the table that features are hashed into. */
export const HASH_ROWS = 1 << 15
const MASK = HASH_ROWS - 1

/** Features of one sentence: rows of the table, with repeats. Filled anew at each call. */
export interface HashedSentence {
  readonly words: Int32Array
  wordCount: number
  readonly grams: Int32Array
  gramCount: number
}

export function emptySentence(): HashedSentence {
  return {
    words: new Int32Array(2 * MOST_WORDS + 2),
    wordCount: 0,
    grams: new Int32Array(MOST_WORDS * (MOST_WORD_UNITS + 2) * 3),
    gramCount: 0,
  }
}

/**
 * Hashes the words, neighbouring pairs (the sentence's start included) and the characters' 3- to 5-grams of a folded sentence, in one
 * pass and without a string. Digits read as `0`; question and exclamation marks are words.
 */
export function hashSentence(folded: string, into: HashedSentence): void {
  into.wordCount = 0
  into.gramCount = 0
  let previous = KIND_PAIR
  let words = 0
  const { length } = folded
  for (let at = 0; at < length && words < MOST_WORDS; ) {
    const unit = folded.charCodeAt(at)
    let end = at + 1
    let hash = FNV_OFFSET
    if (isDigit(unit)) {
      while (end < length && isDigit(folded.charCodeAt(end))) end++
      hash = Math.imul(hash ^ ZERO, FNV_PRIME)
    } else if (isLetter(unit)) {
      hash = Math.imul(hash ^ unit, FNV_PRIME)
      while (end < length && isLetter(folded.charCodeAt(end))) {
        hash = Math.imul(hash ^ folded.charCodeAt(end), FNV_PRIME)
        end++
      }
      writeGrams(folded, at, Math.min(end, at + MOST_WORD_UNITS), into)
    } else if (unit === 63 || unit === 33) {
      while (end < length && folded.charCodeAt(end) === unit) end++
      hash = Math.imul(hash ^ unit, FNV_PRIME)
    } else {
      at = end
      continue
    }
    into.words[into.wordCount++] = mix(hash) & MASK
    into.words[into.wordCount++] = mix(Math.imul(previous ^ KIND_PAIR, FNV_PRIME) ^ hash) & MASK
    previous = hash
    words++
    at = end
  }
}

function writeGrams(folded: string, from: number, to: number, into: HashedSentence): void {
  const { grams } = into
  let count = into.gramCount
  for (let start = from - 1; start <= to - SHORTEST_GRAM + 1; start++) {
    const end = Math.min(to + 1, start + LONGEST_GRAM)
    let hash = FNV_OFFSET ^ KIND_GRAM
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ (at < from || at >= to ? SPACE : folded.charCodeAt(at)), FNV_PRIME)
      if (at - start + 1 >= SHORTEST_GRAM) grams[count++] = mix(hash) & MASK
    }
  }
  into.gramCount = count
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** Folded text is in lower case; of what lies beyond ASCII all but the general punctuation counts. */
function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit > 0xbf && (unit < 0x2000 || unit > 0x2bff))
}

/** FNV leaves related strings in related rows; this spreads them (the finaliser of MurmurHash3). */
function mix(hash: number): number {
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
