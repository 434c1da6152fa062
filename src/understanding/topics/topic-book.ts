import type { HandOverTopic } from '../../core/reading.ts'
import type { ConceptRules } from '../concepts/concept-matcher.ts'
import { type Classes, parsePatterns } from '../concepts/pattern.ts'

export type WordTopic = Exclude<HandOverTopic, 'payment_data'>

/** What people of one language write when they mean a topic, and what only sounds like it. Pattern lines as `parsePatterns` reads them. */
export type TopicBook = Readonly<Record<WordTopic, { readonly signs: string; readonly harmless: string }>> & {
  readonly classes: Classes
}

export const WORD_TOPICS: readonly WordTopic[] = ['legal_threat', 'self_harm', 'violence', 'asks_for_human', 'anger']

/** The rules of each topic: those of all books together, and those of bare words, which more surroundings take back. */
export function rulesOf(books: readonly TopicBook[], bareWords: TopicBook): ConceptRules[] {
  return WORD_TOPICS.flatMap(topic => {
    const read = (book: TopicBook, part: 'signs' | 'harmless') => parsePatterns(book[topic][part], book.classes)
    const harmless = books.flatMap(book => read(book, 'harmless'))
    return [
      { kind: topic, signs: books.flatMap(book => read(book, 'signs')), harmless },
      { kind: topic, signs: read(bareWords, 'signs'), harmless: [...harmless, ...read(bareWords, 'harmless')] },
    ]
  })
}
