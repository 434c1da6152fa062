import { fold } from '../fold.ts'
import { type ClauseKinds, maskOf } from './clause-kinds.ts'

/** Words and beginnings of words, each with the kinds it is of as bits. */
export interface StemBook {
  readonly words: ReadonlyMap<string, number>
  readonly stems: ReadonlyMap<string, number>
}

const SHORTEST_STEM = 3

/** Builds a book from `kind → words`, words separated by spaces, with a star for any ending. */
export function stemBook(source: Readonly<Record<string, string>>): StemBook {
  const words = new Map<string, number>()
  const stems = new Map<string, number>()
  for (const [kind, list] of Object.entries(source))
    for (const written of list.split(' ')) {
      const isStem = written.endsWith('*')
      const word = fold(isStem ? written.slice(0, -1) : written)
      const into = isStem ? stems : words
      into.set(word, (into.get(word) ?? 0) | maskOf(kind))
    }
  return { words, stems }
}

/** The kinds of a word: as it stands, or by its longest known beginning; 0 where nothing is known of it. */
export function maskOfWord({ words, stems }: StemBook, word: string): number {
  const mask = words.get(word)
  if (mask !== undefined) return mask
  for (let length = word.length; length >= SHORTEST_STEM; length--) {
    const stem = stems.get(word.slice(0, length))
    if (stem !== undefined) return stem
  }
  return 0
}

export function stemKinds(book: StemBook, clause: readonly string[]): ClauseKinds {
  const masks = clause.map(word => maskOfWord(book, word))
  return { masks, unknown: masks.reduce((count, mask) => count + (mask === 0 ? 1 : 0), 0) }
}

/** The kinds of what stands anywhere in a clause that is read sign by sign, in the order in which it stands. */
export function signKinds({ words }: StemBook, clause: readonly string[]): ClauseKinds {
  const joined = clause.join('')
  const found: { readonly at: number; readonly mask: number }[] = []
  let covered = 0
  for (const [signs, mask] of words) {
    const at = joined.indexOf(signs)
    if (at === -1) continue
    found.push({ at, mask })
    covered += signs.length
  }
  const masks = found.toSorted((a, b) => a.at - b.at || a.mask - b.mask).map(({ mask }) => mask)
  return { masks, unknown: Math.floor(Math.max(0, joined.length - covered) / 3) }
}
