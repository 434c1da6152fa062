import { atOnce, type Steps } from '../core/steps.ts'
import { nearSpelling } from '../understanding/concepts/near-spelling.ts'
import { CONCEPT_WORDS } from './concept-words.ts'
import { conceptsOf } from './concepts.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { wordsOf } from './tokenize.ts'

/** Shorter words have too many neighbours that mean something else; longer ones are no words. */
const SHORTEST = 6
const LONGEST = 24
const WORD = /\p{Script=Latin}+/gu
/** Characters of a query that are looked at. */
const MOST_CHARACTERS = 5_000

/**
 * Learns the words of some texts, and replaces misspelt words of a query by the word of the texts, or of help in general, that is one
 * slip away. Words that are known, or of which nothing is near, stay as they are.
 */
export function createSpellingRepair(texts: readonly string[]): (query: string) => string {
  return atOnce(spellingRepairSteps(texts))
}

/** The same, text by text. */
export function* spellingRepairSteps(texts: readonly string[]): Steps<(query: string) => string> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
    yield text.length
  }
  const written = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word)
    .filter(word => word.length >= SHORTEST && word.length <= LONGEST && !/\d/.test(word))
  const general = CONCEPT_WORDS.split(/[\s|]+/).map(word => word.replace('*', ''))
  const near = nearSpelling(new Set([...written, ...general]))
  const isKnown = (word: string): boolean =>
    counts.has(word) || FUNCTION_WORDS.has(word) || conceptsOf(word, 'und').length > 0

  return query =>
    query.slice(0, MOST_CHARACTERS).replace(WORD, written => {
      const [word, ...others] = wordsOf(written)
      if (word === undefined || others.length > 0 || word.length < SHORTEST - 1) return written
      if (word.length > LONGEST || isKnown(word)) return written
      return near(word) ?? written
    }) + query.slice(MOST_CHARACTERS)
}
