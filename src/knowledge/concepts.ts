import { CONCEPT_WORDS } from './concept-words.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { wordsOf } from './tokenize.ts'

const LANGUAGES = ['en', 'fr', 'de', 'es'] as const
/** Longer runs of letters are no words, and would be looked up for long. */
const LONGEST = 40
/** Shorter words are no part of a compound that one can trust. */
const COMPOUND = 9
const COMPOUND_PART = 4
/** A word of another language has to share this much: short beginnings are shared by chance. */
const BORROWED = 4
/** Letters that an ending may add to the last part of a compound. */
const ENDING = 3

interface Table {
  readonly exact: Map<string, number>
  readonly starts: Map<string, number>
}

interface Concepts {
  readonly tables: ReadonlyMap<string, Table>
  /** The English word for each concept. */
  readonly names: readonly string[]
}

let built: Concepts | undefined

function concepts(): Concepts {
  built ??= build()
  return built
}

function build(): Concepts {
  const tables = new Map<string, Table>(LANGUAGES.map(code => [code, { exact: new Map(), starts: new Map() }]))
  const names: string[] = []
  for (const line of CONCEPT_WORDS.trim().split('\n')) {
    const columns = line.split('|')
    names.push(columns[0]!.trim().split(' ')[0]!.replace('*', ''))
    for (const [column, code] of LANGUAGES.entries()) {
      const { exact, starts } = tables.get(code)!
      for (const word of columns[column]?.trim().split(/\s+/) ?? []) {
        // The first line a word stands on is the one it means most.
        if (!word.endsWith('*')) setOnce(exact, word, names.length - 1)
        else setOnce(starts, word.slice(0, -1), names.length - 1)
      }
    }
  }
  return { tables, names }
}

function setOnce(map: Map<string, number>, key: string, value: number): void {
  if (key !== '' && !map.has(key)) map.set(key, value)
}

/**
 * What a word (lower case, without accents) of a language is about: numbers that words of the same meaning share across
 * English, French, German and Spanish. A German compound is about several things. Empty for words without a matter of their own.
 */
export function conceptsOf(word: string, language: string): readonly number[] {
  if (word.length > LONGEST || FUNCTION_WORDS.has(word)) return []
  const { tables } = concepts()
  const own = tables.get(language)
  const found = own === undefined ? [] : lookUp(own, word)
  if (found.length > 0) return found
  // A short text's language is easily taken wrong, and every language borrows.
  for (const [code, table] of tables) {
    if (code === language) continue
    const others = lookUp(table, word, BORROWED)
    if (others.length > 0) return others
  }
  return []
}

function lookUp(table: Table, word: string, shortest = 2): number[] {
  const found = new Set<number>()
  const whole = wholeWord(table, word, shortest)
  if (whole !== undefined) found.add(whole)
  if (word.length >= COMPOUND) {
    for (let at = 3; at + COMPOUND_PART <= word.length; at++) {
      const part = lastPart(table, word.slice(at))
      if (part !== undefined) found.add(part)
    }
  }
  return [...found]
}

function wholeWord({ exact, starts }: Table, word: string, shortest: number): number | undefined {
  const same = exact.get(word)
  if (same !== undefined) return same
  for (let length = word.length; length >= shortest; length--) {
    const start = starts.get(word.slice(0, length))
    if (start !== undefined) return start
  }
  return undefined
}

function lastPart({ exact, starts }: Table, part: string): number | undefined {
  const same = exact.get(part)
  if (same !== undefined) return same
  for (let length = part.length; length >= Math.max(COMPOUND_PART, part.length - ENDING); length--) {
    const start = starts.get(part.slice(0, length))
    if (start !== undefined) return start
  }
  return undefined
}

/** Characters of a text that are read for its matter. */
const MOST_CHARACTERS = 2_000

/**
 * What a text says, in English words: names of the concepts, and as they stand the words that belong to none. Small words are left
 * out. A rough gloss, good enough for an English sentence model to see what a French question is about.
 */
export function glossOf(text: string, language: string): string {
  const said: string[] = []
  for (const word of wordsOf(text.slice(0, MOST_CHARACTERS))) {
    if (FUNCTION_WORDS.has(word)) continue
    const found = conceptsOf(word, language)
    const english = found.length === 0 ? word : found.map(concept => concepts().names[concept]!).join(' ')
    if (english !== said.at(-1)) said.push(english)
  }
  return said.join(' ')
}
