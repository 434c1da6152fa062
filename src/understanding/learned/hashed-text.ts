import { ENDS, GOES_ON, type MeaningTable, meaningTable } from './meaning-table.ts'

/** What a feature of each kind weighs: words and their pairs, parts of words, meanings and their pairs. */
export const KIND_VALUES: readonly number[] = [1, 0.5, 1.2]
const WORDS = 0
const PARTS = 1
const MEANINGS = 2

const START = 0x811c9dc5
const PRIME = 0x01000193
/** Told apart from each other before they are hashed: words, pairs, pairs with one between, parts of words. */
const PAIR = 0x3c6ef372
const SKIP = 0x1b873593
const PART = 0x2545f491
const MEANING = 0x5851f42d
const MEANING_PAIR = 0x14057b7e
/** How many words with a meaning a word is paired with. */
const REACH = 4
const SHORTEST_PART = 3
const LONGEST_PART = 5
const EDGE = 0x5f

/** The features of a text, sentence after sentence. Overwritten by the next call. */
export interface HashedText {
  readonly features: Int32Array
  /** Index into `KIND_VALUES` for each feature. */
  readonly kinds: Uint8Array
  /** Where each sentence ends in `features`. */
  readonly ends: Int32Array
  readonly sentences: number
}

let features = new Int32Array(4096)
let kinds = new Uint8Array(4096)
let ends = new Int32Array(64)
let count = 0
let sentences = 0
let table: MeaningTable | undefined
/** Meanings of the last words that had one, newest last. */
let recent: (readonly number[])[] = []

/**
 * Words, pairs of words, parts of words, and meanings of folded text, hashed where they stand: nothing is cut out or looked up.
 * Full stops inside a number or an address end no sentence.
 */
export function hashText(folded: string): HashedText {
  count = 0
  sentences = 0
  recent = []
  table ??= meaningTable()
  const { signs, meanings, endings } = table
  let begun: readonly number[] | undefined
  let before = 0
  let beforeThat = 0
  let word = START
  let start = -1
  for (let at = 0; at <= folded.length; at++) {
    const code = at < folded.length ? folded.charCodeAt(at) : 10
    if (isWordSign(code)) {
      if (start === -1) start = at
      // Which digit it is says nothing.
      word = Math.imul(word ^ (code >= 48 && code <= 57 ? 48 : code), PRIME)
      if ((signs[word & 0xffff]! & GOES_ON) !== 0) begun = endings.get(word) ?? begun
      continue
    }
    if (start !== -1) {
      const exact = (signs[word & 0xffff]! & ENDS) === 0 ? undefined : meanings.get(word)
      if (exact !== undefined) addMeanings(exact)
      else if (begun !== undefined) addMeanings(begun)
      begun = undefined
      add(word, WORDS)
      if (before !== 0) add(Math.imul(before ^ PAIR, PRIME) ^ word, WORDS)
      if (beforeThat !== 0) add(Math.imul(beforeThat ^ SKIP, PRIME) ^ word, WORDS)
      addParts(folded, start, at)
      beforeThat = before
      before = word
      start = -1
      word = START
    }
    if (endsSentence(code, folded, at)) {
      closeSentence()
      before = 0
      beforeThat = 0
      recent = []
    }
  }
  return { features, kinds, ends, sentences }
}

function isWordSign(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 0xbf
}

function endsSentence(code: number, text: string, at: number): boolean {
  if (code === 10) return true
  if (code !== 46 && code !== 33 && code !== 63 && code !== 59) return false
  return at + 1 >= text.length || !isWordSign(text.charCodeAt(at + 1))
}

/** Parts of a word of three to five letters, its edges marked. Of very long words only the beginning is read. */
function addParts(text: string, start: number, end: number): void {
  const last = Math.min(end, start + 24)
  for (let from = start - 1; from < last - 1; from++) {
    let hash = START ^ PART
    for (let length = 1; length <= LONGEST_PART; length++) {
      const at = from + length - 1
      if (at > last) break
      const code = at < start || at === last ? EDGE : text.charCodeAt(at)
      hash = Math.imul(hash ^ (code >= 48 && code <= 57 ? 48 : code), PRIME)
      if (length >= SHORTEST_PART) add(hash, PARTS)
    }
  }
}

function addMeanings(found: readonly number[]): void {
  for (const meaning of found) {
    add(Math.imul(meaning ^ MEANING, PRIME), MEANINGS)
    for (const earlier of recent)
      for (const other of earlier) add(Math.imul(Math.imul(other ^ MEANING_PAIR, PRIME) ^ meaning, PRIME), MEANINGS)
  }
  if (recent.length === REACH) recent.shift()
  recent.push(found)
}

function add(hash: number, kind: number): void {
  if (count === features.length) {
    const more = new Int32Array(count * 2)
    more.set(features)
    features = more
    const moreKinds = new Uint8Array(count * 2)
    moreKinds.set(kinds)
    kinds = moreKinds
  }
  // The low bits of such a product mix badly.
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  features[count] = mixed ^ (mixed >>> 13)
  kinds[count++] = kind
}

function closeSentence(): void {
  const from = sentences === 0 ? 0 : ends[sentences - 1]!
  if (count === from) return
  if (sentences === ends.length) {
    const more = new Int32Array(sentences * 2)
    more.set(ends)
    ends = more
  }
  ends[sentences++] = count
}
