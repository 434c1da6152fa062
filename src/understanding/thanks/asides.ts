import { matchPhrase, type PhraseBook, phraseBook } from '../phrases.ts'
import { ASIDE_WEIGHTS } from './aside-weights.ts'
import { ENGLISH_CUES } from './cues/english.ts'
import { FRENCH_CUES } from './cues/french.ts'
import { GERMAN_CUES } from './cues/german.ts'
import { SPANISH_CUES } from './cues/spanish.ts'

const SOURCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: ENGLISH_CUES,
  fr: FRENCH_CUES,
  de: GERMAN_CUES,
  es: SPANISH_CUES,
}

const KINDS = 'SYEPBLHVOMNTRDKGAICWUX'
/** Kinds that speak for an aside, and kinds that speak against it. */
const FOR = 'PBLHMO'
const AGAINST = 'TRDKICWUXA'
const PAIRS = 'SD SK VK VO SR YP YN GB GN SP EP SL VH SB TP NP NL NM SG'.split(' ')
/** Words that no other word makes harmless: contrast, blame, haste, a condition, coming back to us. */
const NEVER = 'CXUIK'

const BOOKS = new Map<string, PhraseBook>()

function bookOf(language: string): PhraseBook | undefined {
  const source = SOURCES[language]
  if (source === undefined) return undefined
  let book = BOOKS.get(language)
  if (book === undefined) {
    book = phraseBook(source)
    BOOKS.set(language, book)
  }
  return book
}

/** True where asides of this language can be weighed. */
export function weighsAsides(language: string): boolean {
  return language in SOURCES
}

/** Whether a folded word is an everyday word of the language, and so nobody's name. */
export function isEverydayWord(language: string, word: string): boolean {
  return bookOf(language)?.words.has(word) === true
}

/** The same for any language whose everyday words are known. */
export function isEverydayAnywhere(word: string): boolean {
  return Object.keys(SOURCES).some(language => isEverydayWord(language, word))
}

interface Told {
  /** The kinds of each phrase in turn; empty for a word nobody knows. */
  readonly kinds: readonly string[]
  readonly unknown: number
}

/** Words that hold sentences together and say nothing by themselves. */
const FUNCTION_WORD =
  /^(?:am|are|is|was|were|be|been|being|had|have|has|did|does|to|of|and|or|up|down|out|off|over|on|in|at|by|with|for|from|as|than|into|about|am|suis|es|est|sont|etait|ete|ai|as|avons|avez|ont|avais|avait|de|des|du|et|ou|en|dans|sur|sous|avec|par|pour|au|aux|que|qui|y|bin|ist|sind|war|waren|sein|gewesen|habe|hast|hat|haben|hatte|hatten|und|oder|zu|zum|zur|im|am|um|auf|aus|bei|mit|nach|von|vom|vor|als|wie|an|ein|eine|einen|einem|einer|soy|esta|son|era|eran|estaba|ser|estar|he|ha|han|habia|hemos|y|o|del|al|con|por|para|a|un|una|unos|unas)$/

function tell(book: PhraseBook, words: readonly string[]): Told {
  const kinds: string[] = []
  let unknown = 0
  for (let i = 0; i < words.length; ) {
    const match = matchPhrase(book, words, i)
    kinds.push(match?.kinds ?? '')
    if (match === undefined && !FUNCTION_WORD.test(words[i]!)) unknown++
    i += match?.length ?? 1
  }
  return { kinds, unknown }
}

/** What is counted of a clause: which kinds of words it has, purely or doubtfully, how it begins, and how many words are unknown. */
export function asideFeatures(language: string, words: readonly string[]): string[] {
  const { kinds, unknown } = tell(bookOf(language)!, words)
  const has = (kind: string): boolean => kinds.some(each => each.includes(kind))
  const purely = (kind: string, others: string): boolean =>
    kinds.some(each => each.includes(kind) && ![...others].some(other => each.includes(other)))
  const features = ['bias']
  for (const kind of KINDS) if (has(kind)) features.push(kind)
  for (const kind of `${AGAINST}N`) if (purely(kind, FOR)) features.push(`!${kind}`)
  for (const kind of FOR) if (purely(kind, `${AGAINST}NG`)) features.push(`+${kind}`)
  for (const kind of kinds[0] ?? '') features.push(`^${kind}`)
  for (const pair of PAIRS) if (has(pair[0]!) && has(pair[1]!)) features.push(pair)
  if (has('G') && !has('B')) features.push('G-B')
  if (has('N') && !has('M')) features.push('N-M')
  const many = (which: string): number => Math.min([...which].filter(has).length, 3)
  features.push(`for${many(FOR)}`, `against${many(`${AGAINST}N`)}`)
  features.push(`unknown${Math.min(unknown, 3)}`, `length${Math.min(Math.floor(words.length / 4), 3)}`)
  return features
}

/** More words than this nobody knows, and the clause is not understood. */
const MOST_UNKNOWN = 3

/**
 * How sure it is, 0 to 1, that a clause beside a thank-you asks for nothing and tells of nothing wrong. A logistic regression over
 * kinds of words; `ASIDE_WEIGHTS` are learned from `datasets/labelled/thanks-asides.jsonl`.
 */
export function harmlessness(language: string, words: readonly string[]): number {
  const book = bookOf(language)
  if (book === undefined) return 0
  const { kinds, unknown } = tell(book, words)
  // Mostly unknown words may be of a language that resembles this one.
  if (unknown > MOST_UNKNOWN || (unknown > 1 && unknown * 2 > words.length)) return 0
  if (kinds.some(each => isPurely(NEVER, each))) return 0
  if (isPurely('D', kinds[0] ?? '')) return 0
  // In a message of two languages, or of a third, the other one's warnings count too.
  if (unknown > 0 && words.some(word => !book.words.has(word) && isWarningElsewhere(language, word))) return 0
  return likelihood(language, words)
}

/** The same before any veto: how the clause reads on the whole. */
export function likelihood(language: string, words: readonly string[]): number {
  let sum = 0
  for (const feature of asideFeatures(language, words)) sum += ASIDE_WEIGHTS[feature] ?? 0
  return 1 / (1 + Math.exp(-sum))
}

/** A phrase of one of these kinds and of none that speaks for it. */
function isPurely(which: string, kinds: string): boolean {
  return [...which].some(kind => kinds.includes(kind)) && ![...FOR].some(good => kinds.includes(good))
}

function isWarningElsewhere(language: string, word: string): boolean {
  return Object.keys(SOURCES).some(other => {
    if (other === language) return false
    const match = matchPhrase(bookOf(other)!, [word], 0)
    return match !== undefined && isPurely(`${AGAINST}N`, match.kinds)
  })
}
