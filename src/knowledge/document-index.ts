import { atOnce, type Steps } from '../core/steps.ts'
import { detectLanguage } from '../text/language.ts'
import { conceptsOf, glossOf } from './concepts.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import type { KnowledgeDocument } from './knowledge-document.ts'
import { LexicalSegment, type Reading } from './lexical-segment.ts'
import { passagesOfDocuments } from './passages-of-documents.ts'
import { spellingRepairSteps } from './repair-spelling.ts'
import { tokenize, wordsOf } from './tokenize.ts'

/** A title says what a page is about in few words. */
const TITLE_WEIGHT = 2
/** Small words carry no matter, but a page may be about one. */
const FUNCTION_WORD_WEIGHT = 0.15
const STEM_WEIGHT = 0.5
/** Pieces per page that the sentence model reads: what a page is about stands at its beginning; words cover the rest. */
const EMBEDDED_PIECES = 2
/** Characters from which the language of a page is told. */
const LANGUAGE_SAMPLE = 1_000
/** What the sentence model has not learned to read, and no gloss covers. */
const FOREIGN_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Greek}\p{Script=Devanagari}]/u

const WORDS: Reading = {
  terms: tokenize,
  weightOf: term => {
    const isStem = term.endsWith('~')
    const word = isStem ? term.slice(0, -1) : term
    return (FUNCTION_WORDS.has(word) ? FUNCTION_WORD_WEIGHT : 1) * (isStem ? STEM_WEIGHT : 1)
  },
}
/** Letters of a piece of a word: compounds, plurals and prefixed verbs share such pieces where they share no beginning. */
const GRAM = 4
const LONGEST_WORD = 40
const LATIN_WORD = /^[a-z]+$/
const GRAMS: Reading = {
  terms: text =>
    wordsOf(text).flatMap(word => {
      if (FUNCTION_WORDS.has(word) || word.length > LONGEST_WORD) return []
      return LATIN_WORD.test(word) ? gramsOf(word) : tokenize(word)
    }),
  weightOf: () => 1,
}
const CONCEPTS: Reading = {
  terms: (text, language = 'und') => wordsOf(text).flatMap(word => conceptsOf(word, language).map(String)),
  weightOf: () => 1,
}

/** What is known of documents before any query: their languages, words and matters, and texts to embed. */
export interface DocumentIndex {
  readonly languages: readonly string[]
  /** A query with its slips of spelling mended. */
  readonly repair: (query: string) => string
  readonly words: LexicalSegment
  readonly grams: LexicalSegment
  readonly concepts: LexicalSegment
  /** The first pieces of each document, in English where they are not, for an English sentence model. */
  readonly pieces: readonly { readonly item: number; readonly text: string }[]
}

export function indexDocuments(documents: readonly KnowledgeDocument[]): DocumentIndex {
  return atOnce(documentIndexSteps(documents))
}

/** The same, page by page. */
export function* documentIndexSteps(documents: readonly KnowledgeDocument[]): Steps<DocumentIndex> {
  const languages: string[] = []
  const pieces: { item: number; text: string }[] = []
  for (const [item, document] of documents.entries()) {
    const language = languageOf(document)
    languages.push(language)
    for (const { text } of passagesOfDocuments([document]).slice(0, EMBEDDED_PIECES))
      pieces.push({ item, text: forModel(`${document.title}\n${text}`.trim(), language) })
    yield document.text.length
  }
  const texts = documents.map(({ title, text }, item) => [
    { text: title, weight: TITLE_WEIGHT, language: languages[item]! },
    { text, weight: 1, language: languages[item]! },
  ])
  return {
    languages,
    repair: yield* spellingRepairSteps(documents.flatMap(({ title, text }) => [title, text])),
    words: yield* LexicalSegment.steps(texts, WORDS),
    grams: yield* LexicalSegment.steps(texts, GRAMS),
    concepts: yield* LexicalSegment.steps(texts, CONCEPTS),
    pieces,
  }
}

function languageOf({ lang, title, text }: KnowledgeDocument): string {
  return lang === undefined
    ? detectLanguage(`${title}\n${text}`.slice(0, LANGUAGE_SAMPLE)).code
    : lang.toLowerCase().split(/[-_]/)[0]!
}

/** Pieces of a word, the same whether an umlaut is written `ä` or `ae`. */
function gramsOf(word: string): string[] {
  const plain = word.replace(/([aou])e/g, '$1')
  if (plain.length <= GRAM) return [plain]
  return Array.from({ length: plain.length - GRAM + 1 }, (_, start) => plain.slice(start, start + GRAM))
}

/** A text as an English sentence model can read it: itself, or its gloss. */
export function forModel(text: string, language: string): string {
  return language === 'en' || !isReadable(text) ? text : glossOf(text, language)
}

/** Whether the sentence model, or the gloss, knows the script of a text. */
export function isReadable(text: string): boolean {
  return !FOREIGN_SCRIPT.test(text)
}
