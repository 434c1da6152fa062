import type { HandOverTopic } from '../../core/reading.ts'
import type { ConceptRules } from '../concepts/concept-matcher.ts'
import { type Classes, parsePatterns } from '../concepts/pattern.ts'

export type WordTopic = Exclude<HandOverTopic, 'payment_data'>

/** What people of one language write when they mean a topic, and what only sounds like it. Pattern lines as `parsePatterns` reads them. */
export type TopicBook = Readonly<Record<WordTopic, { readonly signs: string; readonly harmless: string }>> & {
  readonly classes: Classes
}

export const WORD_TOPICS: readonly WordTopic[] = ['legal_threat', 'self_harm', 'violence', 'asks_for_human', 'anger']

/** The rules of a topic over all books. */
export function rulesOf(books: readonly TopicBook[]): ConceptRules[] {
  return WORD_TOPICS.map(topic => ({
    kind: topic,
    signs: books.flatMap(book => parsePatterns(book[topic].signs, book.classes)),
    harmless: books.flatMap(book => parsePatterns(book[topic].harmless, book.classes)),
  }))
}
