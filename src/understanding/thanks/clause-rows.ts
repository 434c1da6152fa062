import { type ClauseKinds, KIND_ROWS, writeKindRows } from './clause-kinds.ts'

const START = 0x811c9dc5
const PRIME = 0x01000193
const PAIR = 0x3c6ef372
const SKIP = 0x1b873593
const PART = 0x2545f491
const EDGE = 0x20
const SHORTEST_PART = 3
const LONGEST_PART = 5
const LONGEST_WORD = 24
/** From here on, scripts whose words are read sign by sign. */
const SIGNS_FROM = 0x0e00

/** Words and their pairs, parts of words, and what kinds of words follow each other are hashed into tables of their own. */
const WORD_ROWS = 1 << 14
const PART_ROWS = 1 << 14
const SHAPE_ROWS = 1 << 13
const PARTS_FROM = WORD_ROWS
const SHAPES_FROM = PARTS_FROM + PART_ROWS
const KINDS_FROM = SHAPES_FROM + SHAPE_ROWS
/** Rows of the whole table; the last is what a clause of unknown words scores. */
export const CLAUSE_ROWS = KINDS_FROM + KIND_ROWS + 1

/** Where the rows of kinds begin. */
export const KIND_ROWS_FROM = KINDS_FROM

/** The rows of a clause, by what they are of. Overwritten by the next call. */
export interface ClauseRows {
  readonly words: number[]
  readonly parts: number[]
  readonly kinds: number[]
}

const rows: ClauseRows = { words: [], parts: [], kinds: [] }
const kindRows: number[] = []

/** What is counted of a clause's folded words and, where the language's kinds of words are known, of those. */
export function rowsOfClause(clause: readonly string[], kinds: ClauseKinds | undefined): ClauseRows {
  rows.words.length = 0
  rows.parts.length = 0
  rows.kinds.length = 0
  let before = PAIR
  let beforeThat = 0
  for (let i = 0; i < clause.length; i++) {
    const word = clause[i]!
    const hash = hashWord(word)
    rows.words.push(spread(hash) & (WORD_ROWS - 1), spread(Math.imul(before ^ PAIR, PRIME) ^ hash) & (WORD_ROWS - 1))
    if (beforeThat !== 0) rows.words.push(spread(Math.imul(beforeThat ^ SKIP, PRIME) ^ hash) & (WORD_ROWS - 1))
    beforeThat = before
    before = hash
    if (word.length > 1 || word.charCodeAt(0) < SIGNS_FROM) addParts(word)
    else if (i + 2 < clause.length) addPart(hashWord(`${word}${clause[i + 1]}${clause[i + 2]}`) ^ PART)
  }
  rows.words.push(spread(Math.imul(before ^ PAIR, PRIME)) & (WORD_ROWS - 1))
  if (kinds !== undefined) {
    addShape(kinds.masks)
    kindRows.length = 0
    writeKindRows(kinds, clause.length, kindRows)
    for (const row of kindRows) rows.kinds.push(KINDS_FROM + row)
  }
  return rows
}

function hashWord(word: string): number {
  let hash = START
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME)
  return hash
}

function addParts(word: string): void {
  const length = Math.min(word.length, LONGEST_WORD)
  for (let from = -1; from <= length - SHORTEST_PART + 1; from++) {
    let hash = START ^ PART
    for (let at = from; at < from + LONGEST_PART && at <= length; at++) {
      hash = Math.imul(hash ^ (at < 0 || at === length ? EDGE : word.charCodeAt(at)), PRIME)
      if (at - from + 1 >= SHORTEST_PART) addPart(hash)
    }
  }
}

function addPart(hash: number): void {
  rows.parts.push(PARTS_FROM + (spread(hash) & (PART_ROWS - 1)))
}

/** Kinds one by one, and with the one or two that follow. */
function addShape(masks: readonly number[]): void {
  let before = START
  let beforeThat = 0
  for (let i = 0; i <= masks.length; i++) {
    const mask = masks[i] ?? -1
    const own = Math.imul(mask ^ START, PRIME)
    if (i < masks.length) rows.kinds.push(SHAPES_FROM + (spread(own) & (SHAPE_ROWS - 1)))
    const two = Math.imul(before ^ PAIR, PRIME) ^ own
    rows.kinds.push(SHAPES_FROM + (spread(two) & (SHAPE_ROWS - 1)))
    if (beforeThat !== 0)
      rows.kinds.push(SHAPES_FROM + (spread(Math.imul(beforeThat ^ SKIP, PRIME) ^ two) & (SHAPE_ROWS - 1)))
    beforeThat = before
    before = own
  }
}

/** FNV leaves related strings in related rows; this spreads them (the finaliser of MurmurHash3). */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
