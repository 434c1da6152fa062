import { NOTE_WORDS_EN, type NoteWords } from './note-words-en.ts'
import { NOTE_WORDS_FR } from './note-words-fr.ts'
import type { Policy } from './policy.ts'

const NARROW = '\u202f'

/** The words of notes on tickets, in the language that the team chose. */
export function noteWords({ notes }: Pick<Policy, 'notes'>): NoteWords {
  return notes?.language === 'fr' ? FRENCH : NOTE_WORDS_EN
}

/** French as it is printed: narrow spaces that do not break before high punctuation and inside quotation marks. */
function typeset<T>(words: T): T {
  if (typeof words === 'string') return narrow(words) as T
  if (typeof words === 'function') return ((...args: unknown[]) => narrow(String(words(...args)))) as T
  return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, typeset(value)])) as T
}

function narrow(text: string): string {
  return text.replace(/ ([;:!?»%])/g, `${NARROW}$1`).replace(/« /g, `«${NARROW}`)
}

const FRENCH: NoteWords = typeset(NOTE_WORDS_FR)
