import type { PhraseBook } from '../phrases.ts'
import { asksForSomething, tellsOfTrouble } from '../requests.ts'
import { isEverydayWord } from './cues.ts'

/** Short words are one letter away from too many others. */
const SHORTEST = 4

/**
 * The clauses with unknown words replaced by the book's word that is one typing error away: a letter more, less, other or two
 * swapped. Undefined where nothing could be replaced. Words that mean something of their own are left as they are.
 */
export function respell(
  language: string,
  book: PhraseBook,
  clauses: readonly (readonly string[])[],
  unknown: readonly string[],
): readonly (readonly string[])[] | undefined {
  const meant = new Map<string, string>()
  for (const word of unknown) {
    if (
      word.length < SHORTEST ||
      book.words.has(word) ||
      isEverydayWord(language, word) ||
      asksForSomething(word) ||
      tellsOfTrouble(word) ||
      TRADE.test(word)
    )
      continue
    const near = nearest(book, word)
    if (near !== undefined) meant.set(word, near)
  }
  return meant.size === 0 ? undefined : clauses.map(words => words.map(word => meant.get(word) ?? word))
}

/** Words of the trade that lie near a courtesy. */
const TRADE =
  /^(?:order|orders|return|returns|refund|refunds|money|charge|charged|cancel|price|prices|stock|again|later|other|where|when|which|geld|ware|preis|retour|colis|prix|envio|dinero|precio|talla|taille|grosse)$/

function nearest(book: PhraseBook, word: string): string | undefined {
  for (const length of [word.length, word.length - 1, word.length + 1])
    for (const known of book.vocabulary.get(`${word[0]}${length}`) ?? []) if (isOneSlip(word, known)) return known
  // The first two swapped: `htat`.
  const swapped = `${word[1]}${word[0]}${word.slice(2)}`
  return book.words.has(swapped) ? swapped : undefined
}

/** Damerau distance of exactly one, in linear time. */
function isOneSlip(a: string, b: string): boolean {
  const longer = a.length >= b.length ? a : b
  const shorter = a.length >= b.length ? b : a
  if (longer.length - shorter.length > 1) return false
  let at = 0
  while (at < shorter.length && longer[at] === shorter[at]) at++
  const short = b.length <= SHORTEST
  if (longer.length > shorter.length) {
    const doubled = longer === a && at > 0 && longer[at] === longer[at - 1]
    return (!short || doubled) && longer.slice(at + 1) === shorter.slice(at)
  }
  if (longer.slice(at + 1) === shorter.slice(at + 1)) return !short && at < longer.length
  return (
    longer[at] === shorter[at + 1] && longer[at + 1] === shorter[at] && longer.slice(at + 2) === shorter.slice(at + 2)
  )
}
