import { fold } from './fold.ts'

interface Node {
  readonly next: Map<string, Node>
  /** Letters of all kinds this phrase is of. */
  kinds: string
}

/** A set of phrases, each with a kind, found by their words. */
export interface PhraseBook {
  readonly root: Node
  /** Words that may stand inside any phrase: `that was REALLY helpful`. */
  readonly fillers: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  /** Those of four letters and more, by first letter. */
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

/** The words of folded text, without punctuation. */
export function wordsOf(folded: string): string[] {
  return folded.match(WORD) ?? []
}

/**
 * Builds a book from `kind → phrases`, phrases separated by ` / `. `(a|b)` stands for either, `(a|)` for an optional part.
 * Kinds are single letters; single words of kind `i` may also stand inside any other phrase.
 */
export function phraseBook(...sources: readonly Readonly<Record<string, string>>[]): PhraseBook {
  const root: Node = { next: new Map(), kinds: '' }
  const fillers = new Set<string>()
  const known = new Set<string>()
  for (const source of sources)
    for (const [kind, phrases] of Object.entries(source))
      for (const phrase of phrases.split(' / '))
        for (const spelled of spell(phrase)) {
          const words = wordsOf(fold(spelled))
          if (kind === 'i' && words.length === 1) fillers.add(words[0]!)
          for (const word of words) known.add(word)
          add(root, words, kind)
        }
  const vocabulary = new Map<string, string[]>()
  for (const word of known) {
    if (word.length < 4) continue
    const same = vocabulary.get(word[0]!)
    if (same === undefined) vocabulary.set(word[0]!, [word])
    else same.push(word)
  }
  return { root, fillers, words: known, vocabulary }
}

/** The longest phrase that starts at word `start`; fillers inside it may be passed over. */
export function matchPhrase(book: PhraseBook, words: readonly string[], start: number): PhraseMatch | undefined {
  let best: PhraseMatch | undefined
  const walk = (node: Node, i: number, skips: number, skipped = false): void => {
    // Fillers at the end are words of their own.
    if (!skipped && node.kinds !== '' && (best === undefined || i - start > best.length))
      best = { kinds: node.kinds, length: i - start }
    const word = words[i]
    if (word === undefined) return
    const next = node.next.get(word)
    if (next !== undefined) walk(next, i + 1, skips)
    if (i > start && skips < 3 && book.fillers.has(word)) walk(node, i + 1, skips + 1, true)
  }
  walk(book.root, start, 0)
  return best
}

/** True where some phrase of the book starts with this word. */
export function startsPhrase(book: PhraseBook, word: string): boolean {
  return book.root.next.has(word)
}

function spell(phrase: string): string[] {
  const group = /\(([^()]*)\)/.exec(phrase)
  if (group === null) return [phrase]
  return group[1]!
    .split('|')
    .flatMap(choice => spell(phrase.slice(0, group.index) + choice + phrase.slice(group.index + group[0].length)))
}

function add(root: Node, words: readonly string[], kind: string): void {
  if (words.length === 0) return
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (next === undefined) {
      next = { next: new Map(), kinds: '' }
      node.next.set(word, next)
    }
    node = next
  }
  if (!node.kinds.includes(kind)) node.kinds += kind
}
