import { type PhraseBook, phraseBook } from '../phrases.ts'
import { type ClauseKinds, isWarningKind, kindsOfClause } from './clause-kinds.ts'
import { ASIAN_CUES, SIGN_CUES } from './cues/asian.ts'
import { EASTERN_EUROPEAN_CUES } from './cues/eastern-european.ts'
import { ENGLISH_CUES } from './cues/english.ts'
import { FRENCH_CUES } from './cues/french.ts'
import { GERMAN_CUES } from './cues/german.ts'
import { ROMANCE_GERMANIC_CUES } from './cues/romance-germanic.ts'
import { SPANISH_CUES } from './cues/spanish.ts'
import { maskOfWord, type StemBook, signKinds, stemBook, stemKinds } from './stem-cues.ts'
import { warnsOfNothing } from './warnings.ts'

type Cues = Readonly<Record<string, string>>

const MAIN: Readonly<Record<string, Cues>> = {
  en: ENGLISH_CUES,
  fr: FRENCH_CUES,
  de: GERMAN_CUES,
  es: SPANISH_CUES,
}

const STEMS: Readonly<Record<string, Cues>> = { ...ROMANCE_GERMANIC_CUES, ...EASTERN_EUROPEAN_CUES, ...ASIAN_CUES }

const BOOKS = new Map<string, PhraseBook>()
const STEM_BOOKS = new Map<string, StemBook>()

function bookOf(language: string): PhraseBook | undefined {
  const source = MAIN[language]
  if (source === undefined) return undefined
  let book = BOOKS.get(language)
  if (book === undefined) {
    book = phraseBook(source)
    BOOKS.set(language, book)
  }
  return book
}

function stemsOf(language: string): StemBook | undefined {
  const source = SIGN_CUES[language] ?? STEMS[language]
  if (source === undefined) return undefined
  let stems = STEM_BOOKS.get(language)
  if (stems === undefined) {
    stems = stemBook(source)
    STEM_BOOKS.set(language, stems)
  }
  return stems
}

/** What kinds of words a clause of folded words is made of; undefined where the language's are not written down. */
export function kindsIn(language: string, clause: readonly string[]): ClauseKinds | undefined {
  const book = bookOf(language)
  if (book !== undefined) return kindsOfClause(book, clause)
  const stems = stemsOf(language)
  if (stems === undefined) return undefined
  const kinds = language in SIGN_CUES ? signKinds(stems, clause) : stemKinds(stems, clause)
  return { ...kinds, warned: !warnsOfNothing(language, clause, []) }
}

/** The kinds of one word, as bits; 0 where none is written down. */
function kindsOfWord(language: string, word: string): number {
  const book = bookOf(language)
  if (book !== undefined) return book.words.has(word) ? (kindsOfClause(book, [word]).masks[0] ?? 0) : 0
  const stems = stemsOf(language)
  return stems === undefined ? 0 : maskOfWord(stems, word)
}

export const MAIN_LANGUAGES: readonly string[] = Object.keys(MAIN)

/** True where the commonest words of a language are written down. */
export function canReadClauses(language: string): boolean {
  return language in MAIN || language in STEMS || language in SIGN_CUES
}

/** True where a language's everyday words are written down so fully that an unknown one says something. */
export function isMainLanguage(language: string): boolean {
  return language in MAIN
}

/** Whether a folded word is of a kind that is written down for the language. */
export function isOfSomeKind(language: string, word: string): boolean {
  return kindsOfWord(language, word) !== 0
}

/** Whether a folded word by itself warns. */
export function isWarningIn(language: string, word: string): boolean {
  return isWarningKind(kindsOfWord(language, word))
}

/** Whether a folded word is an everyday word of the language, and so nobody's name. */
export function isEverydayWord(language: string, word: string): boolean {
  return isMainLanguage(language) && bookOf(language)!.words.has(word)
}

/** The same for any language whose everyday words are known. */
export function isEverydayAnywhere(word: string): boolean {
  return MAIN_LANGUAGES.some(language => isEverydayWord(language, word))
}
