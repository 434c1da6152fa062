import { SHORT_WORDS } from './short-words.ts'

/** Languages that have a word list; votes stand in this order. */
export const LISTED_LANGUAGES: readonly string[] = Object.keys(SHORT_WORDS)

/** Between neighbours that share a word, the language with many more customers. */
const COMMON = new Set(['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'])
const SLOTS = 1 << 15
const FNV_START = 0x811c9dc5
const FNV_PRIME = 0x01000193

const TABLE = buildTable()

interface Table {
  /** Open addressing over word hashes: 0 where free, else the position in `starts` plus one. */
  readonly slots: Int32Array
  readonly hashes: Int32Array
  /** Where each word's languages begin in the two arrays below, with one entry more for the end. */
  readonly starts: Int32Array
  readonly languages: Uint8Array
  readonly weights: Float32Array
}

export interface WordVotes {
  readonly words: number
  /** One number for each of `LISTED_LANGUAGES`. Overwritten by the next call. */
  readonly votes: Float64Array
}

const votes = new Float64Array(LISTED_LANGUAGES.length)

/**
 * Counts for each language the words it knows. Every message passes through here, so it neither cuts words out nor looks
 * strings up: words are hashed where they stand, and two words with one hash among thousands harm nobody. Links, addresses and
 * whatever has a digit in it are passed over.
 * @param lower text in lower case
 */
export function countWordVotes(lower: string): WordVotes {
  votes.fill(0)
  let words = 0
  let at = 0
  while (at < lower.length) {
    const end = tokenEnd(lower, at)
    if (end > at && !isCode(lower, at, end)) words += countToken(lower, at, end)
    at = end + 1
  }
  return { words, votes }
}

function tokenEnd(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= 0x20 || code === 0xa0 || code === 0x2028 || code === 0x3000) break
  }
  return at
}

function isCode(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 0x30 && code <= 0x39) || code === 0x40) return true
    if (code === 0x3a && text.startsWith('://', at)) return true
    if (code === 0x77 && text.startsWith('www.', at)) return true
  }
  return false
}

/** Votes for every word between white space; gives how many there are. */
function countToken(text: string, from: number, to: number): number {
  let words = 0
  let at = from
  while (at < to) {
    if (!isLetter(text.charCodeAt(at))) {
      at++
      continue
    }
    words++
    let hash = FNV_START
    let elided = 0
    for (; at < to; at++) {
      const code = text.charCodeAt(at)
      if (isLetter(code)) hash = Math.imul(hash ^ code, FNV_PRIME)
      else if (isApostrophe(code) && at + 1 < to && isLetter(text.charCodeAt(at + 1))) {
        hash = Math.imul(hash ^ 0x27, FNV_PRIME)
        if (elided === 0) elided = hash
      } else break
    }
    // `l’écharpe`, `dov’è`: as a whole where the lists know it, else by what stands before the apostrophe.
    if (!vote(hash) && elided !== 0) vote(elided)
  }
  return words
}

function vote(hash: number): boolean {
  let slot = hash & (SLOTS - 1)
  for (let word = TABLE.slots[slot]!; word !== 0; word = TABLE.slots[slot]!) {
    if (TABLE.hashes[word - 1] === hash) {
      for (let i = TABLE.starts[word - 1]!; i < TABLE.starts[word]!; i++)
        votes[TABLE.languages[i]!]! += TABLE.weights[i]!
      return true
    }
    slot = (slot + 1) & (SLOTS - 1)
  }
  return false
}

/** Letters of Latin, Greek and Cyrillic script, in lower case. */
function isLetter(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  if (code < 0x250) return code >= 0xdf && code !== 0xf7
  return (code >= 0x1e01 && code <= 0x1eff) || (code >= 0x370 && code <= 0x52f && code !== 0x37e && code !== 0x387)
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

function buildTable(): Table {
  const lists = new Map<string, Set<number>>()
  for (const [language, code] of LISTED_LANGUAGES.entries())
    for (const word of SHORT_WORDS[code]!.split(' ')) {
      const languages = lists.get(word)
      if (languages === undefined) lists.set(word, new Set([language]))
      else languages.add(language)
    }
  const slots = new Int32Array(SLOTS)
  const hashes = new Int32Array(lists.size)
  const starts = new Int32Array(lists.size + 1)
  const languages: number[] = []
  const weights: number[] = []
  let position = 0
  for (const [word, known] of lists) {
    const hash = hashOf(word)
    let slot = hash & (SLOTS - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    slots[slot] = position + 1
    hashes[position] = hash
    for (const language of known) {
      languages.push(language)
      weights.push((COMMON.has(LISTED_LANGUAGES[language]!) ? 1 : 0.8) / Math.sqrt(known.size))
    }
    position++
    starts[position] = languages.length
  }
  return { slots, hashes, starts, languages: Uint8Array.from(languages), weights: Float32Array.from(weights) }
}

function hashOf(word: string): number {
  let hash = FNV_START
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME)
  return hash
}
