import { fold } from './fold.ts'

interface Node {
  readonly next: Map<string, Node>
  /** Where reading goes on without a word: what phrases with many spellings have in common. */
  readonly jumps: Node[]
  /** Letters of all kinds this phrase is of. */
  kinds: string
}

/** A set of phrases, each with a kind, found by their words. */
export interface PhraseBook {
  readonly root: Node
  /** Words that may stand inside any phrase: `that was REALLY helpful`. */
  readonly fillers: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  /** Those of four letters and more, by first letter and length: `t6`. */
  readonly vocabulary: ReadonlyMap<string, readonly string[]>
}

export interface PhraseMatch {
  readonly kinds: string
  /** How many words it covers. */
  readonly length: number
}

// Scripts written without spaces (or with glued endings) are read sign by sign.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu

// Most text is plain; its words are found several times faster without the tables of all scripts.
const PLAIN = /^[\0-\x7f]*$/
const PLAIN_WORD = /[a-z0-9]+/gi

/** The words of folded text, without punctuation. */
export function wordsOf(folded: string): string[] {
  return folded.match(PLAIN.test(folded) ? PLAIN_WORD : WORD) ?? []
}

/**
 * Builds a book from `kind → phrases`, phrases separated by ` / `. `(a|b)` stands for either, `(a|)` for an optional part.
 * Kinds are single letters; single words of kind `i` may also stand inside any other phrase.
 */
export function phraseBook(...sources: readonly Readonly<Record<string, string>>[]): PhraseBook {
  const root = newNode()
  const fillers = new Set<string>()
  const known = new Set<string>()
  for (const source of sources)
    for (const [kind, phrases] of Object.entries(source))
      for (const phrase of phrases.split(' / ')) {
        const parts = partsOf(fold(phrase))
        const only = parts.length === 1 ? parts[0]! : []
        for (const words of only) if (kind === 'i' && words.length === 1) fillers.add(words[0]!)
        for (const part of parts) for (const words of part) for (const word of words) known.add(word)
        add(root, parts, kind)
      }
  const vocabulary = new Map<string, string[]>()
  for (const word of known) {
    if (word.length < 4) continue
    const key = `${word[0]}${word.length}`
    const same = vocabulary.get(key)
    if (same === undefined) vocabulary.set(key, [word])
    else same.push(word)
  }
  return { root, fillers, words: known, vocabulary }
}

/** The words some phrase of a source begins with, found without building its book. */
export function firstWords(source: Readonly<Record<string, string>>): Set<string> {
  const found = new Set<string>()
  for (const phrases of Object.values(source))
    for (const phrase of phrases.split(' / ')) begin(partsOf(fold(phrase)), 0, found)
  return found
}

function begin(parts: readonly Part[], at: number, found: Set<string>): void {
  for (const words of parts[at] ?? [])
    if (words.length > 0) found.add(words[0]!)
    else begin(parts, at + 1, found)
}

/** The longest phrase that starts at word `start`; fillers inside it may be passed over. */
export function matchPhrase(book: PhraseBook, words: readonly string[], start: number): PhraseMatch | undefined {
  const first = words[start]!
  // Most words begin no phrase.
  if (!book.root.next.has(first) && book.root.jumps.every(jump => !jump.next.has(first) && jump.jumps.length === 0))
    return undefined
  let best: PhraseMatch | undefined
  const walk = (node: Node, i: number, skips: number, skipped = false): void => {
    // Fillers at the end are words of their own.
    if (!skipped && node.kinds !== '') best = better(best, node.kinds, i - start)
    for (const jump of node.jumps) walk(jump, i, skips, skipped)
    const word = words[i]
    if (word === undefined) return
    const next = node.next.get(word)
    if (next !== undefined) walk(next, i + 1, skips)
    if (i > start && skips < 3 && book.fillers.has(word)) walk(node, i + 1, skips + 1, true)
  }
  walk(book.root, start, 0)
  return best
}

/** The longer match; of two ways to spell the same words, the kinds of both. */
function better(best: PhraseMatch | undefined, kinds: string, length: number): PhraseMatch {
  if (best === undefined || length > best.length) return { kinds, length }
  if (length < best.length || best.kinds.includes(kinds)) return best
  return { kinds: best.kinds + kinds, length }
}

/** One place of a phrase: the word sequences that may stand there. */
type Part = readonly (readonly string[])[]

const GROUP = /\(([^()]*)\)/
const GLUED = /[^ ]\(|\)[^ ]/

function partsOf(phrase: string): readonly Part[] {
  if (!GROUP.test(phrase)) return [[wordsOf(phrase)]]
  // `grat(o|a)`: the choice is inside a word.
  if (GLUED.test(phrase)) return [spell(phrase).map(wordsOf)]
  return phrase
    .split(/[()]/)
    .map((text, index) => (index % 2 === 0 ? [wordsOf(text)] : text.split('|').map(wordsOf)))
    .filter(part => part.length > 1 || part[0]!.length > 0)
}

function spell(phrase: string): string[] {
  const group = GROUP.exec(phrase)
  if (group === null) return [phrase]
  return group[1]!
    .split('|')
    .flatMap(choice => spell(phrase.slice(0, group.index) + choice + phrase.slice(group.index + group[0].length)))
}

/** More spellings than this share the rest of their phrase instead of each having a copy. */
const MOST_COPIES = 64

function add(root: Node, parts: readonly Part[], kind: string): void {
  const copies = parts.reduce((product, part) => product * part.length, 1)
  const extend = (from: Node, at: number): void => {
    const part = parts[at]
    if (part === undefined) {
      // Signs alone are no phrase.
      if (from !== root && !from.kinds.includes(kind)) from.kinds += kind
      return
    }
    const shared: Node | undefined = copies > MOST_COPIES && part.length > 1 ? newNode() : undefined
    for (const words of part) {
      const end = descend(from, words)
      if (shared === undefined || end === root) extend(end, at + 1)
      else end.jumps.push(shared)
    }
    if (shared !== undefined) extend(shared, at + 1)
  }
  extend(root, 0)
}

function newNode(): Node {
  return { next: new Map(), jumps: [], kinds: '' }
}

function descend(from: Node, words: readonly string[]): Node {
  let node = from
  for (const word of words) {
    let next = node.next.get(word)
    if (next === undefined) {
      next = newNode()
      node.next.set(word, next)
    }
    node = next
  }
  return node
}
