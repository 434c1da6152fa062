import type { PhraseBook } from '../phrases.ts'
import { booksFor } from './books.ts'
import { type Coverage, cover } from './cover.ts'
import { respell } from './respell.ts'

/** More misspelt words than this are no typing errors. */
const MOST_TYPOS = 4
const MOST_WORDS_RESPELT = 40

export interface Spelled {
  /** Misspelt words are looked for; costly, and idle where nobody is thanked. */
  readonly mayBeMisspelt: boolean

  readonly words: readonly string[]
  readonly clauses: readonly (readonly string[])[]
  readonly capitalised: ReadonlySet<string>
  readonly known: ReadonlySet<string>
}

/** The reading in the language that explains most. `most` is how many languages are tried. */
export function readBest(spelled: Spelled, most: number, hint: string | undefined): Coverage | undefined {
  let found: Coverage | undefined
  for (const [language, book] of booksFor(spelled.words, most, hint)) {
    const read = readWith(spelled, language, book)
    if (found === undefined || worth(read) > worth(found)) found = read
    if (read.left.length === 0 && read.names === 0 && read.thanks > 0) break
  }
  return found
}

/** Reads as written first; what stays unexplained may be misspelt, and so may a thank-you that was taken for a name. */
function readWith(
  { mayBeMisspelt, words, clauses, capitalised, known }: Spelled,
  language: string,
  book: PhraseBook,
): Coverage {
  const read = cover(book, language, clauses, capitalised, known)
  const doubtful = read.thanks === 0 && read.names > 0 ? words.filter(word => !known.has(word)) : read.left
  if (!mayBeMisspelt || doubtful.length === 0 || read.left.length > MOST_TYPOS || words.length > MOST_WORDS_RESPELT)
    return read
  const respelled = respell(language, book, clauses, doubtful)
  if (respelled === undefined) return read
  const again = { ...cover(book, language, respelled, capitalised, known), typos: true }
  return read.left.length > 0 || again.thanks > read.thanks ? again : read
}

function worth(read: Coverage): number {
  // Bad words count before coverage: a second language must not wash off what the first has understood.
  return (
    read.doubtful -
    read.left.length -
    read.names * 0.4 -
    (read.typos ? 0.2 : 0) +
    (read.thanks > 0 ? 0.5 : 0) +
    (read.advance ? 0.6 : 0) +
    (read.bad || read.doubtful > 0 ? 0.3 : 0)
  )
}
