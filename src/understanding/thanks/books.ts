import { type PhraseBook, phraseBook, startsPhrase } from '../phrases.ts'
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { SCRIPTS } from './scripts.ts'
import { SPANISH } from './spanish.ts'
import { WESTERN } from './western.ts'

/** Understood in every language. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  t: 'thanks / thank you / thx / thank you so much / thank you very much / merci / danke / gracias / grazie / many thanks / thanks a lot / ty',
  h: 'ok / okay / okey / super / top / perfect / great / cool / wow / haha / team / x / xx / xxx',
  b: 'bye / ciao / hello / hi / hallo / hola / bonjour / bye bye',
}

const SOURCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: ENGLISH,
  fr: FRENCH,
  de: GERMAN,
  es: SPANISH,
  ...WESTERN,
  ...SCRIPTS,
}

const BOOKS: readonly (readonly [string, PhraseBook])[] = Object.entries(SOURCES).map(([language, source]) => [
  language,
  phraseBook(source, EVERYWHERE),
])

/** Languages known deeply enough to read misspelt words in. */
const MAIN: ReadonlySet<string> = new Set(['en', 'fr', 'de', 'es'])
const FEW_WORDS = 6

/** Languages whose phrases begin with words of this message, the likeliest first; always those four we know deeply. */
export function booksFor(words: readonly string[], hint?: string): readonly (readonly [string, PhraseBook])[] {
  const scored = BOOKS.map(entry => {
    let hits = entry[0] === hint ? 0.5 : 0
    for (let i = 0; i < words.length && i < 40; i++) if (startsPhrase(entry[1], words[i]!)) hits++
    return { entry, hits }
  }).filter(({ entry, hits }) => hits >= 1 || (words.length <= FEW_WORDS && MAIN.has(entry[0])))
  scored.sort((a, b) => b.hits - a.hits)
  return scored.slice(0, 6).map(({ entry }) => entry)
}
